public import CoterieGraphCore

extension CSRGraph {
  /// Returns the betweenness of every vertex of a bipartite graph, as a share of the largest
  /// betweenness that a vertex of its side can have.
  ///
  ///     bipartiteBetweenness(v) = betweenness(v) / largest(own, other)
  ///
  ///     largest(p, q) = (q²(s + 1)² + q(s + 1)(2t − s − 1) − t(2s − t + 3)) / 2
  ///
  /// where *own* and *other* count the vertices of its side and of the other one, *s* is the quotient
  /// of *p* − 1 by *q*, and *t* the remainder. A vertex comes to that when it is tied to all of the
  /// other side, among which the rest of its own side hangs as evenly as can be.
  ///
  ///     let graph = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     graph.bipartiteBetweenness(BipartiteSides(of: graph)!)   // [0.0, 1.0, 0.0]
  ///
  /// An isolated vertex scores 0, and so do all where the largest betweenness is 0. Paths are
  /// shortest in hops.
  ///
  /// - Parameters:
  ///   - sides: The sides of this graph.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One share in 0…1 per vertex, in vertex order, with the same bits on any number of
  ///   threads.
  /// - Complexity: That of `betweenness`.
  /// - SeeAlso: S. P. Borgatti, M. G. Everett, "Network analysis of 2-mode data", *Social Networks* 19
  ///   (1997) 243–269,
  ///   [doi:10.1016/S0378-8733(96)00301-2](https://doi.org/10.1016/S0378-8733\(96\)00301-2).
  public func bipartiteBetweenness(_ sides: BipartiteSides, threads: Int? = nil) -> [Double] {
    checkSides(sides)
    return zip(vertices, betweenness(threads: threads)).map { vertex, betweenness in
      let counts = sides.counts(around: vertex)
      let largest = largestBetweenness(own: counts.own, other: counts.other)
      return largest == 0 ? 0 : betweenness / largest
    }
  }

  private func largestBetweenness(own: Int, other: Int) -> Double {
    guard other > 0 else { return 0 }
    let (quotient, remainder) = (own - 1).quotientAndRemainder(dividingBy: other)
    let (q, s, t) = (Double(other), Double(quotient), Double(remainder))
    let even = q * q * (s + 1) * (s + 1) + q * (s + 1) * (2 * t - s - 1)
    return (even - t * (2 * s - t + 3)) / 2
  }
}
