import CoterieRecords

/// Writes Cytoscape's JSON (`.cyjs`), which Cytoscape and Cytoscape.js read.
///
/// - A node has its `id`, its label as `name`, and the columns in `data`; its place is in `position`, with y
///   growing downwards. An id that is empty becomes `n0`, `n1`, … for all.
/// - Ids of edges are left out where one is that of a node, since Cytoscape.js has one set of ids.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [Cytoscape.js: elements JSON](https://js.cytoscape.org/#notation/elements-json).
enum CytoscapeWriter {
  private static let title = "Cytoscape's JSON"
  private static let vertexColumns = PropertyColumns(
    title: title, held: [.position], reservedNames: ["id", "name", "label", "parent"])
  private static let edgeColumns = PropertyColumns(
    title: title, held: [.edgeID, .direction],
    reservedNames: ["id", "source", "target", "weight", "directed"])

  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = JSONOutput(to: output)
    let isDirected = !document.edges.areUndirected
    output.open(
      "{\n\"format_version\": \"1.0\",\n\"generated_by\": \"Coterie\",\n"
        + "\"directed\": \(isDirected),\n\"data\": {")
    document.appendFrame(to: &output)
    output.open("},\n\"elements\": {\n\"nodes\": [")
    let ids = document.distinctIDs
    appendVertices(of: document, ids, to: &output, &problems)
    output.open("\n],\n\"edges\": [")
    appendEdges(of: document, ids, isDirected, to: &output, &problems)
    output.open("\n]\n}\n}\n")
    problems.addUnheld(document.namesOfTimedValues, in: title)
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static func appendVertices(
    of document: GraphDocument, _ ids: [String], to output: inout JSONOutput,
    _ problems: inout [AttributeProblem]
  ) {
    let columns = vertexColumns.vertexColumns(of: document, &problems).map { JSONColumn($0) }
    for vertex in document.vertices.indices {
      output.beginItem("{\"data\": {")
      output.member("\"id\"", ids[vertex])
      output.member("\"name\"", document.vertices.label(vertex))
      output.members(columns, of: vertex)
      output.close("}")
      if let position = document.vertices.positions[vertex], position.isFinite {
        output.key("\"position\"")
        output.open("{")
        output.member("\"x\"", position.x)
        output.member("\"y\"", 0 - position.y)
        output.close("}")
      }
      output.close("}")
    }
  }

  private static func appendEdges(
    of document: GraphDocument, _ ids: [String], _ isDirected: Bool, to output: inout JSONOutput,
    _ problems: inout [AttributeProblem]
  ) {
    let edges = document.edges
    let columns = edgeColumns.edgeColumns(of: document, &problems).map { JSONColumn($0) }
    let hasIDs = edges.ids.areFree(of: ids)
    if !hasIDs { problems.append(.unheld(["id"], in: title)) }
    let hasValues = columns.contains { ColumnPool.plain($0.column.name) == "value" }
    for edge in edges.indices {
      output.beginItem("{\"data\": {")
      if hasIDs, let id = edges.ids[edge] { output.member("\"id\"", id) }
      output.member("\"source\"", ids[Int(edges.sources[edge])])
      output.member("\"target\"", ids[Int(edges.targets[edge])])
      output.member("\"weight\"", edges.weights[edge] ?? (hasValues ? 1 : nil))
      if isDirected, !edges.isDirected(edge) { output.member("\"directed\"", json: "false") }
      output.members(columns, of: edge)
      output.close("}}")
    }
  }
}

extension TextColumn {
  /// Whether no text is in a list, nor there twice.
  fileprivate func areFree(of list: [String]) -> Bool {
    if isEmpty { return true }
    var taken = Set(list)
    return (0..<count).allSatisfy { taken.insert(text(at: $0)).inserted }
  }
}

extension GraphDocument {
  /// The ids of the vertices; where one is empty, `n0`, `n1`, … for all.
  var distinctIDs: [String] {
    let ids = vertices.indices.map { vertices.id($0) }
    return ids.contains("") ? ids.indices.map { "n\($0)" } : ids
  }
}
