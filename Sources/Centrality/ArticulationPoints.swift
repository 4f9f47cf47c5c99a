public import CoterieGraphCore

extension CSRGraph {
  /// Returns for every vertex whether it is an articulation point: whether taking it away leaves
  /// more connected components than there are.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     path.articulationPoints()   // [false, true, false, false]
  ///
  /// An author who is an articulation point holds parts of a field together alone. An isolated
  /// vertex is none, nor is the end of an edge that has no other neighbour. Weights play no part.
  ///
  /// `BiconnectedComponents` also has the parts on either side of a vertex, and their sizes.
  ///
  /// - Returns: One answer per vertex, in vertex order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
  ///   *Communications of the ACM* 16 (1973) 372–378,
  ///   [doi:10.1145/362248.362272](https://doi.org/10.1145/362248.362272).
  public func articulationPoints() -> [Bool] {
    BiconnectedComponents(of: self).isArticulationPoint
  }
}
