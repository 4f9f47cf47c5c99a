public import CoterieGraphCore

/// The weight of the edges at one cluster.
public struct ClusterWeights: Sendable, Equatable {
  /// The weight of the edges with both ends in the cluster, each edge counted once.
  public var internalWeight: Double

  /// The weight of the edges that leave the cluster.
  public var externalWeight: Double

  /// Creates the weights of a cluster; one without edges has 0 of both.
  public init(internalWeight: Double = 0, externalWeight: Double = 0) {
    self.internalWeight = internalWeight
    self.externalWeight = externalWeight
  }
}

extension CSRGraph {
  /// Returns the weight of the edges inside and at the border of every cluster.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.clusterWeights(of: Clustering(membership: [0, 0, 1]))
  ///     // [ClusterWeights(internalWeight: 1, externalWeight: 1),
  ///     //  ClusterWeights(internalWeight: 0, externalWeight: 1)]
  ///
  /// The internal weights and half the external ones add up to the weight of the graph.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - weighting: Whether edges count by their weights.
  /// - Returns: One entry per cluster, in cluster order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  public func clusterWeights(
    of clustering: Clustering, weighting: EdgeWeighting = .weights
  ) -> [ClusterWeights] {
    checkFit(of: clustering)
    var weights = [ClusterWeights](repeating: ClusterWeights(), count: clustering.clusterCount)
    let membership = clustering.membership
    for vertex in vertices {
      let cluster = membership[vertex]
      for arc in row(of: vertex) {
        let target = Int(targets[arc])
        let weight = weighting == .weights ? arcWeights?[arc] ?? 1 : 1
        if membership[target] != cluster {
          weights[cluster].externalWeight += weight
        } else if target > vertex {
          weights[cluster].internalWeight += weight
        }
      }
    }
    return weights
  }
}
