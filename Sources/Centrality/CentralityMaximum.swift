/// The largest score that a vertex can have in a graph of a given size: what normalised scores are
/// divided by.
///
///     let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
///     CentralityMaximum.betweenness.normalized(star.betweenness())   // [1.0, 0.0, 0.0, 0.0]
///
/// The maxima hold for distances in hops. Strength has none, since weights have none; closeness,
/// PageRank, eigenvector centrality and the clustering coefficient are shares already.
public enum CentralityMaximum: Sendable, Hashable, CaseIterable {
  /// *n* − 1: a vertex tied to all others.
  case degree
  /// (*n* − 1)(*n* − 2)/2: the centre of a star is between all pairs of the others.
  case betweenness
  /// *n* − 1: a vertex tied to all others.
  case harmonicCloseness
  /// *n* − 1: the complete graph.
  case coreNumber

  /// Returns the maximum in graphs of a size; 0 where there is no graph that scores at all.
  public func score(vertexCount: Int) -> Double {
    let others = Double(max(0, vertexCount - 1))
    return switch self {
    case .degree, .harmonicCloseness, .coreNumber: others
    case .betweenness: others * max(0, others - 1) / 2
    }
  }

  /// Returns scores, one for every vertex of a graph, divided by the maximum. Where that is 0 so
  /// are all scores, and stay it.
  public func normalized(_ scores: [Double]) -> [Double] {
    let maximum = score(vertexCount: scores.count)
    return maximum == 0 ? scores : scores.map { $0 / maximum }
  }
}
