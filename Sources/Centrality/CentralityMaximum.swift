/// The largest score that a vertex can have in a graph of a given size: what normalised scores are
/// divided by.
///
///     let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
///     CentralityMaximum.betweenness.normalized(star.betweenness())   // [1.0, 0.0, 0.0, 0.0]
///
/// A vertex tied to all others by edges as heavy as the heaviest in the graph has the largest closeness
/// and harmonic closeness by lengths of 1 / weight: no distance is shorter than such an edge. Strength
/// has no maximum, since weights have none; PageRank, eigenvector centrality and the clustering
/// coefficient are shares already.
public enum CentralityMaximum: Sendable, Hashable, CaseIterable {
  /// *n* − 1: a vertex tied to all others.
  case degree
  /// (*n* − 1)(*n* − 2)/2: the centre of a star is between all pairs of the others.
  case betweenness
  /// 1: a vertex tied to all others. By lengths: the largest weight.
  case closeness
  /// *n* − 1: a vertex tied to all others. By lengths: times the largest weight.
  case harmonicCloseness
  /// *n* − 1: the complete graph.
  case coreNumber

  /// Returns the maximum in graphs of a size; 0 where there is no graph that scores at all.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - largestWeight: With distances by `.inverseWeights`, `CSRGraph.largestWeight`; 1 for hops.
  public func score(vertexCount: Int, largestWeight: Double = 1) -> Double {
    let others = Double(max(0, vertexCount - 1))
    return switch self {
    case .degree, .coreNumber: others
    case .betweenness: others * max(0, others - 1) / 2
    case .closeness: min(1, others) * largestWeight
    case .harmonicCloseness: others * largestWeight
    }
  }

  /// Returns scores, one for every vertex of a graph, divided by the maximum. Where that is 0 all
  /// scores are 0 and are returned as they are.
  ///
  /// - Parameters:
  ///   - scores: The scores.
  ///   - largestWeight: With distances by `.inverseWeights`, `CSRGraph.largestWeight`; 1 for hops.
  public func normalized(_ scores: [Double], largestWeight: Double = 1) -> [Double] {
    let maximum = score(vertexCount: scores.count, largestWeight: largestWeight)
    return maximum == 0 ? scores : scores.map { min(1, $0 / maximum) }
  }
}
