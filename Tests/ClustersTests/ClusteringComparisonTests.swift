import CoterieClusters
import CoterieGraphCore
import CoterieParallel
import Foundation
import TestSupport
import Testing

@Suite("Comparing clusterings")
struct ClusteringComparisonTests {
  private func compare(_ one: [Int], _ other: [Int]) -> ClusteringComparison {
    ClusteringComparison(Clustering(membership: one), Clustering(membership: other))
  }

  /// H = 1 and 1.5 bits, I = 1; E(I) = 5/6 − … is worked out from the six ways to pair two and two.
  @Test("Halves, one of them halved again")
  func byHand() {
    let comparison = compare([0, 0, 1, 1], [0, 0, 1, 2])
    #expect(abs(comparison.normalizedMutualInformation - 0.8) < 1e-12)
    #expect(abs(comparison.variationOfInformation - 0.5) < 1e-12)
    // Of 6 pairs, 2 and 1 are together, 1 in both: (1 − 1/3)/(3/2 − 1/3).
    #expect(abs(comparison.adjustedRandIndex - 4.0 / 7) < 1e-12)
    // The pair of the second is a half with probability 1/3: I = 1 or 1/2 bits, mean 2/3.
    #expect(abs(comparison.adjustedMutualInformation - (1 - 2.0 / 3) / (1.25 - 2.0 / 3)) < 1e-12)
  }

  /// The examples of scikit-learn's documentation of `adjusted_rand_score`, `adjusted_mutual_info_score`
  /// and `normalized_mutual_info_score`.
  @Test("Published examples")
  func published() {
    let other = compare([0, 0, 1, 2], [0, 0, 1, 1])
    #expect(abs(other.adjustedRandIndex - 0.57) < 0.005)
    #expect(abs(compare([0, 0, 1, 1], [0, 1, 0, 1]).adjustedRandIndex + 0.5) < 1e-12)
    #expect(abs(compare([0, 0, 0, 0], [0, 1, 2, 3]).adjustedRandIndex) < 1e-12)
    #expect(abs(compare([0, 0, 0, 0], [0, 1, 2, 3]).adjustedMutualInformation) < 1e-12)
    #expect(compare([0, 0, 0, 0], [0, 1, 2, 3]).normalizedMutualInformation == 0)
  }

  @Test("Equal clusterings agree, also where nothing else is possible")
  func equal() {
    for labels in [[], [0], [0, 0, 0], [0, 1, 2], [0, 1, 0, 2]] {
      let comparison = compare(labels, labels)
      #expect(comparison.normalizedMutualInformation == 1)
      #expect(comparison.adjustedMutualInformation == 1)
      #expect(comparison.adjustedRandIndex == 1)
      #expect(comparison.variationOfInformation == 0)
    }
  }

  @Test(
    "The order does not matter, and the distance obeys the triangle inequality", arguments: 0..<20)
  func laws(_ seed: Int) {
    var generator = RepeatableGenerator(seed: UInt64(seed))
    let count = 1 + generator.below(30)
    let clusterings = (0..<3).map { _ in
      Clustering(membership: (0..<count).map { _ in generator.below(5) })
    }
    let there = ClusteringComparison(clusterings[0], clusterings[1])
    let back = ClusteringComparison(clusterings[1], clusterings[0])
    #expect(abs(there.normalizedMutualInformation - back.normalizedMutualInformation) < 1e-12)
    #expect(abs(there.adjustedMutualInformation - back.adjustedMutualInformation) < 1e-9)
    #expect(abs(there.adjustedRandIndex - back.adjustedRandIndex) < 1e-12)
    let around =
      ClusteringComparison(clusterings[0], clusterings[2]).variationOfInformation
      + ClusteringComparison(clusterings[2], clusterings[1]).variationOfInformation
    #expect(there.variationOfInformation <= around + 1e-12)
    #expect(there.variationOfInformation <= log2(Double(count)) + 1e-12)
  }

  /// The definition of what chance gives: the mean over all orders of the second clustering.
  @Test("Over all orders of the labels the adjusted figures have mean 0")
  func chance() {
    let first = [0, 0, 0, 1, 1, 2]
    let second = [0, 0, 1, 1, 1, 2]
    var orders = [[Int]]()
    func extend(_ order: [Int], _ rest: [Int]) {
      if rest.isEmpty { orders.append(order) }
      for place in rest.indices {
        var less = rest
        extend(order + [less.remove(at: place)], less)
      }
    }
    extend([], second)
    var sums = (mutual: 0.0, rand: 0.0)
    for order in orders {
      let comparison = compare(first, order)
      sums.mutual += comparison.adjustedMutualInformation
      sums.rand += comparison.adjustedRandIndex
    }
    #expect(orders.count == 720)
    #expect(abs(sums.mutual / 720) < 1e-12 && abs(sums.rand / 720) < 1e-12)
  }

  @Test("Many vertices in clusters by chance have nothing in common")
  func many() {
    var generator = RepeatableGenerator(seed: 1)
    let labels = (0..<2).map { _ in (0..<20_000).map { _ in generator.below(300) } }
    let comparison = compare(labels[0], labels[1])
    #expect(abs(comparison.adjustedMutualInformation) < 0.01)
    #expect(abs(comparison.adjustedRandIndex) < 0.01)
    #expect(comparison.normalizedMutualInformation > 0.2)
  }
}
