/// How many starts of all pairs each component has: more where they cost little, and in all no more than
/// the budget allows, the largest components first.
package struct StartPlan: Sendable {
  /// The number of starts of every component; 0 where the pairs are sampled instead.
  package let starts: [Int]

  /// The most starts of a component.
  private static let limit = 40
  /// How many pairs all starts of a component may have.
  private static let pairLimit = 400_000
  /// Up to how many vertices a component has a start in any case: it costs no more than a sample.
  private static let smallLimit = 64

  /// - Parameter sizes: The sizes of the components, descending.
  package init(sizes: [Int]) {
    var budget = 2_000_000 + 4 * sizes.reduce(0, +)
    starts = sizes.map { size in
      guard size > 1, size <= AllPairsLayout.vertexLimit else { return 0 }
      let pairs = size * (size - 1) / 2
      let count = min(Self.limit, Self.pairLimit / pairs, budget / pairs)
      budget -= count * pairs
      return size <= Self.smallLimit ? max(1, count) : count
    }
  }
}
