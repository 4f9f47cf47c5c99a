/// Writes the JSON that graphology, and with it sigma.js and Gephi Lite, import.
///
/// - A node has its `key` and `attributes`: `label`, `x`, `y`, `size`, `color` and the columns.
/// - The graph is of the type `mixed` where some edges have a direction and others none.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [graphology: serialization](https://graphology.github.io/serialization.html).
enum GraphologyWriter {
  private static let title = "graphology's JSON"
  private static let writer = JSONGraphWriter(
    title: title, vertexColumns: PropertyColumns(title: title, held: [], reservedNames: ["label"]),
    edgeColumns: PropertyColumns(
      title: title, held: [.edgeID, .direction], reservedNames: ["weight"]))

  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let (vertices, edges) = (document.vertices, document.edges)
    let ids = vertices.indices.map { vertices.id($0).json }
    let frame = JSONGraphWriter.Frame(
      start: "{\n\"attributes\": {",
      nodes: "},\n\"options\": {\"type\": \"\(type(of: edges))\", \"multi\": false, "
        + "\"allowSelfLoops\": false},\n\"nodes\": [",
      edges: "\n],\n\"edges\": [", end: "\n]\n}\n")
    return writer.writing(of: document, frame, to: output) { vertex, columns, output in
      output.beginItem()
      output.member("\"key\"", json: ids[vertex])
      output.key("\"attributes\"")
      output.open("{")
      output.member("\"label\"", vertices.label(vertex))
      output.members(columns, of: vertex)
      output.close("}}")
    } appendEdge: { edge, columns, output in
      output.beginItem()
      if let id = edges.ids[edge] { output.member("\"key\"", id) }
      output.member("\"source\"", json: ids[Int(edges.sources[edge])])
      output.member("\"target\"", json: ids[Int(edges.targets[edge])])
      if !edges.isDirected(edge) { output.member("\"undirected\"", json: "true") }
      output.key("\"attributes\"")
      output.open("{")
      output.member("\"weight\"", columns.weight(edge, of: edges))
      output.members(columns.columns, of: edge)
      output.close("}}")
    }
  }

  private static func type(of edges: EdgeTable) -> String {
    if edges.areUndirected { return "undirected" }
    return edges.indices.allSatisfy(edges.isDirected) ? "directed" : "mixed"
  }
}
