import CoterieRecords
import CoterieText

/// Writes GraphML: standard types only, and the names that Gephi takes as properties (`label`, `x`,
/// `y`, `size`, `r`, `g`, `b`, `weight`).
///
/// - A value that is missing has no `data` element: NetworkX reads no empty ones.
/// - Columns keep their names; all else that is known is a column, such as `inferred`, `cluster`,
///   `first_year`, `spells` and `weight_by_year`.
/// - The title and the description are the file's `desc`.
/// - Values at some times are left out: GraphML has no place for them.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [The GraphML primer](http://graphml.graphdrawing.org/primer/graphml-primer.html).
struct GraphMLWriter {
  private let document: GraphDocument
  private let ids: FileIDs
  private let vertexColumns: [AttributeColumn]
  private let edgeColumns: [AttributeColumn]
  private let isDirected: Bool
  private var output: TextOutput

  /// Writes a file, in UTF-8.
  static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var writer = GraphMLWriter(document, to: output, &problems)
    writer.appendFile()
    return GraphWriting(bytes: writer.output.bytes, problems: problems)
  }

  private init(
    _ document: GraphDocument, to output: TextOutput, _ problems: inout [AttributeProblem]
  ) {
    self.document = document
    ids = FileIDs(of: document, clean: CleanText.withoutControls)
    self.output = output
    let held: Set<PropertyColumns.Property> = [.color, .direction, .edgeID, .position, .size]
    var names: Set<String> = ["label"]
    if !document.vertices.positions.isEmpty { names.formUnion(["x", "y"]) }
    if !document.vertices.sizes.isEmpty { names.insert("size") }
    if !document.vertices.colors.isEmpty { names.formUnion(Self.colorNames) }
    vertexColumns = PropertyColumns(title: "GraphML", held: held, reservedNames: names)
      .vertexColumns(of: document, &problems)
    let edgeNames: Set<String> = document.edges.colors.isEmpty ? [] : Self.colorNames
    edgeColumns = PropertyColumns(
      title: "GraphML", held: held, reservedNames: edgeNames.union(["weight"])
    ).edgeColumns(of: document, &problems)
    isDirected = document.edges.areDirected
    problems.addUnheld(document.namesOfTimedValues, in: "GraphML")
    ids.report(document, in: "GraphML", &problems)
    problems.addControls(of: document, in: "GraphML")
  }

  private static let colorNames: Set<String> = ["r", "g", "b", "color", "colour"]

  private mutating func appendFile() {
    output.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n
      """)
    if let text = XMLText.description(of: document) { output.append("  <desc>\(text)</desc>\n") }
    appendVertexKeys()
    appendEdgeKeys()
    output.append("  <graph edgedefault=\"\(isDirected ? "directed" : "undirected")\">\n")
    appendVertices()
    appendEdges()
    output.append("  </graph>\n</graphml>\n")
  }
}

// MARK: - Keys

extension GraphMLWriter {
  private mutating func appendVertexKeys() {
    appendKey("label", of: "node", name: "label", type: "string")
    if !document.vertices.positions.isEmpty {
      appendKey("x", of: "node", name: "x", type: "double")
      appendKey("y", of: "node", name: "y", type: "double")
    }
    if !document.vertices.sizes.isEmpty {
      appendKey("size", of: "node", name: "size", type: "double")
    }
    if !document.vertices.colors.isEmpty {
      for part in ["r", "g", "b"] { appendKey(part, of: "node", name: part, type: "int") }
    }
    for (number, column) in vertexColumns.enumerated() {
      appendKey("v\(number)", of: "node", name: column.name, type: Self.type(of: column))
    }
  }

  private mutating func appendEdgeKeys() {
    let weightCount = document.edges.weights.count
    if weightCount > 0 {
      // An edge without a weight counts 1, for other programs too.
      let fallback = weightCount < document.edges.count ? "1" : nil
      appendKey("weight", of: "edge", name: "weight", type: "double", fallback: fallback)
    }
    if !document.edges.colors.isEmpty {
      for part in ["r", "g", "b"] { appendKey("edge_\(part)", of: "edge", name: part, type: "int") }
    }
    for (number, column) in edgeColumns.enumerated() {
      appendKey("e\(number)", of: "edge", name: column.name, type: Self.type(of: column))
    }
  }

  private mutating func appendKey(
    _ id: String, of element: String, name: String, type: String, fallback: String? = nil
  ) {
    output.append("  <key id=\"\(id)\" for=\"\(element)\" ")
    output.append("attr.name=\"\(XMLText.escaped(name))\" attr.type=\"\(type)\"")
    output.append(fallback.map { "><default>\($0)</default></key>\n" } ?? "/>\n")
  }

  private static func type(of column: AttributeColumn) -> String {
    switch column.values {
    case .integer(let numbers): numbers.fitIn32Bits ? "int" : "long"
    case .double: "double"
    case .string: "string"
    case .boolean: "boolean"
    }
  }
}

// MARK: - Elements

extension GraphMLWriter {
  private mutating func appendVertices() {
    let ids = ids.texts
    for (row, vertex) in document.vertices.enumerated() {
      output.append("    <node id=\"\(XMLText.escapedID(ids[row]))\">")
      appendData("label", CleanText.of(vertex.label))
      if let position = vertex.position, position.isFinite {
        appendData("x", PlainDecimal.text(of: position.x))
        appendData("y", PlainDecimal.text(of: position.y))
      }
      if let size = vertex.size, size.isFinite { appendData("size", PlainDecimal.text(of: size)) }
      if let color = vertex.color { append(color, prefix: "") }
      append(vertexColumns, prefix: "v", row: row)
      output.append("</node>\n")
    }
  }

  private mutating func appendEdges() {
    let ids = ids.texts.map(XMLText.escapedID)
    for (row, edge) in document.edges.enumerated() {
      output.append("    <edge")
      if let id = edge.id { output.append(" id=\"\(XMLText.escaped(id))\"") }
      output.append(" source=\"\(ids[edge.source])\" target=\"\(ids[edge.target])\"")
      if edge.isDirected != isDirected { output.append(" directed=\"\(edge.isDirected)\"") }
      output.append(">")
      if let weight = document.edges.weights[row], weight.isFinite {
        appendData("weight", PlainDecimal.text(of: weight))
      }
      if let color = edge.color { append(color, prefix: "edge_") }
      append(edgeColumns, prefix: "e", row: row)
      output.append("</edge>\n")
    }
  }

  private mutating func append(_ columns: [AttributeColumn], prefix: String, row: Int) {
    for (number, column) in columns.enumerated() {
      if let value = column[row] { appendData("\(prefix)\(number)", value.text) }
    }
  }

  private mutating func append(_ color: GraphColor, prefix: String) {
    appendData("\(prefix)r", String(color.red))
    appendData("\(prefix)g", String(color.green))
    appendData("\(prefix)b", String(color.blue))
  }

  private mutating func appendData(_ key: String, _ text: String) {
    output.append("<data key=\"\(key)\">\(XMLText.escaped(text))</data>")
  }
}
