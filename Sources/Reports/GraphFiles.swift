public import CoterieAnalyses
public import CoterieExchange
import CoterieNetworks
public import CoterieViews
import Synchronization

/// A network of a report in the terms of graph files, which are made when the first of them is written.
struct GraphOfReport: Sendable {
  /// The name of its files.
  let name: String
  /// The network.
  let network: Network
  private let make: @Sendable () throws(ViewFailure) -> GraphDocument
  private let held = Held()

  private final class Held: Sendable {
    let document = Mutex<GraphDocument?>(nil)
  }

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
    if let known = held.document.withLock({ $0 }) { return known }
    let found = try make()
    held.document.withLock { $0 = found }
    return found
  }

  private static let formats: [GraphFormat] = [.dot, .gephiDOT, .graphML, .gexf, .gml, .pajek]

  /// Its files, in every format that a report writes. What they hold is let go once the last one is written:
  /// it is the largest part of a report.
  var files: [OutputFile] {
    Self.formats.map { format in
      OutputFile(path: "graphs/\(name).\(format.name)") { sink in
        format.write(try document(), to: &sink)
        if format == Self.formats.last { held.document.withLock { $0 = nil } }
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
