extension CSRGraph {
  /// Returns the disparity *p* of every edge: how likely chance alone makes one of the edges of an end
  /// at least as heavy.
  ///
  /// The model spreads the strength *s* of a vertex of *k* neighbours over its edges at random, by *k* − 1
  /// points that fall evenly on a line. An edge of weight *w* is then as heavy with the probability
  ///
  ///     p = (1 − w / s)^(k − 1)
  ///
  /// and the smaller one of the values at its two ends is returned: an edge matters if it does to one of
  /// them.
  ///
  ///     let graph = CSRGraph(vertexCount: 4, weightedEdges: [(0, 1, 8), (0, 2, 1), (0, 3, 1)])
  ///     graph.disparityPValues()   // [0.04, 0.81, 0.81], to rounding
  ///
  /// - A vertex of one neighbour has *p* = 1, as the formula says: its edge is judged at the other end.
  /// - Where all weights are equal, *p* depends on the number of neighbours alone.
  /// - The power is taken by products alone, so that it has the same bits everywhere.
  ///
  /// - Returns: One value per edge, from 0 to 1, in the order of `edges`.
  /// - Complexity: O(*n* + *m* log *k*) for *n* vertices of at most *k* neighbours and *m* edges.
  /// - SeeAlso: M. Á. Serrano, M. Boguñá, A. Vespignani, "Extracting the multiscale backbone of complex
  ///   weighted networks", *PNAS* 106 (2009) 6483–6488,
  ///   [doi:10.1073/pnas.0808904106](https://doi.org/10.1073/pnas.0808904106).
  public func disparityPValues() -> [Double] {
    var values = [Double](repeating: 1, count: targets.count)
    for vertex in vertices where degree(of: vertex) > 1 {
      let row = row(of: vertex)
      let strength = weights(of: vertex).reduce(0, +)
      for arc in row {
        let others = max(0, strength - (arcWeights?[arc] ?? 1))
        values[arc] = (others / strength).power(row.count - 1)
      }
    }
    return edgeValues { min(values[$0], values[$1]) }
  }

  /// Returns the disparity backbone: the graph of the edges whose disparity *p* is below `alpha`.
  ///
  /// All vertices stay. With an `alpha` of 1 all edges do, unless both their ends have no other.
  ///
  /// - Parameter alpha: The level of significance.
  /// - Complexity: As of ``disparityPValues()``, which has the formula and its source.
  public func disparityBackbone(alpha: Double) -> CSRGraph {
    keepingEdges(disparityPValues().map { $0 < alpha })
  }
}

extension Double {
  /// The number to the power of a whole number of 0 or more.
  fileprivate func power(_ exponent: Int) -> Double {
    var (result, square, rest) = (1.0, self, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }
}
