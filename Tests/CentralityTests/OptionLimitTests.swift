import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Options at their ends")
struct OptionLimitTests {
  private let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])

  @Test("PageRank of the largest damping is exact to nine digits")
  func largestDamping() {
    // On a star of three leaves, by hand: the centre has x, a leaf y, x + 3y = 1.
    let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    for damping in [0.0, 0.5, 0.99, 0.998, 0.9999, CSRGraph.largestDamping] {
      let centre = (0.25 * (1 - damping) + damping) / (1 + damping)
      let leaf = (1 - centre) / 3
      #expect(
        isClose(star.pageRank(damping: damping), [centre, leaf, leaf, leaf], tolerance: 1e-10))
    }
    // Two components keep their shares of the vertices, whatever the damping.
    let parts = CSRGraph(vertexCount: 7, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (4, 5)])
    let scores = parts.pageRank(damping: CSRGraph.largestDamping)
    let isolated = scores[6]
    #expect(abs(scores[4] + scores[5] - 2 * (1 - isolated) / 6) < 1e-10)
    #expect(abs(scores[4] - scores[5]) < 1e-15)
  }

  @Test("An error too small for a sample has the exact scores")
  func smallErrors() {
    for error in [1e-5, 1e-9, 1e-17, 1e-18, 1e-300, .leastNonzeroMagnitude] {
      #expect(path.approximateBetweenness(error: error) == [0, 1, 0])
      #expect(path.approximateBetweenness(error: error, failureProbability: 1e-300) == [0, 1, 0])
    }
    let graph = RandomGraphs.coauthorship(authors: 60, papers: 50, seed: 2)
    #expect(graph.approximateBetweenness(error: 1e-6) == graph.betweenness())
  }

  @Test(
    "Eigenvector centrality of long paths is exact to nine digits", arguments: [100, 616, 1000])
  func longPaths(count: Int) {
    let path = CSRGraph(vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) })
    let scores = path.eigenvectorCentrality().scores
    let waves = (1...count).map { sine(.pi * Double($0) / Double(count + 1)) }
    let largest = waves.max() ?? 1
    for (score, wave) in zip(scores, waves) {
      #expect(abs(score / (wave / largest) - 1) < 1e-9)
    }
  }

  @Test("Small eigenvector scores have as many digits as large ones")
  func smallEigenvectorScores() {
    // Two pairs of nearly equal weight, far apart: the second lives on what reaches it.
    let graph = CSRGraph(
      vertexCount: 5, weightedEdges: [(0, 1, 1.0001), (1, 2, 1e-4), (2, 3, 1e-3), (3, 4, 1)])
    let scores = graph.eigenvectorCentrality().scores
    #expect(abs(scores[3] / 0.00050246193726 - 1) < 1e-10)
    // A clique with a tail, along which scores fall by about a factor of 20 a step.
    let clique = (0..<20).flatMap { target in (0..<target).map { ($0, target) } }
    let tail = CSRGraph(vertexCount: 40, edges: clique + (20..<40).map { ($0 - 1, $0) })
    let result = tail.eigenvectorCentrality()
    for vertex in 20..<40 {
      let around = tail.neighbors(of: vertex).reduce(0) { $0 + result.scores[$1] }
      #expect(abs(around / (result.eigenvalue * result.scores[vertex]) - 1) < 1e-13)
    }
  }

  /// By its series, up to π.
  private func sine(_ angle: Double) -> Double {
    if angle > .pi / 2 { return sine(.pi - angle) }
    var (term, sum) = (angle, angle)
    for power in stride(from: 3.0, through: 31, by: 2) {
      term *= -angle * angle / (power * (power - 1))
      sum += term
    }
    return sum
  }

  @Test("Path counts of a sampled path stay finite in a long chain of squares")
  func manyPaths() {
    // 2^k paths to the k-th corner: more than a number of double precision counts.
    let squares = 1200
    let edges = (0..<squares).flatMap { number in
      let corner = 3 * number
      return [
        (corner, corner + 1), (corner, corner + 2), (corner + 1, corner + 3),
        (corner + 2, corner + 3),
      ]
    }
    let graph = CSRGraph(vertexCount: 3 * squares + 1, edges: edges)
    let exact = graph.betweenness()
    let maximum = CentralityMaximum.betweenness.score(vertexCount: graph.vertexCount)
    let estimates = graph.approximateBetweenness(error: 0.1)
    for (estimate, score) in zip(estimates, exact) {
      #expect(abs(estimate - score) <= 0.1 * maximum)
    }
  }
}
