import CoterieRecords
import CoterieText

/// Writes DOT for Gephi's importer, which reads a part of the language only.
///
/// A default statement or a subgraph makes that importer lose the rest of the file, and a second
/// attribute list is lost. So every statement is complete in itself: vertices before edges, quoted ids, one
/// list each, colours of six digits, positions without a pin, blanks around `--`. The cluster and whether
/// an edge is inferred are columns. A line break is `\n`; `&` is written as it is.
///
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: Gephi's `ImporterDOT.java`, and its issues 2780, 2864 and 2877.
enum GephiDOTWriter {
  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    let columns = DOTColumns(
      of: document,
      held: [.color, .direction, .edgeID, .edgeLabel, .position, .size, .width], &problems)
    if document.haveEmptyTexts { problems.addUnheld(["empty texts"], in: "DOT for Gephi") }
    if let vertex = document.vertices.indices.first(where: { document.vertices.id($0).isEmpty }) {
      problems.append(.renamedIDs(1, first: "", to: "n\(vertex)", in: "DOT for Gephi"))
    }
    var output = output
    output.append(DOTText.gephiMark + "\n")
    for line in [document.title] + document.descriptionLines {
      output.append("// \(CleanText.onOneLine(line))\n")
    }
    let isDirected = !document.edges.areUndirected
    output.append("\(isDirected ? "digraph" : "graph") \(DOTText.graphName) {\n")
    for (index, vertex) in document.vertices.enumerated() {
      output.append("  \"n\(index)\"\(vertexList(index, vertex, columns))\n")
    }
    let line = isDirected ? "->" : "--"
    for (index, edge) in document.edges.enumerated() {
      let list = edgeList(index, edge, of: document, columns, isDirected: isDirected)
      output.append("  \"n\(edge.source)\" \(line) \"n\(edge.target)\"\(list)\n")
    }
    output.append("}\n")
    problems.addControls(of: document, in: "DOT for Gephi")
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static func vertexList(
    _ index: Int, _ vertex: GraphDocument.Vertex, _ columns: DOTColumns
  ) -> String {
    var list = DOTList(dialect: .gephi)
    list.append("label", written: DOTText.label(vertex.label, dialect: .gephi))
    if vertex.id != "n\(index)", !vertex.id.isEmpty {
      list.append("id", written: DOTText.label(vertex.id, dialect: .gephi))
    }
    if let position = vertex.position, position.isFinite {
      let (x, y) = (PlainDecimal.text(of: position.x), PlainDecimal.text(of: position.y))
      list.append("pos", written: "\"\(x),\(y)\"")
    }
    if let size = vertex.size { list.append("width", size / 72) }
    if let color = vertex.color { list.append("color", written: "\"\(color.hexadecimal)\"") }
    list.append(columns.vertices, at: index)
    return list.text
  }

  private static func edgeList(
    _ index: Int, _ edge: GraphDocument.Edge, of document: GraphDocument, _ columns: DOTColumns,
    isDirected: Bool
  ) -> String {
    var list = DOTList(dialect: .gephi)
    if let weight = document.edges.weights[index] { list.append("weight", weight) }
    if isDirected, !edge.isDirected { list.append("dir", written: "\"none\"") }
    if let id = edge.id, !id.isEmpty {
      list.append("id", written: DOTText.label(id, dialect: .gephi))
    }
    if let label = edge.label, !label.isEmpty {
      list.append("label", written: DOTText.label(label, dialect: .gephi))
    }
    if let width = edge.width { list.append("penwidth", width) }
    if let color = edge.color { list.append("color", written: "\"\(color.hexadecimal)\"") }
    list.append(columns.edges, at: index)
    return list.text
  }
}

extension GraphDocument {
  /// Whether some text in a column is empty.
  fileprivate var haveEmptyTexts: Bool {
    (vertexAttributes + edgeAttributes).contains { column in
      guard case .string(let texts) = column.values else { return false }
      return (0..<texts.count).contains { texts.text(at: $0).isEmpty }
    }
  }
}
