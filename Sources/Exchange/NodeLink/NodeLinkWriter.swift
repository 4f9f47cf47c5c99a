/// Writes node-link JSON, which NetworkX, D3, sigma.js and others read.
///
/// - A node has its `id`, its `label` and its columns; an edge its `source`, `target`, `weight` and
///   columns.
/// - The graph is `directed` where some edge is; an edge that is not says so itself.
/// - Texts are kept as they are, whatever characters they have.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
enum NodeLinkWriter {
  private static let title = "node-link JSON"
  private static let writer = JSONGraphWriter(
    title: title,
    vertexColumns: PropertyColumns(title: title, held: [], reservedNames: ["id", "label"]),
    edgeColumns: PropertyColumns(
      title: title, held: [.edgeID, .direction],
      reservedNames: ["id", "source", "target", "weight", "directed", "undirected"]))

  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let (vertices, edges) = (document.vertices, document.edges)
    let isDirected = !edges.areUndirected
    let ids = vertices.indices.map { vertices.id($0).json }
    let frame = JSONGraphWriter.Frame(
      start: "{\n\"directed\": \(isDirected),\n\"multigraph\": false,\n\"graph\": {",
      nodes: "},\n\"nodes\": [", edges: "\n],\n\"edges\": [", end: "\n]\n}\n")
    return writer.writing(of: document, frame, to: output) { vertex, columns, output in
      output.beginItem()
      output.member("\"id\"", json: ids[vertex])
      output.member("\"label\"", vertices.label(vertex))
      output.members(columns, of: vertex)
      output.close("}")
    } appendEdge: { edge, columns, output in
      output.beginItem()
      if let id = edges.ids[edge] { output.member("\"id\"", id) }
      output.member("\"source\"", json: ids[Int(edges.sources[edge])])
      output.member("\"target\"", json: ids[Int(edges.targets[edge])])
      output.member("\"weight\"", columns.weight(edge, of: edges))
      if isDirected, !edges.isDirected(edge) { output.member("\"directed\"", json: "false") }
      output.members(columns.columns, of: edge)
      output.close("}")
    }
  }
}
