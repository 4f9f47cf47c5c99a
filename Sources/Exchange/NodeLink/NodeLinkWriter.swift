import CoterieRecords

/// Writes node-link JSON, which NetworkX, D3, sigma.js and others read.
///
/// - A node has its `id`, its `label` and its columns; an edge its `source`, `target`, `weight` and
///   columns.
/// - The graph is `directed` where some edge is; an edge that is not says so itself.
/// - Texts are kept as they are, whatever characters they have.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
enum NodeLinkWriter {
  private static let title = "node-link JSON"
  private static let vertexColumns = PropertyColumns(
    title: title, held: [], reservedNames: ["id", "label"])
  private static let edgeColumns = PropertyColumns(
    title: title, held: [.edgeID, .direction],
    reservedNames: ["id", "source", "target", "weight", "directed", "undirected"])

  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = JSONOutput(to: output)
    let isDirected = !document.edges.areUndirected
    output.open("{\n\"directed\": \(isDirected),\n\"multigraph\": false,\n\"graph\": {")
    document.appendFrame(to: &output)
    output.open("},\n\"nodes\": [")
    let ids = document.vertices.indices.map { document.vertices.id($0).json }
    appendVertices(of: document, ids, to: &output, &problems)
    output.open("\n],\n\"edges\": [")
    appendEdges(of: document, ids, isDirected, to: &output, &problems)
    output.open("\n]\n}\n")
    problems.addUnheld(document.namesOfTimedValues, in: title)
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static func appendVertices(
    of document: GraphDocument, _ ids: [String], to output: inout JSONOutput,
    _ problems: inout [AttributeProblem]
  ) {
    let columns = vertexColumns.vertexColumns(of: document, &problems).map { JSONColumn($0) }
    for vertex in document.vertices.indices {
      output.beginItem()
      output.member("\"id\"", json: ids[vertex])
      output.member("\"label\"", document.vertices.label(vertex))
      output.members(columns, of: vertex)
      output.close("}")
    }
  }

  private static func appendEdges(
    of document: GraphDocument, _ ids: [String], _ isDirected: Bool, to output: inout JSONOutput,
    _ problems: inout [AttributeProblem]
  ) {
    let edges = document.edges
    let columns = edgeColumns.edgeColumns(of: document, &problems).map { JSONColumn($0) }
    // A column `value` would be read as weights where there are no others.
    let hasValues = columns.contains { ColumnPool.plain($0.column.name) == "value" }
    for edge in edges.indices {
      output.beginItem()
      if let id = edges.ids[edge] { output.member("\"id\"", id) }
      output.member("\"source\"", json: ids[Int(edges.sources[edge])])
      output.member("\"target\"", json: ids[Int(edges.targets[edge])])
      output.member("\"weight\"", edges.weights[edge] ?? (hasValues ? 1 : nil))
      if isDirected, !edges.isDirected(edge) { output.member("\"directed\"", json: "false") }
      output.members(columns, of: edge)
      output.close("}")
    }
  }
}
