import CoterieGraphCore
import CoterieLayouts
import CoterieParallel
import TestSupport
import Testing

/// The measures of a picture, and pictures measured by them.
struct LayoutQualityTests {
  private static func random(_ graph: CSRGraph, seed: UInt64) -> NetworkLayout {
    var generator = RepeatableGenerator(seed: seed)
    return NetworkLayout(
      positions: graph.vertices.map { _ in
        Point(x: Double(generator.below(40)), y: Double(generator.below(40)))
      })
  }

  // MARK: - Stress

  @Test func stressByHand() throws {
    let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let straight = NetworkLayout(
      positions: [Point(x: 0, y: 0), Point(x: 2, y: 0), Point(x: 4, y: 0)])
    #expect(try #require(straight.stress(in: path)) < 1e-12)
    // The ratios of the three pairs are 1, 0 and 1/2: 1 − 1.5² / (3 · 1.25).
    let folded = NetworkLayout(
      positions: [Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 1, y: 0)])
    #expect(abs(try #require(folded.stress(in: path)) - 0.4) < 1e-12)
    let point = NetworkLayout(positions: Array(repeating: Point(x: 1, y: 1), count: 3))
    #expect(point.stress(in: path) == 1)
    #expect(
      CSRGraph(vertexCount: 2, edges: []).layout().stress(in: CSRGraph(vertexCount: 2, edges: []))
        == nil)
  }

  @Test func stressBySearchingForTheScale() throws {
    for (number, graph) in RandomGraphs.small.enumerated() where graph.edgeCount > 0 {
      let layout = Self.random(graph, seed: UInt64(number))
      let components = ConnectedComponents(of: graph)
      var (error, count) = (0.0, 0.0)
      for component in 0..<components.count {
        let members = components.members(of: component)
        let ratios = members.flatMap { source in
          let distances = BreadthFirstSearch(from: source, in: graph).distances
          return members.filter { $0 < source }.compactMap { target -> Double? in
            guard let first = layout.position(of: source), let second = layout.position(of: target),
              let distance = distances[target]
            else { return nil }
            return first.distance(to: second) / Double(distance)
          }
        }
        func sum(_ scale: Double) -> Double {
          ratios.reduce(0) { $0 + ($1 * scale - 1) * ($1 * scale - 1) }
        }
        // The sum is a parabola in the scale: its least value follows from three of its points.
        let (a, b, c) = (sum(0), sum(1), sum(2))
        let curvature = (a - 2 * b + c) / 2
        let slope = b - a - curvature
        error += curvature > 0 ? a - slope * slope / (4 * curvature) : a
        count += Double(ratios.count)
      }
      #expect(abs(try #require(layout.stress(in: graph)) - error / count) < 1e-9)
    }
  }

  @Test func sampledStressIsNearTheExactOne() throws {
    let graph = RandomGraphs.coauthorship(authors: 3000, papers: 3000, seed: 2)
    let layout = graph.layout(.quick)
    let exact = try #require(layout.stress(in: graph))
    let sampled = try #require(layout.stress(in: graph, pairLimit: 300_000, seed: 9))
    #expect(abs(exact - sampled) < 0.005)
    #expect(layout.stress(in: graph, threads: 1) == layout.stress(in: graph, threads: 3))
  }

  // MARK: - Neighbourhoods

  @Test func neighborhoodsByHand() throws {
    let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
    let straight = NetworkLayout(positions: (0..<4).map { Point(x: Double($0), y: 0) })
    #expect(straight.neighborhoodPreservation(in: path) == 1)
    // 0 and 3 have changed places. 0: nearest 2, not 1. 1: nearest 2 and 3, of 0 and 2. 2: 1 and 0,
    // of 1 and 3. 3: nearest 1, not 2.
    let mixed = NetworkLayout(
      positions: [3, 1, 2, 0].map { Point(x: Double($0), y: 0) })
    #expect(mixed.neighborhoodPreservation(in: path) == 0.25)
    #expect(
      CSRGraph(vertexCount: 2, edges: []).layout().neighborhoodPreservation(
        in: CSRGraph(vertexCount: 2, edges: [])) == nil)
  }

  @Test func neighborhoodsByComparingAll() throws {
    let graphs =
      RandomGraphs.small + [RandomGraphs.coauthorship(authors: 400, papers: 300, seed: 5)]
    for (number, graph) in graphs.enumerated() where graph.edgeCount > 0 {
      let layout = Self.random(graph, seed: UInt64(number))
      let places = try graph.vertices.map { try #require(layout.position(of: $0)) }
      let shares = graph.vertices.filter { graph.degree(of: $0) > 0 }.map { vertex in
        let order = graph.vertices.filter { $0 != vertex }.sorted {
          let (first, second) = (square($0), square($1))
          return first != second ? first < second : $0 < $1
        }
        func square(_ other: Int) -> Double {
          let (dx, dy) = (places[other].x - places[vertex].x, places[other].y - places[vertex].y)
          return dx * dx + dy * dy
        }
        let neighbors = Set(graph.neighbors(of: vertex))
        return Double(order.prefix(neighbors.count).count { neighbors.contains($0) })
          / Double(neighbors.count)
      }
      let mean = shares.reduce(0, +) / Double(shares.count)
      #expect(abs(try #require(layout.neighborhoodPreservation(in: graph)) - mean) < 1e-12)
    }
  }

  // MARK: - Crossings

  @Test func crossingsByHand() {
    let complete = CSRGraph(
      vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)])
    let square = NetworkLayout(
      positions: [Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 1, y: 1), Point(x: 0, y: 1)])
    #expect(square.crossingCount(in: complete) == 1)
    let flat = NetworkLayout(
      positions: [Point(x: 0, y: 0), Point(x: 4, y: 0), Point(x: 2, y: 3), Point(x: 2, y: 1)])
    #expect(flat.crossingCount(in: complete) == 0)
  }

  @Test func crossingsByComparingAll() throws {
    for (number, graph) in RandomGraphs.small.enumerated() {
      let layout = Self.random(graph, seed: UInt64(number))
      let edges = Array(graph.edges)
      var count = 0
      for (place, first) in edges.enumerated() {
        for second in edges[(place + 1)...]
        where Set([first.source, first.target, second.source, second.target]).count == 4 {
          let (a, b) = (
            try #require(layout.position(of: first.source)),
            try #require(layout.position(of: first.target))
          )
          let (c, d) = (
            try #require(layout.position(of: second.source)),
            try #require(layout.position(of: second.target))
          )
          // Where the lines meet, in shares of each link; whole numbers decide without rounding.
          let cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x)
          let s = (c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)
          let t = (c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)
          let sign = cross < 0 ? -1.0 : 1.0
          if cross != 0, s * sign > 0, s * sign < cross * sign, t * sign > 0,
            t * sign < cross * sign
          {
            count += 1
          }
        }
      }
      #expect(layout.crossingCount(in: graph) == count)
    }
  }

  // MARK: - Pictures

  /// The better stress of Graphviz's neato and of Kamada and Kawai's method in igraph.
  static let bestKnown = [
    ("karate", 0.0674), ("lesmis", 0.0860), ("polbooks", 0.0710), ("netscience", 0.0568),
    ("football", 0.1277), ("dolphins", 0.0590),
  ]

  @Test(
    .enabled(if: TestData.isAvailable, Comment(rawValue: TestData.absence)), arguments: bestKnown)
  func classicsHaveNoMoreStressThanElsewhere(_ name: String, _ best: Double) throws {
    let whole = try ReferenceGraph(named: name).graph
    let graph = whole.subgraph(of: ConnectedComponents(of: whole).giantComponent)
    let layout = graph.layout(.best)
    #expect(try #require(layout.stress(in: graph)) <= 1.005 * best)
    #expect(try #require(graph.layout(.distances).stress(in: graph)) <= 1.026 * best)
  }

  @Test(
    .enabled(if: TestData.isAvailable, Comment(rawValue: TestData.absence)),
    arguments: [
      ("ca-HepTh", 0.145, 0.28), ("ca-CondMat", 0.146, 0.24), ("ca-AstroPh-cc1", 0.150, 0.23),
    ])
  func teamsAreTogetherAndDistancesKept(_ name: String, _ stress: Double, _ kept: Double) throws {
    let whole = try ReferenceGraph(named: name).graph.unweighted()
    let graph = whole.subgraph(of: ConnectedComponents(of: whole).giantComponent)
    let layout = graph.layout()
    #expect(try #require(layout.stress(in: graph, pairLimit: 300_000)) < stress + 0.002)
    #expect(try #require(layout.neighborhoodPreservation(in: graph, vertexLimit: 5000)) > kept)
  }
}
