public import CoterieGraphCore

/// What a vertex is in its cluster and between clusters, by Guimerà and Amaral's seven kinds.
///
/// A *hub* has a within-cluster degree of 2.5 or more. Within hubs and others the participation
/// coefficient decides.
///
/// - SeeAlso: R. Guimerà, L. A. N. Amaral, "Functional cartography of complex metabolic networks",
///   *Nature* 433 (2005) 895–900, [doi:10.1038/nature03288](https://doi.org/10.1038/nature03288).
public enum ClusterRole: String, Sendable, Hashable, CaseIterable {
  /// R1: all edges but a few are inside its cluster; participation up to 0.05.
  case ultraPeripheral = "R1"
  /// R2: most edges are inside its cluster; participation up to 0.62.
  case peripheral = "R2"
  /// R3: many edges lead into other clusters; participation up to 0.80.
  case connector = "R3"
  /// R4: its edges are spread over all clusters.
  case kinless = "R4"
  /// R5: a hub with most edges inside its cluster; participation up to 0.30.
  case provincialHub = "R5"
  /// R6: a hub with many edges into most other clusters; participation up to 0.75.
  case connectorHub = "R6"
  /// R7: a hub whose edges are spread over all clusters.
  case kinlessHub = "R7"

  /// The role of a vertex with these figures.
  public init(withinClusterDegree: Double, participationCoefficient: Double) {
    let participation = participationCoefficient
    if withinClusterDegree >= 2.5 {
      self =
        participation <= 0.30
        ? .provincialHub : participation <= 0.75 ? .connectorHub : .kinlessHub
    } else if participation <= 0.05 {
      self = .ultraPeripheral
    } else {
      self = participation <= 0.62 ? .peripheral : participation <= 0.80 ? .connector : .kinless
    }
  }
}

extension CSRGraph {
  /// Returns the role of every vertex in a clustering.
  ///
  ///     let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///     star.clusterRoles(in: Clustering(membership: [0, 0, 1, 2]))
  ///     // [.connector, .ultraPeripheral, .ultraPeripheral, .ultraPeripheral]
  ///
  /// An isolated vertex is ultra-peripheral.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - weighting: Whether edges count by their weights.
  /// - Returns: One role per vertex, in vertex order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  public func clusterRoles(
    in clustering: Clustering, weighting: EdgeWeighting = .weights
  ) -> [ClusterRole] {
    zip(
      withinClusterDegree(of: clustering, weighting: weighting),
      participationCoefficient(of: clustering, weighting: weighting)
    )
    .map { ClusterRole(withinClusterDegree: $0, participationCoefficient: $1) }
  }
}
