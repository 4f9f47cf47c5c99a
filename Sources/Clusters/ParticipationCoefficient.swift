public import CoterieGraphCore

extension CSRGraph {
  /// Returns how evenly the edges of every vertex are spread over the clusters.
  ///
  ///     participation(v) = 1 − Σ ( strength(v, c) / strength(v) )²    over the clusters c
  ///
  /// where strength(v, c) is the weight of the edges from *v* into *c*.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.participationCoefficient(of: Clustering(membership: [0, 0, 1]))   // [0.0, 0.5, 0.0]
  ///
  /// 0 means that all edges lead into one cluster, be it the vertex's own or not; an isolated vertex
  /// has 0. The largest value for edges into *k* clusters is 1 − 1/*k*.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - weighting: Whether edges count by their weights.
  /// - Returns: One share in 0 ..< 1 per vertex, in vertex order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: R. Guimerà, L. A. N. Amaral, "Functional cartography of complex metabolic networks",
  ///   *Nature* 433 (2005) 895–900, [doi:10.1038/nature03288](https://doi.org/10.1038/nature03288).
  public func participationCoefficient(
    of clustering: Clustering, weighting: EdgeWeighting = .weights
  ) -> [Double] {
    checkFit(of: clustering)
    let weights = weighting == .weights ? arcWeights : nil
    var sums = [Double](repeating: 0, count: clustering.clusterCount)
    return vertices.map { vertex in
      var strength = 0.0
      for arc in row(of: vertex) {
        let weight = weights?[arc] ?? 1
        sums[clustering.membership[Int(targets[arc])]] += weight
        strength += weight
      }
      guard strength > 0 else { return 0 }
      var squares = 0.0
      for arc in row(of: vertex) {
        let cluster = clustering.membership[Int(targets[arc])]
        squares += sums[cluster] * sums[cluster]
        sums[cluster] = 0
      }
      return max(0, 1 - squares / (strength * strength))
    }
  }
}
