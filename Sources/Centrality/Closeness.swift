public import CoterieGraphCore

extension CSRGraph {
  /// Returns the closeness centrality of every vertex, after Wasserman and Faust.
  ///
  ///     closeness(v) = r / (n − 1) · r / Σ d(v, t)    over the r vertices t that v reaches
  ///
  /// The second factor is the reciprocal of the mean distance; the first one is the share of the
  /// graph that was reached, so that a small component does not score high for being small.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.closeness()   // [0.666…, 1.0, 0.666…]
  ///
  /// - An isolated vertex scores 0, and so does the vertex of a graph that has no other.
  /// - With `.hops` the scores lie in 0…1; with `.inverseWeights` they have the unit of the weights.
  /// - The scores have the same bits on any number of threads.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One score per vertex, in vertex order.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges, 512 searches sharing one walk;
  ///   with `.inverseWeights` O(*nm* log *n*).
  /// - SeeAlso: S. Wasserman, K. Faust, *Social Network Analysis*, Cambridge University Press 1994,
  ///   page 201, [doi:10.1017/CBO9780511815478](https://doi.org/10.1017/CBO9780511815478).
  public func closeness(distances: EdgeDistance = .hops, threads: Int? = nil) -> [Double] {
    DistanceSums(of: self, distances: distances, threads: threads).closeness
  }
}

extension DistanceSums {
  /// The share of the other vertices that each one reaches, over its mean distance to them.
  var closeness: [Double] {
    reachedCounts.indices.map { vertex in
      let reached = Double(reachedCounts[vertex])
      guard reached > 0 else { return 0 }
      return reached / Double(reachedCounts.count - 1) * (reached / farness[vertex])
    }
  }
}
