import CoterieCentrality
import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Bipartite measures")
struct BipartiteTests {
  @Test("Sides are found unless a cycle is odd, and taken when they are given")
  func sides() throws {
    let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
    let sides = try #require(BipartiteSides(of: path))
    #expect(sides.isSecond == [false, true, false, false])
    #expect(sides.firstCount == 3 && sides.secondCount == 1)
    #expect(BipartiteSides(of: path, isSecond: [true, false, true, true])?.firstCount == 1)
    #expect(BipartiteSides(of: path, isSecond: [true, false, false, true]) == nil)
    #expect(BipartiteSides(of: CSRGraph(vertexCount: 0, edges: []))?.firstCount == 0)
    for graph in SmallGraphs.all {
      let isTwoColourable = (0..<(1 << graph.vertexCount)).contains { colours in
        graph.edges.allSatisfy { (colours >> $0.source ^ colours >> $0.target) & 1 == 1 }
      }
      #expect((BipartiteSides(of: graph) != nil) == isTwoColourable)
    }
  }

  /// The values that NetworkX gives.
  @Test("Women and events of Natchez")
  func southernWomen() throws {
    let graph = ClassicGraphs.southernWomen
    let sides = try #require(
      BipartiteSides(of: graph, isSecond: graph.vertices.map { $0 >= 18 }))
    let places = [0, 1, 2, 18, 19]
    func scores(_ all: [Double]) -> [Double] { places.map { all[$0] } }
    let degree: [Double] = [4 / 7, 1 / 2, 4 / 7, 1 / 6, 1 / 6]
    let closeness: [Double] = [4 / 5, 8 / 11, 4 / 5, 11 / 21, 11 / 21]
    let betweenness = [
      0.09658472108029267, 0.05135761326872536, 0.08759468547944677, 0.002154310782629367,
      0.0020886968954039286,
    ]
    #expect(isClose(scores(graph.bipartiteDegree(sides)), degree))
    #expect(isClose(scores(graph.bipartiteCloseness(sides)), closeness))
    #expect(isClose(scores(graph.bipartiteBetweenness(sides)), betweenness))
    #expect(abs(graph.robinsAlexanderClustering(sides) - 0.46776406035665297) < 1e-15)
  }

  @Test("For sides of all sizes some small graph reaches the largest score, and none exceeds it")
  func maxima() {
    var largest: [[Int]: (degree: Double, closeness: Double, betweenness: Double)] = [:]
    for graph in SmallGraphs.all {
      guard let sides = BipartiteSides(of: graph) else { continue }
      let degree = graph.bipartiteDegree(sides)
      let closeness = graph.bipartiteCloseness(sides)
      let betweenness = graph.bipartiteBetweenness(sides)
      for vertex in graph.vertices {
        let counts = sides.counts(around: vertex)
        let before = largest[[counts.own, counts.other]] ?? (0, 0, 0)
        largest[[counts.own, counts.other]] = (
          max(before.degree, degree[vertex]), max(before.closeness, closeness[vertex]),
          max(before.betweenness, betweenness[vertex])
        )
      }
    }
    for (counts, scores) in largest where counts[1] > 0 {
      #expect(abs(scores.degree - 1) < 1e-12)
      #expect(abs(scores.closeness - 1) < 1e-12)
      // A side of one with another of one has nothing between, nor has a leaf of a star.
      let expected: Double = counts[1] == 1 ? 0 : 1
      #expect(abs(scores.betweenness - expected) < 1e-12)
    }
    #expect(largest.count > 10)
  }

  @Test("Isolated vertices and an empty side score nothing")
  func isolated() throws {
    let graph = CSRGraph(vertexCount: 3, edges: [])
    let sides = try #require(BipartiteSides(of: graph))
    #expect(graph.bipartiteDegree(sides) == [0, 0, 0])
    #expect(graph.bipartiteCloseness(sides) == [0, 0, 0])
    #expect(graph.bipartiteBetweenness(sides) == [0, 0, 0])
    #expect(graph.robinsAlexanderClustering(sides) == 0)
  }

  @Test("Squares and paths of three edges, counted one by one")
  func robinsAlexander() {
    for graph in SmallGraphs.all + randomBipartite {
      guard let sides = BipartiteSides(of: graph) else { continue }
      var pathCount = 0
      var closedCount = 0
      for (first, second, _) in graph.edges {
        for before in graph.neighbors(of: first) where before != second {
          for after in graph.neighbors(of: second) where after != first {
            pathCount += 1
            if graph.weight(from: before, to: after) != nil { closedCount += 1 }
          }
        }
      }
      // Every square closes four paths.
      let expected = pathCount == 0 ? 0 : Double(closedCount) / Double(pathCount)
      #expect(graph.robinsAlexanderClustering(sides) == expected)
    }
  }

  private var randomBipartite: [CSRGraph] {
    (0..<20).map { seed in
      var generator = RepeatableGenerator(seed: UInt64(seed))
      let edges = (0..<60).map { _ in (generator.below(15), 15 + generator.below(12)) }
      return CSRGraph(vertexCount: 27, edges: edges)
    }
  }
}
