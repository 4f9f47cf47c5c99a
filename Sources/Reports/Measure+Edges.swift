import CoterieCentrality
import CoterieGraphCore

/// Measures of links.
extension Measure {
  /// How many shortest paths run along a link.
  public static let edgeBetweenness = Measure(
    "edge_betweenness", "Edge betweenness", scope: .edge,
    pass: MeasurePass("edge_betweenness", .hops(.searches(2), lengths: .searches(20))) { input in
      .numbers(
        input.graph.edgeBetweenness(
          distances: input.convention.distances, threads: input.convention.threads))
    }
  ) {
    "Number of pairs of authors whose shortest paths run along the link, shared among equal paths. "
      + $0.lengthSentence
  }

  /// Whether the network falls apart without the link.
  public static let bridge = Measure(
    "bridge", "Bridge", scope: .edge,
    pass: MeasurePass("bridge", .walk(20)) { input in
      let bridges = Set(input.graph.bridges().map { [$0.source, $0.target] })
      return .flags(input.graph.edges.map { bridges.contains([$0.source, $0.target]) })
    }
  ) { _ in
    "Whether the network without the link has more components."
  }

  static let edgeMeasures = [edgeBetweenness, bridge]
}
