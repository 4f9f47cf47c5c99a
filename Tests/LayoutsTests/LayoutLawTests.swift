import CoterieGraphCore
import CoterieLayouts
import CoterieParallel
import TestSupport
import Testing

/// What holds for every layout.
struct LayoutLawTests {
  private static let networks =
    stride(from: 0, to: RandomGraphs.small.count, by: 3).map { RandomGraphs.small[$0] } + [
      RandomGraphs.coauthorship(authors: 300, papers: 90, seed: 1),
      RandomGraphs.coauthorship(authors: 3000, papers: 1500, seed: 2),
      RandomGraphs.coauthorship(authors: 6000, papers: 6000, seed: 3),
    ]

  /// Every vertex in one of seven clusters, or in none.
  private static func clusters(of graph: CSRGraph) -> [Int32] {
    graph.vertices.map { Int32($0 % 8) - 1 }
  }

  @Test func theBitsAreTheSameOnAnyNumberOfThreads() {
    for graph in Self.networks {
      let methods = NetworkLayoutTests.methods + [.clusters(Self.clusters(of: graph))]
      for method in methods {
        let one = graph.layout(method, threads: 1)
        #expect(graph.layout(method, threads: 2) == one)
        #expect(graph.layout(method, threads: 7) == one)
      }
    }
  }

  @Test func otherSeedsGiveOtherLayouts() {
    let graph = RandomGraphs.coauthorship(authors: 300, papers: 200, seed: 1)
    var options = LayoutOptions()
    options.seed = 1
    #expect(graph.layout(options: options) != graph.layout())
    #expect(graph.layout(options: options) == graph.layout(options: options))
  }

  @Test func verticesWithNeighborsHavePlacesAndLinksAMeanOfOne() throws {
    for graph in Self.networks {
      for method in NetworkLayoutTests.methods + [.clusters(Self.clusters(of: graph))] {
        let layout = graph.layout(method)
        for vertex in graph.vertices {
          let position = layout.position(of: vertex)
          #expect((position == nil) == (graph.degree(of: vertex) == 0))
          if let position { #expect(position.x.isFinite && position.y.isFinite) }
        }
        guard graph.edgeCount > 0 else { continue }
        let sum = try graph.edges.reduce(0) {
          $0 + (try NetworkLayoutTests.length(layout, $1.source, $1.target))
        }
        #expect(abs(sum / Double(graph.edgeCount) - 1) < 1e-4)
        #expect(abs(layout.bounds.center.x) < 1e-3 * (1 + layout.bounds.width))
        #expect(abs(layout.bounds.center.y) < 1e-3 * (1 + layout.bounds.height))
      }
    }
  }

  private static func extents(_ graph: CSRGraph, _ layout: NetworkLayout) -> [[Point]] {
    let components = ConnectedComponents(of: graph)
    var points = [[Point]](repeating: [], count: components.count)
    for vertex in graph.vertices {
      if let position = layout.position(of: vertex) {
        points[components.component(of: vertex)].append(position)
      }
    }
    return points.filter { !$0.isEmpty }
  }

  @Test func componentsDoNotOverlap() {
    for graph in Self.networks {
      let layout = graph.layout()
      let boxes = Self.extents(graph, layout).map { points in
        points.reduce(Box(center: points[0], size: Size(width: 0, height: 0))) {
          $0.union(Box(center: $1, size: Size(width: 0, height: 0)))
        }
      }.prefix(200)
      for (place, box) in boxes.enumerated() {
        for other in boxes.dropFirst(place + 1) { #expect(!box.outset(by: 0.01).overlaps(other)) }
      }
    }
  }

  @Test func theLongestAxisIsLevelAndTheFirstVertexLeftAndAbove() {
    for graph in Self.networks {
      let layout = graph.layout()
      for points in Self.extents(graph, layout) {
        let count = Double(points.count)
        let middle = points.reduce(Point(x: 0, y: 0)) {
          Point(x: $0.x + $1.x / count, y: $0.y + $1.y / count)
        }
        let ways = points.map { Point(x: $0.x - middle.x, y: $0.y - middle.y) }
        let (xx, yy, xy) = ways.reduce((0.0, 0.0, 0.0)) {
          ($0.0 + $1.x * $1.x, $0.1 + $1.y * $1.y, $0.2 + $1.x * $1.y)
        }
        #expect(xx >= yy * (1 - 1e-3))
        #expect(abs(xy) <= 1e-3 * (xx + yy))
        #expect(ways[0].x <= 1e-3 && ways[0].y <= 1e-3)
      }
    }
  }

  @Test func otherNumbersGivePicturesOfTheSameQuality() throws {
    let graph = RandomGraphs.coauthorship(authors: 9000, papers: 9000, seed: 3)
    let moved = graph.relabelled(RandomGraphs.relabelling(of: graph, seed: 8))
    for method in [LayoutMethod.distances, .best] {
      let stress = try #require(graph.layout(method).stress(in: graph, pairLimit: 300_000))
      let other = try #require(moved.layout(method).stress(in: moved, pairLimit: 300_000))
      #expect(abs(stress - other) < 0.01)
    }
  }

  @Test func moreRoundsGiveLessStress() throws {
    let graph = RandomGraphs.coauthorship(authors: 9000, papers: 9000, seed: 3)
    func stress(_ method: LayoutMethod) throws -> Double {
      try #require(graph.layout(method).stress(in: graph, pairLimit: 300_000))
    }
    #expect(try stress(.best) < stress(.distances))
    #expect(try stress(.distances) < stress(.quick))
    func kept(_ method: LayoutMethod) throws -> Double {
      try #require(graph.layout(method).neighborhoodPreservation(in: graph))
    }
    #expect(try kept(.default) > 2 * kept(.distances))
  }

  @Test func clustersStandApart() throws {
    // Twenty dense groups of 60 with a few links from each to the next.
    var generator = RepeatableGenerator(seed: 6)
    let (groups, size) = (20, 60)
    let inside = (0..<groups).flatMap { group in
      (0..<(4 * size)).map { _ in
        (group * size + generator.below(size), group * size + generator.below(size))
      }
    }
    let between = (0..<(groups * 8)).map { number in
      (
        number % groups * size + generator.below(size),
        (number + 1) % groups * size + generator.below(size)
      )
    }
    let graph = CSRGraph(vertexCount: groups * size, edges: inside + between)
    let clusters = graph.vertices.map { Int32($0 / size) }
    let layout = graph.layout(.clusters(clusters))
    let placed = graph.vertices.filter { layout.position(of: $0) != nil }
    let middles = try (0..<groups).map { group in
      let places = try placed.filter { $0 / size == group }
        .map { try #require(layout.position(of: $0)) }
      let count = Double(places.count)
      return Point(
        x: places.reduce(0) { $0 + $1.x } / count, y: places.reduce(0) { $0 + $1.y } / count)
    }
    let near = try placed.count { vertex in
      let place = try #require(layout.position(of: vertex))
      let nearest = (0..<groups).min {
        middles[$0].distance(to: place) < middles[$1].distance(to: place)
      }
      return nearest == vertex / size
    }
    #expect(Double(near) > 0.97 * Double(placed.count))
  }

  @Test func aCancelledLayoutIsThrownAway() {
    let graph = RandomGraphs.coauthorship(authors: 20_000, papers: 30_000, seed: 3)
    for limit in [0.05, 0.5, 0.9] {
      let cancelled = CancelledComputation(after: limit)
      #expect(throws: CancellationError.self) {
        try cancelled.run { graph.layout(threads: 2) }
      }
    }
  }
}

/// A computation that is cancelled as soon as a share of it is done.
private final class CancelledComputation: Sendable {
  private let computation: Computation

  init(after limit: Double) {
    let box = WeakComputation()
    computation = Computation { if $0 >= limit { box.cancel() } }
    box.set(computation)
  }

  func run<Value>(_ body: () throws -> Value) throws -> Value { try computation.run(body) }
}

private final class WeakComputation: Sendable {
  private let computation = SharedValue<[Computation]>([])
  func set(_ value: Computation) { computation.withLock { $0 = [value] } }
  func cancel() { computation.withLock { $0 }.first?.cancel() }
}
