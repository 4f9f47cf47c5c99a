public import CoterieGraphCore

extension CSRGraph {
  /// Returns how many pairs of vertices are each number of edges apart.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     path.distanceDistribution()   // [0, 2, 1]
  ///
  /// Element *d* is the number of unordered pairs at distance *d*; element 0 is always 0, element 1
  /// the number of edges, and the last place is the diameter. Pairs that no path joins are what is
  /// missing from *n*(*n* − 1)/2. A graph without vertices has an empty distribution.
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges, 512 searches sharing one walk.
  public func distanceDistribution(threads: Int? = nil) -> [Int] {
    DistanceSums(of: self, distances: .hops, threads: threads).pairCounts
  }
}
