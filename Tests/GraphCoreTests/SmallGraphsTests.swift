import CoterieGraphCore
import TestSupport
import Testing

@Suite("All graphs of up to seven vertices")
struct SmallGraphsTests {
  @Test("There are as many as the literature counts")
  func counts() {
    let counts = (0...7).map { size in SmallGraphs.all.count { $0.vertexCount == size } }
    #expect(counts == [1, 1, 2, 4, 11, 34, 156, 1044])
    #expect(SmallGraphs.all.count == 1253)
  }

  @Test("As many have each number of edges as the literature counts")
  func edgeCounts() {
    let sixes = SmallGraphs.all.filter { $0.vertexCount == 6 }
    let counts = (0...15).map { edges in sixes.count { $0.edgeCount == edges } }
    #expect(counts == [1, 1, 2, 5, 9, 15, 21, 24, 24, 21, 15, 9, 5, 2, 1, 1])
  }

  @Test("No two of the small ones are isomorphic")
  func differ() {
    let graphs = SmallGraphs.all.filter { $0.vertexCount <= 5 }
    let codes = graphs.map { graph in
      orders(of: Array(graph.vertices)).map { code(of: graph, in: $0) }.min {
        $0.lexicographicallyPrecedes($1)
      }
    }
    #expect(Set(codes).count == graphs.count)
  }

  private func code(of graph: CSRGraph, in order: [Int]) -> [Int] {
    [order.count]
      + order.indices.flatMap { place in
        order[..<place].map { graph.neighbors(of: order[place]).contains($0) ? 1 : 0 }
      }
  }

  private func orders(of vertices: [Int]) -> [[Int]] {
    guard !vertices.isEmpty else { return [[]] }
    return vertices.flatMap { last in
      orders(of: vertices.filter { $0 != last }).map { $0 + [last] }
    }
  }
}
