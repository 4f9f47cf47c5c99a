public import CoterieGraphCore

extension CSRGraph {
  /// Creates the graph of a document's vertices and edges, whose directions do not count; the weights of
  /// edges of one pair are added.
  ///
  /// - Precondition: All weights are finite and above 0, as those of a document that was read are.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  public init(_ document: GraphDocument) {
    let edges = document.edges
    let isSimple = edges.areUndirected && edges.weights.isEmpty
    self.init(
      EdgeColumns(
        vertexCount: document.vertices.count, sources: edges.sources, targets: edges.targets,
        weights: isSimple ? nil : edges.indices.map { edges.weight($0) }))
  }
}
