import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

/// A small graph with scores worked out by hand.
struct Example: Sendable, CustomTestStringConvertible {
  let name: String
  let graph: CSRGraph
  var betweenness: [Double]
  var closeness: [Double]
  var harmonic: [Double]
  var eigenvector: [Double]
  var core: [Int]
  var clusteringCoefficient: [Double]
  var transitivity: Double
  var constraint: [Double?]

  var testDescription: String { name }

  private static func graph(_ vertexCount: Int, _ edges: [(Int, Int)]) -> CSRGraph {
    CSRGraph(vertexCount: vertexCount, edges: edges)
  }

  static let all = [
    Example(
      name: "no vertices", graph: graph(0, []), betweenness: [], closeness: [], harmonic: [],
      eigenvector: [], core: [], clusteringCoefficient: [], transitivity: 0, constraint: []),
    Example(
      name: "one vertex", graph: graph(1, []), betweenness: [0], closeness: [0], harmonic: [0],
      eigenvector: [1], core: [0], clusteringCoefficient: [0], transitivity: 0, constraint: [nil]),
    Example(
      name: "two isolated vertices", graph: graph(2, []), betweenness: [0, 0], closeness: [0, 0],
      harmonic: [0, 0], eigenvector: [1, 0], core: [0, 0], clusteringCoefficient: [0, 0],
      transitivity: 0, constraint: [nil, nil]),
    Example(
      name: "one edge", graph: graph(2, [(0, 1)]), betweenness: [0, 0], closeness: [1, 1],
      harmonic: [1, 1], eigenvector: [1, 1], core: [1, 1], clusteringCoefficient: [0, 0],
      transitivity: 0, constraint: [1, 1]),
    Example(
      name: "path", graph: graph(4, [(0, 1), (1, 2), (2, 3)]), betweenness: [0, 2, 2, 0],
      closeness: [3.0 / 6, 3.0 / 4, 3.0 / 4, 3.0 / 6],
      harmonic: [1 + 1.0 / 2 + 1.0 / 3, 2.5, 2.5, 1 + 1.0 / 2 + 1.0 / 3],
      // The end over the middle is the golden ratio's reciprocal.
      eigenvector: [(5.0.squareRoot() - 1) / 2, 1, 1, (5.0.squareRoot() - 1) / 2],
      core: [1, 1, 1, 1], clusteringCoefficient: [0, 0, 0, 0], transitivity: 0,
      constraint: [1, 0.5, 0.5, 1]),
    Example(
      name: "star", graph: graph(5, [(0, 1), (0, 2), (0, 3), (0, 4)]),
      betweenness: [6, 0, 0, 0, 0], closeness: [1, 4.0 / 7, 4.0 / 7, 4.0 / 7, 4.0 / 7],
      harmonic: [4, 2.5, 2.5, 2.5, 2.5], eigenvector: [1, 0.5, 0.5, 0.5, 0.5],
      core: [1, 1, 1, 1, 1], clusteringCoefficient: [0, 0, 0, 0, 0], transitivity: 0,
      constraint: [0.25, 1, 1, 1, 1]),
    Example(
      name: "cycle", graph: graph(5, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)]),
      betweenness: [1, 1, 1, 1, 1], closeness: Array(repeating: 4.0 / 6, count: 5),
      harmonic: [3, 3, 3, 3, 3], eigenvector: [1, 1, 1, 1, 1], core: [2, 2, 2, 2, 2],
      clusteringCoefficient: [0, 0, 0, 0, 0], transitivity: 0,
      constraint: Array(repeating: 0.5, count: 5)),
    Example(
      name: "complete", graph: graph(4, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]),
      betweenness: [0, 0, 0, 0], closeness: [1, 1, 1, 1], harmonic: [3, 3, 3, 3],
      eigenvector: [1, 1, 1, 1], core: [3, 3, 3, 3], clusteringCoefficient: [1, 1, 1, 1],
      transitivity: 1,
      // Each contact has a third directly, and a ninth by way of each of the two others.
      constraint: Array(repeating: 3 * (5.0 / 9) * (5.0 / 9), count: 4)),
    Example(
      name: "two components and an isolated vertex", graph: graph(6, [(4, 5), (1, 2), (2, 3)]),
      betweenness: [0, 0, 1, 0, 0, 0],
      closeness: [0, 2.0 / 5 * 2 / 3, 2.0 / 5, 2.0 / 5 * 2 / 3, 1.0 / 5, 1.0 / 5],
      harmonic: [0, 1.5, 2, 1.5, 1, 1],
      eigenvector: [0, 0.5.squareRoot(), 1, 0.5.squareRoot(), 0, 0], core: [0, 1, 1, 1, 1, 1],
      clusteringCoefficient: [0, 0, 0, 0, 0, 0], transitivity: 0,
      constraint: [nil, 1, 0.5, 1, 1, 1]),
    Example(
      name: "two components of one size", graph: graph(4, [(0, 3), (1, 2)]),
      betweenness: [0, 0, 0, 0], closeness: Array(repeating: 1.0 / 3, count: 4),
      harmonic: [1, 1, 1, 1], eigenvector: [1, 0, 0, 1], core: [1, 1, 1, 1],
      clusteringCoefficient: [0, 0, 0, 0], transitivity: 0, constraint: [1, 1, 1, 1]),
  ]
}

@Suite("Scores worked out by hand")
struct HandWorkedTests {
  @Test("Every measure gives them", arguments: Example.all)
  func measures(_ example: Example) {
    let graph = example.graph
    #expect(graph.betweenness() == example.betweenness)
    #expect(graph.betweenness(distances: .inverseWeights) == example.betweenness)
    #expect(isClose(graph.closeness(), example.closeness))
    #expect(isClose(graph.harmonicCloseness(), example.harmonic))
    #expect(isClose(graph.eigenvectorCentrality().scores, example.eigenvector))
    #expect(graph.coreNumber() == example.core)
    #expect(isClose(graph.clusteringCoefficient(), example.clusteringCoefficient))
    #expect(abs(graph.transitivity() - example.transitivity) < 1e-15)
    #expect(isClose(graph.constraint(), example.constraint))
  }

  @Test("PageRank of a star follows from its two equations")
  func pageRankOfAStar() {
    let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    // centre = 0.15/4 + 0.85 · 3 leaf, leaf = 0.15/4 + 0.85 · centre/3
    let centre = (0.0375 + 0.85 * 3 * 0.0375) / (1 - 0.85 * 0.85)
    let leaf = (1 - centre) / 3
    #expect(isClose(star.pageRank(), [centre, leaf, leaf, leaf]))
  }

  @Test("PageRank without a choice is the same for all")
  func evenPageRank() {
    #expect(CSRGraph(vertexCount: 0, edges: []).pageRank() == [])
    #expect(CSRGraph(vertexCount: 4, edges: []).pageRank() == [0.25, 0.25, 0.25, 0.25])
    let cycle = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
    #expect(isClose(cycle.pageRank(), [1.0 / 3, 1.0 / 3, 1.0 / 3]))
    #expect(isClose(cycle.pageRank(damping: 0), [1.0 / 3, 1.0 / 3, 1.0 / 3]))
  }

  @Test("Weights shorten edges, and change which paths are shortest")
  func weightedPaths() {
    // 0–1–2 has length 1/4 + 1/4; the edge 0–2 has length 1.
    let graph = CSRGraph(vertexCount: 3, weightedEdges: [(0, 1, 4), (1, 2, 4), (0, 2, 1)])
    #expect(graph.betweenness() == [0, 0, 0])
    #expect(graph.betweenness(distances: .inverseWeights) == [0, 1, 0])
    #expect(graph.closeness(distances: .inverseWeights) == [2 / 0.75, 4, 2 / 0.75])
    #expect(graph.harmonicCloseness(distances: .inverseWeights) == [6, 8, 6])
  }

  @Test("Two paths whose lengths differ by rounding share a pair")
  func weightedTies() {
    let graph = CSRGraph(
      vertexCount: 4, weightedEdges: [(0, 1, 3), (1, 3, 6), (0, 2, 4), (2, 3, 4)])
    #expect(graph.betweenness(distances: .inverseWeights)[1] == 0.5)
    #expect(graph.betweenness(distances: .inverseWeights)[2] == 0.5)
  }

  @Test("Strength adds weights where degree counts edges")
  func strength() {
    let graph = CSRGraph(vertexCount: 4, weightedEdges: [(0, 1, 2), (1, 2, 0.5)])
    #expect(graph.degree() == [1, 2, 1, 0])
    #expect(graph.strength() == [2, 2.5, 0.5, 0])
  }

  @Test("Only the vertices of the giant component are marked as scored")
  func giantComponent() {
    let graph = CSRGraph(vertexCount: 5, edges: [(0, 1), (2, 3), (3, 4)])
    let centrality = graph.eigenvectorCentrality()
    #expect(centrality.isInGiantComponent == [false, false, true, true, true])
    #expect(abs(centrality.eigenvalue - 2.0.squareRoot()) < 1e-14)
  }

  /// On a path of *n* vertices the score of vertex *k* is a sine; the next eigenvalue is close by,
  /// and the opposite one as large.
  @Test("A long path converges, though it is bipartite and mixes slowly")
  func longPath() {
    let count = 401
    let path = CSRGraph(vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) })
    let scores = path.eigenvectorCentrality().scores
    #expect(scores[200] == 1)
    // sin(π/3) and sin(π/6): the vertices a third and a sixth of the way, 402 = 6 · 67.
    #expect(abs(scores[133] - 0.75.squareRoot()) < 1e-8)
    #expect(abs(scores[66] - 0.5) < 1e-8)
  }

  @Test("The largest possible scores are reached by a star and a complete graph")
  func maxima() {
    let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(CentralityMaximum.betweenness.normalized(star.betweenness()) == [1, 0, 0, 0])
    #expect(CentralityMaximum.harmonicCloseness.normalized(star.harmonicCloseness())[0] == 1)
    #expect(CentralityMaximum.degree.score(vertexCount: 4) == 3)
    #expect(CentralityMaximum.betweenness.score(vertexCount: 1) == 0)
    #expect(CentralityMaximum.betweenness.normalized([0, 0]) == [0, 0])
    #expect(CentralityMaximum.degree.score(vertexCount: 0) == 0)
  }
}

/// Whether two columns agree up to rounding and have no value at the same places.
func isClose(_ scores: [Double?], _ expected: [Double?], tolerance: Double = 1e-12) -> Bool {
  scores.count == expected.count
    && zip(scores, expected).allSatisfy { score, other in
      guard let score, let other else { return score == nil && other == nil }
      return abs(score - other) <= tolerance * max(1, abs(other))
    }
}
