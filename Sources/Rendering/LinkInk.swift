import CoterieLayouts

/// Places along links, from which labels keep away.
enum LinkInk {
  private static let leastDistance = 8.0
  /// How many places there are about; with more links they are farther apart.
  private static let sampleBudget = 400_000.0

  static func samples(of arcs: [LinkArc]) -> [[Point]] {
    let length = arcs.reduce(0) { $0 + $1.start.distance(to: $1.end) }
    let distance = max(leastDistance, length / sampleBudget)
    return arcs.map { $0.samples(every: distance) }
  }
}
