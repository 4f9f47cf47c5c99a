public import CoterieGraphCore

extension CSRGraph {
  /// Returns the modularity of a clustering: the share of the weight that lies inside clusters,
  /// less the share that chance would put there.
  ///
  ///     modularity = Σ ( internal(c)/m − resolution · (strength(c) / 2m)² )    over the clusters c
  ///
  /// where *m* is the total weight, internal(c) the weight of the edges inside *c*, and strength(c)
  /// the sum of the strengths of its vertices.
  ///
  ///     let twoPairs = CSRGraph(vertexCount: 4, edges: [(0, 1), (2, 3)])
  ///     twoPairs.modularity(of: Clustering(membership: [0, 0, 1, 1]))   // 0.5
  ///
  /// A graph without edges has modularity 0, whatever the clustering. With one cluster for all
  /// vertices and resolution 1 it is 0.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - resolution: How much chance counts for: larger values favour smaller clusters.
  ///   - weighting: Whether edges count by their weights.
  /// - Returns: A number below 1; with resolution 1 at least −1/2.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: M. E. J. Newman, M. Girvan, "Finding and evaluating community structure in
  ///   networks", *Physical Review E* 69 (2004) 026113,
  ///   [doi:10.1103/PhysRevE.69.026113](https://doi.org/10.1103/PhysRevE.69.026113); J. Reichardt,
  ///   S. Bornholdt, "Statistical mechanics of community detection", *Physical Review E* 74 (2006)
  ///   016110, [doi:10.1103/PhysRevE.74.016110](https://doi.org/10.1103/PhysRevE.74.016110).
  public func modularity(
    of clustering: Clustering, resolution: Double = 1, weighting: EdgeWeighting = .weights
  ) -> Double {
    let weights = clusterWeights(of: clustering, weighting: weighting)
    let total = weighting == .weights ? totalWeight : Double(edgeCount)
    guard total > 0 else { return 0 }
    return weights.reduce(0) { sum, cluster in
      let share = (2 * cluster.internalWeight + cluster.externalWeight) / (2 * total)
      return sum + (cluster.internalWeight / total - resolution * share * share)
    }
  }
}
