/// Which strength a measure gives to the edges.
public enum EdgeWeighting: Sendable, Hashable, CaseIterable {
  /// The weights of the graph.
  case weights
  /// Every edge counts 1, whatever its weight.
  case unit
}

/// Which length a measure of shortest paths gives to the edges.
///
/// Weights are similarities, so the length of an edge falls as its weight grows.
public enum EdgeDistance: Sendable, Hashable, CaseIterable {
  /// Every edge has length 1: the length of a path is its number of edges.
  case hops
  /// An edge has length 1 / weight. Lengths of paths that differ by at most 1e-10 of the larger one
  /// are ties, so that 1/3 + 1/6 and 1/2 are equally short whatever the rounding.
  case inverseWeights
}
