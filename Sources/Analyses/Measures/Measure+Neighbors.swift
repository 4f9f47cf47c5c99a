import CoterieCentrality
import CoterieGraphCore

/// Measures of a vertex's neighbors and the links among them.
extension Measure {
  /// The number of neighbours.
  public static let degree = Measure(
    "degree", "Degree", bound: { _ in .lower },
    pass: MeasurePass("degree", .walk(2)) { input in
      input.convention.isNormalized
        ? input.scores(input.graph.degree().map { Double($0) }, .degree)
        : .integers(input.graph.degree())
    }
  ) {
    $0.isNormalized ? "Number of co-authors, divided by n − 1." : "Number of co-authors."
  }

  /// The sum of the weights of the links.
  public static let strength = Measure(
    "strength", "Strength", bound: { $0.weightBound },
    pass: MeasurePass("strength", .walk(2)) { .numbers($0.graph.strength()) }
  ) { _ in
    "Sum of the weights of the author's links (VOSviewer's total link strength)."
  }

  /// The innermost core that holds the vertex.
  public static let core = Measure(
    "core", "Core number", bound: { _ in .lower },
    pass: MeasurePass("core", .walk(8)) { .integers($0.graph.coreNumber()) }
  ) { _ in
    "Largest k such that the author is in a group where each has at least k links to others of the "
      + "group."
  }

  /// The share of the pairs of neighbours that are linked.
  public static let clusteringCoefficient = Measure(
    "clustering_coefficient", "Clustering coefficient",
    pass: MeasurePass("clustering_coefficient", .walk(15)) {
      .numbers($0.graph.clusteringCoefficient())
    }
  ) { _ in
    "Share of the pairs of co-authors who are linked to one another; 0 with fewer than two."
  }

  /// Burt's constraint.
  public static let constraint = Measure(
    "constraint", "Constraint",
    pass: MeasurePass("constraint", .walk(60)) {
      .numbers($0.graph.constraint(weighting: $0.convention.weighting))
    }
  ) {
    "How much the author's links lead to one group (Burt); small values bridge groups, isolated "
      + "authors have none. \($0.weightSentence)"
  }

  /// Whether the network falls apart without the vertex.
  public static let articulationPoint = Measure(
    "articulation_point", "Articulation point",
    pass: MeasurePass("articulation_point", .walk(20)) { .flags($0.graph.articulationPoints()) }
  ) { _ in
    "Whether the network without the author has more components."
  }

  /// The triangles through the vertex.
  public static let triangles = Measure(
    "triangles", "Triangles", bound: { _ in .lower },
    pass: MeasurePass("triangles", .walk(15)) { .integers($0.graph.triangleCounts()) }
  ) { _ in
    "Number of pairs of co-authors who are linked to one another."
  }

  /// The innermost core that holds the vertex, by strength.
  public static let weightedCore = Measure(
    "s_core", "Weighted core number", bound: { $0.weightBound },
    pass: MeasurePass("s_core", .walk(100)) { .numbers($0.graph.weightedCoreNumber()) }
  ) { _ in
    "Largest s such that the author is in a group where each has links of weight s or more to others of "
      + "the group."
  }

  /// The share of the pairs of neighbours that are linked, by the weights that lead to them.
  public static let barratClusteringCoefficient = Measure(
    "barrat_clustering", "Weighted clustering coefficient",
    pass: MeasurePass("barrat_clustering", .walk(30)) {
      .numbers($0.graph.barratClusteringCoefficient())
    }
  ) { _ in
    "Share of the pairs of co-authors who are linked to one another, each pair by the mean weight of the "
      + "links to it (Barrat); 0 with fewer than two."
  }

  /// How many of the neighbors are not redundant.
  public static let effectiveSize = Measure(
    "effective_size", "Effective size",
    pass: MeasurePass("effective_size", .walk(40)) {
      .numbers($0.graph.effectiveSize(weighting: $0.convention.weighting))
    }
  ) {
    "Number of co-authors less what the links among them make redundant (Burt); isolated authors have "
      + "none. \($0.weightSentence)"
  }

  static let neighborMeasures = [
    triangles, weightedCore, barratClusteringCoefficient, effectiveSize, articulationPoint,
  ]
}
