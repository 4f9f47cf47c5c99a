import CoterieRecords
import CoterieText

/// Writes GraphML: standard types only, and the names that Gephi takes as properties (`label`, `x`,
/// `y`, `size`, `r`, `g`, `b`, `weight`).
///
/// - A value that is missing has no `data` element: NetworkX reads no empty ones.
/// - `inferred` is a boolean of the edges; cluster, years and weights by year are columns.
/// - The title and the description are the file's `desc`.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [The GraphML primer](http://graphml.graphdrawing.org/primer/graphml-primer.html).
enum GraphMLWriter {
  /// Writes a file, in UTF-8.
  static func writing(of document: GraphDocument) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = TextOutput(for: document)
    output.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n
      """)
    if let text = XMLText.description(of: document) { output.append("  <desc>\(text)</desc>\n") }
    let vertexColumns = vertexNames.vertexColumns(of: document)
    let edgeColumns = edgeNames.edgeColumns(of: document)
    appendVertexKeys(of: document, columns: vertexColumns, to: &output)
    appendEdgeKeys(of: document, columns: edgeColumns, to: &output)
    output.append("  <graph edgedefault=\"undirected\">\n")
    appendVertices(of: document, columns: vertexColumns, to: &output)
    appendEdges(of: document, columns: edgeColumns, to: &output)
    output.append("  </graph>\n</graphml>\n")
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static let vertexNames = PropertyColumns(
    reservedNames: [
      "id", "label", "nodelabel", "x", "y", "z", "xpos", "ypos", "zpos", "size", "r", "g", "b",
      "color",
    ])
  private static let edgeNames = PropertyColumns(
    reservedNames: [
      "id", "label", "edgelabel", "source", "target", "weight", "edge weight", "r", "g", "b",
      "color",
    ])

  private static func appendVertexKeys(
    of document: GraphDocument, columns: [AttributeColumn], to output: inout TextOutput
  ) {
    appendKey("label", of: "node", name: "label", type: "string", to: &output)
    if document.vertices.contains(where: { $0.position?.isFinite == true }) {
      appendKey("x", of: "node", name: "x", type: "double", to: &output)
      appendKey("y", of: "node", name: "y", type: "double", to: &output)
    }
    if document.vertices.contains(where: { $0.size?.isFinite == true }) {
      appendKey("size", of: "node", name: "size", type: "double", to: &output)
    }
    if document.vertices.contains(where: { $0.color != nil }) {
      for part in ["r", "g", "b"] {
        appendKey(part, of: "node", name: part, type: "int", to: &output)
      }
    }
    for (index, column) in columns.enumerated() {
      appendKey("v\(index)", of: "node", name: column.name, type: type(of: column), to: &output)
    }
  }

  private static func appendEdgeKeys(
    of document: GraphDocument, columns: [AttributeColumn], to output: inout TextOutput
  ) {
    appendKey("weight", of: "edge", name: "weight", type: "double", to: &output)
    if document.edges.contains(where: { $0.color != nil }) {
      for part in ["r", "g", "b"] {
        appendKey("edge_\(part)", of: "edge", name: part, type: "int", to: &output)
      }
    }
    for (index, column) in columns.enumerated() {
      appendKey("e\(index)", of: "edge", name: column.name, type: type(of: column), to: &output)
    }
  }

  private static func appendKey(
    _ id: String, of domain: String, name: String, type: String, to output: inout TextOutput
  ) {
    output.append("  <key id=\"\(id)\" for=\"\(domain)\" ")
    output.append("attr.name=\"\(XMLText.escaped(name))\" attr.type=\"\(type)\"/>\n")
  }

  private static func type(of column: AttributeColumn) -> String {
    switch column.values {
    case .integer(let values):
      values.allSatisfy { $0.flatMap(Int32.init(exactly:)) != nil || $0 == nil } ? "int" : "long"
    case .double: "double"
    case .string: "string"
    case .boolean: "boolean"
    }
  }

  private static func appendVertices(
    of document: GraphDocument, columns: [AttributeColumn], to output: inout TextOutput
  ) {
    let ids = document.fileIDs()
    for (index, vertex) in document.vertices.enumerated() {
      output.append("    <node id=\"\(XMLText.escaped(ids[index]))\">")
      appendData("label", CleanText.of(vertex.label), to: &output)
      if let position = vertex.position, position.isFinite {
        appendData("x", PlainDecimal.text(of: position.x), to: &output)
        appendData("y", PlainDecimal.text(of: position.y), to: &output)
      }
      if let size = vertex.size, size.isFinite {
        appendData("size", PlainDecimal.text(of: size), to: &output)
      }
      if let color = vertex.color { appendColor(color, prefix: "", to: &output) }
      append(columns, prefix: "v", at: index, to: &output)
      output.append("</node>\n")
    }
  }

  private static func appendEdges(
    of document: GraphDocument, columns: [AttributeColumn], to output: inout TextOutput
  ) {
    let ids = document.fileIDs().map(XMLText.escaped)
    for (index, edge) in document.edges.enumerated() {
      output.append("    <edge source=\"\(ids[edge.source])\" target=\"\(ids[edge.target])\">")
      if edge.weight.isFinite {
        appendData("weight", PlainDecimal.text(of: edge.weight), to: &output)
      }
      if let color = edge.color { appendColor(color, prefix: "edge_", to: &output) }
      append(columns, prefix: "e", at: index, to: &output)
      output.append("</edge>\n")
    }
  }

  private static func append(
    _ columns: [AttributeColumn], prefix: String, at index: Int, to output: inout TextOutput
  ) {
    for (number, column) in columns.enumerated() {
      guard let value = column[index] else { continue }
      appendData("\(prefix)\(number)", value.text, to: &output)
    }
  }

  private static func appendColor(
    _ color: GraphColor, prefix: String, to output: inout TextOutput
  ) {
    appendData("\(prefix)r", String(color.red), to: &output)
    appendData("\(prefix)g", String(color.green), to: &output)
    appendData("\(prefix)b", String(color.blue), to: &output)
  }

  private static func appendData(_ key: String, _ text: String, to output: inout TextOutput) {
    output.append("<data key=\"\(key)\">\(XMLText.escaped(text))</data>")
  }
}
