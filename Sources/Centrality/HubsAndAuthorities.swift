public import CoterieGraphCore

/// The hub and the authority score of every vertex: in an undirected graph one and the same.
public struct HubsAndAuthorities: Sendable, Equatable {
  /// One score per vertex, in vertex order: at most 1, and 0 outside the giant component.
  public let hubs: [Double]

  /// One score per vertex, in vertex order: at most 1, and 0 outside the giant component.
  public let authorities: [Double]

  /// Whether each vertex is in the giant component, in vertex order. A score of 0 elsewhere says
  /// nothing about the vertex.
  public let isInGiantComponent: [Bool]
}

extension CSRGraph {
  /// Returns Kleinberg's hub and authority scores of every vertex of the giant component.
  ///
  /// A good hub points to good authorities, and good hubs point to a good authority:
  ///
  ///     hub(v)       ∝ Σ w(u, v) · authority(u)    over the neighbours u of v
  ///     authority(v) ∝ Σ w(u, v) · hub(u)
  ///
  /// In an undirected graph every edge points both ways. Hubs and authorities then are the same:
  /// eigenvectors of the square of the adjacency matrix for its largest eigenvalue, one of which is
  /// the eigenvector centrality. It is the only one, unless the component is bipartite.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     path.hubsAndAuthorities().hubs   // [0.707…, 1.0, 0.707…, 0.0]
  ///
  /// - In a bipartite component (a tree, a network of authors and papers) the scores of the two sides
  ///   could be scaled each on its own; iterations that begin with equal scores end in different
  ///   scales for hubs and for authorities. The scale here is that of the eigenvector centrality,
  ///   where the squares of both sides have the same sum.
  /// - The largest score is 1; scores outside the giant component are 0. See `eigenvectorCentrality`
  ///   for ties between components, graphs without edges and accuracy.
  ///
  /// - Parameters:
  ///   - weighting: Whether neighbours count by the weights of their edges.
  ///   - threads: The largest number of threads, or nil for one per processor. The result has the
  ///     same bits for any number; graphs of fewer than 2¹⁶ edges take one.
  /// - Complexity: That of `eigenvectorCentrality`.
  /// - SeeAlso: J. M. Kleinberg, "Authoritative sources in a hyperlinked environment", *Journal of
  ///   the ACM* 46 (1999) 604–632, [doi:10.1145/324133.324140](https://doi.org/10.1145/324133.324140).
  public func hubsAndAuthorities(
    weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> HubsAndAuthorities {
    let centrality = eigenvectorCentrality(weighting: weighting, threads: threads)
    return HubsAndAuthorities(
      hubs: centrality.scores, authorities: centrality.scores,
      isInGiantComponent: centrality.isInGiantComponent)
  }
}
