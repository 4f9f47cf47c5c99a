import CoterieGraphCore
import CoterieNetworks
import CoterieParallel

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
