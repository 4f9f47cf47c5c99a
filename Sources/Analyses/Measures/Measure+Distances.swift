import CoterieCentrality
import CoterieText

/// Measures of shortest paths.
extension Measure {
  /// How many shortest paths between others lead through a vertex.
  public static let betweenness = Measure(
    "betweenness", "Betweenness",
    pass: distancePass
  ) {
    "Number of pairs of others whose shortest paths lead through the author, shared among "
      + "equal paths\($0.isNormalized ? ", divided by (n − 1)(n − 2)/2" : ""). \($0.lengthSentence)"
      + ($0.isBetweennessApproximate ? " Here \($0.accuracySentence)." : "")
  }

  /// How near the others are that can be reached.
  public static let closeness = Measure(
    "closeness", "Closeness",
    pass: distancePass
  ) {
    "Share of the others that are reached, divided by their mean distance (Wasserman and Faust)"
      + "\($0.isNormalized && $0.usesLengths ? ", and by the largest weight" : ""); 0 if isolated. "
      + $0.lengthSentence
  }

  /// How near the others are, those out of reach counting nothing.
  public static let harmonic = Measure(
    "harmonic", "Harmonic closeness",
    pass: distancePass
  ) {
    "Sum of 1/distance to all others\($0.isNormalized ? ", divided by n − 1" : "")"
      + "\($0.isNormalized && $0.usesLengths ? " and by the largest weight" : ""). "
      + $0.lengthSentence
  }

  /// How far the farthest is that can be reached.
  public static let eccentricity = Measure(
    "eccentricity", "Eccentricity", pass: distancePass
  ) {
    "Largest distance to an author who is reached; 0 if isolated. \($0.lengthSentence)"
  }

  /// All of them come of one search from every vertex; betweenness needs its paths too, and then the
  /// others cost next to nothing.
  private static let distancePass: MeasurePass = MeasurePass("distances") { input, measures in
    let cost: MeasureCost =
      measures.contains(betweenness) && !input.convention.isBetweennessApproximate
      ? .hops(.betweenness(1.5), lengths: .searches(15))
      : .hops(.searches(0.05), lengths: .searches(2))
    return cost.seconds(input)
  } take: { input, measures in
    let convention = input.convention
    let all = DistanceMeasures(
      of: input.graph,
      includesBetweenness: measures.contains(betweenness) && !convention.isBetweennessApproximate,
      distances: convention.distances, threads: convention.threads)
    return measures.map { measure in
      switch measure {
      case betweenness:
        input.scores(all.betweenness ?? input.approximateBetweenness, .betweenness)
      case closeness: input.scores(all.closeness, .closeness)
      case harmonic: input.scores(all.harmonicCloseness, .harmonicCloseness)
      default: .numbers(all.eccentricity)
      }
    }
  }

  /// Betweenness estimated from random shortest paths.
  public static let approximateBetweenness = Measure(
    "approximate_betweenness", "Approximate betweenness", settings: [.accuracy],
    pass: MeasurePass("approximate_betweenness", .sampledPaths(100)) { input in
      input.scores(input.approximateBetweenness, .betweenness)
    }
  ) {
    "Betweenness \($0.accuracySentence)"
      + "\($0.isNormalized ? "; divided by (n − 1)(n − 2)/2" : ""). Every link is one step."
  }

  static let distanceMeasures = [eccentricity, approximateBetweenness]
}

extension MeasureInput {
  /// Betweenness estimated from random paths.
  fileprivate var approximateBetweenness: [Double] {
    graph.approximateBetweenness(
      error: convention.error, failureProbability: convention.failureProbability,
      seed: convention.seed, threads: convention.threads)
  }
}
