public import CoterieGraphCore

/// What a clustering is to have much of: the weight inside clusters beyond what is expected there.
public enum QualityFunction: Sendable, Hashable, CaseIterable {
  /// Modularity: expected is what chance would put between vertices of these strengths. Which
  /// clusters come out depends on the size of the whole network.
  case modularity

  /// The constant Potts model: expected is the resolution, for every pair of vertices. Clusters are
  /// denser inside than the resolution, and there is less between them, wherever they stand.
  case constantPotts
}

extension QualityFunction {
  /// How much chance counts for a vertex.
  func strength(of vertex: Int, in graph: CSRGraph) -> Double {
    switch self {
    case .modularity:
      graph.isWeighted
        ? graph.weights(of: vertex).reduce(0, +) : Double(graph.row(of: vertex).count)
    case .constantPotts: 1
    }
  }

  /// What is expected between two vertices, over the product of their strengths.
  func chance(resolution: Double, in bottom: ClusterGraph) -> Double {
    switch self {
    case .modularity: resolution / bottom.strengths.reduce(0, +)
    case .constantPotts: resolution
    }
  }
}

extension CSRGraph {
  /// Returns the constant Potts quality of a clustering: the weight inside clusters less the
  /// resolution for every pair of vertices there.
  ///
  ///     quality = Σ ( internal(c) − resolution · size(c) · (size(c) − 1) / 2 )    over the clusters c
  ///
  /// where internal(c) is the weight of the edges inside *c*.
  ///
  ///     let triangle = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
  ///     let all = Clustering(membership: [0, 0, 0])
  ///     triangle.constantPottsQuality(of: all, resolution: 0.5)   // 1.5
  ///
  /// Vertices that are all alone have quality 0.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - resolution: The weight that a pair of vertices has to have for nothing.
  ///   - weighting: Whether edges count by their weights.
  /// - Returns: A weight, at most that of the graph.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: V. A. Traag, P. Van Dooren, Y. Nesterov, "Narrow scope for resolution-limit-free
  ///   community detection", *Physical Review E* 84 (2011) 016114,
  ///   [doi:10.1103/PhysRevE.84.016114](https://doi.org/10.1103/PhysRevE.84.016114).
  public func constantPottsQuality(
    of clustering: Clustering, resolution: Double, weighting: EdgeWeighting = .weights
  ) -> Double {
    let weights = clusterWeights(of: clustering, weighting: weighting)
    return zip(weights, clustering.sizes).reduce(0) { sum, cluster in
      let size = Double(cluster.1)
      return sum + (cluster.0.internalWeight - resolution * size * (size - 1) / 2)
    }
  }
}
