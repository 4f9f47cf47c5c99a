import CoterieRecords
import CoterieText

/// Writes a list of edges in UCINET's data language, `edgelist1`.
///
/// - Vertices are numbered from 1, with their labels before the data; a label that holds blanks, commas or
///   equals signs is in quotes. `"` becomes `'` and a line break a blank.
/// - An edge without a direction is written in both, as the entries of a matrix are.
/// - A column `mode` of 1 for the first vertices and 2 for the others makes rows and columns, `edgelist2`.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
enum DLWriter {
  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let modes = TwoModes(of: document)
    var output = output
    appendHead(of: document, modes, to: &output)
    for edge in document.edges.indices {
      appendEdge(edge, of: document.edges, modes, to: &output)
    }
    return GraphWriting(
      bytes: output.bytes,
      problems: MatrixColumns.unheld(
        of: document, in: "UCINET DL", holdsLabels: true,
        heldColumns: modes == nil ? [] : ["mode"]))
  }

  private static func appendHead(
    of document: GraphDocument, _ modes: TwoModes?, to output: inout TextOutput
  ) {
    let count = document.vertices.count
    if let modes {
      output.append("dl nr=\(modes.firstCount) nc=\(count - modes.firstCount)\n")
      output.append("format = edgelist2\nrow labels:\n")
      appendLabels(of: document, 0..<modes.firstCount, to: &output)
      output.append("column labels:\n")
      appendLabels(of: document, modes.firstCount..<count, to: &output)
    } else {
      output.append("dl n=\(count)\nformat = edgelist1\nlabels:\n")
      appendLabels(of: document, 0..<count, to: &output)
    }
    output.append("data:\n")
  }

  private static func appendLabels(
    of document: GraphDocument, _ vertices: Range<Int>, to output: inout TextOutput
  ) {
    for vertex in vertices { output.append(label(document.vertices.label(vertex)) + "\n") }
  }

  private static func label(_ text: String) -> String {
    let name = QuotedName.text(of: text)
    let isPlain =
      !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && !",=:".utf8.contains($0) }
      && !["data", "labels"].contains(name.lowercased())
    return isPlain ? name : "\"\(name)\""
  }

  private static func appendEdge(
    _ edge: Int, of edges: EdgeTable, _ modes: TwoModes?, to output: inout TextOutput
  ) {
    let (source, target) = (Int(edges.sources[edge]), Int(edges.targets[edge]))
    let weight = edges.weight(edge)
    let text = PlainDecimal.text(of: weight.isFinite ? weight : 1)
    if let modes {
      let (row, column) = (min(source, target), max(source, target))
      output.append("\(row + 1) \(column - modes.firstCount + 1) \(text)\n")
      return
    }
    output.append("\(source + 1) \(target + 1) \(text)\n")
    if !edges.isDirected(edge) { output.append("\(target + 1) \(source + 1) \(text)\n") }
  }
}
