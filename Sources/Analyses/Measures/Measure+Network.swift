import CoterieCentrality
import CoterieGraphCore

/// Figures of a network as a whole.
extension Measure {
  /// The share of the paths of two links whose ends are linked.
  public static let transitivity = Measure(
    "transitivity", "Transitivity", scope: .graph,
    pass: MeasurePass("transitivity", .walk(40)) { .one($0.graph.transitivity()) }
  ) { _ in
    "Share of the pairs of neighbours, over all authors, who are linked to one another."
  }

  /// The number of vertices without which the network falls apart.
  public static let articulationPointCount = Measure(
    "articulation_points", "Articulation points", scope: .graph,
    pass: MeasurePass("articulation_points", .walk(20)) { input in
      .count(input.graph.articulationPoints().count { $0 })
    }
  ) { _ in
    "Number of authors whose removal gives the network more components."
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
    "Number of largest parts, of at least one link each, that stay connected without any one of their "
      + "authors."
  }

  /// How far vertices of high degree are tied to others of high degree.
  public static let degreeAssortativity = Measure(
    "degree_assortativity", "Degree assortativity", scope: .graph,
    pass: MeasurePass("degree_assortativity", .walk(5)) { .one($0.graph.degreeAssortativity()) }
  ) { _ in
    "Correlation of the degrees of the two ends of a link; empty where all are equal."
  }

  /// How far the network is centred on one vertex by degree.
  public static let degreeCentralization = centralization("degree", .degree, .walk(2)) {
    $0.graph.degree().map { Double($0) }
  }

  /// How far the network is centred on one vertex by closeness.
  public static let closenessCentralization = centralization(
    "closeness", .closeness, .searches(0.05)
  ) {
    $0.graph.closeness(threads: $0.convention.threads)
  }

  /// How far the network is centred on one vertex by betweenness.
  public static let betweennessCentralization = centralization(
    "betweenness", .betweenness, .betweenness(1.5)
  ) {
    $0.graph.betweenness(threads: $0.convention.threads)
  }

  /// How far the network is centred on one vertex by eigenvector centrality.
  public static let eigenvectorCentralization = centralization(
    "eigenvector", .eigenvector, .walk(300)
  ) {
    $0.graph.eigenvectorCentrality(weighting: .unit).scores
  }

  /// The largest distance of two vertices that a path joins.
  public static let diameter = Measure(
    "diameter", "Diameter", scope: .graph,
    pass: MeasurePass("diameter", .hops(.walk(80), lengths: .walk(1000))) {
      .one(
        $0.graph.diameter(distances: $0.convention.distances, threads: $0.convention.threads))
    }
  ) {
    "Largest distance between two authors joined by a path. \($0.lengthSentence)"
  }

  /// The smallest eccentricity.
  public static let radius = Measure(
    "radius", "Radius", scope: .graph,
    pass: MeasurePass("radius", .hops(.walk(80), lengths: .walk(1000))) {
      .one($0.graph.radius(distances: $0.convention.distances, threads: $0.convention.threads))
    }
  ) {
    "Smallest eccentricity: an author's largest distance to another author who can be reached. "
      + $0.lengthSentence
  }

  /// The mean distance of two vertices that a path joins.
  public static let averagePathLength = Measure(
    "average_path_length", "Average path length", scope: .graph,
    pass: MeasurePass("average_path_length", .hops(.searches(0.05), lengths: .searches(2))) {
      .one(
        $0.graph.averagePathLength(
          distances: $0.convention.distances, threads: $0.convention.threads))
    }
  ) {
    "Mean distance between two authors joined by a path; empty where there are none. "
      + $0.lengthSentence
  }

  private static func centralization(
    _ measure: String, _ kind: Centralization, _ cost: MeasureCost,
    scores: @escaping @Sendable (MeasureInput) -> [Double]
  ) -> Measure {
    Measure(
      "\(measure)_centralization", "Centralization by \(measure)", scope: .graph,
      pass: MeasurePass("\(measure)_centralization", cost) { .one(kind.share(of: scores($0))) }
    ) { _ in
      "Sum of the differences from the largest \(measure), divided by the largest that a network of "
        + "this size can have (Freeman); empty for fewer than three authors."
    }
  }

  static let graphMeasures = [
    diameter, radius, averagePathLength, transitivity, componentCount, articulationPointCount,
    bridgeCount,
    biconnectedComponentCount,
    degreeAssortativity, degreeCentralization, closenessCentralization, betweennessCentralization,
    eigenvectorCentralization, robinsAlexanderClustering,
  ]
}
