public import CoterieGraphCore

extension CSRGraph {
  /// Returns the local clustering coefficient of every vertex: the share of the pairs of its
  /// neighbours that are neighbours of each other.
  ///
  ///     clusteringCoefficient(v) = triangles(v) / (k(k − 1)/2)    for a vertex with k neighbours
  ///
  ///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     triangleWithTail.clusteringCoefficient()   // [1.0, 1.0, 0.333…, 0.0]
  ///
  /// Weights play no part. A vertex with fewer than two neighbours scores 0.
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor. Graphs of
  ///   fewer than 2¹⁶ edges take one.
  /// - Returns: One share in 0…1 per vertex, in vertex order.
  /// - Complexity: O(*m*√*m*) time and O(*n* + *m*) space for *n* vertices and *m* edges.
  /// - SeeAlso: D. J. Watts, S. H. Strogatz, "Collective dynamics of 'small-world' networks",
  ///   *Nature* 393 (1998) 440–442, [doi:10.1038/30918](https://doi.org/10.1038/30918).
  public func clusteringCoefficient(threads: Int? = nil) -> [Double] {
    zip(triangleCounts(threads: threads), degree()).map { triangles, degree in
      degree < 2 ? 0 : Double(2 * triangles) / Double(degree * (degree - 1))
    }
  }

  /// Returns the transitivity of the graph: the share of its connected triples that are closed.
  ///
  ///     transitivity = 3 · triangles / paths of two edges
  ///
  ///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     triangleWithTail.transitivity()   // 0.6
  ///
  /// Weights play no part. A graph without a path of two edges has transitivity 0. This is not the
  /// mean of the local coefficients, which gives every vertex the same say.
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor. Graphs of
  ///   fewer than 2¹⁶ edges take one.
  /// - Returns: A share in 0…1.
  /// - Complexity: O(*m*√*m*) time and O(*n* + *m*) space for *n* vertices and *m* edges.
  /// - SeeAlso: M. E. J. Newman, S. H. Strogatz, D. J. Watts, "Random graphs with arbitrary degree
  ///   distributions and their applications", *Physical Review E* 64 (2001) 026118,
  ///   [doi:10.1103/PhysRevE.64.026118](https://doi.org/10.1103/PhysRevE.64.026118).
  public func transitivity(threads: Int? = nil) -> Double {
    let triples = degree().reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    // Every triangle is counted at its three vertices.
    return triples == 0
      ? 0 : Double(triangleCounts(threads: threads).reduce(0, +)) / Double(triples)
  }
}
