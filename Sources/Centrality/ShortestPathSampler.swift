import CoterieGraphCore
import CoterieParallel

/// Draws a pair of vertices that a path joins, and one of their shortest paths in hops, all pairs
/// and then all its paths equally likely.
///
/// Two searches run towards each other, level by level, the one with the smaller border first.
/// Both count the shortest paths to their ends. When the border of one touches the other, every
/// shortest path crosses exactly one of the edges between them; a crossing edge and then, backwards,
/// each earlier vertex is drawn by its number of paths.
///
/// - SeeAlso: M. Borassi, E. Natale, "KADABRA is an adaptive algorithm for betweenness via random
///   approximation", *ACM Journal of Experimental Algorithmics* 24 (2019) 1.2,
///   [doi:10.1145/3284359](https://doi.org/10.1145/3284359).
struct ShortestPathSampler: ~Copyable {
  private let graph: CSRGraph
  private let pairs: ConnectedPairs
  /// Where and when a vertex was last seen: `base` + 2 · level + side, less than `base` when not in
  /// this search.
  private var marks: [UInt32]
  private var base: UInt32 = 1
  private var pathCounts: [Double]
  /// The vertices that the searches from both ends have seen, by level.
  private var orders: [[UInt32]]
  private var borders = [Border(), Border()]
  private var crossings: [(source: UInt32, target: UInt32)] = []

  /// The last level of a search.
  private struct Border {
    /// Its places in the order of the search.
    var places = 0..<0
    var level: UInt32 = 0
    /// The number of arcs that leave it.
    var arcCount = 0
  }

  init(graph: CSRGraph, pairs: ConnectedPairs) {
    self.graph = graph
    self.pairs = pairs
    marks = Array(repeating: 0, count: graph.vertexCount)
    pathCounts = Array(repeating: 0, count: graph.vertexCount)
    orders = Array(repeating: Array(repeating: 0, count: graph.vertexCount), count: 2)
  }

  /// Draws a path and appends its inner vertices to a list.
  mutating func appendInnerVertices(
    to inner: inout [UInt32], using generator: inout RepeatableGenerator
  ) {
    let (source, target) = pairs.draw(using: &generator)
    start(at: source, side: 0)
    start(at: target, side: 1)
    var side = 0
    repeat {
      side = borders[0].arcCount <= borders[1].arcCount ? 0 : 1
      borders[side] = Self.advance(
        borders[side], in: graph, side: UInt32(side), base: base, order: &orders[side],
        marks: &marks, pathCounts: &pathCounts, crossings: &crossings)
    } while crossings.isEmpty
    let crossing = drawCrossing(using: &generator)
    appendWay(from: crossing.source, to: &inner, using: &generator)
    appendWay(from: crossing.target, to: &inner, using: &generator)
    crossings.removeAll(keepingCapacity: true)
    forget()
  }

  private mutating func start(at vertex: Int, side: Int) {
    marks[vertex] = base + UInt32(truncatingIfNeeded: side)
    pathCounts[vertex] = 1
    orders[side][0] = UInt32(truncatingIfNeeded: vertex)
    borders[side] = Border(places: 0..<1, arcCount: graph.degree(of: vertex))
  }

  /// Makes all marks old ones.
  private mutating func forget() {
    let levels = borders[0].level + borders[1].level + 2
    if base > UInt32.max / 2 {
      for vertex in marks.indices { marks[vertex] = 0 }
      base = 1
    } else {
      base += 2 * levels
    }
  }

  /// Moves a border on by one level and finds the edges that cross to the other side.
  private static func advance(
    _ border: Border, in graph: CSRGraph, side: UInt32, base: UInt32, order: inout [UInt32],
    marks: inout [UInt32], pathCounts: inout [Double],
    crossings: inout [(source: UInt32, target: UInt32)]
  ) -> Border {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var order = order.mutableSpan
    var marks = marks.mutableSpan
    var pathCounts = pathCounts.mutableSpan
    let next = base + 2 * (border.level + 1) + side
    var end = border.places.upperBound
    var arcCount = 0
    for place in border.places {
      let vertex = order[place]
      let pathCount = pathCounts[Int(vertex)]
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        // The arcs of a row lie in `targets`, targets are vertices, and each enters `order` once.
        let target = unsafe targets[unchecked: arc]
        let mark = unsafe marks[unchecked: Int(target)]
        if mark < base {
          unsafe marks[unchecked: Int(target)] = next
          unsafe pathCounts[unchecked: Int(target)] = pathCount
          unsafe order[unchecked: end] = target
          end &+= 1
          arcCount &+= Int(offsets[Int(target) + 1] &- offsets[Int(target)])
        } else if mark == next {
          // The product of two counts, and the sum of these over all crossings, stays finite.
          let sum = unsafe pathCounts[unchecked: Int(target)] + pathCount
          unsafe pathCounts[unchecked: Int(target)] = min(sum, 1e140)
        } else if (mark ^ next) & 1 != 0 {
          crossings.append((vertex, target))
        }
      }
    }
    return Border(
      places: border.places.upperBound..<end, level: border.level + 1, arcCount: arcCount)
  }

  private func drawCrossing(
    using generator: inout RepeatableGenerator
  ) -> (source: UInt32, target: UInt32) {
    func pathCount(_ crossing: (source: UInt32, target: UInt32)) -> Double {
      pathCounts[Int(crossing.source)] * pathCounts[Int(crossing.target)]
    }
    guard crossings.count > 1 else { return crossings[0] }
    var remaining = generator.fraction() * crossings.reduce(0) { $0 + pathCount($1) }
    for crossing in crossings {
      remaining -= pathCount(crossing)
      if remaining < 0 { return crossing }
    }
    return crossings[crossings.count - 1]
  }

  /// Appends the vertices of a way back to the end of its side, without that end.
  private func appendWay(
    from start: UInt32, to inner: inout [UInt32], using generator: inout RepeatableGenerator
  ) {
    var vertex = start
    while marks[Int(vertex)] >= base + 2 {
      inner.append(vertex)
      let earlier = marks[Int(vertex)] - 2
      guard earlier >= base + 2 else { return }
      var remaining = generator.fraction() * pathCounts[Int(vertex)]
      for target in graph.targets[graph.row(of: Int(vertex))] where marks[Int(target)] == earlier {
        vertex = target
        remaining -= pathCounts[Int(target)]
        if remaining < 0 { break }
      }
    }
  }
}

/// The ordered pairs of vertices that a path joins.
struct ConnectedPairs: Sendable {
  /// The vertices, component by component.
  private let vertices: [UInt32]
  /// Where the vertices of each component begin, and where its pairs begin when all are counted.
  private let vertexStarts: [Int]
  private let pairStarts: [Int]

  /// The number of ordered pairs.
  let count: Int

  init(of components: ConnectedComponents) {
    vertices = Array(components.memberLists.joined())
    var vertexStarts = [0]
    var pairStarts = [0]
    for size in components.sizes {
      vertexStarts.append(vertexStarts[vertexStarts.count - 1] + size)
      pairStarts.append(pairStarts[pairStarts.count - 1] + size * (size - 1))
    }
    count = pairStarts[pairStarts.count - 1]
    self.vertexStarts = vertexStarts
    self.pairStarts = pairStarts
  }

  /// Draws a pair, all equally likely.
  func draw(using generator: inout RepeatableGenerator) -> (source: Int, target: Int) {
    let number = generator.below(count)
    var component = 0
    // Components are numbered by size: the first one is the right one nearly always.
    while pairStarts[component + 1] <= number { component += 1 }
    let start = vertexStarts[component]
    let others = vertexStarts[component + 1] - start - 1
    let (source, target) = (number - pairStarts[component]).quotientAndRemainder(dividingBy: others)
    return (
      Int(vertices[start + source]), Int(vertices[start + target + (target >= source ? 1 : 0)])
    )
  }
}
