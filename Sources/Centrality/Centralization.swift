/// How far a graph is centred on one vertex: Freeman's centralization of a measure.
///
///     centralization = Σ (largest score − score(v)) / largest possible sum    over the vertices v
///
/// It is 0 where all vertices score the same, and 1 in the most central graph of a size: by degree,
/// closeness and betweenness that is the star.
///
///     let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
///     Centralization.betweenness.share(of: star.betweenness())   // 1.0
///
/// It takes the scores and not the graph, so that none is computed twice. They are those of the
/// measure of the same name, in hops and unweighted; what the sums are compared with, in graphs of
/// *n* vertices, is:
///
/// | measure | largest possible sum | where |
/// |---|---|---|
/// | degree | (*n* − 1)(*n* − 2) | star |
/// | closeness | (*n* − 1)(*n* − 2)/(2*n* − 3) | star |
/// | betweenness | (*n* − 1)²(*n* − 2)/2 | star |
/// | eigenvector | *n* − 2 | one edge, all others isolated |
///
/// - A disconnected graph has scores by the conventions of the measures: closeness after Wasserman
///   and Faust, 0 for an isolated vertex; eigenvector centrality 0 outside the giant component. (The
///   neighbours of the first in eigenvector centrality score λ ≥ 1 together, so that no graph with
///   an edge sums to more than *n* − 2.)
/// - A graph without edges is centred on no vertex: 0 by every measure. Its first vertex has eigenvector
///   centrality 1 by convention alone.
/// - A star has 1 − (√(*n* − 1) − 1)/(*n* − 2) by the eigenvector.
///
/// - SeeAlso: L. C. Freeman, "Centrality in social networks: conceptual clarification", *Social
///   Networks* 1 (1978) 215–239,
///   [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733\(78\)90021-7).
public enum Centralization: Sendable, Hashable, CaseIterable {
  /// Of `degree()`.
  case degree
  /// Of `closeness()`.
  case closeness
  /// Of `betweenness()`.
  case betweenness
  /// Of the scores of `eigenvectorCentrality(weighting: .unit)`.
  case eigenvector

  /// Returns how far the scores of all vertices of a graph fall behind the largest one, as a share of
  /// the largest possible sum; nil for fewer than three vertices, of which none can be more central.
  public func share(of scores: [Double]) -> Double? {
    guard let largest = scores.max(), scores.count > 2 else { return nil }
    // The eigenvector of an edge scores at both its ends.
    if self == .eigenvector, scores.count(where: { $0 > 0 }) < 2 { return 0 }
    let sum = scores.reduce(0) { $0 + (largest - $1) }
    return min(1, sum / largestSum(vertexCount: scores.count))
  }

  /// The largest sum of the differences from the largest score among graphs of a size.
  public func largestSum(vertexCount: Int) -> Double {
    let others = Double(max(0, vertexCount - 1))
    let pairs = others * max(0, others - 1)
    return switch self {
    case .degree: pairs
    case .closeness: pairs == 0 ? 0 : pairs / (2 * others - 1)
    case .betweenness: others * pairs / 2
    case .eigenvector: max(0, others - 1)
    }
  }
}
