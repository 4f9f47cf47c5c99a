import CoterieCentrality
import CoterieGraphCore

extension CSRGraph {
  /// Returns the cliques that no vertex can be added to, of a size or larger; their vertices in no
  /// particular order.
  ///
  /// Each clique is found at its first vertex in the order of core numbers, where few candidates
  /// follow. Sets of neighbours are rows of bits. A candidate that is a neighbour of the *pivot*, the
  /// candidate with the most neighbours among the candidates, need not be tried: the pivot, or a
  /// candidate that is not its neighbour, is in every maximal clique.
  ///
  /// - SeeAlso: E. Tomita, A. Tanaka, H. Takahashi, "The worst-case time complexity for generating all
  ///   maximal cliques and computational experiments", *Theoretical Computer Science* 363 (2006)
  ///   28–42, [doi:10.1016/j.tcs.2006.06.015](https://doi.org/10.1016/j.tcs.2006.06.015); D. Eppstein,
  ///   M. Löffler, D. Strash, "Listing all maximal cliques in large sparse real-world graphs", *ACM
  ///   Journal of Experimental Algorithmics* 18 (2013) 3.1,
  ///   [doi:10.1145/2543629](https://doi.org/10.1145/2543629).
  func maximalCliques(size: Int) -> [[UInt32]] {
    let cores = coreNumber()
    let order = vertices.sorted { (cores[$0], $0) < (cores[$1], $1) }
    var ranks = [Int](repeating: 0, count: vertexCount)
    for (rank, vertex) in order.enumerated() { ranks[vertex] = rank }
    var cliques: [[UInt32]] = []
    for vertex in order where cores[vertex] >= size - 1 {
      var search = CliqueSearch(around: vertex, in: self, ranks: ranks, size: size)
      search.run()
      cliques += search.cliques
    }
    return cliques
  }
}

/// The search for the maximal cliques whose first vertex is a given one.
private struct CliqueSearch {
  private(set) var cliques: [[UInt32]] = []
  private let size: Int
  /// The neighbours: first those after the vertex, which may join a clique, then those before it.
  private let neighbors: [Int]
  private let candidateCount: Int
  private let wordCount: Int
  /// The neighbours of every candidate among these neighbours, a row of bits each.
  private var rows: [UInt64]
  private var clique: [UInt32]

  init(around vertex: Int, in graph: CSRGraph, ranks: [Int], size: Int) {
    self.size = size
    let later = graph.neighbors(of: vertex).filter { ranks[$0] > ranks[vertex] }
    neighbors = later + graph.neighbors(of: vertex).filter { ranks[$0] < ranks[vertex] }
    candidateCount = later.count
    wordCount = (neighbors.count + 63) / 64
    rows = Array(repeating: 0, count: later.count * wordCount)
    clique = [UInt32(truncatingIfNeeded: vertex)]
    let places = neighbors.enumerated().sorted { $0.element < $1.element }
    for (row, candidate) in later.enumerated() {
      // Both lists ascend: one pass finds what they share.
      var next = 0
      for neighbor in graph.neighbors(of: candidate) {
        while next < places.count, places[next].element < neighbor { next += 1 }
        guard next < places.count else { break }
        if places[next].element == neighbor {
          let place = places[next].offset
          rows[row * wordCount + place / 64] |= 1 << UInt64(place % 64)
        }
      }
    }
  }

  mutating func run() {
    var candidates = [UInt64](repeating: 0, count: wordCount)
    var excluded = candidates
    for place in neighbors.indices {
      let bit = 1 << UInt64(place % 64) as UInt64
      if place < candidateCount {
        candidates[place / 64] |= bit
      } else {
        excluded[place / 64] |= bit
      }
    }
    extend(candidates, excluded)
  }

  /// Adds to `cliques` all maximal ones that hold the present one, further vertices among the
  /// candidates, and none that is excluded.
  private mutating func extend(_ candidates: [UInt64], _ excluded: [UInt64]) {
    let count = candidates.reduce(0) { $0 + $1.nonzeroBitCount }
    if count == 0, excluded.allSatisfy({ $0 == 0 }), clique.count >= size {
      cliques.append(clique)
    }
    guard count > 0, clique.count + count >= size,
      !isExtended(excluded, byAllOf: candidates)
    else { return }
    var (candidates, excluded) = (candidates, excluded)
    let pivot = pivot(of: candidates)
    for candidate in places(of: candidates) where !isNeighbor(candidate, of: pivot) {
      let row = rows[(candidate * wordCount)..<((candidate + 1) * wordCount)]
      clique.append(UInt32(truncatingIfNeeded: neighbors[candidate]))
      extend(zip(candidates, row).map { $0 & $1 }, zip(excluded, row).map { $0 & $1 })
      clique.removeLast()
      let bit = 1 << UInt64(candidate % 64) as UInt64
      candidates[candidate / 64] &= ~bit
      excluded[candidate / 64] |= bit
    }
  }

  /// Whether an excluded vertex is a neighbor of all candidates, and so extends every clique of them.
  private func isExtended(_ excluded: [UInt64], byAllOf candidates: [UInt64]) -> Bool {
    var common = excluded
    for candidate in places(of: candidates) {
      var isEmpty = true
      for word in 0..<wordCount {
        common[word] &= rows[candidate * wordCount + word]
        isEmpty = isEmpty && common[word] == 0
      }
      if isEmpty { return false }
    }
    return true
  }

  /// The candidate with the most neighbors among the candidates.
  private func pivot(of candidates: [UInt64]) -> Int {
    var best = (place: 0, count: -1)
    for candidate in places(of: candidates) {
      var count = 0
      for word in 0..<wordCount {
        count += (candidates[word] & rows[candidate * wordCount + word]).nonzeroBitCount
      }
      if count > best.count { best = (candidate, count) }
    }
    return best.place
  }

  private func isNeighbor(_ place: Int, of candidate: Int) -> Bool {
    rows[candidate * wordCount + place / 64] >> UInt64(place % 64) & 1 == 1
  }

  private func places(of bits: [UInt64]) -> [Int] {
    var places: [Int] = []
    for (word, bits) in bits.enumerated() {
      var rest = bits
      while rest != 0 {
        places.append(64 * word + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return places
  }
}
