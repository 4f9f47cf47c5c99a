import CoterieCentrality

/// Figures of a network as a whole.
extension Measure {
  /// The share of the paths of two links whose ends are linked.
  public static let transitivity = Measure(
    "transitivity", "Transitivity", scope: .graph,
    pass: MeasurePass("transitivity", .walk(40)) { .one($0.graph.transitivity()) }
  ) { _ in
    "Share of the pairs of neighbours, over all authors, who are linked themselves."
  }

  static let graphMeasures: [Measure] = [transitivity]
}
