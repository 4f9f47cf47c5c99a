import CoterieGraphCore
import CoterieParallel

/// The ranking of vertices by a measure of distance, from searches that are broken off early.
///
/// Places are tried in the order of the score that their degrees and their neighbours' degrees
/// allow at most. When the next one could not enter the ranking, none of the rest can.
struct PrunedRanking<Total: DistanceTotal>: Sendable {
  private let vertexCount: Int
  private let skeleton: DistanceSkeleton
  /// The vertices at each place, in ascending order.
  private let members: [[UInt32]]
  /// The number of neighbours of a vertex at each place, and of vertices that it reaches.
  private let degrees: [Int]
  private let reachedCounts: [Int]

  init(of graph: CSRGraph, by total: Total.Type) {
    let skeleton = DistanceSkeleton(of: graph)
    var members = [[UInt32]](repeating: [], count: skeleton.count)
    for (vertex, place) in skeleton.places.enumerated() {
      members[Int(place)].append(UInt32(truncatingIfNeeded: vertex))
    }
    var reachedCounts: [Int] = []
    for component in skeleton.components {
      let size = component.reduce(0) { $0 + Int(skeleton.sizes[$1]) }
      for _ in component { reachedCounts.append(size - 1) }
    }
    vertexCount = graph.vertexCount
    degrees = members.map { graph.degree(of: Int($0[0])) }
    self.members = members
    self.reachedCounts = reachedCounts
    self.skeleton = skeleton
  }

  /// The first entries of the ranking.
  func top(_ count: Int, threads: Int?) -> [RankedVertex] {
    precondition(count >= 0, "a ranking can't have \(count) entries")
    let bounds = members.indices.map { bound(at: $0) }
    let order = members.indices.sorted { (-bounds[$0], $0) < (-bounds[$1], $1) }
    var ranking: [RankedVertex] = []
    var next = 0
    while count > 0, next < order.count {
      let threshold = ranking.count == count ? ranking[count - 1].score : 0
      // All places of a batch meet the same threshold, whatever the number of threads.
      let batch = order[next..<min(next + batchSize, order.count)].prefix {
        bounds[$0] >= threshold
      }
      if batch.isEmpty { break }
      next += batch.count
      let loop = ParallelLoop(count: batch.count, chunkSize: 4, threads: threads)
      let scores = loop.map {
        LevelSearch(placeCount: skeleton.count)
      } body: { number, search in
        score(at: batch[batch.startIndex + number], threshold: threshold, search: &search)
      }
      for (place, score) in zip(batch, scores) {
        guard let score else { continue }
        ranking += members[place].map { RankedVertex(vertex: Int($0), score: score) }
      }
      ranking.sort { $0.precedes($1) }
      ranking.removeSubrange(min(count, ranking.count)...)
    }
    return ranking
  }

  private var batchSize: Int { 32 }

  /// The largest score possible when the neighbours' neighbours are all different.
  private func bound(at place: Int) -> Double {
    var total = Total()
    total.add(degrees[place], at: 1)
    var beyond = 0
    for arc in Int(skeleton.offsets[place])..<Int(skeleton.offsets[place + 1]) {
      beyond += degreeBeyond(Int(skeleton.targets[arc]))
    }
    return bestScore(
      total, place: place, distance: 2, next: beyond,
      remaining: reachedCounts[place] - degrees[place])
  }

  /// How many vertices can be a step farther on behind a place at most.
  private func degreeBeyond(_ place: Int) -> Int {
    skeleton.isLasting[place] ? degrees[place] - Int(skeleton.sizes[place]) : 0
  }

  /// The score when of the remaining vertices as many as can be are at a distance, and the others
  /// a step farther away.
  private func bestScore(
    _ total: Total, place: Int, distance: Int, next: Int, remaining: Int
  ) -> Double {
    var total = total
    total.add(min(next, remaining), at: distance)
    total.add(remaining - min(next, remaining), at: distance + 1)
    return total.score(reachedCount: reachedCounts[place], otherCount: vertexCount - 1)
  }

  /// The score of the vertices at a place, or nil when it was found to be below a threshold.
  private func score(
    at source: Int, threshold: Double, search: inout LevelSearch
  ) -> Double? {
    var total = Total()
    total.add(degrees[source], at: 1)
    var remaining = reachedCounts[source] - degrees[source]
    search.start(at: source, in: skeleton)
    var distance = 2
    while remaining > 0 {
      var next = search.border.reduce(0) { $0 + degreeBeyond(Int($1)) }
      var found = 0
      for (number, place) in search.border.enumerated() where skeleton.isLasting[Int(place)] {
        if number % 16 == 0,
          bestScore(
            total, place: source, distance: distance, next: found + next, remaining: remaining)
            < threshold
        {
          return nil
        }
        next -= degreeBeyond(Int(place))
        found += search.visitNeighbors(of: Int(place), in: skeleton)
      }
      total.add(found, at: distance)
      remaining -= found
      distance += 1
      search.moveOn()
    }
    return total.score(reachedCount: reachedCounts[source], otherCount: vertexCount - 1)
  }
}

/// The working memory of a breadth-first search that stops anywhere and starts again elsewhere.
struct LevelSearch: ~Copyable {
  /// The places of the last level that was finished.
  private(set) var border: [UInt32] = []
  private var nextBorder: [UInt32] = []
  /// The search that saw a place last.
  private var marks: [UInt32]
  private var number: UInt32 = 0

  init(placeCount: Int) { marks = Array(repeating: 0, count: placeCount) }

  /// Begins a new search, whose first level are the neighbours of a place.
  mutating func start(at source: Int, in skeleton: DistanceSkeleton) {
    number += 1
    marks[source] = number
    nextBorder.removeAll(keepingCapacity: true)
    _ = visitNeighbors(of: source, in: skeleton)
    moveOn()
  }

  /// Puts the neighbours of a place that were not seen yet on the next level; returns the number
  /// of their vertices.
  mutating func visitNeighbors(of place: Int, in skeleton: DistanceSkeleton) -> Int {
    var found = 0
    for arc in Int(skeleton.offsets[place])..<Int(skeleton.offsets[place + 1]) {
      let target = skeleton.targets[arc]
      if marks[Int(target)] != number {
        marks[Int(target)] = number
        nextBorder.append(target)
        found += Int(skeleton.sizes[Int(target)])
      }
    }
    return found
  }

  /// Makes the next level the border.
  mutating func moveOn() {
    swap(&border, &nextBorder)
    nextBorder.removeAll(keepingCapacity: true)
  }
}
