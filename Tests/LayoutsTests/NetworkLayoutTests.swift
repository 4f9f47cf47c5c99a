import CoterieGraphCore
import CoterieLayouts
import CoterieParallel
import TestSupport
import Testing

/// Layouts whose positions are known.
struct NetworkLayoutTests {
  /// The distance of two vertices in a picture.
  static func length(_ layout: NetworkLayout, _ first: Int, _ second: Int) throws -> Double {
    try #require(layout.position(of: first)).distance(to: try #require(layout.position(of: second)))
  }

  static let methods: [LayoutMethod] = [.quick, .distances, .default, .best]

  @Test(arguments: methods)
  func emptyAndIsolated(_ method: LayoutMethod) {
    let empty = CSRGraph(vertexCount: 0, edges: []).layout(method)
    #expect(empty.positions.isEmpty)
    #expect(empty.bounds == Box(minX: 0, minY: 0, maxX: 0, maxY: 0))
    let isolated = CSRGraph(vertexCount: 3, edges: []).layout(method)
    #expect(isolated.positions == [nil, nil, nil])
    #expect(isolated.placedCount == 0)
  }

  @Test(arguments: methods)
  func aSegmentIsLevelAndOfLengthOne(_ method: LayoutMethod) {
    let layout = CSRGraph(vertexCount: 3, edges: [(0, 2)]).layout(method)
    #expect(layout.positions == [Point(x: -0.5, y: 0), nil, Point(x: 0.5, y: 0)])
  }

  @Test(arguments: methods)
  func aPathOfThreeIsStraight(_ method: LayoutMethod) {
    let layout = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)]).layout(method)
    #expect(
      layout.positions == [Point(x: -1, y: 0), Point(x: 0, y: 0), Point(x: 1, y: 0), nil])
  }

  @Test(arguments: 3...15)
  func cliquesAndCyclesAreRegularPolygons(_ count: Int) throws {
    let pairs = (0..<count).flatMap { a in (0..<a).map { (a, $0) } }
    let clique = CSRGraph(vertexCount: count, edges: pairs).layout()
    let cycle = CSRGraph(
      vertexCount: count, edges: (0..<count).map { ($0, ($0 + 1) % count) }
    ).layout()
    for layout in [clique, cycle] {
      let side = try Self.length(layout, 0, 1)
      for corner in 0..<count {
        #expect(abs(try Self.length(layout, corner, (corner + 1) % count) - side) < 1e-5 * side)
      }
    }
    #expect(abs(try Self.length(cycle, 0, 1) - 1) < 1e-6)
  }

  @Test(arguments: 3...15)
  func theMiddleOfAStarIsInTheMiddle(_ rays: Int) throws {
    let star = CSRGraph(vertexCount: rays + 1, edges: (0..<rays).map { ($0, rays) }).layout()
    for ray in 0..<rays { #expect(abs(try Self.length(star, ray, rays) - 1) < 1e-5) }
  }

  /// Shapes whose positions are known where all links weigh the same: with other weights too, the more two share
  /// the nearer they are.
  @Test(arguments: [
    [(0, 1, 1), (1, 2, 9)],
    [(0, 1, 1), (1, 2, 4), (2, 0, 16)],
    [(0, 1, 1), (0, 2, 4), (0, 3, 12), (0, 4, 30)],
    [(0, 1, 25), (1, 2, 1), (2, 3, 9), (3, 0, 1)],
    [(0, 1, 30), (2, 3, 8), (0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1)],
  ])
  func heavierLinksOfSmallComponentsAreShorter(_ edges: [(Int, Int, Double)]) throws {
    let count = 1 + edges.reduce(0) { max($0, $1.0, $1.1) }
    let heavy = CSRGraph(vertexCount: count, weightedEdges: edges).layout()
    let lengths = try edges.map { try (weight: $0.2, length: Self.length(heavy, $0.0, $0.1)) }
    for lighter in lengths {
      for heavier in lengths where heavier.weight > lighter.weight {
        #expect(heavier.length < 0.97 * lighter.length)
      }
    }
    let equal = CSRGraph(vertexCount: count, weightedEdges: edges.map { ($0.0, $0.1, 3.0) })
    let plain = CSRGraph(vertexCount: count, edges: edges.map { ($0.0, $0.1) })
    #expect(equal.layout() == plain.layout())
  }

  @Test func aSquareOfRoadsIsASquare() throws {
    // Nine corners, three a row: an even layout keeps the rows apart and the sides alike.
    let edges = (0..<9).flatMap { place in
      [(place, place + 1), (place, place + 3)].filter {
        $0.1 < 9 && ($0.1 == place + 3 || $0.1 % 3 != 0)
      }
    }
    let graph = CSRGraph(vertexCount: 9, edges: edges)
    let layout = graph.layout(.best)
    #expect(layout.crossingCount(in: graph) == 0)
    for (source, target, _) in graph.edges {
      #expect((0.8...1.2).contains(try Self.length(layout, source, target)))
    }
  }

  @Test func largerComponentsStandAboveSmallerOnes() throws {
    let edges = [(0, 1), (1, 2), (2, 3), (4, 5), (6, 7), (7, 8), (8, 6)]
    let layout = CSRGraph(vertexCount: 9, edges: edges).layout()
    let low = try (0..<4).map { try #require(layout.position(of: $0)).y }.max()
    for vertex in 4..<9 {
      #expect(try #require(layout.position(of: vertex)).y > (try #require(low)))
    }
  }

  @Test func positionsGoInAndOut() {
    let positions: [Point?] = [Point(x: 0.5, y: -2), nil, Point(x: 3, y: 4)]
    let layout = NetworkLayout(positions: positions)
    #expect(layout.positions == positions)
    #expect(layout.bounds == Box(minX: 0.5, minY: -2, maxX: 3, maxY: 4))
    #expect(layout == NetworkLayout(positions: positions))
    #expect(layout != NetworkLayout(positions: [nil, nil, nil]))
  }

  @Test func heavierLinksAreShorter() throws {
    // A grid whose level links weigh nine times the upright ones.
    let edges = (0..<64).flatMap { place in
      [(place, place + 1, 9.0), (place, place + 8, 1.0)].filter {
        $0.1 < 64 && ($0.1 == place + 8 || $0.1 % 8 != 0)
      }
    }
    let graph = CSRGraph(vertexCount: 64, weightedEdges: edges)
    let layout = graph.layout()
    func mean(_ weight: Double) throws -> Double {
      let links = graph.edges.filter { $0.weight == weight }
      return try links.reduce(0) { $0 + (try Self.length(layout, $1.source, $1.target)) }
        / Double(links.count)
    }
    #expect(try mean(9) < 0.9 * mean(1))
    let lengths = graph.layout(.distances)
    #expect(lengths == graph.unweighted().layout(.distances))
  }

  @Test func associationMakesBusyEndsCountLess() throws {
    let graph = RandomGraphs.coauthorship(authors: 400, papers: 300, seed: 4)
    var options = LayoutOptions()
    options.normalization = .association
    let layout = graph.layout(options: options)
    #expect(layout != graph.layout())
    #expect(layout == graph.multiplied(by: 3).layout(options: options))
  }
}
