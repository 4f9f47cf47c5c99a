public import CoterieAnalyses
public import CoterieExchange
import CoterieNetworks
public import CoterieViews

/// A network of a report in the terms of graph files.
struct GraphOfReport {
  /// The name of its files.
  let name: String
  /// What they hold.
  let document: GraphDocument

  /// Its files, in every format that a report writes.
  var files: [OutputFile] {
    [GraphFormat.dot, .gephiDOT, .graphML, .gexf, .gml, .pajek].map { format in
      OutputFile(path: "graphs/\(name).\(format.name)", bytes: format.bytes(of: document))
    }
  }
}

extension Analysis {
  /// The networks of a report.
  func graphsOfReport() throws(ViewFailure) -> [GraphOfReport] {
    [
      GraphOfReport(name: "authors", document: try authorDocument()),
      GraphOfReport(name: "affiliations", document: try document(of: .affiliations)),
      GraphOfReport(name: "author-papers", document: try document(of: .authorPapers)),
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
