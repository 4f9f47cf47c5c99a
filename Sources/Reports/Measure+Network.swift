import CoterieCentrality
import CoterieGraphCore

/// Figures of a network as a whole.
extension Measure {
  /// The share of the paths of two links whose ends are linked.
  public static let transitivity = Measure(
    "transitivity", "Transitivity", scope: .graph,
    pass: MeasurePass("transitivity", .walk(40)) { .one($0.graph.transitivity()) }
  ) { _ in
    "Share of the pairs of neighbours, over all authors, who are linked themselves."
  }

  /// The number of vertices without which the network falls apart.
  public static let articulationPointCount = Measure(
    "articulation_points", "Articulation points", scope: .graph,
    pass: MeasurePass("articulation_points", .walk(20)) { input in
      .count(input.graph.articulationPoints().count { $0 })
    }
  ) { _ in
    "Number of authors without whom the network has more components."
  }

  /// The number of links without which the network falls apart.
  public static let bridgeCount = Measure(
    "bridges", "Bridges", scope: .graph,
    pass: MeasurePass("bridges", .walk(20)) { .count($0.graph.bridges().count) }
  ) { _ in
    "Number of links without which the network has more components."
  }

  /// The number of connected components.
  public static let componentCount = Measure(
    "components", "Components", scope: .graph,
    pass: MeasurePass("components", .walk(5)) { .count(ConnectedComponents(of: $0.graph).count) }
  ) { _ in
    "Number of parts that no path joins."
  }

  /// The number of parts that no single vertex holds together.
  public static let biconnectedComponentCount = Measure(
    "biconnected_components", "Biconnected components", scope: .graph,
    pass: MeasurePass("biconnected_components", .walk(20)) {
      .count(BiconnectedComponents(of: $0.graph).count)
    }
  ) { _ in
    "Number of largest parts of at least one link that no single author holds together."
  }

  static let graphMeasures = [
    transitivity, componentCount, articulationPointCount, bridgeCount, biconnectedComponentCount,
  ]
}
