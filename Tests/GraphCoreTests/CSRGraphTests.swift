import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Graphs in compressed sparse rows")
struct CSRGraphTests {
  static let kite = CSRGraph(
    vertexCount: 5,
    weightedEdges: [(3, 2, 0.5), (0, 1, 2), (1, 2, 1), (2, 0, 4)])

  @Test("A graph may have no vertices, or vertices and no edges")
  func empty() {
    let none = CSRGraph(vertexCount: 0, edges: [])
    #expect(none.vertexCount == 0 && none.edgeCount == 0 && none.totalWeight == 0)
    #expect(Array(none.edges).isEmpty)
    let isolated = CSRGraph(vertexCount: 3, edges: [])
    #expect(isolated.vertices.allSatisfy { isolated.neighbors(of: $0).isEmpty })
  }

  @Test("Rows are sorted and hold the weights in the same order")
  func rows() {
    #expect(Array(Self.kite.neighbors(of: 2)) == [0, 1, 3])
    #expect(Array(Self.kite.weights(of: 2)) == [4, 1, 0.5])
    #expect(Self.kite.degree(of: 2) == 3)
    #expect(Self.kite.degree(of: 4) == 0)
  }

  @Test("Edges come once, by source and target")
  func edges() {
    let edges = Array(Self.kite.edges)
    #expect(edges.map(\.source) == [0, 0, 1, 2])
    #expect(edges.map(\.target) == [1, 2, 2, 3])
    #expect(edges.map(\.weight) == [2, 4, 1, 0.5])
    #expect(Self.kite.totalWeight == 7.5)
  }

  @Test("The weight of an edge is the same from both ends, and nil where there is none")
  func weights() {
    #expect(Self.kite.weight(from: 0, to: 2) == 4)
    #expect(Self.kite.weight(from: 2, to: 0) == 4)
    #expect(Self.kite.weight(from: 0, to: 3) == nil)
    #expect(Self.kite.weight(from: 1, to: 1) == nil)
    #expect(CSRGraph(vertexCount: 2, edges: [(0, 1)]).weight(from: 1, to: 0) == 1)
  }

  @Test("Loops are dropped; repeats count once without weights and are added with them")
  func loopsAndRepeats() {
    let plain = CSRGraph(vertexCount: 2, edges: [(0, 1), (1, 0), (1, 1), (0, 1)])
    #expect(plain.edgeCount == 1)
    #expect(!plain.isWeighted)
    let weighted = CSRGraph(vertexCount: 2, weightedEdges: [(0, 1, 1), (1, 0, 1), (0, 0, 9)])
    #expect(weighted.weight(from: 0, to: 1) == 2)
    #expect(weighted.totalWeight == 2)
  }

  @Test("Weights that are all 1 make the same graph as none")
  func unitWeights() {
    let pairs = [(0, 1), (2, 1)]
    #expect(
      CSRGraph(vertexCount: 3, weightedEdges: pairs.map { ($0.0, $0.1, 1) })
        == CSRGraph(vertexCount: 3, edges: pairs))
    #expect(
      Self.kite.unweighted()
        == CSRGraph(
          vertexCount: 5, edges: [(0, 1), (0, 2), (1, 2), (2, 3)]))
  }

  @Test("A subgraph numbers its vertices in the order given and keeps the edges between them")
  func subgraph() {
    let part = Self.kite.subgraph(of: [3, 2, 0])
    #expect(part == CSRGraph(vertexCount: 3, weightedEdges: [(0, 1, 0.5), (1, 2, 4)]))
    #expect(Self.kite.subgraph(of: []) == CSRGraph(vertexCount: 0, edges: []))
  }

  @Test("Random lists of edges give what a matrix gives", arguments: 0..<40)
  func matrix(_ seed: Int) {
    var generator = RepeatableGenerator(seed: UInt64(seed))
    let vertexCount = 1 + generator.below(12)
    var matrix = [[Double]](
      repeating: Array(repeating: 0, count: vertexCount), count: vertexCount)
    var list: [(Int, Int, Double)] = []
    for _ in 0..<generator.below(60) {
      let (source, target) = (generator.below(vertexCount), generator.below(vertexCount))
      let weight = generator.fraction() + 0.1
      list.append((source, target, weight))
      if source != target {
        matrix[source][target] += weight
        matrix[target][source] += weight
      }
    }
    let graph = CSRGraph(vertexCount: vertexCount, weightedEdges: list)
    for source in 0..<vertexCount {
      for target in 0..<vertexCount {
        #expect(graph.weight(from: source, to: target) ?? 0 == matrix[source][target])
      }
    }
    #expect(graph.vertices.reduce(0) { $0 + graph.degree(of: $1) } == 2 * graph.edgeCount)
    #expect(graph.edges.count == Array(graph.edges).count)
    let plain = CSRGraph(vertexCount: vertexCount, edges: list.map { ($0.0, $0.1) })
    #expect(plain == graph.unweighted())
  }

  @Test("A vertex outside the graph is a mistake of the programmer")
  func outside() async {
    await #expect(processExitsWith: .failure) {
      _ = CSRGraph(vertexCount: 2, edges: [(0, 2)])
    }
    await #expect(processExitsWith: .failure) {
      _ = CSRGraph(vertexCount: 2, edges: []).neighbors(of: 2)
    }
    await #expect(processExitsWith: .failure) {
      _ = CSRGraph(vertexCount: 2, weightedEdges: [(0, 1, -1)])
    }
  }
}
