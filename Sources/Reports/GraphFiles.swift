public import CoterieAnalyses
public import CoterieExchange
import CoterieNetworks
import CoterieParallel
public import CoterieViews

/// A network of a report in the terms of graph files, which are made when the first of them is written.
struct GraphOfReport: Sendable {
  /// The name of its files.
  let name: String
  /// The network.
  let network: Network
  private let make: @Sendable () throws(ViewFailure) -> GraphDocument
  private let made = Once<Result<GraphDocument, ViewFailure>>()

  init(
    name: String, _ network: Network,
    _ make: @escaping @Sendable () throws(ViewFailure) -> GraphDocument
  ) {
    self.name = name
    self.network = network
    self.make = make
  }

  /// What the files hold.
  func document() throws(ViewFailure) -> GraphDocument {
    try made { () -> Result<GraphDocument, ViewFailure> in
      do throws(ViewFailure) { return .success(try make()) } catch { return .failure(error) }
    }.get()
  }

  /// Its files, in every format that a report writes.
  var files: [OutputFile] {
    [GraphFormat.dot, .gephiDOT, .graphML, .gexf, .gml, .pajek].map { format in
      OutputFile(path: "graphs/\(name).\(format.name)") { sink in
        format.write(try document(), to: &sink)
      }
    }
  }
}

extension Analysis {
  /// The networks of a report.
  var graphsOfReport: [GraphOfReport] {
    [
      GraphOfReport(name: "authors", authors) { () throws(ViewFailure) in try authorDocument() },
      GraphOfReport(name: "affiliations", affiliations) { () throws(ViewFailure) in
        try document(of: .affiliations)
      },
      GraphOfReport(name: "author-papers", self[.authorPapers].network) {
        () throws(ViewFailure) in try document(of: .authorPapers)
      },
    ]
  }

  /// The co-authorship network with its clusters, measures and looks.
  public func authorDocument() throws(ViewFailure) -> GraphDocument {
    var document = try document(of: .authors)
    document.descriptionLines = remarks
    for measure in Measure.standard {
      document.vertexAttributes.append(
        AttributeColumn(name: measure.name, values: .double(SparseColumn(measureValues(measure)))))
    }
    return document
  }

  private func measureValues(_ measure: Measure) -> [Double?] {
    (scores[measure] ?? []).map { cell in
      switch cell {
      case .integer(let integer): Double(integer)
      case .number(let number), .marked(let number): number
      case .text, .flag, .list, .empty: nil
      }
    }
  }
}
