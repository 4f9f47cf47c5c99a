import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Laws that hold for every graph")
struct LawTests {
  @Test("Relabelling the vertices permutes the scores", arguments: RandomGraphs.small)
  func relabelling(_ graph: CSRGraph) {
    let places = RandomGraphs.relabelling(of: graph, seed: 1)
    let moved = graph.relabelled(places)
    func isPermuted(_ measure: (CSRGraph) -> [Double?]) -> Bool {
      let scores = measure(moved)
      return isClose(places.map { scores[$0] }, measure(graph), tolerance: 1e-11)
    }
    #expect(isPermuted { $0.degree().map(Double.init) })
    #expect(isPermuted { $0.strength() })
    #expect(isPermuted { $0.betweenness() })
    #expect(isPermuted { $0.betweenness(distances: .inverseWeights) })
    #expect(isPermuted { $0.closeness() })
    #expect(isPermuted { $0.closeness(distances: .inverseWeights) })
    #expect(isPermuted { $0.harmonicCloseness() })
    #expect(isPermuted { $0.pageRank() })
    #expect(isPermuted { $0.coreNumber().map(Double.init) })
    #expect(isPermuted { $0.clusteringCoefficient() })
    #expect(isPermuted { $0.constraint() })
    if ConnectedComponents(of: graph).count < 2 {
      #expect(isPermuted { $0.eigenvectorCentrality().scores })
    }
  }

  @Test("Scores keep within their bounds and sums", arguments: RandomGraphs.small)
  func bounds(_ graph: CSRGraph) {
    let count = graph.vertexCount
    let degrees = graph.degree()
    #expect(degrees.reduce(0, +) == 2 * graph.edgeCount)
    #expect(abs(graph.strength().reduce(0, +) - 2 * graph.totalWeight) < 1e-9)
    #expect(count == 0 || abs(graph.pageRank().reduce(0, +) - 1) < 1e-14)
    let maximum = CentralityMaximum.betweenness.score(vertexCount: count)
    #expect(graph.betweenness().allSatisfy { $0 >= 0 && $0 <= maximum + 1e-9 })
    #expect(graph.closeness().allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(zip(graph.coreNumber(), degrees).allSatisfy { $0 <= $1 })
    #expect(graph.clusteringCoefficient().allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(zip(graph.constraint(), degrees).allSatisfy { ($0 == nil) == ($1 == 0) })
    let eigenvector = graph.eigenvectorCentrality()
    #expect(count == 0 || eigenvector.scores.max() == 1)
    #expect(zip(eigenvector.scores, eigenvector.isInGiantComponent).allSatisfy { ($0 > 0) == $1 })
  }

  /// Inner vertices of a shortest path of length d are d − 1, so that all betweenness together is
  /// the sum of d − 1 over the pairs.
  @Test("Betweenness adds up to the distances less one", arguments: RandomGraphs.small)
  func betweennessSum(_ graph: CSRGraph) {
    var sum = 0
    for source in graph.vertices {
      for distance in BreadthFirstSearch(from: source, in: graph).distances {
        if let distance, distance > 0 { sum += distance - 1 }
      }
    }
    #expect(abs(graph.betweenness().reduce(0, +) - Double(sum) / 2) < 1e-8)
  }

  @Test("Equal weights change no weighted measure that is a share", arguments: RandomGraphs.small)
  func equalWeights(_ graph: CSRGraph) {
    let plain = graph.unweighted()
    let tripled = CSRGraph(
      vertexCount: graph.vertexCount,
      weightedEdges: graph.edges.lazy.map { ($0.source, $0.target, 3) })
    #expect(isClose(tripled.betweenness(distances: .inverseWeights), plain.betweenness()))
    #expect(isClose(tripled.pageRank(), plain.pageRank()))
    #expect(isClose(tripled.constraint(), plain.constraint()))
    #expect(
      isClose(
        tripled.eigenvectorCentrality().scores, plain.eigenvectorCentrality().scores,
        tolerance: 1e-10))
    #expect(graph.pageRank(weighting: .unit) == plain.pageRank())
    #expect(
      isClose(
        tripled.closeness(distances: .inverseWeights), plain.closeness().map { 3 * $0 }))
  }

  @Test("Scores have the same bits on 1, 2 and 7 threads")
  func threads() {
    let graph = RandomGraphs.coauthorship(authors: 800, papers: 600, seed: 11)
    func isSame(_ measure: (Int) -> [Double]) -> Bool {
      let one = measure(1)
      return measure(2) == one && measure(7) == one
    }
    #expect(isSame { graph.betweenness(threads: $0) })
    #expect(isSame { graph.betweenness(distances: .inverseWeights, threads: $0) })
    #expect(isSame { graph.closeness(threads: $0) })
    #expect(isSame { graph.closeness(distances: .inverseWeights, threads: $0) })
    #expect(isSame { graph.harmonicCloseness(threads: $0) })
    #expect(isSame { graph.harmonicCloseness(distances: .inverseWeights, threads: $0) })
  }
}
