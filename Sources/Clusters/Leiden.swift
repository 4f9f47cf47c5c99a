public import CoterieGraphCore

extension CSRGraph {
  /// Returns a clustering of high modularity, found by the Leiden algorithm.
  ///
  /// Vertices move to the neighbouring cluster that gains most until none gains. Each cluster is
  /// then taken apart and put together again from well-connected parts; the parts become the
  /// vertices of a smaller graph, and so on until nothing moves. The whole is repeated from the
  /// clustering so found until modularity no longer grows.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.leiden().membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// - Every cluster is connected, and every isolated vertex a cluster of its own.
  /// - The same graph, seed and options give the same clustering everywhere. Different seeds may
  ///   give different ones: finding the largest modularity is NP-hard, and this is a good one.
  /// - In the step that puts clusters together a vertex joins the part that gains most, where the
  ///   paper draws among all that gain. On real co-authorship networks the random order of the
  ///   visits is variety enough: drawing was slower and gave less modularity. And no exponential
  ///   function is needed, whose last bits differ between machines.
  ///
  /// - Parameters:
  ///   - resolution: How much chance counts for in the modularity, above 0: larger values give
  ///     smaller clusters.
  ///   - seed: Chooses the order in which vertices are visited.
  ///   - weighting: Whether edges count by their weights.
  /// - Complexity: O(*m* log *n*) time in practice for *n* vertices and *m* edges, O(*n* + *m*)
  ///   space.
  /// - SeeAlso: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing
  ///   well-connected communities", *Scientific Reports* 9 (2019) 5233,
  ///   [doi:10.1038/s41598-019-41695-z](https://doi.org/10.1038/s41598-019-41695-z).
  public func leiden(
    resolution: Double = 1, seed: UInt64 = 0, weighting: EdgeWeighting = .weights
  ) -> Clustering {
    precondition(
      resolution > 0 && resolution.isFinite,
      "the resolution is \(resolution), not a finite number above 0")
    var best = Clustering.singletons(vertexCount: vertexCount)
    guard edgeCount > 0 else { return best }
    let bottom = ClusterGraph(weighted(weighting))
    let chance = resolution / bottom.strengths.reduce(0, +)
    var generator = RepeatableGenerator(seed: seed)
    var bestModularity = -Double.infinity
    while true {
      var labels = best.membership.map { UInt32(truncatingIfNeeded: $0) }
      bottom.improve(&labels, chance: chance, generator: &generator)
      let found = Clustering(connectedParts(of: labels))
      let modularity = modularity(of: found, resolution: resolution, weighting: weighting)
      guard modularity > bestModularity + 1e-10 else { return best }
      best = found
      bestModularity = modularity
    }
  }

  /// The connected parts of clusters. A part never has less modularity than the whole, so where a
  /// cluster is not connected this improves it.
  private func connectedParts(of labels: [UInt32]) -> ConnectedComponents {
    let inside = edges.lazy.filter { labels[$0.source] == labels[$0.target] }
    return ConnectedComponents(
      of: CSRGraph(vertexCount: vertexCount, edges: inside.map { ($0.source, $0.target) }))
  }
}

extension ClusterGraph {
  /// Improves a clustering of the vertices on all levels, from single vertices up.
  fileprivate func improve(
    _ labels: inout [UInt32], chance: Double, generator: inout RepeatableGenerator
  ) {
    var graph = self
    var clusters = labels
    // The vertex of the current level that holds each vertex of this graph.
    var places = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    while true {
      graph.moveVertices(between: &clusters, chance: chance, generator: &generator)
      for vertex in labels.indices { labels[vertex] = clusters[Int(places[vertex])] }
      let parts = graph.wellConnectedParts(
        of: clusters, chance: chance, generator: &generator)
      guard parts.count < graph.vertexCount else { return }
      clusters = parts.values(ofFirstMembersIn: clusters)
      for vertex in places.indices { places[vertex] = parts.labels[Int(places[vertex])] }
      graph = ClusterGraph(merging: parts, of: graph)
    }
  }
}
