public import CoterieGraphCore

extension CSRGraph {
  /// Returns the harmonic closeness of every vertex: the sum of its reciprocal distances.
  ///
  ///     harmonicCloseness(v) = Σ 1 / d(v, t)    over the vertices t ≠ v that v reaches
  ///
  /// A vertex in another component is infinitely far away and adds nothing, so that components
  /// need no special care.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     path.harmonicCloseness()   // [1.5, 2.0, 1.5, 0.0]
  ///
  /// - An isolated vertex scores 0.
  /// - With `.hops` the largest possible score is `CentralityMaximum.harmonicCloseness`: *n* − 1.
  ///   With `.inverseWeights` the scores have the unit of the weights and no such bound.
  /// - The scores have the same bits on any number of threads.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One score per vertex, in vertex order.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges, 512 searches sharing one walk;
  ///   with `.inverseWeights` O(*nm* log *n*).
  /// - SeeAlso: P. Boldi, S. Vigna, "Axioms for centrality", *Internet Mathematics* 10 (2014)
  ///   222–262, [doi:10.1080/15427951.2013.865686](https://doi.org/10.1080/15427951.2013.865686).
  public func harmonicCloseness(
    distances: EdgeDistance = .hops, threads: Int? = nil
  ) -> [Double] {
    DistanceSums(of: self, distances: distances, threads: threads).reciprocals
  }
}
