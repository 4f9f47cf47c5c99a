public import CoterieGraphCore

extension CSRGraph {
  /// Returns the eccentricity of every vertex: the distance to the farthest vertex that it reaches.
  ///
  ///     eccentricity(v) = max d(v, t)    over the vertices t that v reaches
  ///
  /// Small is central: the vertices of the smallest eccentricity are the centre of a component.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     path.eccentricity()   // [2.0, 1.0, 2.0, 0.0]
  ///
  /// - Other components play no part; an isolated vertex scores 0.
  /// - With `.hops` the scores are whole numbers of edges; with `.inverseWeights` they have the
  ///   reciprocal unit of the weights.
  /// - The scores have the same bits on any number of threads.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One score per vertex, in vertex order.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges, 512 searches sharing one walk;
  ///   with `.inverseWeights` O(*nm* log *n*).
  /// - SeeAlso: P. Hage, F. Harary, "Eccentricity and centrality in networks", *Social Networks* 17
  ///   (1995) 57–63, [doi:10.1016/0378-8733(94)00248-9](https://doi.org/10.1016/0378-8733(94)00248-9).
  public func eccentricity(distances: EdgeDistance = .hops, threads: Int? = nil) -> [Double] {
    DistanceSums(of: self, distances: distances, threads: threads).eccentricities
  }
}
