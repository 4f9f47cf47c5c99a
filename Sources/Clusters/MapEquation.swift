public import CoterieGraphCore
internal import Foundation

extension CSRGraph {
  /// Returns how many bits a step of a random walk costs when it is described by clusters: the map
  /// equation.
  ///
  /// Each cluster has a code of its own for its vertices and for leaving it, and one more code says
  /// which cluster the walk enters. Names of vertices may be used again in other clusters, so that a
  /// clustering in which the walk stays long makes a short description:
  ///
  ///     L = plog(Σ q(c)) − 2 Σ plog(q(c)) − Σ plog(p(v)) + Σ plog(q(c) + p(c))
  ///
  /// with plog(*x*) = *x* log₂ *x*, p(v) the share of steps at vertex *v*, strength(v)/2*m* for the
  /// total weight *m*, p(c) their sum in cluster *c*, and q(c) the share of steps that leave *c*.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.codelength(of: Clustering(membership: [0, 0, 0, 1, 1, 1]))   // 2.320…
  ///     twoTriangles.codelength(of: Clustering(membership: [0, 0, 0, 0, 0, 0]))   // 2.556…
  ///
  /// - With one cluster for all vertices it is the entropy of p(v).
  /// - The walk goes along edges only and is never moved elsewhere: in a graph with several
  ///   components p(v) is what it would be if the walk began at a random end of a random edge.
  /// - A graph without edges has no walk, and length 0. Isolated vertices add nothing.
  /// - The last bits depend on the machine's logarithm.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - weighting: Whether the walk prefers edges by their weights.
  /// - Returns: A number of bits for each step.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: M. Rosvall, C. T. Bergstrom, "Maps of random walks on complex networks reveal
  ///   community structure", *Proceedings of the National Academy of Sciences* 105 (2008) 1118–1123,
  ///   [doi:10.1073/pnas.0706851105](https://doi.org/10.1073/pnas.0706851105).
  public func codelength(
    of clustering: Clustering, weighting: EdgeWeighting = .weights
  ) -> Double {
    let clusters = clusterWeights(of: clustering, weighting: weighting)
    let seen = weighted(weighting)
    let total = 2 * seen.totalWeight
    guard total > 0 else { return 0 }
    var leaving = 0.0
    var length = 0.0
    for cluster in clusters {
      let exit = cluster.externalWeight / total
      let visits = (2 * cluster.internalWeight + cluster.externalWeight) / total
      leaving += exit
      length += plog(exit + visits) - 2 * plog(exit)
    }
    for vertex in vertices { length -= plog(seen.weights(of: vertex).reduce(0, +) / total) }
    return length + plog(leaving)
  }
}

/// *x* log₂ *x*, and 0 where *x* is 0 (or below, by rounding).
@inline(__always)
func plog(_ value: Double) -> Double { value > 0 ? value * log2(value) : 0 }
