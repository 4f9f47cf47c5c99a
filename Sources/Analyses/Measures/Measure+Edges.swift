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

  /// How likely chance alone makes a link at least as heavy.
  public static let disparity = Measure(
    "disparity", "Disparity p", scope: .edge,
    pass: MeasurePass("disparity", .walk(20)) { .numbers($0.graph.disparityPValues()) }
  ) { _ in
    "How likely the link is at least as heavy by chance, at the end where that is less likely (Serrano, "
      + "Boguñá and Vespignani): (1 − weight/strength)^(degree − 1)."
  }

  /// How much the strongest neighbours of a link's ends are the same.
  public static let simmelianOverlap = Measure(
    "simmelian_overlap", "Simmelian overlap", scope: .edge,
    pass: MeasurePass("simmelian_overlap", .walk(200)) { input in
      .numbers(
        input.graph.simmelianOverlaps(
          tieStrength: .triangles, threads: input.convention.threads))
    }
  ) { _ in
    "How much the neighbours with most common neighbours are the same at both ends (Nick and others): "
      + "the largest share, of those that either end has up to a rank, that both have."
  }

  static let edgeMeasures = [edgeBetweenness, bridge, disparity, simmelianOverlap]
}
