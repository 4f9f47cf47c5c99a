import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Betweenness estimated from a sample")
struct ApproximateBetweennessTests {
  @Test("Where nothing is between anything the estimate is 0")
  func nothingBetween() {
    #expect(CSRGraph(vertexCount: 0, edges: []).approximateBetweenness() == [])
    #expect(CSRGraph(vertexCount: 1, edges: []).approximateBetweenness() == [0])
    #expect(CSRGraph(vertexCount: 2, edges: [(0, 1)]).approximateBetweenness() == [0, 0])
    #expect(CSRGraph(vertexCount: 4, edges: []).approximateBetweenness() == [0, 0, 0, 0])
    let triangle = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
    #expect(triangle.approximateBetweenness(error: 0.2) == [0, 0, 0])
  }

  @Test("Errors are within the bound more often than promised")
  func guarantee() {
    // The seeds are fixed, and so is what comes of them: no test that fails now and then.
    var failures = 0
    for seed in 0..<60 {
      let error = 0.04
      let graph =
        seed % 2 == 0
        ? ClassicGraphs.karateClub
        : RandomGraphs.coauthorship(authors: 120, papers: 90, seed: UInt64(seed))
      let estimate = graph.approximateBetweenness(
        error: error, failureProbability: 0.2, seed: UInt64(seed))
      let worst = zip(
        CentralityMaximum.betweenness.normalized(estimate),
        CentralityMaximum.betweenness.normalized(graph.betweenness())
      ).map { abs($0 - $1) }.max()
      failures += (worst ?? 0) > error ? 1 : 0
    }
    #expect(failures <= 12)
  }

  @Test("Estimates of many seeds together come close to the scores")
  func unbiased() {
    for graph in [ClassicGraphs.karateClub, ClassicGraphs.florentineMarriages] {
      let seeds = 0..<UInt64(40)
      var sums = graph.vertices.map { _ in 0.0 }
      for seed in seeds {
        let estimate = graph.approximateBetweenness(error: 0.05, seed: seed)
        for vertex in graph.vertices { sums[vertex] += estimate[vertex] }
      }
      let maximum = CentralityMaximum.betweenness.score(vertexCount: graph.vertexCount)
      for (sum, score) in zip(sums, graph.betweenness()) {
        #expect(abs(sum / Double(seeds.count) - score) < 0.01 * maximum)
      }
    }
  }

  @Test("The estimate depends on the seed and not on the threads")
  func threads() {
    let graph = RandomGraphs.coauthorship(authors: 300, papers: 300, seed: 2)
    func estimate(_ seed: UInt64, _ threads: Int) -> [Double] {
      graph.approximateBetweenness(error: 0.03, seed: seed, threads: threads)
    }
    #expect(estimate(1, 2) == estimate(1, 1))
    #expect(estimate(1, 7) == estimate(1, 1))
    #expect(estimate(2, 1) != estimate(1, 1))
  }
}
