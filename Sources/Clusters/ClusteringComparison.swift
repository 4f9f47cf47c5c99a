internal import Foundation

/// How alike two clusterings of the same vertices are.
///
/// All figures come from the table of how many vertices each cluster of the one shares with each of
/// the other. With *a* and *b* their sizes, *c* the shared vertices, and *n* the vertices, the
/// entropies and the mutual information are, in bits,
///
///     H(A) = −Σ a/n log₂ a/n      I(A, B) = Σ c/n log₂ (n·c / (a·b))
///
///     let halves = Clustering(membership: [0, 0, 1, 1])
///     let other = Clustering(membership: [0, 0, 1, 2])
///     let comparison = ClusteringComparison(halves, other)
///     comparison.normalizedMutualInformation   // 0.8
///     comparison.adjustedMutualInformation     // 0.571…
///     comparison.adjustedRandIndex             // 0.571…
///     comparison.variationOfInformation        // 0.5
///
/// - Comparing is symmetric, and says nothing of which clustering is right.
/// - The last bits depend on the machine's logarithm.
public struct ClusteringComparison: Sendable, Equatable {
  /// The mutual information over the mean of the two entropies: 2 I(A, B)/(H(A) + H(B)).
  ///
  /// 1 when the clusterings are equal, 0 when each says nothing of the other. It grows with the number
  /// of clusters alone: compare by `adjustedMutualInformation` where numbers differ. Where both have
  /// one cluster for all vertices, or there is no vertex, it is 1.
  ///
  /// - SeeAlso: L. Danon, A. Díaz-Guilera, J. Duch, A. Arenas, "Comparing community structure
  ///   identification", *Journal of Statistical Mechanics* (2005) P09008,
  ///   [doi:10.1088/1742-5468/2005/09/P09008](https://doi.org/10.1088/1742-5468/2005/09/P09008).
  public let normalizedMutualInformation: Double

  /// The mutual information above what chance gives, over the same for equal clusterings:
  /// (I − E)/((H(A) + H(B))/2 − E).
  ///
  /// E is the mean of the mutual information of all pairs of clusterings with clusters of the same
  /// sizes, exactly. 1 when the clusterings are equal, about 0 when they have nothing in common but
  /// chance, and somewhat below 0 when less than that. Equal clusterings have 1 also where nothing
  /// else is possible: one cluster, or all vertices alone.
  ///
  /// - SeeAlso: N. X. Vinh, J. Epps, J. Bailey, "Information theoretic measures for clusterings
  ///   comparison: variants, properties, normalization and correction for chance", *Journal of Machine
  ///   Learning Research* 11 (2010) 2837–2854.
  public let adjustedMutualInformation: Double

  /// The share of pairs of vertices on which the clusterings agree, above what chance gives, over the
  /// same for equal clusterings.
  ///
  /// 1 when the clusterings are equal, about 0 for chance, at least −1/2. Equal clusterings have 1 also
  /// where nothing else is possible.
  ///
  /// - SeeAlso: L. Hubert, P. Arabie, "Comparing partitions", *Journal of Classification* 2 (1985)
  ///   193–218, [doi:10.1007/BF01908075](https://doi.org/10.1007/BF01908075).
  public let adjustedRandIndex: Double

  /// What each clustering leaves unsaid of the other: H(A) + H(B) − 2 I(A, B), in bits.
  ///
  /// A distance: 0 when the clusterings are equal, at most log₂ *n*, and never larger than by way of a
  /// third clustering.
  ///
  /// - SeeAlso: M. Meilă, "Comparing clusterings—an information based distance", *Journal of
  ///   Multivariate Analysis* 98 (2007) 873–895,
  ///   [doi:10.1016/j.jmva.2006.11.013](https://doi.org/10.1016/j.jmva.2006.11.013).
  public let variationOfInformation: Double

  /// Compares two clusterings.
  ///
  /// - Precondition: They have the same number of vertices.
  /// - Complexity: O(*n* log *n*) time for *n* vertices and, for the adjusted mutual information, the
  ///   sum of the smaller size over all pairs of different sizes of clusters.
  public init(_ first: Clustering, _ second: Clustering) {
    precondition(
      first.vertexCount == second.vertexCount,
      "a clustering of \(first.vertexCount) vertices can't be compared with one of "
        + "\(second.vertexCount)")
    let shared = SharedCounts(first, second)
    let total = Double(first.vertexCount)
    let entropies = (Self.entropy(first.sizes, total), Self.entropy(second.sizes, total))
    let information = max(0, shared.mutualInformation)
    let mean = (entropies.0 + entropies.1) / 2
    let isEqual = first == second
    normalizedMutualInformation = isEqual ? 1 : mean > 0 ? information / mean : 0
    variationOfInformation = isEqual ? 0 : max(0, 2 * mean - 2 * information)
    adjustedRandIndex = isEqual ? 1 : shared.adjustedRandIndex
    let expected = isEqual ? 0 : shared.expectedMutualInformation
    let room = mean - expected
    // Without room for more than chance gives, there is nothing above chance.
    adjustedMutualInformation =
      isEqual ? 1 : room > 1e-12 * mean ? (information - expected) / room : 0
  }

  private static func entropy(_ sizes: [Int], _ total: Double) -> Double {
    sizes.reduce(0) { $0 - plog(Double($1) / total) }
  }
}

/// How many vertices each cluster of one clustering shares with each of another.
private struct SharedCounts {
  /// The counts above 0, with the sizes of the two clusters.
  private var counts: [(shared: Int, size: Int, otherSize: Int)] = []
  private let sizes: [Int]
  private let otherSizes: [Int]
  private let total: Int

  init(_ first: Clustering, _ second: Clustering) {
    (sizes, otherSizes, total) = (first.sizes, second.sizes, first.vertexCount)
    for cluster in 0..<first.clusterCount {
      let others = first.members(of: cluster).map { second.membership[$0] }.sorted()
      var start = 0
      for place in others.indices
      where place + 1 == others.count || others[place + 1] != others[place] {
        counts.append((place + 1 - start, others.count, second.sizes[others[place]]))
        start = place + 1
      }
    }
  }

  var mutualInformation: Double {
    let total = Double(total)
    return counts.reduce(0) { sum, count in
      let product = Double(count.size) * Double(count.otherSize)
      return sum + Double(count.shared) / total * log2(total * Double(count.shared) / product)
    }
  }

  var adjustedRandIndex: Double {
    func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    let together = counts.reduce(0) { $0 + pairs($1.shared) }
    let first = sizes.reduce(0) { $0 + pairs($1) }
    let second = otherSizes.reduce(0) { $0 + pairs($1) }
    let expected = first * second / pairs(total)
    let largest = (first + second) / 2
    return largest == expected ? 0 : (together - expected) / (largest - expected)
  }

  /// The mean of the mutual information over all clusterings with these sizes, in bits.
  ///
  /// The number that two clusters share is then hypergeometric. Pairs of clusters with the same sizes
  /// have the same mean, so that each pair of different sizes is worked out once.
  var expectedMutualInformation: Double {
    let logFactorials = LogFactorials(upTo: total)
    let first = Self.counted(sizes)
    let second = Self.counted(otherSizes)
    var sum = 0.0
    for (size, count) in first {
      for (otherSize, otherCount) in second {
        sum +=
          Double(count) * Double(otherCount)
          * expectedInformation(size, otherSize, logFactorials)
      }
    }
    return sum
  }

  /// Every different size, descending, and how often it comes up.
  private static func counted(_ sizes: [Int]) -> [(size: Int, count: Int)] {
    var counted: [(size: Int, count: Int)] = []
    for size in sizes {
      if counted.last?.size == size {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((size, 1))
      }
    }
    return counted
  }

  /// Σ p(c) · c/n log₂ (n·c / (a·b)), from the likeliest number of shared vertices upwards and
  /// downwards, where each probability follows from the one before.
  private func expectedInformation(
    _ size: Int, _ otherSize: Int, _ logFactorials: LogFactorials
  ) -> Double {
    let least = max(0, size + otherSize - total)
    let most = min(size, otherSize)
    let mode = min(most, max(least, (size + 1) * (otherSize + 1) / (total + 2)))
    let likeliest = exp(
      logFactorials.choose(otherSize, mode)
        + logFactorials.choose(total - otherSize, size - mode) - logFactorials.choose(total, size))
    func term(_ shared: Int, _ probability: Double) -> Double {
      guard shared > 0 else { return 0 }
      let (shared, total) = (Double(shared), Double(total))
      return probability * shared / total
        * log2(total * shared / (Double(size) * Double(otherSize)))
    }
    /// The probability of one more shared vertex over that of the same number without it.
    func ratio(_ shared: Int) -> Double {
      Double(size - shared) * Double(otherSize - shared)
        / (Double(shared + 1) * Double(total - size - otherSize + shared + 1))
    }
    var sum = term(mode, likeliest)
    var probability = likeliest
    for shared in mode..<most where probability > 0 {
      probability *= ratio(shared)
      sum += term(shared + 1, probability)
    }
    probability = likeliest
    for shared in (least..<mode).reversed() where probability > 0 {
      probability /= ratio(shared)
      sum += term(shared, probability)
    }
    return sum
  }
}

/// The natural logarithms of factorials.
private struct LogFactorials {
  private let logs: [Double]

  init(upTo limit: Int) {
    var logs = [0.0]
    logs.reserveCapacity(limit + 1)
    // What rounding takes from the sum is added later (Kahan): millions of terms stay exact.
    var lost = 0.0
    for number in 1..<max(2, limit + 1) {
      let term = log(Double(number)) - lost
      let sum = logs[number - 1] + term
      lost = (sum - logs[number - 1]) - term
      logs.append(sum)
    }
    self.logs = logs
  }

  /// The logarithm of the number of ways to choose some of a number of things.
  func choose(_ count: Int, _ chosen: Int) -> Double {
    logs[count] - logs[chosen] - logs[count - chosen]
  }
}
