public import CoterieRecords
public import CoterieText

/// A graph file format: how it is called, known, read and written.
///
///     GraphFormat(path: "network.gephi.dot")  // .gephiDOT
///     GraphFormat(named: "gexf")              // .gexf
///
/// Each format is a value that its own folder makes; ``all`` lists them.
public struct GraphFormat: Sendable {
  /// Reads the bytes of a file.
  typealias Reader =
    @Sendable (_ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog)
    -> GraphReading
  /// Writes a document to an output.
  typealias Writer = @Sendable (_ document: GraphDocument, _ output: TextOutput) -> GraphWriting

  /// The name by which people ask for the format.
  public let name: String
  /// What the format is called in a sentence.
  public let title: String
  /// The endings of the format's files, the usual one first, in lower case and without a dot.
  public let fileExtensions: [String]
  private let recogniser: @Sendable ([UInt8]) -> Bool
  private let reader: Reader?
  private let writer: Writer?

  /// Creates a format.
  ///
  /// - Parameters:
  ///   - recognises: Whether a file that begins so is of the format.
  ///   - reader: Reads a file; nil where the format is read as another one.
  ///   - writer: Writes a document; nil where the format is not written.
  init(
    name: String, title: String, fileExtensions: [String],
    recognises: @escaping @Sendable ([UInt8]) -> Bool = { _ in false }, reader: Reader? = nil,
    writer: Writer? = nil
  ) {
    self.name = name
    self.title = title
    self.fileExtensions = fileExtensions
    recogniser = recognises
    self.reader = reader
    self.writer = writer
  }

  /// Whether files of the format are read.
  public var isRead: Bool { reader != nil }

  /// Whether files of the format are written.
  public var isWritten: Bool { writer != nil }

  /// Whether a file that begins so is of this format, by its content alone; a byte order mark and
  /// any kind of line end are no hindrance. Give 65,536 bytes or the whole file.
  public func recognises(_ prefix: [UInt8]) -> Bool { recogniser(prefix) }

  /// Returns the graph of a file of this format: never a trap, whatever the bytes. A file that is no
  /// graph gives an empty document and an error in the log.
  ///
  /// - Parameters:
  ///   - file: The file, as the user named it.
  ///   - options: What is known about the file.
  ///   - log: An empty log, which takes what is noticed and is returned.
  public func read(
    _ bytes: Span<UInt8>, file: String = "-",
    options: GraphReadingOptions = GraphReadingOptions(), log: ProblemLog = ProblemLog()
  ) -> GraphReading {
    let graphLog = GraphLog(of: file, in: log)
    guard let reader else {
      return GraphReading(
        document: GraphDocument(), log: graphLog.finished(self, isEmpty: true))
    }
    return reader(bytes, options, graphLog)
  }

  /// The same of an array.
  public func read(
    _ bytes: [UInt8], file: String = "-",
    options: GraphReadingOptions = GraphReadingOptions(), log: ProblemLog = ProblemLog()
  ) -> GraphReading {
    read(bytes.span, file: file, options: options, log: log)
  }

  /// Returns the bytes of a document in this format, and what the format can't hold of it; no bytes where
  /// the format is not written.
  public func writing(_ document: GraphDocument) -> GraphWriting {
    writer?(document, TextOutput(for: document)) ?? GraphWriting(bytes: [])
  }

  /// Writes a document in this format, of which only a piece is held at a time; returns what the format
  /// can't hold of it. Nothing is written where the format is not.
  @discardableResult
  public func write(_ document: GraphDocument, to sink: inout ByteSink) -> [AttributeProblem] {
    guard let writer else { return [] }
    sink.flush()
    let writing = writer(document, TextOutput(handingOnTo: sink.take))
    sink.append(writing.bytes)
    return writing.problems
  }

  /// Returns the bytes of a document in this format.
  public func bytes(of document: GraphDocument) -> [UInt8] { writing(document).bytes }
}

extension GraphFormat: Hashable {
  /// Two formats are one if their names are.
  public static func == (one: GraphFormat, other: GraphFormat) -> Bool { one.name == other.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

// MARK: - Finding a format

extension GraphFormat {
  /// The formats that are read.
  public static let read = all.filter(\.isRead)

  /// The formats that are written.
  public static let written = all.filter(\.isWritten)

  /// Creates the format of a name.
  public init?(named name: String) {
    guard let format = GraphFormat.all.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  /// Creates the format that a file's name asks for by its ending, in either case; nil where the
  /// ending is none of ``fileExtensions``. Of two that fit (`a.gephi.dot`) the longer one wins.
  public init?(path: String) {
    let name = path.lowercased()
    let endings = GraphFormat.all.flatMap { format in
      format.fileExtensions.map { (ending: "." + $0, format: format) }
    }
    let fitting = endings.filter { name.hasSuffix($0.ending) }
    // Of two formats of one ending the first in the list wins.
    let longest = fitting.map(\.ending.count).max()
    guard let found = fitting.first(where: { $0.ending.count == longest }) else { return nil }
    self = found.format
  }

  /// The format of a file that begins so; nil where it is none of them.
  public static func recognised(_ prefix: [UInt8]) -> GraphFormat? {
    read.first { $0.recognises(prefix) }
  }
}
