public import CoterieGraphCore

extension CSRGraph {
  /// Returns the degree of every vertex of a bipartite graph, as a share of the other side.
  ///
  ///     bipartiteDegree(v) = neighbours of v / vertices of the other side
  ///
  ///     let graph = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     let sides = BipartiteSides(of: graph, isSecond: [false, true, false, true])!
  ///     graph.bipartiteDegree(sides)   // [0.5, 1.0, 0.5, 0.0]
  ///
  /// In a network of authors and papers an author scores the share of the papers written, a paper the
  /// share of the authors who wrote it. Where the other side is empty all score 0.
  ///
  /// - Parameter sides: The sides of this graph.
  /// - Returns: One share in 0…1 per vertex, in vertex order.
  /// - Complexity: O(*n*) for *n* vertices.
  /// - SeeAlso: S. P. Borgatti, M. G. Everett, "Network analysis of 2-mode data", *Social Networks* 19
  ///   (1997) 243–269,
  ///   [doi:10.1016/S0378-8733(96)00301-2](https://doi.org/10.1016/S0378-8733\(96\)00301-2).
  public func bipartiteDegree(_ sides: BipartiteSides) -> [Double] {
    checkSides(sides)
    return vertices.map { vertex in
      let others = sides.counts(around: vertex).other
      return others == 0 ? 0 : Double(degree(of: vertex)) / Double(others)
    }
  }

  func checkSides(_ sides: BipartiteSides) {
    precondition(
      sides.isSecond.count == vertexCount,
      "the sides are of a graph with \(sides.isSecond.count) vertices, not \(vertexCount)")
  }
}
