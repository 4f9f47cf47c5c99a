extension CSRGraph {
  /// Creates the graph of a list of edges whose weights are all 1.
  ///
  /// Loops are dropped, and an edge that is listed more than once, in whatever direction, counts
  /// once.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 1), (2, 2)])
  ///     path.edgeCount   // 2
  ///
  /// - Precondition: Both ends of every edge lie in `0 ..< vertexCount`.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* listed edges.
  @inlinable
  public init(vertexCount: Int, edges: some Sequence<(Int, Int)>) {
    var list = EdgeColumns(
      vertexCount: vertexCount, isWeighted: false, capacity: edges.underestimatedCount)
    for (source, target) in edges { list.append(source, target) }
    self.init(list)
  }

  /// Creates the graph of a list of weighted edges.
  ///
  /// Loops are dropped. The weights of an edge that is listed more than once, in whatever
  /// direction, are added in the order of the list.
  ///
  ///     let graph = CSRGraph(vertexCount: 2, weightedEdges: [(0, 1, 2), (1, 0, 0.5)])
  ///     graph.weight(from: 0, to: 1)   // 2.5
  ///
  /// - Precondition: Both ends of every edge lie in `0 ..< vertexCount`, every weight, as well as their
  ///   sum, is finite and above 0, and there are no more than `largestEdgeCount` edges. Readers of data
  ///   check that.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* listed edges.
  @inlinable
  public init(vertexCount: Int, weightedEdges: some Sequence<(Int, Int, Double)>) {
    var list = EdgeColumns(
      vertexCount: vertexCount, isWeighted: true, capacity: weightedEdges.underestimatedCount)
    for (source, target, weight) in weightedEdges { list.append(source, target, weight: weight) }
    self.init(list)
  }
}
