public import CoterieGraphCore

extension CSRGraph {
  /// Returns the largest distance of two vertices that a path joins, or nil for a graph without
  /// vertices.
  ///
  ///     diameter = max eccentricity(v) = max d(s, t)    over the pairs s, t joined by a path
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     path.diameter()   // 2.0
  ///
  /// - Of a graph in several components it is the largest diameter of a component; without edges
  ///   it is 0.
  /// - With `.inverseWeights` it has the reciprocal unit of the weights.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor, for networks on which
  ///     bounds don't help and all vertices are searched from; otherwise one thread is enough.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges in the worst case, a few dozen
  ///   searches of O(*n* + *m*) on co-authorship networks.
  /// - SeeAlso: F. W. Takes, W. A. Kosters, "Determining the diameter of small world networks",
  ///   *Proceedings of the 20th ACM International Conference on Information and Knowledge
  ///   Management* (2011) 1191–1196,
  ///   [doi:10.1145/2063576.2063748](https://doi.org/10.1145/2063576.2063748).
  public func diameter(distances: EdgeDistance = .hops, threads: Int? = nil) -> Double? {
    guard vertexCount > 0 else { return nil }
    let found =
      distances == .inverseWeights && isWeighted
      ? find(.largest, by: LengthSearch(in: self)) : find(.largest, by: HopSearch(in: self))
    return found ?? eccentricity(distances: distances, threads: threads).max()
  }
}
