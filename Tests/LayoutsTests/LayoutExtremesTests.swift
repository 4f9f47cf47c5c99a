import CoterieGraphCore
import CoterieLayouts
import Testing

/// Networks at the ends of what there is.
struct LayoutExtremesTests {
  @Test func aPathLongerThanAShortRow() throws {
    let count = 3000
    let path = CSRGraph(vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) })
    let layout = path.layout(.distances)
    #expect(try #require(layout.stress(in: path, pairLimit: 200_000)) < 0.02)
    #expect(layout.bounds.width > 0.7 * Double(count))
  }

  @Test func aPathOfAHundredThousand() throws {
    let count = 100_000
    let path = CSRGraph(vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) })
    let layout = path.layout(.quick)
    #expect(layout.placedCount == count)
    #expect(layout.positions.allSatisfy { $0.map { $0.x.isFinite && $0.y.isFinite } ?? false })
  }

  @Test(arguments: [LayoutMethod.distances, .default])
  func aStarOfFiftyThousand(_ method: LayoutMethod) throws {
    let count = 50_000
    let star = CSRGraph(vertexCount: count + 1, edges: (1...count).map { (0, $0) })
    let layout = star.layout(method)
    #expect(layout.placedCount == count + 1)
    let middle = try #require(layout.position(of: 0))
    #expect(middle.distance(to: layout.bounds.center) < 0.5)
  }

  @Test(arguments: [LayoutMethod.quick, .distances, .default, .best], [500, 600])
  func aCompleteGraph(_ method: LayoutMethod, _ count: Int) throws {
    let pairs = (0..<count).flatMap { a in (0..<a).map { (a, $0) } }
    let graph = CSRGraph(vertexCount: count, edges: pairs)
    let layout = graph.layout(method)
    #expect(layout.placedCount == count)
    #expect(Set(layout.positions.map { "\(String(describing: $0))" }).count == count)
  }

  @Test func tensOfThousandsOfComponents() throws {
    // Pairs, threes and stars of four rays, and every tenth vertex alone.
    let edges = (0..<10_000).flatMap { number -> [(Int, Int)] in
      let first = 10 * number
      return [
        (first, first + 1), (first + 2, first + 3), (first + 3, first + 4), (first + 5, first + 6),
        (first + 5, first + 7), (first + 5, first + 8),
      ]
    }
    let graph = CSRGraph(vertexCount: 100_000, edges: edges)
    let layout = graph.layout()
    #expect(layout.placedCount == 90_000)
    #expect((1.2...1.8).contains(layout.bounds.width / layout.bounds.height))
  }

  @Test func manyMiddlingComponents() {
    // A hundred trees of a hundred vertices: the budget of all pairs does not reach them all.
    let edges = (0..<10_000).filter { $0 % 100 != 0 }.map {
      ($0, $0 - $0 % 100 + ($0 % 100 - 1) / 2)
    }
    let graph = CSRGraph(vertexCount: 10_000, edges: edges)
    #expect(graph.layout().placedCount == 10_000)
  }

  @Test func extremeWeights() {
    for weights in [[1e-100, 1e100], [1e100, 1e100], [1e-100, 1e-100]] {
      let edges = (1..<700).map { ($0, $0 / 2, weights[$0 % 2]) }
      let graph = CSRGraph(vertexCount: 700, weightedEdges: edges)
      for normalization in LinkNormalization.allCases {
        var options = LayoutOptions()
        options.normalization = normalization
        let layout = graph.layout(options: options)
        #expect(layout.positions.allSatisfy { $0.map { $0.x.isFinite && $0.y.isFinite } ?? false })
      }
    }
  }

  @Test func startsKeepToTheBudget() {
    for sizes in [[500], [400, 300, 200, 100], Array(repeating: 300, count: 1000), [501, 20, 2]] {
      let starts = StartPlan(sizes: sizes).starts
      let pairs = zip(sizes, starts).filter { $0.0 > 64 }.reduce(0) {
        $0 + $1.0 * ($1.0 - 1) / 2 * $1.1
      }
      #expect(pairs <= 2_000_000 + 4 * sizes.reduce(0, +))
      #expect(zip(sizes, starts).allSatisfy { $0 <= 500 || $1 == 0 })
      #expect(zip(sizes, starts).allSatisfy { $0 > 64 || $1 > 0 })
    }
  }
}
