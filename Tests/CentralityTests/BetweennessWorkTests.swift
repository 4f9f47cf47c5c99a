import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

/// What the searches of betweenness visit.
@Suite struct BetweennessWorkTests {
  private static let examples: [(edges: [(Int, Int)], expected: Double)] = [
    // Every component is an edge.
    ([(0, 1), (1, 2), (2, 3)], 0),
    // All are twins, and one is left.
    ([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], 0),
    // A cycle of 4 vertices and 8 arcs is searched from each vertex.
    ([(0, 1), (1, 2), (2, 3), (3, 0)], 48),
    // An edge at its side adds nothing, a second cycle as much again.
    ([(0, 1), (1, 2), (2, 3), (3, 0), (3, 4)], 48),
    ([(0, 1), (1, 2), (2, 3), (3, 0), (3, 4), (4, 5), (5, 6), (6, 3)], 96),
    // The ends of the chord are twins; of the path that is left, 3 vertices and 4 arcs, both ends are
    // simplicial, and nothing is left after them.
    ([(0, 1), (1, 2), (2, 3), (3, 0), (1, 3)], 14),
  ]

  @Test(arguments: 0..<6) func isCountedByHand(number: Int) {
    let (edges, expected) = Self.examples[number]
    let count = 1 + (edges.map { max($0.0, $0.1) }.max() ?? 0)
    #expect(CSRGraph(vertexCount: count, edges: edges).betweennessWork() == expected)
  }

  @Test func isNothingOfNothing() {
    #expect(CSRGraph(vertexCount: 0, edges: []).betweennessWork() == 0)
    #expect(CSRGraph(vertexCount: 5, edges: []).betweennessWork() == 0)
  }

  @Test(arguments: RandomGraphs.small) func isAtMostASearchOfAllFromEach(graph: CSRGraph) {
    let whole = graph.vertexCount * (graph.vertexCount + 2 * graph.edgeCount)
    #expect(graph.betweennessWork() <= Double(whole))
  }
}
