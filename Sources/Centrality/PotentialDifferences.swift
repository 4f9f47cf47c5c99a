/// The differences of the potentials of all pairs of vertices, while a current flows between two of
/// them; with the memory to sort the potentials.
struct PotentialDifferences: ~Copyable {
  private var potentials: [Double]
  private var sorted: [(potential: Double, count: Double)] = []

  /// Sums over all pairs but those that the source, or the target, ends itself.
  struct Sums: Sendable {
    var withoutSource = 0.0
    var withoutTarget = 0.0
  }

  init(vertexCount: Int) {
    potentials = Array(repeating: 0, count: vertexCount)
    sorted.reserveCapacity(vertexCount)
  }

  /// Adds up the differences of all pairs when a unit current enters at one vertex and leaves at
  /// another.
  ///
  /// - Parameters:
  ///   - source: Where the current enters, as a step of the network.
  ///   - target: Where it leaves.
  ///   - counts: How many vertices hang at each vertex, it included, in the order of the steps.
  mutating func sums(
    from source: Int, to target: Int, in network: EliminatedNetwork, counts: [Double]
  ) -> Sums {
    for step in potentials.indices { potentials[step] = 0 }
    potentials[source] = 1
    potentials[target] = -1
    network.solve(&potentials, from: min(source, target))
    sorted.removeAll(keepingCapacity: true)
    for step in potentials.indices { sorted.append((potentials[step], counts[step])) }
    sorted.sort { $0.potential < $1.potential }
    // Each pair's difference is the sum of the gaps between neighbours in sorted order that lie
    // between the two. The target is below all gaps and the source above.
    var total = 0.0
    for entry in sorted { total += entry.count }
    var below = 0.0
    var sums = Sums()
    for place in sorted.indices.dropLast() {
      below += sorted[place].count
      let gap = sorted[place + 1].potential - sorted[place].potential
      sums.withoutSource += below * (total - below - 1) * gap
      sums.withoutTarget += (below - 1) * (total - below) * gap
    }
    return sums
  }
}
