public import CoterieGraphCore

extension CSRGraph {
  /// Returns how far above the mean of its cluster every vertex is tied to its own cluster, in standard
  /// deviations.
  ///
  ///     z(v) = ( strength(v, c) − mean(c) ) / deviation(c)    for v in c
  ///
  /// where strength(v, c) is the weight of the edges from *v* into *c*, and mean(c) and deviation(c) the
  /// mean and the standard deviation (of all members, not of a sample) of that over the vertices of *c*.
  ///
  ///     let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///     star.withinClusterDegree(of: Clustering(membership: [0, 0, 0, 0]))
  ///     // [1.732…, -0.577…, -0.577…, -0.577…]
  ///
  /// In a cluster whose members are all tied alike, as in one of a single vertex, everyone has 0.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - weighting: Whether edges count by their weights.
  /// - Returns: One z-score per vertex, in vertex order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: R. Guimerà, L. A. N. Amaral, "Functional cartography of complex metabolic networks",
  ///   *Nature* 433 (2005) 895–900, [doi:10.1038/nature03288](https://doi.org/10.1038/nature03288).
  public func withinClusterDegree(
    of clustering: Clustering, weighting: EdgeWeighting = .weights
  ) -> [Double] {
    checkFit(of: clustering)
    let weights = weighting == .weights ? arcWeights : nil
    let inside = vertices.map { vertex in
      row(of: vertex).reduce(0.0) { sum, arc in
        let isInside = clustering.membership[Int(targets[arc])] == clustering.membership[vertex]
        return sum + (isInside ? weights?[arc] ?? 1 : 0)
      }
    }
    var scores = [Double](repeating: 0, count: vertexCount)
    for cluster in 0..<clustering.clusterCount {
      let members = clustering.members(of: cluster)
      let mean = members.reduce(0) { $0 + inside[$1] } / Double(members.count)
      let squares = members.reduce(0) { $0 + (inside[$1] - mean) * (inside[$1] - mean) }
      let deviation = (squares / Double(members.count)).squareRoot()
      // Sums of weights that are equal may differ in their last bits.
      guard deviation > 1e-10 * mean else { continue }
      for vertex in members { scores[vertex] = (inside[vertex] - mean) / deviation }
    }
    return scores
  }
}
