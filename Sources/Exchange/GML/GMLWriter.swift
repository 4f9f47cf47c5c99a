import CoterieRecords
import CoterieText

/// Writes GML, in ASCII.
///
/// - Vertices are numbered from 0; `label` is the name, and `name` the document's id where it is
///   another number or text.
/// - Positions, sizes and colours are in `graphics`; truth values are 0 and 1; keys of columns are
///   letters and digits (`first_year` becomes `firstYear`).
/// - Texts hold characters outside ASCII as `&#NNN;`, which NetworkX reads back and igraph shows as
///   it is.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: M. Himsolt, "GML: A portable graph file format", Universität Passau (1997).
enum GMLWriter {
  /// Writes a file, in ASCII.
  static func writing(of document: GraphDocument) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = TextOutput(for: document)
    output.append("Creator \"Coterie\"\ngraph [\n  directed 0\n")
    if !document.title.isEmpty {
      output.append("  label \(GMLText.quoted(CleanText.onOneLine(document.title)))\n")
    }
    for line in document.descriptionLines {
      output.append("  comment \(GMLText.quoted(CleanText.onOneLine(line)))\n")
    }
    appendVertices(of: document, to: &output)
    appendEdges(of: document, to: &output)
    output.append("]\n")
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static let vertexNames = PropertyColumns(
    reservedNames: ["id", "label", "name", "graphics", "x", "y", "w", "h", "fill"],
    clashSuffix: "Column", naming: GMLText.key)
  private static let edgeNames = PropertyColumns(
    reservedNames: ["id", "label", "source", "target", "weight", "value", "graphics"],
    clashSuffix: "Column", naming: GMLText.key, hasWidth: true)

  private static func appendVertices(of document: GraphDocument, to output: inout TextOutput) {
    let columns = vertexNames.vertexColumns(of: document)
    for (index, vertex) in document.vertices.enumerated() {
      output.append("  node [\n    id \(index)\n    label \(GMLText.quoted(vertex.label))\n")
      if vertex.id != String(index) { output.append("    name \(GMLText.quoted(vertex.id))\n") }
      append(columns, at: index, to: &output)
      appendGraphics(of: vertex, to: &output)
      output.append("  ]\n")
    }
  }

  private static func appendGraphics(
    of vertex: GraphDocument.Vertex, to output: inout TextOutput
  ) {
    var graphics = ""
    if let position = vertex.position, position.isFinite {
      let y = PlainDecimal.text(of: position.y, keepingFraction: true)
      graphics += " x \(PlainDecimal.text(of: position.x, keepingFraction: true)) y \(y)"
    }
    if let size = vertex.size, size.isFinite {
      let text = PlainDecimal.text(of: size, keepingFraction: true)
      graphics += " w \(text) h \(text)"
    }
    if let color = vertex.color { graphics += " fill \"\(color.hexadecimal)\"" }
    if !graphics.isEmpty { output.append("    graphics [\(graphics) ]\n") }
  }

  private static func appendEdges(of document: GraphDocument, to output: inout TextOutput) {
    let columns = edgeNames.edgeColumns(of: document)
    for (index, edge) in document.edges.enumerated() {
      output.append("  edge [\n    source \(edge.source)\n    target \(edge.target)\n")
      if edge.weight.isFinite {
        let weight = PlainDecimal.text(of: edge.weight, keepingFraction: true)
        output.append("    weight \(weight)\n")
      }
      append(columns, at: index, to: &output)
      appendGraphics(of: edge, to: &output)
      output.append("  ]\n")
    }
  }

  private static func appendGraphics(of edge: GraphDocument.Edge, to output: inout TextOutput) {
    var graphics = ""
    if let width = edge.width, width.isFinite {
      graphics += " width \(PlainDecimal.text(of: width, keepingFraction: true))"
    }
    if let color = edge.color { graphics += " fill \"\(color.hexadecimal)\"" }
    if edge.isInferred { graphics += " style \"dashed\"" }
    if !graphics.isEmpty { output.append("    graphics [\(graphics) ]\n") }
  }

  private static func append(
    _ columns: [AttributeColumn], at index: Int, to output: inout TextOutput
  ) {
    for column in columns {
      guard let value = column[index] else { continue }
      output.append("    \(column.name) ")
      switch value {
      case .string(let text): output.append(GMLText.quoted(text))
      case .boolean(let isTrue): output.append(isTrue ? 1 : 0)
      case .integer, .double: output.append(value.text)
      }
      output.append("\n")
    }
  }
}
