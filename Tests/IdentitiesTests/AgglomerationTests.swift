import CoterieIdentities
import CoterieParallel
import Foundation
import Testing

/// How the mentions of a name are joined to persons.
@Suite struct AgglomerationTests {
  private typealias Link = (first: Int, second: Int, logOdds: Double)

  private func persons(
    _ count: Int, _ links: [Link], _ rules: Agglomeration.Rules = .init(bar: 1, unseen: -3)
  ) -> [[Int]] {
    var agglomeration = Agglomeration((0..<count).map { [$0] }, links: links, rules)
    return agglomeration.run().map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  @Test func joinsTheStrongestLinkFirst() {
    // 0.7 · 4 + 0.3 · 4 = 4 joins 0 and 1; then 2 has the links 2 and unseen −3:
    // 0.7 · 2 + 0.3 · (2 − 3) / 2 − 0.3 · ln 1 = 1.25, which reaches the bar.
    var agglomeration = Agglomeration(
      [[0], [1], [2], [3]], links: [(0, 1, 4), (1, 2, 2), (2, 3, 0)], .init(bar: 1, unseen: -3))
    let persons = agglomeration.run().map { $0.sorted() }
    #expect(Set(persons) == [[0, 1, 2], [3]])
    let joins = agglomeration.steps.filter(\.isJoin)
    #expect(joins.map { [$0.first, $0.second] } == [[0, 1], [1, 2]])
    #expect(joins.map { ($0.score * 1e9).rounded() / 1e9 } == [4, 1.25])
    #expect(agglomeration.steps.count { !$0.isJoin } == 1)
  }

  @Test func clipsTheOdds() {
    var agglomeration = Agglomeration(
      [[0], [1]], links: [(0, 1, 40)], .init(bar: 1, unseen: -3))
    _ = agglomeration.run()
    #expect(agglomeration.steps.count == 1)
    #expect(agglomeration.steps.allSatisfy { abs($0.score - 6) < 1e-9 })
  }

  @Test func keepsApartWhatMayNotBeJoined() {
    // 0 and 2 contradict one another; 1 joins the one with the stronger link.
    let rules = Agglomeration.Rules(
      bar: 1, unseen: -3, mayJoin: { $0 != [0] || $1 != [2] }, isBound: { $0 != 1 })
    #expect(persons(3, [(0, 1, 3), (1, 2, 5), (0, 2, 6)], rules) == [[0], [1, 2]])
  }

  @Test func isThatOfAllPairsLookedAtAgain() {
    var generator = RepeatableGenerator(seed: 7)
    for round in 0..<60 {
      let count = 2 + round % 14
      var links: [Link] = []
      for first in 0..<count {
        for second in first + 1..<count where Int.random(in: 0..<3, using: &generator) > 0 {
          links.append((first, second, Double.random(in: -5...7, using: &generator)))
        }
      }
      #expect(persons(count, links) == slowPersons(count, links), "round \(round)")
    }
  }

  /// The same by its definition: at each step all pairs of clusters are scored.
  private func slowPersons(_ count: Int, _ links: [Link]) -> [[Int]] {
    var odds: [[Int]: Double] = [:]
    for link in links { odds[[link.first, link.second]] = min(max(link.logOdds, -3), 6) }
    var clusters = (0..<count).map { [$0] }
    while true {
      var best: (score: Double, first: Int, second: Int)?
      for first in clusters.indices {
        for second in clusters.indices where second > first {
          let pairs = clusters[first].flatMap { own in
            clusters[second].map { odds[[min(own, $0), max(own, $0)]] }
          }
          guard let strongest = pairs.compactMap({ $0 }).max() else { continue }
          let mean = pairs.reduce(0) { $0 + ($1 ?? -3) } / Double(pairs.count)
          let smaller = min(clusters[first].count, clusters[second].count)
          let score = 0.7 * strongest + 0.3 * mean - 0.3 * log(Double(smaller))
          if score > best?.score ?? 1 { best = (score, first, second) }
        }
      }
      guard let best else { return clusters.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
      clusters[best.first] += clusters.remove(at: best.second)
    }
  }
}
