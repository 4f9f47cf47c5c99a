public import CoterieGraphCore

extension CSRGraph {
  /// Returns the clustering of VOS, the way in which VOSviewer clusters maps of science.
  ///
  /// It has much association strength within clusters, in excess of the resolution:
  ///
  ///     quality = Σ ( association(i, j) − resolution )    over pairs i < j in one cluster
  ///     association(i, j) = 2m · weight(i, j) / (strength(i) · strength(j))
  ///
  /// where *m* is the total weight: how many times the weight of the edge is what chance would put
  /// there, and 0 where there is no edge. That is the constant Potts quality of the graph whose
  /// weights are ``associationStrengths(weighting:)``, and found by Leiden.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.vosClustering().membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// Modularity weighs each pair by its strengths; here all pairs count alike, so that weak
  /// collaborators have as much say in their cluster as strong ones.
  ///
  /// - Every cluster is connected, and every isolated vertex a cluster of its own.
  /// - The same graph, seed and options give the same clustering everywhere, on any number of
  ///   threads.
  ///
  /// - Parameters:
  ///   - resolution: The association strength that a pair of vertices has to have for nothing, above
  ///     0: larger values give smaller clusters.
  ///   - seed: Chooses the order in which vertices are visited.
  ///   - iterations: How many iterations of Leiden there are; nil for as many as it takes.
  ///   - weighting: Whether edges count by their weights.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: That of Leiden.
  /// - SeeAlso: L. Waltman, N. J. van Eck, E. C. M. Noyons, "A unified approach to mapping and
  ///   clustering of bibliometric networks", *Journal of Informetrics* 4 (2010) 629–635,
  ///   [doi:10.1016/j.joi.2010.07.002](https://doi.org/10.1016/j.joi.2010.07.002).
  public func vosClustering(
    resolution: Double = 1, seed: UInt64 = 0, iterations: Int? = nil,
    weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> Clustering {
    associationStrengths(weighting: weighting).leiden(
      quality: .constantPotts, resolution: resolution, seed: seed, iterations: iterations,
      threads: threads)
  }

  /// Returns the same graph with the association strengths of its edges as weights.
  ///
  ///     association(i, j) = 2m · weight(i, j) / (strength(i) · strength(j))
  ///
  /// where *m* is the total weight.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.associationStrengths().weight(from: 0, to: 1)   // 2.0
  ///
  /// - Parameter weighting: Whether edges count by their weights.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: N. J. van Eck, L. Waltman, "How to normalize cooccurrence data? An analysis of some
  ///   well-known similarity measures", *Journal of the American Society for Information Science and
  ///   Technology* 60 (2009) 1635–1651,
  ///   [doi:10.1002/asi.21075](https://doi.org/10.1002/asi.21075).
  public func associationStrengths(weighting: EdgeWeighting = .weights) -> CSRGraph {
    let seen = weighted(weighting)
    let strengths = seen.vertices.map { seen.weights(of: $0).reduce(0, +) }
    let twice = 2 * seen.totalWeight
    let associations = seen.vertices.flatMap { vertex in
      seen.row(of: vertex).map { arc in
        let target = Int(seen.targets[arc])
        // The smaller vertex first, so that both arcs of an edge have the same bits.
        let product = strengths[min(vertex, target)] * strengths[max(vertex, target)]
        return twice * (seen.arcWeights?[arc] ?? 1) / product
      }
    }
    return CSRGraph(offsets: seen.offsets, targets: seen.targets, arcWeights: associations)
  }
}
