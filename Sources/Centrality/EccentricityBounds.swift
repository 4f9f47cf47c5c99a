import CoterieGraphCore

/// Bounds of the eccentricities within a component, which every search narrows.
///
/// After a search from *s* with eccentricity *e*, the triangle inequality gives for every vertex *v*
///
///     max(d(s, v), e − d(s, v)) ≤ eccentricity(v) ≤ e + d(s, v)
///
/// For the largest eccentricity, searches from vertices that may be the farthest out take turns with
/// searches from the most central vertices that are left, which bound all others best although they
/// are out of question themselves; for the smallest it is the other way round. A few searches leave
/// no vertex that could be farther out, or more central, than what was found.
///
/// Lengths are rounded: bounds are wider by what the rounding of sums can amount to, so that the
/// result has the bits of a search from the vertex itself.
///
/// - SeeAlso: F. W. Takes, W. A. Kosters, "Computing the eccentricity distribution of large
///   graphs", *Algorithms* 6 (2013) 100–118, [doi:10.3390/a6010100](https://doi.org/10.3390/a6010100).
struct EccentricityBounds<Search: DistanceSearch & ~Copyable>: ~Copyable {
  private let graph: CSRGraph
  private var search: Search
  private var lower: [Double]
  private var upper: [Double]

  init(graph: CSRGraph, search: consuming Search) {
    self.graph = graph
    self.search = search
    lower = Array(repeating: 0, count: graph.vertexCount)
    upper = Array(repeating: .infinity, count: graph.vertexCount)
  }

  /// The largest eccentricity in a component when it is above `known`, or the smallest when it is
  /// below, otherwise `known`; nil when so many vertices stay in question that searches from all
  /// vertices at once are less work.
  mutating func find(
    _ extreme: ExtremeEccentricity, in component: [UInt32], known: Double
  ) -> Double? {
    var found = known
    var inQuestion = component
    var unsearched = component
    var othersHelp = true
    var isTurnOfOthers = true
    var searchCount = 0
    while !inQuestion.isEmpty {
      let isForOthers = othersHelp && isTurnOfOthers
      let candidates = isForOthers ? unsearched : inQuestion
      let isOutward = (extreme == .largest) != isForOthers
      guard let source = isOutward ? farthestOut(of: candidates) : mostCentral(of: candidates)
      else { break }
      let eccentricity = narrow(from: source, componentSize: component.count)
      found = extreme == .largest ? max(found, eccentricity) : min(found, eccentricity)
      let countBefore = inQuestion.count
      inQuestion.removeAll {
        extreme == .largest ? upper[Int($0)] <= found : lower[Int($0)] >= found
      }
      unsearched.removeAll { lower[Int($0)] == upper[Int($0)] }
      searchCount += 1
      isTurnOfOthers.toggle()
      // A search from a vertex in question closes that one at least. The first searches of both
      // kinds only lay the ground.
      if isForOthers, searchCount > 2 { othersHelp = inQuestion.count + 1 < countBefore }
      if searchCount >= 32, inQuestion.count > component.count / Search.sharing { return nil }
    }
    return found
  }

  /// The vertex with the largest upper bound; of several, one with the most neighbours.
  private func farthestOut(of vertices: [UInt32]) -> Int? {
    vertices.max { (upper[Int($0)], degree($0)) < (upper[Int($1)], degree($1)) }.map { Int($0) }
  }

  /// The vertex with the smallest lower bound; of several, one with the most neighbours.
  private func mostCentral(of vertices: [UInt32]) -> Int? {
    vertices.min { (lower[Int($0)], -degree($0)) < (lower[Int($1)], -degree($1)) }.map { Int($0) }
  }

  private func degree(_ vertex: UInt32) -> Int { graph.degree(of: Int(vertex)) }

  /// Searches from a vertex, narrows the bounds of all and returns the vertex's eccentricity.
  private mutating func narrow(from source: Int, componentSize: Int) -> Double {
    let reachedCount = search.run(from: source)
    let eccentricity = search.distances[reachedCount - 1]
    // Each of the fewer than `componentSize` additions of a path rounds by half a unit at most.
    let slack = Search.rounds ? 4 * Double(componentSize) * .ulpOfOne * eccentricity : 0
    for place in 0..<reachedCount {
      let vertex = Int(search.order[place])
      let distance = search.distances[place]
      lower[vertex] = max(lower[vertex], max(distance, eccentricity - distance) - slack)
      upper[vertex] = min(upper[vertex], eccentricity + distance + slack)
    }
    lower[source] = eccentricity
    upper[source] = eccentricity
    return eccentricity
  }
}

/// Which eccentricity is wanted.
enum ExtremeEccentricity { case largest, smallest }

extension CSRGraph {
  /// The largest or smallest eccentricity of a graph that has vertices; nil when searches from all
  /// vertices at once are less work, or when lengths are so large that their sums may overflow.
  func find(
    _ extreme: ExtremeEccentricity, by search: consuming some DistanceSearch & ~Copyable
  ) -> Double? {
    let edgeLengths = search.edgeLengths
    guard (Double(vertexCount) * edgeLengths.upperBound).isFinite else { return nil }
    var bounds = EccentricityBounds(graph: self, search: search)
    let components = ConnectedComponents(of: self).memberLists
    var found = extreme == .largest ? 0 : Double.infinity
    for component in extreme == .largest ? components : components.reversed() {
      let size = component.count
      let isInQuestion =
        extreme == .largest
        ? Double(size) * edgeLengths.upperBound > found
        : size == 1 || edgeLengths.lowerBound < found
      guard isInQuestion else { continue }
      guard let next = bounds.find(extreme, in: component, known: found) else { return nil }
      found = next
    }
    return found
  }
}

extension ConnectedComponents {
  /// The vertices of every component, in component order, each in ascending order.
  var memberLists: [[UInt32]] {
    var lists = sizes.map { size -> [UInt32] in
      var list: [UInt32] = []
      list.reserveCapacity(size)
      return list
    }
    for (vertex, component) in membership.enumerated() {
      lists[component].append(UInt32(truncatingIfNeeded: vertex))
    }
    return lists
  }
}
