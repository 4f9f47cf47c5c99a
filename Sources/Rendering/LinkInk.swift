import CoterieLayouts

/// Points along links, from which labels keep away.
enum LinkInk {
  /// How many points there are about; with more links they are farther apart.
  private static let sampleBudget = 400_000.0
  private static let leastDistance = 4.0

  /// Points along every arc, and how much each disturbs a label: its weight, more where it represents
  /// a longer piece of the arc.
  static func samples(
    of arcs: [LinkArc], weights: [Double]
  ) -> [(points: [Point], weight: Double)] {
    let length = arcs.reduce(0) { $0 + $1.start.distance(to: $1.end) }
    let distance = max(leastDistance, length / sampleBudget)
    return zip(arcs, weights).map { arc, weight in
      (points: arc.samples(every: distance), weight: weight * distance / leastDistance)
    }
  }
}
