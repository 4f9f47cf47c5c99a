import CoterieRecords

/// Writes the JSON that graphology, and with it sigma.js and Gephi Lite, import.
///
/// - A node has its `key` and `attributes`: `label`, `x`, `y`, `size`, `color` and the columns.
/// - The graph is of the type `mixed` where some edges have a direction and others none.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [graphology: serialization](https://graphology.github.io/serialization.html).
enum GraphologyWriter {
  private static let title = "graphology's JSON"
  private static let vertexColumns = PropertyColumns(
    title: title, held: [], reservedNames: ["label"])
  private static let edgeColumns = PropertyColumns(
    title: title, held: [.edgeID, .direction], reservedNames: ["weight"])

  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = JSONOutput(to: output)
    output.open("{\n\"attributes\": {")
    document.appendFrame(to: &output)
    output.open(
      "},\n\"options\": {\"type\": \"\(type(of: document.edges))\", \"multi\": false, "
        + "\"allowSelfLoops\": false},\n\"nodes\": [")
    let ids = document.vertices.indices.map { document.vertices.id($0).json }
    appendVertices(of: document, ids, to: &output, &problems)
    output.open("\n],\n\"edges\": [")
    appendEdges(of: document, ids, to: &output, &problems)
    output.open("\n]\n}\n")
    problems.addUnheld(document.namesOfTimedValues, in: title)
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static func type(of edges: EdgeTable) -> String {
    if edges.areUndirected { return "undirected" }
    return edges.indices.allSatisfy(edges.isDirected) ? "directed" : "mixed"
  }

  private static func appendVertices(
    of document: GraphDocument, _ ids: [String], to output: inout JSONOutput,
    _ problems: inout [AttributeProblem]
  ) {
    let columns = vertexColumns.vertexColumns(of: document, &problems).map { JSONColumn($0) }
    for vertex in document.vertices.indices {
      output.beginItem()
      output.member("\"key\"", json: ids[vertex])
      output.key("\"attributes\"")
      output.open("{")
      output.member("\"label\"", document.vertices.label(vertex))
      output.members(columns, of: vertex)
      output.close("}}")
    }
  }

  private static func appendEdges(
    of document: GraphDocument, _ ids: [String], to output: inout JSONOutput,
    _ problems: inout [AttributeProblem]
  ) {
    let edges = document.edges
    let columns = edgeColumns.edgeColumns(of: document, &problems).map { JSONColumn($0) }
    let hasValues = columns.contains { ColumnPool.plain($0.column.name) == "value" }
    for edge in edges.indices {
      output.beginItem()
      if let id = edges.ids[edge] { output.member("\"key\"", id) }
      output.member("\"source\"", json: ids[Int(edges.sources[edge])])
      output.member("\"target\"", json: ids[Int(edges.targets[edge])])
      if !edges.isDirected(edge) { output.member("\"undirected\"", json: "true") }
      output.key("\"attributes\"")
      output.open("{")
      output.member("\"weight\"", edges.weights[edge] ?? (hasValues ? 1 : nil))
      output.members(columns, of: edge)
      output.close("}}")
    }
  }
}
