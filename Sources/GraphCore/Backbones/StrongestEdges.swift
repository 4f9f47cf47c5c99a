extension CSRGraph {
  /// Returns the graph of the strongest edges of each vertex: an edge is kept where it is among the
  /// `count` heaviest of either end.
  ///
  ///     let path = CSRGraph(vertexCount: 4, weightedEdges: [(1, 0, 3), (0, 2, 2), (2, 3, 5)])
  ///     Array(path.strongestEdges(perVertex: 1).edges)   // 0–1 and 2–3
  ///
  /// Of equally heavy edges of a vertex, those to smaller vertices come first. All vertices stay, and
  /// each keeps `count` neighbours at least, or all that it has; more where it is among the strongest of
  /// others. The strongest edge of each vertex is in the maximum spanning forest.
  ///
  /// - Parameter count: How many edges of each vertex are kept at least.
  /// - Precondition: `count` is not negative.
  /// - Complexity: O(*n* + *m* log *k*) for *n* vertices of at most *k* neighbours and *m* edges.
  public func strongestEdges(perVertex count: Int) -> CSRGraph {
    keepingEdges(areStrongest(perVertex: count))
  }

  /// Whether each edge is among the heaviest of either end, in the order of `edges`.
  func areStrongest(perVertex count: Int) -> [Bool] {
    precondition(count >= 0, "a vertex can't keep \(count) edges")
    var isStrong = [Bool](repeating: false, count: targets.count)
    for vertex in vertices {
      for arc in heaviestFirst(row(of: vertex), limit: count).prefix(count) {
        isStrong[arc] = true
      }
    }
    return edgeValues { isStrong[$0] || isStrong[$1] }
  }

  /// The arcs of a row from the heaviest to the lightest, equal ones in their order; in any order where
  /// there are no more than the limit.
  private func heaviestFirst(_ row: Range<Int>, limit: Int) -> [Int] {
    guard row.count > limit, let arcWeights else { return Array(row) }
    return row.sorted { first, second in
      arcWeights[first] == arcWeights[second]
        ? first < second : arcWeights[first] > arcWeights[second]
    }
  }
}
