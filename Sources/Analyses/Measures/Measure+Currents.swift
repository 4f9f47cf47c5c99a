import CoterieCentrality

/// Measures of electrical currents, which take all ways between two vertices and not the shortest alone.
extension Measure {
  /// Closeness by electrical resistance.
  public static let currentFlowCloseness = Measure(
    "current_flow_closeness", "Current-flow closeness",
    pass: MeasurePass("current_flow_closeness", .searches(0.2)) {
      .numbers($0.graph.currentFlowCloseness(weighting: $0.convention.weighting))
    }
  ) {
    "Share of the others that are reached, divided by the mean electrical resistance to them, every "
      + "link conducting by its weight; 0 if isolated. \($0.weightSentence)"
  }

  /// Betweenness by electrical currents.
  public static let currentFlowBetweenness = Measure(
    "current_flow_betweenness", "Current-flow betweenness",
    pass: MeasurePass("current_flow_betweenness", .searches(15)) { input in
      input.scores(
        input.graph.currentFlowBetweenness(
          weighting: input.convention.weighting, threads: input.convention.threads),
        .betweenness)
    }
  ) {
    "Current through the author when a unit current flows between two others, summed over their pairs"
      + "\($0.isNormalized ? ", divided by (n − 1)(n − 2)/2" : "") (Newman). \($0.weightSentence)"
  }

  static let currentMeasures = [currentFlowCloseness, currentFlowBetweenness]
}
