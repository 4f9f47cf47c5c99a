import CoterieGraphCore
import CoterieNetworks
import CoterieParallel

/// Papers drawn from a seed, for laws that hold for all papers: of one author and of many, truncated,
/// with inferred authors, without a year, and some with the very same authors.
enum RandomPapers {
  static func hyperedges(_ seed: Int, dated: Bool = false) -> PaperHyperedges {
    var generator = RepeatableGenerator(seed: UInt64(seed))
    let memberCount = 1 + generator.below(14)
    var papers: [PaperHyperedge] = []
    for number in 0..<generator.below(20) {
      var members = Array(0..<memberCount)
      generator.shuffle(&members)
      members = Array(members.prefix(1 + generator.below(min(7, memberCount))))
      if let last = papers.last, generator.below(4) == 0 { members = last.members }
      let inferredCount = generator.below(3) == 0 ? generator.below(members.count + 1) : 0
      papers.append(
        PaperHyperedge(
          paper: 3 * number, members: members, shownCount: members.count - inferredCount,
          size: members.count + (generator.below(3) == 0 ? generator.below(5) : 0),
          year: !dated && generator.below(5) == 0 ? nil : 2000 + generator.below(8),
          isTruncated: generator.below(3) == 0))
    }
    return PaperHyperedges(memberCount: memberCount, papers: papers)
  }
}

/// A network built pair by pair, as slowly and plainly as can be.
struct PlainProjection {
  struct Pair: Hashable {
    let source: Int
    let target: Int
  }

  /// The papers of each pair, as numbers in the hyperedges.
  private(set) var papers: [Pair: [Int]] = [:]
  private(set) var weights: [Pair: Double] = [:]
  private let hyperedges: PaperHyperedges

  init(_ hyperedges: PaperHyperedges, _ counting: CountingMethod) {
    self.hyperedges = hyperedges
    for number in hyperedges.papers.indices {
      let paper = hyperedges[number]
      let credits = Self.credits(of: paper)
      for (place, first) in paper.members.enumerated() {
        for (otherPlace, second) in paper.members.enumerated() where otherPlace > place {
          let pair = Pair(source: min(first, second), target: max(first, second))
          papers[pair, default: []].append(number)
          let weight =
            switch counting {
            case .full: 1.0
            case .fractional: 1 / Double(paper.size - 1)
            case .paper: 2 / (Double(paper.size) * Double(paper.size - 1))
            case .harmonic: credits[place] * credits[otherPlace]
            }
          weights[pair, default: 0] += weight
        }
      }
    }
  }

  /// (1/*i*)/H_n at place *i*; for inferred authors the mean over the places after the shown ones.
  static func credits(of paper: PaperHyperedge) -> [Double] {
    let all = (1...paper.size).reduce(0) { $0 + 1 / Double($1) }
    let shown = paper.shownCount
    let others = (1...paper.size).dropFirst(shown).reduce(0) { $0 + 1 / Double($1) }
    return paper.members.indices.map { place in
      (place < shown ? 1 / Double(place + 1) : others / Double(paper.size - shown)) / all
    }
  }

  var graph: CSRGraph {
    CSRGraph(
      vertexCount: hyperedges.memberCount,
      weightedEdges: weights.keys.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
        .map { ($0.source, $0.target, weights[$0] ?? 0) })
  }
}
