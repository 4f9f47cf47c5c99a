import CoterieRecords
import CoterieText

/// Writes the matrix of a graph: an entry for each edge.
///
/// - A graph without directions is a symmetric matrix, of which the half below the diagonal is written; any
///   other one is general, with both entries of an edge that has no direction.
/// - A matrix has no names: rows and columns have the numbers of the vertices, from 1.
/// - Where no edge has another weight than 1, the entries have no values.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [The Matrix Market](https://math.nist.gov/MatrixMarket/formats.html).
enum MatrixMarketWriter {
  /// Writes a file.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let edges = document.edges
    let isGeneral = !edges.areUndirected
    let isPattern = edges.indices.allSatisfy { edges.weight($0) == 1 }
    var output = output
    output.append(
      "%%MatrixMarket matrix coordinate \(isPattern ? "pattern" : "real")"
        + " \(isGeneral ? "general" : "symmetric")\n")
    let lines = (document.title.isEmpty ? [] : [document.title]) + document.descriptionLines
    for line in lines { output.append("% \(CleanText.onOneLine(line))\n") }
    let both = isGeneral ? edges.indices.count { !edges.isDirected($0) } : 0
    let count = document.vertices.count
    output.append("\(count) \(count) \(edges.count + both)\n")
    for edge in edges.indices {
      let (source, target) = (Int(edges.sources[edge]), Int(edges.targets[edge]))
      let weight = isPattern ? "" : " " + weight(edges.weight(edge))
      if isGeneral {
        output.append("\(source + 1) \(target + 1)\(weight)\n")
        if !edges.isDirected(edge) { output.append("\(target + 1) \(source + 1)\(weight)\n") }
      } else {
        output.append("\(max(source, target) + 1) \(min(source, target) + 1)\(weight)\n")
      }
    }
    return GraphWriting(
      bytes: output.bytes,
      problems: MatrixColumns.unheld(of: document, in: "Matrix Market", holdsTitle: true))
  }

  private static func weight(_ weight: Double) -> String {
    PlainDecimal.text(of: weight.isFinite ? weight : 1)
  }
}
