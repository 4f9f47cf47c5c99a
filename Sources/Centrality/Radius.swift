public import CoterieGraphCore

extension CSRGraph {
  /// Returns the smallest eccentricity of a vertex, or nil for a graph without vertices.
  ///
  ///     radius = min eccentricity(v)
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.radius()   // 1.0
  ///
  /// - Eccentricities are within components: an isolated vertex makes the radius 0.
  /// - With `.inverseWeights` it has the reciprocal unit of the weights.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor, for networks on which
  ///     bounds don't help and all vertices are searched from; otherwise one thread is enough.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges in the worst case, a few searches of
  ///   O(*n* + *m*) on co-authorship networks.
  /// - SeeAlso: P. Hage, F. Harary, "Eccentricity and centrality in networks", *Social Networks* 17
  ///   (1995) 57–63, [doi:10.1016/0378-8733(94)00248-9](https://doi.org/10.1016/0378-8733(94)00248-9).
  public func radius(distances: EdgeDistance = .hops, threads: Int? = nil) -> Double? {
    guard vertexCount > 0 else { return nil }
    let found =
      distances == .inverseWeights && isWeighted
      ? find(.smallest, by: LengthSearch(in: self)) : find(.smallest, by: HopSearch(in: self))
    return found ?? eccentricity(distances: distances, threads: threads).min()
  }
}
