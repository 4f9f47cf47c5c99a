import CoterieRecords
import CoterieText

/// Writes DOT for Gephi's importer, which reads a part of the language only.
///
/// A default statement or a subgraph makes that importer lose the rest of the file, and a second
/// attribute list is lost. So every statement is complete in itself: vertices before edges, quoted ids, one
/// list each, colours of six digits, positions without a pin, blanks around `--`. The cluster is a
/// column. A line break is `\n`; `&` is written as it is.
///
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: Gephi's `ImporterDOT.java`, and its issues 2780, 2864 and 2877.
enum GephiDOTWriter {
  /// Writes a file, in UTF-8.
  static func writing(of document: GraphDocument) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = TextOutput(for: document)
    output.append(DOTText.gephiMark + "\n")
    for line in [document.title] + document.descriptionLines {
      output.append("// \(CleanText.onOneLine(line))\n")
    }
    output.append("graph coterie {\n")
    appendVertices(of: document, to: &output)
    appendEdges(of: document, to: &output)
    output.append("}\n")
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static let columns = PropertyColumns(
    reservedNames: DOTText.graphvizNames, naming: DOTText.attributeName, hasWidth: true)

  private static func appendVertices(of document: GraphDocument, to output: inout TextOutput) {
    let columns = columns.vertexColumns(of: document)
    for (index, vertex) in document.vertices.enumerated() {
      output.append("  \"n\(index)\" [label=\(DOTText.label(vertex.label, dialect: .gephi))")
      if vertex.id != "n\(index)" {
        append("id", .string(vertex.id), to: &output)
      }
      if let position = vertex.position, position.isFinite {
        let x = PlainDecimal.text(of: position.x)
        output.append(", pos=\"\(x),\(PlainDecimal.text(of: position.y))\"")
      }
      if let size = vertex.size, size.isFinite {
        output.append(", width=\"\(PlainDecimal.text(of: size / 72))\"")
      }
      if let color = vertex.color { output.append(", color=\"\(color.hexadecimal)\"") }
      append(columns, at: index, to: &output)
      output.append("]\n")
    }
  }

  private static func appendEdges(of document: GraphDocument, to output: inout TextOutput) {
    let columns = columns.edgeColumns(of: document)
    for (index, edge) in document.edges.enumerated() {
      output.append("  \"n\(edge.source)\" -- \"n\(edge.target)\" [")
      output.append("weight=\"\(PlainDecimal.text(of: edge.weight.isFinite ? edge.weight : 1))\"")
      if let width = edge.width, width.isFinite {
        output.append(", penwidth=\"\(PlainDecimal.text(of: width))\"")
      }
      if let color = edge.color { output.append(", color=\"\(color.hexadecimal)\"") }
      if edge.isInferred { output.append(", style=\"dashed\"") }
      append(columns, at: index, to: &output)
      output.append("]\n")
    }
  }

  private static func append(
    _ columns: [AttributeColumn], at index: Int, to output: inout TextOutput
  ) {
    for column in columns {
      guard let value = column[index] else { continue }
      append(column.name, value, to: &output)
    }
  }

  /// Appends one attribute; an empty text is left out, since older importers stop at one.
  private static func append(
    _ name: String, _ value: AttributeValue, to output: inout TextOutput
  ) {
    let text = value.text
    if text.isEmpty { return }
    output.append(", \(name)=\(DOTText.value(text, dialect: .gephi))")
  }
}
