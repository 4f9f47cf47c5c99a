import CoterieParallel

extension CSRGraph {
  /// Returns the maximum spanning forest: of the forests that join whatever the graph joins, the one of
  /// the greatest weight.
  ///
  ///     let graph = CSRGraph(vertexCount: 3, weightedEdges: [(0, 1, 3), (1, 2, 2), (2, 0, 1)])
  ///     Array(graph.maximumSpanningForest().edges)   // 0–1 of weight 3, 1–2 of weight 2
  ///
  /// Edges are taken from the heaviest to the lightest, each where its ends are not yet joined. Equal
  /// weights are ordered by the smaller end, then by the larger one, so that there is one forest only.
  /// All vertices stay. The forest has an edge less than vertices for each component; a graph without
  /// edges is its own forest, and without weights the first edges are kept.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *n* vertices and *m* edges; O(*n* + *m* log *n*) where all
  ///   weights are 1.
  /// - SeeAlso: J. B. Kruskal, "On the shortest spanning subtree of a graph and the traveling salesman
  ///   problem", *Proceedings of the American Mathematical Society* 7 (1956) 48–50,
  ///   [doi:10.1090/S0002-9939-1956-0078686-7](https://doi.org/10.1090/S0002-9939-1956-0078686-7).
  public func maximumSpanningForest() -> CSRGraph { keepingEdges(forestEdges()) }

  /// Whether each edge is in the maximum spanning forest, in the order of `edges`.
  func forestEdges() -> [Bool] {
    var joined = DisjointSets(count: vertexCount)
    var isKept = [Bool](repeating: false, count: edgeCount)
    for edge in heaviestFirst() where joined.unite(Int(edge.source), Int(edge.target)) != nil {
      isKept[Int(edge.number)] = true
    }
    return isKept
  }

  /// The edges from the heaviest to the lightest; equal ones in the order of `edges`.
  private func heaviestFirst() -> [NumberedEdge] {
    var ordered: [NumberedEdge] = []
    ordered.reserveCapacity(edgeCount)
    for edge in edges {
      ordered.append(
        NumberedEdge(
          weight: edge.weight, number: UInt32(truncatingIfNeeded: ordered.count),
          source: UInt32(truncatingIfNeeded: edge.source),
          target: UInt32(truncatingIfNeeded: edge.target)))
    }
    if isWeighted { ordered.sort() }
    return ordered
  }
}

/// An edge with its number in the order of `edges`; a heavier edge comes before a lighter one.
private struct NumberedEdge: Comparable {
  let weight: Double
  let number: UInt32
  let source: UInt32
  let target: UInt32

  static func < (first: NumberedEdge, second: NumberedEdge) -> Bool {
    first.weight == second.weight
      ? first.number < second.number : first.weight > second.weight
  }
}
