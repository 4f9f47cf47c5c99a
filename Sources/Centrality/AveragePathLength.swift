public import CoterieGraphCore

extension CSRGraph {
  /// Returns the mean distance of two vertices that a path joins, or nil where there are none.
  ///
  ///     averagePathLength = Σ d(s, t) / (number of pairs)    over the pairs s ≠ t joined by a path
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     path.averagePathLength()   // 1.333…
  ///
  /// - Pairs in two components do not count, so that a graph of small components has short paths.
  /// - With `.inverseWeights` the result has the reciprocal unit of the weights.
  /// - The result has the same bits on any number of threads.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges, 512 searches sharing one walk;
  ///   with `.inverseWeights` O(*nm* log *n*).
  /// - SeeAlso: D. J. Watts, S. H. Strogatz, "Collective dynamics of 'small-world' networks",
  ///   *Nature* 393 (1998) 440–442, [doi:10.1038/30918](https://doi.org/10.1038/30918).
  public func averagePathLength(
    distances: EdgeDistance = .hops, threads: Int? = nil
  ) -> Double? {
    DistanceSums(of: self, distances: distances, threads: threads).averagePathLength
  }
}

extension DistanceSums {
  /// The sum of all distances over the number of ordered pairs that have one.
  var averagePathLength: Double? {
    let pairCount = reachedCounts.reduce(0, +)
    return pairCount == 0 ? nil : farness.reduce(0, +) / Double(pairCount)
  }
}
