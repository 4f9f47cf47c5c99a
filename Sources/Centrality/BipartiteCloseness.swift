public import CoterieGraphCore

extension CSRGraph {
  /// Returns the closeness of every vertex of a bipartite graph, compared with the closest that a
  /// vertex of its side can be.
  ///
  ///     bipartiteCloseness(v) = r / (n − 1) · (other + 2(own − 1)) / Σ d(v, t)
  ///
  /// for a vertex that reaches *r* of the *n* − 1 other vertices, where *own* and *other* count the
  /// vertices of its side and of the other one. The second factor's numerator is the smallest sum of
  /// distances that there is: 1 to all of the other side, and 2 to one's own.
  ///
  ///     let graph = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     graph.bipartiteCloseness(BipartiteSides(of: graph)!)   // [1.0, 1.0, 1.0]
  ///
  /// An isolated vertex scores 0. Distances are in hops. In a connected graph the scores lie in 0…1;
  /// in others the numerator counts vertices that are not reached, and a score can exceed 1.
  ///
  /// - Parameters:
  ///   - sides: The sides of this graph.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One score per vertex, in vertex order, with the same bits on any number of threads.
  /// - Complexity: That of `closeness`.
  /// - SeeAlso: S. P. Borgatti, M. G. Everett, "Network analysis of 2-mode data", *Social Networks* 19
  ///   (1997) 243–269,
  ///   [doi:10.1016/S0378-8733(96)00301-2](https://doi.org/10.1016/S0378-8733\(96\)00301-2).
  public func bipartiteCloseness(_ sides: BipartiteSides, threads: Int? = nil) -> [Double] {
    checkSides(sides)
    let components = ConnectedComponents(of: self)
    return zip(vertices, closeness(threads: threads)).map { vertex, closeness in
      let reached = components.sizes[components.membership[vertex]] - 1
      guard reached > 0 else { return 0 }
      let counts = sides.counts(around: vertex)
      // Closeness is r / (n − 1) · r / Σ d.
      return closeness * Double(counts.other + 2 * (counts.own - 1)) / Double(reached)
    }
  }
}
