internal import Foundation

/// Joins the mentions of a block to persons: at each step the two clusters with the highest score, down to a
/// bar.
///
///     score(A, B) = 0.7 · max L + 0.3 · mean L − 0.3 · ln(min(|A|, |B|))
///
/// *L* is clipped to −3…6; a pair that was not compared counts as one without evidence. The first part
/// follows the best link, as single linkage does; the others keep chains from growing through large
/// clusters. Equal scores are taken in the order of the clusters' first mentions.
package struct Agglomeration {
  /// A join that was made, or the best one of a cluster that was refused.
  package struct Step {
    /// The pair of mentions with the strongest link between both clusters, by their places in the block.
    package let first, second: Int
    package let score: Double
    /// How many mentions the clusters have.
    package let sizes: (first: Int, second: Int)
    package let isJoin: Bool
  }

  /// The joins in their order, and after them the refusals.
  package private(set) var steps: [Step] = []
  /// The lowest score of the joins that brought a mention, as one of the smaller cluster, to its person, by
  /// its place; infinite for mentions that were joined by none.
  private(set) var joinScores: [Double]
  private var clusters: [Cluster]
  private var queue = StepQueue()
  private let rules: Rules

  /// What decides about joins.
  package struct Rules {
    /// The score at which clusters are joined.
    let bar: Double
    /// What a pair counts that was not compared.
    let unseen: Double
    /// Whether two clusters may be joined, given by mentions of them that bring a condition.
    let mayJoin: ([Int], [Int]) -> Bool
    /// Whether a mention brings a condition.
    let isBound: (Int) -> Bool

    package init(
      bar: Double, unseen: Double, mayJoin: @escaping ([Int], [Int]) -> Bool = { _, _ in true },
      isBound: @escaping (Int) -> Bool = { _ in false }
    ) {
      self.bar = bar
      self.unseen = unseen
      self.mayJoin = mayJoin
      self.isBound = isBound
    }
  }

  private struct Cluster {
    var members: [Int]
    /// The members that bring a condition.
    var bound: [Int]
    var links: [Int: Link] = [:]
    /// How often it was changed; negative once it was joined to another.
    var version: Int32 = 0
  }

  /// What is known between two clusters.
  private struct Link {
    var strongest: Double
    var pair: (first: Int, second: Int)
    /// The sum of L − unseen over the pairs that were compared.
    var excess: Double

    mutating func add(_ other: Link) {
      excess += other.excess
      if (other.strongest, pair.first, pair.second)
        > (strongest, other.pair.first, other.pair.second)
      {
        (strongest, pair) = (other.strongest, other.pair)
      }
    }
  }

  package static let clip = -3.0...6.0

  /// - Parameters:
  ///   - initial: The mentions that are one person beforehand, as lists of places.
  ///   - links: The log odds of the pairs that were compared.
  /// - Complexity: O(*e* log *e*) for *e* pairs, times the number of joins of a large cluster.
  package init(
    _ initial: [[Int]], links: [(first: Int, second: Int, logOdds: Double)], _ rules: Rules
  ) {
    self.rules = rules
    joinScores = Array(repeating: .infinity, count: initial.reduce(0) { $0 + $1.count })
    clusters = initial.map { Cluster(members: $0, bound: $0.filter(rules.isBound)) }
    var owner: [Int: Int] = [:]
    for (number, members) in initial.enumerated() {
      for member in members { owner[member] = number }
    }
    for (first, second, logOdds) in links {
      guard let own = owner[first], let other = owner[second], own != other else { continue }
      let value = min(max(logOdds, Self.clip.lowerBound), Self.clip.upperBound)
      let link = Link(strongest: value, pair: (first, second), excess: value - rules.unseen)
      add(link, from: own, to: other)
      add(link, from: other, to: own)
    }
    for number in clusters.indices { push(of: number) { $0 > number } }
  }

  /// Joins clusters until no score reaches the bar.
  ///
  /// - Returns: The clusters that are left, as lists of places.
  package mutating func run() -> [[Int]] {
    while let step = queue.pop() {
      guard isCurrent(step) else { continue }
      guard mayJoin(step.first, step.second) else { continue }
      guard step.score >= rules.bar else {
        refuse(step)
        continue
      }
      join(step)
    }
    return clusters.filter { $0.version >= 0 }.map(\.members)
  }

  private func isCurrent(_ step: StepQueue.Entry) -> Bool {
    clusters[step.first].version == step.versions.first
      && clusters[step.second].version == step.versions.second
  }

  private func mayJoin(_ first: Int, _ second: Int) -> Bool {
    let (own, other) = (clusters[first].bound, clusters[second].bound)
    return own.isEmpty || other.isEmpty || rules.mayJoin(own, other)
  }

  private mutating func record(_ step: StepQueue.Entry, isJoin: Bool) {
    guard let link = clusters[step.first].links[step.second] else { return }
    steps.append(
      Step(
        first: link.pair.first, second: link.pair.second, score: step.score,
        sizes: (clusters[step.first].members.count, clusters[step.second].members.count),
        isJoin: isJoin))
  }

  /// Once a score is below the bar nothing is joined any more: the first refusal of each cluster is its
  /// best.
  private mutating func refuse(_ step: StepQueue.Entry) {
    let isBest = refused.insert(step.first).inserted
    if refused.insert(step.second).inserted || isBest { record(step, isJoin: false) }
  }

  private var refused: Set<Int> = []

  private mutating func join(_ step: StepQueue.Entry) {
    record(step, isJoin: true)
    let (own, others) = (clusters[step.first].members, clusters[step.second].members)
    for member in own.count < others.count ? own : others {
      joinScores[member] = min(joinScores[member], step.score)
    }
    // The larger set of links stays where it is.
    let (kept, other) =
      clusters[step.first].links.count >= clusters[step.second].links.count
      ? (step.first, step.second) : (step.second, step.first)
    let moved = clusters[other]
    clusters[other].version = -1
    clusters[other].links = [:]
    clusters[kept].links[other] = nil
    clusters[kept].members += moved.members
    clusters[kept].bound += moved.bound
    clusters[kept].version += 1
    for (neighbour, link) in moved.links where neighbour != kept {
      clusters[neighbour].links[other] = nil
      add(link, from: kept, to: neighbour)
      add(link, from: neighbour, to: kept)
    }
    push(of: kept) { _ in true }
  }

  private mutating func add(_ link: Link, from own: Int, to other: Int) {
    clusters[own].links[other, default: Link(strongest: -.infinity, pair: (.max, .max), excess: 0)]
      .add(link)
  }

  /// Puts the steps between a cluster and its neighbours into the queue.
  private mutating func push(of number: Int, where isWanted: (Int) -> Bool) {
    for (neighbour, link) in clusters[number].links where isWanted(neighbour) {
      let (first, second) = (min(number, neighbour), max(number, neighbour))
      queue.push(
        StepQueue.Entry(
          score: score(first, second, link), first: first, second: second,
          versions: (clusters[first].version, clusters[second].version)))
    }
  }

  private func score(_ first: Int, _ second: Int, _ link: Link) -> Double {
    let (own, other) = (clusters[first].members.count, clusters[second].members.count)
    let mean = rules.unseen + link.excess / (Double(own) * Double(other))
    return 0.7 * link.strongest + 0.3 * mean - 0.3 * log(Double(min(own, other)))
  }
}
