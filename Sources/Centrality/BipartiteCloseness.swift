public import CoterieGraphCore

extension CSRGraph {
  /// Returns the closeness of every vertex of a bipartite graph, as a share of the largest closeness
  /// that a vertex of its side can have.
  ///
  ///     bipartiteCloseness(v) = closeness(v) / largest(own, other)
  ///
  ///     largest(own, other) = (n − 1) / (other + 2(own − 1))
  ///
  /// where *own* and *other* count the vertices of its side and of the other one, *n* in all. The
  /// largest closeness is that of a vertex at distance 1 from all of the other side, and at distance 2
  /// from all of its own.
  ///
  ///     let graph = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     graph.bipartiteCloseness(BipartiteSides(of: graph)!)   // [1.0, 1.0, 1.0]
  ///
  /// An isolated vertex scores 0. Distances are in hops. In a connected graph the scores are those of
  /// Borgatti and Everett. In others a vertex is compared with one that reaches all, and scores at most
  /// 1. (NetworkX compares the sum of distances alone, and exceeds 1 there.)
  ///
  /// - Parameters:
  ///   - sides: The sides of this graph.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One share in 0…1 per vertex, in vertex order, with the same bits on any number of threads.
  /// - Complexity: That of `closeness`.
  /// - SeeAlso: S. P. Borgatti, M. G. Everett, "Network analysis of 2-mode data", *Social Networks* 19
  ///   (1997) 243–269,
  ///   [doi:10.1016/S0378-8733(96)00301-2](https://doi.org/10.1016/S0378-8733\(96\)00301-2).
  public func bipartiteCloseness(_ sides: BipartiteSides, threads: Int? = nil) -> [Double] {
    checkSides(sides)
    return zip(vertices, closeness(threads: threads)).map { vertex, closeness in
      let counts = sides.counts(around: vertex)
      guard closeness > 0 else { return 0 }
      return closeness * Double(counts.other + 2 * (counts.own - 1)) / Double(vertexCount - 1)
    }
  }
}
