public import CoterieGraphCore

extension CSRGraph {
  /// Returns the share of the weight that lies inside clusters.
  ///
  ///     coverage = Σ internal(c) / m    over the clusters c, m being the total weight
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.coverage(of: Clustering(membership: [0, 0, 1]))   // 0.5
  ///
  /// One cluster for all vertices covers everything: read coverage beside the number of clusters. A
  /// graph without edges has coverage 1, since no edge leaves a cluster.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - weighting: Whether edges count by their weights.
  /// - Returns: A share in 0…1.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: S. Fortunato, "Community detection in graphs", *Physics Reports* 486 (2010) 75–174,
  ///   [doi:10.1016/j.physrep.2009.11.002](https://doi.org/10.1016/j.physrep.2009.11.002).
  public func coverage(of clustering: Clustering, weighting: EdgeWeighting = .weights) -> Double {
    let total = weighting == .weights ? totalWeight : Double(edgeCount)
    guard total > 0 else { return 1 }
    let inside = clusterWeights(of: clustering, weighting: weighting)
      .reduce(0) { $0 + $1.internalWeight }
    return inside / total
  }

  /// Returns, for every cluster, how much of the strength at its border or outside, whichever is less,
  /// is due to edges that leave it.
  ///
  ///     conductance(c) = external(c) / min( strength(c), 2m − strength(c) )
  ///
  /// where external(c) is the weight of the edges that leave cluster *c*, strength(c) the sum of the
  /// strengths of its vertices, and *m* the total weight. Small is good: a random walk seldom leaves.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.conductance(of: Clustering(membership: [0, 0, 1]))   // [1.0, 1.0]
  ///
  /// A cluster without edges, and one that has all edges, has no conductance: nil. A component that is
  /// a cluster has 0.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - weighting: Whether edges count by their weights.
  /// - Returns: One share in 0…1 for each cluster, in cluster order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: R. Kannan, S. Vempala, A. Vetta, "On clusterings: good, bad and spectral", *Journal of
  ///   the ACM* 51 (2004) 497–515,
  ///   [doi:10.1145/990308.990313](https://doi.org/10.1145/990308.990313).
  public func conductance(
    of clustering: Clustering, weighting: EdgeWeighting = .weights
  ) -> [Double?] {
    let weights = clusterWeights(of: clustering, weighting: weighting)
    let total = 2 * (weighting == .weights ? totalWeight : Double(edgeCount))
    return weights.map { cluster in
      let strength = 2 * cluster.internalWeight + cluster.externalWeight
      // The weights of two sums that are equal may differ in their last bits.
      let rest = total - strength
      guard strength > 0, rest > 1e-10 * total || cluster.externalWeight > 0 else { return nil }
      return min(1, cluster.externalWeight / min(strength, max(rest, cluster.externalWeight)))
    }
  }
}
