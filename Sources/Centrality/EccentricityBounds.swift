import CoterieGraphCore

/// Bounds of the eccentricities in hops within one component, which every search narrows.
///
/// After a search from *s* with eccentricity *e*, the triangle inequality gives for every vertex *v*
///
///     max(d(s, v), e − d(s, v)) ≤ eccentricity(v) ≤ e + d(s, v)
///
/// Searching in turn from a vertex that may be far out and from one that may be central, few
/// searches leave no vertex that could be farther out, or more central, than what was found.
///
/// - SeeAlso: F. W. Takes, W. A. Kosters, "Computing the eccentricity distribution of large
///   graphs", *Algorithms* 6 (2013) 100–118, [doi:10.3390/a6010100](https://doi.org/10.3390/a6010100).
struct EccentricityBounds: ~Copyable {
  private let graph: CSRGraph
  /// The vertices whose eccentricity is open and of interest.
  private var open: [UInt32]
  private var lower: [Int32]
  private var upper: [Int32]
  private var depths: [Int32]
  private var order: [UInt32]

  init(graph: CSRGraph) {
    self.graph = graph
    open = []
    lower = Array(repeating: 0, count: graph.vertexCount)
    upper = Array(repeating: .max, count: graph.vertexCount)
    depths = Array(repeating: -1, count: graph.vertexCount)
    order = Array(repeating: 0, count: graph.vertexCount)
  }

  /// The largest eccentricity in a component when it is above `known`, otherwise `known`.
  mutating func largest(in component: [UInt32], known: Int) -> Int {
    var largest = Int32(truncatingIfNeeded: known)
    open = component
    var isOutward = false
    while let source = isOutward ? farthestOut() : mostCentral() {
      largest = max(largest, narrow(from: source))
      removeOpen { $1 <= largest }
      isOutward.toggle()
    }
    return Int(largest)
  }

  /// The smallest eccentricity in a component when it is below `known`, otherwise `known`.
  mutating func smallest(in component: [UInt32], known: Int) -> Int {
    var smallest = Int32(truncatingIfNeeded: known)
    open = component
    var isOutward = false
    while let source = isOutward ? farthestOut() : mostCentral() {
      smallest = min(smallest, narrow(from: source))
      removeOpen { lower, _ in lower >= smallest }
      isOutward.toggle()
    }
    return Int(smallest)
  }

  /// The open vertex with the largest upper bound; of several, one with the most neighbours.
  private func farthestOut() -> Int? {
    open.max { (upper[Int($0)], degree($0)) < (upper[Int($1)], degree($1)) }.map { Int($0) }
  }

  /// The open vertex with the smallest lower bound; of several, one with the most neighbours.
  private func mostCentral() -> Int? {
    open.min { (lower[Int($0)], -degree($0)) < (lower[Int($1)], -degree($1)) }.map { Int($0) }
  }

  private func degree(_ vertex: UInt32) -> Int { graph.degree(of: Int(vertex)) }

  /// Closes a vertex when its bounds meet, and where a condition of both holds.
  private mutating func removeOpen(where isOutOfQuestion: (Int32, Int32) -> Bool) {
    open.removeAll { vertex in
      let bounds = (lower[Int(vertex)], upper[Int(vertex)])
      return bounds.0 == bounds.1 || isOutOfQuestion(bounds.0, bounds.1)
    }
  }

  /// Searches from a vertex, narrows the bounds of all and returns the vertex's eccentricity.
  private mutating func narrow(from source: Int) -> Int32 {
    let reached = Self.search(from: source, in: graph, depths: &depths, order: &order)
    let eccentricity = depths[Int(order[reached - 1])]
    for place in 0..<reached {
      let vertex = Int(order[place])
      let depth = depths[vertex]
      lower[vertex] = max(lower[vertex], depth, eccentricity - depth)
      upper[vertex] = min(upper[vertex], eccentricity + depth)
      depths[vertex] = -1
    }
    lower[source] = eccentricity
    upper[source] = eccentricity
    return eccentricity
  }

  /// Searches breadth first; returns how many vertices `order` holds, the nearest first.
  private static func search(
    from source: Int, in graph: CSRGraph, depths: inout [Int32], order: inout [UInt32]
  ) -> Int {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var depths = depths.mutableSpan
    var order = order.mutableSpan
    depths[source] = 0
    order[0] = UInt32(truncatingIfNeeded: source)
    var reached = 1
    var place = 0
    while place < reached {
      let vertex = Int(order[place])
      let depth = depths[vertex] + 1
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        // The arcs of a row lie in `targets`, targets are vertices, and each enters `order` once.
        let target = unsafe targets[unchecked: arc]
        if unsafe depths[unchecked: Int(target)] < 0 {
          unsafe depths[unchecked: Int(target)] = depth
          unsafe order[unchecked: reached] = target
          reached &+= 1
        }
      }
      place += 1
    }
    return reached
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
