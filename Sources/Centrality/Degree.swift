public import CoterieGraphCore

extension CSRGraph {
  /// Returns the degree of every vertex: its number of neighbours.
  ///
  ///     let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///     star.degree()   // [3, 1, 1, 1]
  ///
  /// Weights play no part. The degree of an isolated vertex is 0; the degrees of a graph with *m*
  /// edges add up to 2*m*.
  ///
  /// - Returns: One count per vertex, in vertex order.
  /// - Complexity: O(*n*) for *n* vertices.
  public func degree() -> [Int] {
    vertices.map { degree(of: $0) }
  }

  /// Returns the strength of every vertex: the sum of the weights of its edges.
  ///
  ///     let graph = CSRGraph(vertexCount: 3, weightedEdges: [(0, 1, 2), (1, 2, 0.5)])
  ///     graph.strength()   // [2.0, 2.5, 0.5]
  ///
  /// Where all weights are 1 it is the degree. The weights of a vertex are added in the order of
  /// its neighbours.
  ///
  /// - Returns: One sum per vertex, in vertex order, in the unit of the weights.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, "The architecture of
  ///   complex weighted networks", *PNAS* 101 (2004) 3747–3752,
  ///   [doi:10.1073/pnas.0400087101](https://doi.org/10.1073/pnas.0400087101).
  public func strength() -> [Double] {
    vertices.map { weights(of: $0).reduce(0, +) }
  }
}
