/// Breadth-first searches from up to 512 sources that share one walk over the graph.
///
/// Every vertex has a row of bits, one a source: whether the source has been seen here, and whether
/// it arrived in the last round. A round pulls: the row of a vertex becomes the union of its
/// neighbours' rows, less what it has seen. A vertex that has seen every source that can reach it
/// is *full* and leaves the walk.
///
/// - SeeAlso: M. Then et al., "The more the merrier: efficient multi-source graph traversal",
///   *PVLDB* 8 (2014) 449–460, [doi:10.14778/2735496.2735507](https://doi.org/10.14778/2735496.2735507).
package struct ManySourceSearch: ~Copyable {
  /// The number of sources that fit in a row of bits.
  package static let sourceLimit = 512

  private typealias Bits = SIMD8<UInt64>

  private let components: [Int]
  private var seen: [Bits]
  private var arrived: [Bits]
  private var arriving: [Bits]
  /// The sources of every component: what its full vertices have seen.
  private var full: [Bits]
  /// The vertices that are still in the walk: the first `waitingCount` entries.
  private var waiting: [UInt32] = []
  private var waitingCount = 0

  package init(vertexCount: Int, components: ConnectedComponents) {
    self.components = components.membership
    seen = Array(repeating: Bits(), count: vertexCount)
    arrived = seen
    arriving = seen
    full = Array(repeating: Bits(), count: components.count)
  }

  /// Searches from a range of at most 512 sources.
  ///
  /// - Parameter visit: Told for every vertex and every distance above 0 how many of the sources
  ///   are at this distance from it, when there are any; distances ascend.
  package mutating func run(
    from sources: Range<Int>, in graph: CSRGraph,
    visit: (_ vertex: Int, _ distance: Int, _ sourceCount: Int) -> Void
  ) {
    precondition(sources.count <= Self.sourceLimit, "at most 512 sources fit in a row of bits")
    for component in full.indices { full[component] = Bits() }
    for vertex in graph.vertices {
      seen[vertex] = Bits()
      arrived[vertex] = Bits()
    }
    for (place, source) in sources.enumerated() {
      var bit = Bits()
      bit[place / 64] = 1 << UInt64(place % 64)
      seen[source] = bit
      arrived[source] = bit
      full[components[source]] |= bit
    }
    waiting = graph.vertices.map { UInt32(truncatingIfNeeded: $0) }
    waitingCount = waiting.count
    var distance = 1
    while Self.advance(
      in: graph, components: components, full: full, distance: distance, arrived: arrived,
      arriving: &arriving, seen: &seen, waiting: &waiting, waitingCount: &waitingCount,
      visit: visit)
    {
      swap(&arrived, &arriving)
      distance += 1
    }
  }

  /// Does one round; returns whether anything arrived.
  private static func advance(
    in graph: CSRGraph, components: [Int], full: [Bits], distance: Int, arrived: [Bits],
    arriving: inout [Bits], seen: inout [Bits], waiting: inout [UInt32], waitingCount: inout Int,
    visit: (Int, Int, Int) -> Void
  ) -> Bool {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    let components = components.span
    let full = full.span
    let arrived = arrived.span
    var arriving = arriving.mutableSpan
    var seen = seen.mutableSpan
    var stillWaiting = waiting.mutableSpan
    var hasArrivals = false
    var stillWaitingCount = 0
    for place in 0..<waitingCount {
      let vertex = Int(stillWaiting[place])
      if Self.isEmpty(full[components[vertex]] & ~seen[vertex]) {
        arriving[vertex] = Bits()
        // Both of its rows have to be empty before nobody clears them any more.
        if Self.isEmpty(arrived[vertex]) { continue }
      } else {
        var union = Bits()
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          union |= arrived[Int(targets[arc])]
        }
        union &= ~seen[vertex]
        arriving[vertex] = union
        seen[vertex] |= union
        let arrivals = Self.bitCount(of: union)
        if arrivals > 0 {
          hasArrivals = true
          visit(vertex, distance, arrivals)
        }
      }
      stillWaiting[stillWaitingCount] = UInt32(truncatingIfNeeded: vertex)
      stillWaitingCount += 1
    }
    waitingCount = stillWaitingCount
    return hasArrivals
  }

  private static func isEmpty(_ bits: Bits) -> Bool {
    let halves = bits.lowHalf | bits.highHalf
    let quarters = halves.lowHalf | halves.highHalf
    return (quarters[0] | quarters[1]) == 0
  }

  private static func bitCount(of bits: Bits) -> Int {
    var count = 0
    for lane in 0..<8 { count += bits[lane].nonzeroBitCount }
    return count
  }
}
