import CoterieCentrality

/// Measures of shortest paths.
extension Measure {
  /// How often a vertex stands between others.
  public static let betweenness = Measure(
    "betweenness", "Betweenness",
    pass: MeasurePass("betweenness", .hops(.searches(4), lengths: .searches(60))) { input in
      let convention = input.convention
      return input.scores(
        input.graph.betweenness(distances: convention.distances, threads: convention.threads),
        .betweenness)
    }
  ) {
    "Number of pairs of others whose shortest paths pass through the author, shared among "
      + "equal paths\($0.isNormalized ? ", divided by (n − 1)(n − 2)/2" : ""). \($0.lengthSentence)"
  }

  /// How near the others are that can be reached.
  public static let closeness = Measure(
    "closeness", "Closeness",
    pass: MeasurePass("closeness", .hops(.searches(0.1), lengths: .searches(50))) { input in
      .numbers(
        input.graph.closeness(
          distances: input.convention.distances, threads: input.convention.threads))
    }
  ) {
    "Share of the others that are reached, divided by their mean distance (Wasserman and Faust);"
      + " 0 if isolated. \($0.lengthSentence)"
  }

  /// How near the others are, those out of reach counting nothing.
  public static let harmonic = Measure(
    "harmonic", "Harmonic closeness",
    pass: MeasurePass("harmonic", .hops(.searches(0.1), lengths: .searches(50))) { input in
      input.scores(
        input.graph.harmonicCloseness(
          distances: input.convention.distances, threads: input.convention.threads),
        .harmonicCloseness)
    }
  ) {
    "Sum of 1/distance to all others\($0.isNormalized ? ", divided by n − 1" : ""). "
      + $0.lengthSentence
  }

  static let distanceMeasures: [Measure] = []
}
