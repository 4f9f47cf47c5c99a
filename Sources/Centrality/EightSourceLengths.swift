import CoterieGraphCore

/// Searches along edges of length 1 / weight from eight sources near one another, which share a walk.
///
/// Every place has a row of eight lengths, those of the shortest paths found so far from each source.
/// A vertex some of whose lengths have fallen offers them, one edge longer, to its neighbours, and
/// those that gain enter the next round. This goes on until none gains. Sources near one another
/// reach a vertex by the same edges in the same rounds: on a co-authorship network a vertex enters two
/// or three rounds, and none needs a heap.
///
/// The lengths have the bits of Dijkstra's algorithm: rounded sums of more edges are never smaller, so
/// both find the smallest of the sums along all paths.
struct EightSourceLengths: ~Copyable {
  typealias Lanes = SIMD8<Double>

  /// The number of sources that share a walk.
  static let sourceLimit = Lanes.scalarCount

  private let graph: CSRGraph
  private let arcLengths: [Double]
  private var rows: [Lanes]
  private var isQueued: [Bool]
  private var queue: [UInt32] = []
  private var nextQueue: [UInt32] = []

  /// - Parameter graph: A graph whose components follow one another.
  init(graph: CSRGraph) {
    self.graph = graph
    arcLengths = graph.arcLengths
    rows = Array(repeating: Lanes(), count: graph.vertexCount)
    isQueued = Array(repeating: false, count: graph.vertexCount)
  }

  /// What the lengths from a source to its component come to.
  struct Sums: Sendable {
    var reachedCount = 0
    var farness = 0.0
    var reciprocals = 0.0
    var eccentricity = 0.0
  }

  /// Searches from at most eight sources of a component.
  mutating func sums(from sources: Range<Int>, component: Range<Int>) -> [Sums] {
    for vertex in component { rows[vertex] = Lanes(repeating: .infinity) }
    queue.removeAll(keepingCapacity: true)
    for (lane, source) in sources.enumerated() {
      rows[source][lane] = 0
      isQueued[source] = true
      queue.append(UInt32(truncatingIfNeeded: source))
    }
    while !queue.isEmpty {
      nextQueue.removeAll(keepingCapacity: true)
      Self.advance(
        queue, in: graph, arcLengths: arcLengths, rows: &rows, isQueued: &isQueued,
        next: &nextQueue)
      swap(&queue, &nextQueue)
    }
    return Array(Self.sums(of: rows[component]).prefix(sources.count))
  }

  /// Offers the lengths of some vertices to their neighbours; appends those that gain to `next`.
  private static func advance(
    _ queue: [UInt32], in graph: CSRGraph, arcLengths: [Double], rows: inout [Lanes],
    isQueued: inout [Bool], next: inout [UInt32]
  ) {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    let lengths = arcLengths.span
    var rows = rows.mutableSpan
    for vertex in queue {
      let vertex = Int(vertex)
      isQueued[vertex] = false
      let own = rows[vertex]
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        // Rows lie within the columns of arcs, and targets are vertices, each of which has lanes.
        let target = unsafe Int(targets[unchecked: arc])
        let offer = unsafe own + lengths[unchecked: arc]
        let known = unsafe rows[unchecked: target]
        let gains = offer .< known
        guard any(gains) else { continue }
        unsafe rows[unchecked: target] = known.replacing(with: offer, where: gains)
        if !isQueued[target] {
          isQueued[target] = true
          next.append(UInt32(truncatingIfNeeded: target))
        }
      }
    }
  }

  /// Adds up the rows of a component, of which each lane's source has 0.
  private static func sums(of rows: ArraySlice<Lanes>) -> [Sums] {
    var (farness, reciprocals) = (CompensatedSum(), CompensatedSum())
    var eccentricities = Lanes()
    var reachedCounts = SIMD8<Int64>()
    for row in rows {
      let isOther = (row .> 0) .& (row .< .infinity)
      let lengths = Lanes().replacing(with: row, where: isOther)
      farness.add(lengths)
      reciprocals.add(Lanes().replacing(with: 1 / row, where: isOther))
      eccentricities.replace(with: lengths, where: lengths .> eccentricities)
      reachedCounts.replace(with: reachedCounts &+ 1, where: isOther)
    }
    return (0..<sourceLimit).map {
      Sums(
        reachedCount: Int(reachedCounts[$0]), farness: farness.value[$0],
        reciprocals: reciprocals.value[$0], eccentricity: eccentricities[$0])
    }
  }
}

/// Sums that keep what rounding cuts off, so that vertices which are placed alike, whose lengths come
/// in different orders, score alike.
///
/// - SeeAlso: D. E. Knuth, *The Art of Computer Programming* 2, 3rd edition (1997), section 4.2.2,
///   theorem B.
private struct CompensatedSum {
  private var sum = SIMD8<Double>()
  private var rest = SIMD8<Double>()

  @inline(__always)
  mutating func add(_ terms: SIMD8<Double>) {
    let next = sum + terms
    let added = next - sum
    rest += (sum - (next - added)) + (terms - added)
    sum = next
  }

  var value: SIMD8<Double> { sum + rest }
}
