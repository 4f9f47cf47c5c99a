import CoterieRecords

/// Writes Cytoscape's JSON (`.cyjs`), which Cytoscape and Cytoscape.js read.
///
/// - A node has its `id`, its label as `name`, and the columns in `data`; its place is in `position`, with y
///   growing downwards. An id that is empty becomes `n0`, by the place of its vertex.
/// - Ids of edges are left out where one is that of a node, since Cytoscape.js has one set of ids.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [Cytoscape.js: elements JSON](https://js.cytoscape.org/#notation/elements-json).
enum CytoscapeWriter {
  private static let title = "Cytoscape's JSON"
  private static let writer = JSONGraphWriter(
    title: title,
    vertexColumns: PropertyColumns(
      title: title, held: [.position], reservedNames: ["id", "name", "label", "parent"]),
    edgeColumns: PropertyColumns(
      title: title, held: [.edgeID, .direction],
      reservedNames: ["id", "source", "target", "weight", "directed"]))

  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let ids = FileIDs(of: document) { $0 }
    let hasIDs = document.edges.ids.areFree(of: ids.texts)
    let isDirected = !document.edges.areUndirected
    let frame = JSONGraphWriter.Frame(
      start: "{\n\"format_version\": \"1.0\",\n\"generated_by\": \"Coterie\",\n"
        + "\"directed\": \(isDirected),\n\"data\": {",
      nodes: "},\n\"elements\": {\n\"nodes\": [", edges: "\n],\n\"edges\": [",
      end: "\n]\n}\n}\n")
    var writing = writer.writing(of: document, frame, to: output) { vertex, columns, output in
      append(vertex, ids.texts[vertex], of: document.vertices, columns, to: &output)
    } appendEdge: { edge, columns, output in
      append(
        edge, ids.texts, of: document.edges, columns, hasIDs: hasIDs, isDirected, to: &output)
    }
    ids.report(document, in: title, &writing.problems)
    if !hasIDs { writing.problems.append(.unheld(["id"], in: title)) }
    return writing
  }

  private static func append(
    _ vertex: Int, _ id: String, of vertices: VertexTable, _ columns: [JSONColumn],
    to output: inout JSONOutput
  ) {
    output.beginItem("{\"data\": {")
    output.member("\"id\"", id)
    output.member("\"name\"", vertices.label(vertex))
    output.members(columns, of: vertex)
    output.close("}")
    if let position = vertices.positions[vertex], position.isFinite {
      output.key("\"position\"")
      output.open("{")
      output.member("\"x\"", position.x)
      output.member("\"y\"", 0 - position.y)
      output.close("}")
    }
    output.close("}")
  }

  private static func append(
    _ edge: Int, _ ids: [String], of edges: EdgeTable, _ columns: JSONGraphWriter.EdgeColumns,
    hasIDs: Bool, _ isDirected: Bool, to output: inout JSONOutput
  ) {
    output.beginItem("{\"data\": {")
    if hasIDs, let id = edges.ids[edge] { output.member("\"id\"", id) }
    output.member("\"source\"", ids[Int(edges.sources[edge])])
    output.member("\"target\"", ids[Int(edges.targets[edge])])
    output.member("\"weight\"", columns.weight(edge, of: edges))
    if isDirected, !edges.isDirected(edge) { output.member("\"directed\"", json: "false") }
    output.members(columns.columns, of: edge)
    output.close("}}")
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
