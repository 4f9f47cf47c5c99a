public import CoterieGraphCore

extension CSRGraph {
  /// Returns the bridges of the graph: the edges on no cycle, without any one of which it has more
  /// connected components.
  ///
  ///     let graph = CSRGraph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (3, 2), (3, 4)])
  ///     graph.bridges()   // [(source: 2, target: 3), (source: 3, target: 4)]
  ///
  /// A forest has no other edges; a graph without edges has no bridge. Weights play no part.
  ///
  /// - Returns: The bridges in the order of `edges`, the smaller vertex as the source.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: R. E. Tarjan, "A note on finding the bridges of a graph", *Information Processing
  ///   Letters* 2 (1974) 160–161,
  ///   [doi:10.1016/0020-0190(74)90003-9](https://doi.org/10.1016/0020-0190\(74\)90003-9).
  public func bridges() -> [(source: Int, target: Int)] {
    BiconnectedComponents(of: self).bridges
  }
}
