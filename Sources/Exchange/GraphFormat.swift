public import CoterieRecords

/// The graph file formats that are read and written.
///
/// The raw value is the name by which people ask for a format and the extension of its files.
///
///     GraphFormat(path: "network.gephi.dot")  // .gephiDOT
///     GraphFormat(rawValue: "gexf")           // .gexf
public enum GraphFormat: String, Sendable, CaseIterable {
  /// DOT for Graphviz.
  case dot
  /// DOT for Gephi's importer.
  case gephiDOT = "gephi.dot"
  /// GraphML.
  case graphML = "graphml"
  /// GEXF 1.3.
  case gexf
  /// GML, the Graph Modelling Language.
  case gml
  /// Pajek's network file.
  case pajek = "net"
  /// An edge list: two vertices and a weight a line.
  case edgeList = "tsv"

  /// The endings of the format's files, the usual one first, in lower case and without a dot.
  public var fileExtensions: [String] {
    switch self {
    case .dot: ["dot", "gv"]
    case .gephiDOT: ["gephi.dot", "gephi.gv"]
    case .graphML: ["graphml"]
    case .gexf: ["gexf"]
    case .gml: ["gml"]
    case .pajek: ["net"]
    case .edgeList: ["tsv", "txt", "edges", "edgelist"]
    }
  }

  /// What the format is called in a sentence.
  public var title: String {
    switch self {
    case .dot: "DOT"
    case .gephiDOT: "DOT for Gephi"
    case .graphML: "GraphML"
    case .gexf: "GEXF"
    case .gml: "GML"
    case .pajek: "Pajek"
    case .edgeList: "edge list"
    }
  }

  /// Creates the format that a file's name asks for by its ending, in either case; nil where the
  /// ending is none of ``fileExtensions``. Of two that fit (`a.gephi.dot`) the longer one wins.
  public init?(path: String) {
    let name = path.lowercased()
    var longest = 0
    var found: GraphFormat?
    for format in GraphFormat.allCases {
      for ending in format.fileExtensions where ending.count > longest {
        if name.hasSuffix("." + ending) {
          longest = ending.count
          found = format
        }
      }
    }
    guard let found else { return nil }
    self = found
  }

  /// Returns the bytes of a document in this format.
  public func bytes(of document: GraphDocument) -> [UInt8] {
    switch self {
    case .dot: DOTWriter.bytes(of: document)
    case .gephiDOT: GephiDOTWriter.bytes(of: document)
    case .graphML: GraphMLWriter.bytes(of: document)
    case .gexf: GEXFWriter.bytes(of: document)
    case .gml: GMLWriter.bytes(of: document)
    case .pajek: PajekWriter.bytes(of: document)
    case .edgeList: EdgeListWriter.bytes(of: document)
    }
  }

  /// Returns the graph of a file of this format: never a trap, whatever the bytes. A file that is no
  /// graph gives an empty document and an error in the log.
  ///
  /// - Parameters:
  ///   - file: The file, as the user named it.
  ///   - log: An empty log, which takes what is noticed and is returned.
  public func read(
    _ bytes: [UInt8], file: String = "-", log: ProblemLog = ProblemLog()
  ) -> GraphReading {
    switch self {
    case .dot, .gephiDOT: DOTReader.read(bytes, file: file, log: log)
    case .graphML: GraphMLReader.read(bytes, file: file, log: log)
    case .gexf: GEXFReader.read(bytes, file: file, log: log)
    case .gml: GMLReader.read(bytes, file: file, log: log)
    case .pajek: PajekReader.read(bytes, file: file, log: log)
    case .edgeList: EdgeListReader.read(bytes, file: file, log: log)
    }
  }

  /// Whether a file that begins so is of this format, by its content alone; a byte order mark and
  /// any kind of line end are no hindrance. Give 65,536 bytes or the whole file.
  ///
  /// Both dialects of DOT are ``dot`` here. The signature of ``edgeList`` is weak: ask it last.
  public func recognises(_ prefix: [UInt8]) -> Bool {
    switch self {
    case .dot: DOTReader.recognises(prefix)
    case .gephiDOT: false
    case .graphML: GraphMLReader.recognises(prefix)
    case .gexf: GEXFReader.recognises(prefix)
    case .gml: GMLReader.recognises(prefix)
    case .pajek: PajekReader.recognises(prefix)
    case .edgeList: EdgeListReader.recognises(prefix)
    }
  }

  /// The format of a file that begins so; nil where it is none of them.
  public static func recognised(_ prefix: [UInt8]) -> GraphFormat? {
    allCases.first { $0.recognises(prefix) }
  }
}
