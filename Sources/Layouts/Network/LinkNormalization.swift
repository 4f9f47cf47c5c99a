internal import CoterieGraphCore

/// What the weight of a link says about how near its ends belong.
public enum LinkNormalization: String, CaseIterable, Hashable, Sendable {
  /// The weight itself.
  case none
  /// The weight divided by what it would be on average between two vertices of these strengths,
  /// w 2m / (s t) for the strengths s and t of the ends and the total weight m: two people who write
  /// mostly with each other are nearer than two who write much with everyone.
  ///
  /// - SeeAlso: N. J. van Eck, L. Waltman, "How to normalize cooccurrence data? An analysis of some
  ///   well-known similarity measures", *Journal of the American Society for Information Science and
  ///   Technology* 60 (2009) 1635–1651, [doi:10.1002/asi.21075](https://doi.org/10.1002/asi.21075).
  case association

  /// How strongly each arc of a graph ties in the local phase, the root of its similarity divided by the
  /// mean; nil where all tie equally.
  func similarities(of graph: CSRGraph) -> [Float]? {
    guard graph.edgeCount > 0, self == .association || graph.isWeighted else { return nil }
    let raw = self == .none ? graph.arcWeights ?? [] : associations(of: graph)
    let mean = raw.reduce(0) { $0 + $1 / Double(raw.count) }
    return raw.map { Float(($0 / mean).squareRoot()) }
  }

  private func associations(of graph: CSRGraph) -> [Double] {
    let strengths = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
    let total = strengths.reduce(0, +)
    return graph.vertices.flatMap { vertex in
      zip(graph.neighbors(of: vertex), graph.weights(of: vertex)).map { neighbor, weight in
        (weight / strengths[vertex]) * (total / strengths[neighbor])
      }
    }
  }
}
