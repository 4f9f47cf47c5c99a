import CoterieRecords

/// Writes JSON that has a list of nodes and a list of edges, which several formats have, each with a frame and
/// items of its own.
struct JSONGraphWriter: Sendable {
  /// The JSON around what the file says of the graph, its nodes and its edges.
  struct Frame {
    /// What comes first, up to the members that say something of the graph.
    let start: String
    /// What comes behind these, up to the nodes.
    let nodes: String
    /// What comes behind the nodes, up to the edges.
    let edges: String
    /// What comes behind the edges.
    let end: String
  }

  /// The columns of the edges, and whether one would be read as their weights.
  struct EdgeColumns {
    let columns: [JSONColumn]
    private let hasValues: Bool

    fileprivate init(_ columns: [AttributeColumn]) {
      self.columns = columns.map { JSONColumn($0) }
      hasValues = columns.contains { ColumnPool.plain($0.name) == "value" }
    }

    /// The weight to write of an edge: 1 where it has none and a column `value` would be taken for weights.
    func weight(_ edge: Int, of edges: EdgeTable) -> Double? {
      edges.weights[edge] ?? (hasValues ? 1 : nil)
    }
  }

  /// What the format is called in messages.
  let title: String
  /// The columns of the vertices.
  let vertexColumns: PropertyColumns
  /// The columns of the edges.
  let edgeColumns: PropertyColumns

  /// Writes a file, in UTF-8.
  ///
  /// - Parameters:
  ///   - appendVertex: Writes the item of a vertex.
  ///   - appendEdge: Writes the item of an edge.
  func writing(
    of document: GraphDocument, _ frame: Frame, to output: TextOutput,
    appendVertex: (_ vertex: Int, _ columns: [JSONColumn], _ output: inout JSONOutput) -> Void,
    appendEdge: (_ edge: Int, _ columns: EdgeColumns, _ output: inout JSONOutput) -> Void
  ) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = JSONOutput(to: output)
    output.open(frame.start)
    document.appendFrame(to: &output)
    output.open(frame.nodes)
    let columns = vertexColumns.vertexColumns(of: document, &problems).map { JSONColumn($0) }
    for vertex in document.vertices.indices { appendVertex(vertex, columns, &output) }
    output.open(frame.edges)
    let edges = EdgeColumns(edgeColumns.edgeColumns(of: document, &problems))
    for edge in document.edges.indices { appendEdge(edge, edges, &output) }
    output.open(frame.end)
    problems.addUnheld(document.namesOfTimedValues, in: title)
    return GraphWriting(bytes: output.bytes, problems: problems)
  }
}
