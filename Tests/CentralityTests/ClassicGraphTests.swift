import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Published scores of classic networks")
struct ClassicGraphTests {
  /// Values as printed, to three decimals, in `test_betweenness_centrality.py` of NetworkX.
  @Test("Betweenness of the Florentine families")
  func florentineBetweenness() {
    let graph = ClassicGraphs.florentineMarriages
    let published = [
      0.000, 0.212, 0.093, 0.104, 0.055, 0.000, 0.255, 0.000, 0.522, 0.000, 0.022, 0.114, 0.143,
      0.103, 0.092,
    ]
    let scores = CentralityMaximum.betweenness.normalized(graph.betweenness())
    for (score, expected) in zip(scores, published) { #expect(abs(score - expected) < 6e-4) }
    #expect(graph.degree()[8] == 6)
    #expect(graph.edgeCount == 20)
  }

  /// The Medici reach 6, 5 and 3 families in 1, 2 and 3 steps; Pucci, who married nobody, are not
  /// in the network.
  @Test("Closeness of the Medici")
  func florentineCloseness() {
    let graph = ClassicGraphs.florentineMarriages
    #expect(abs(graph.closeness()[8] - 14.0 / 25) < 1e-15)
    #expect(abs(graph.harmonicCloseness()[8] - (6 + 5.0 / 2 + 3.0 / 3)) < 1e-12)
  }

  /// Values as igraph 1.0.0, NetworkX 3.6.1 and NetworKit 11.2.2 give them alike.
  @Test("The two leaders of the karate club")
  func karateClub() throws {
    let graph = ClassicGraphs.karateClub
    #expect(graph.edgeCount == 78)
    let betweenness = graph.betweenness()
    #expect(abs(betweenness[0] - 231.071428571) < 1e-8)
    #expect(abs(betweenness[2] - 75.8507936508) < 1e-8)
    #expect(abs(graph.closeness()[0] - 0.568965517241) < 1e-11)
    #expect(abs(graph.harmonicCloseness()[0] / 33 - 0.70202020202) < 1e-10)
    #expect(abs(graph.pageRank()[0] - 0.0969972853883) < 1e-12)
    #expect(abs(graph.eigenvectorCentrality().scores[0] - 0.952132366477) < 1e-11)
    #expect(abs(graph.eigenvectorCentrality().eigenvalue - 6.72569772763173) < 1e-12)
    #expect(abs(try #require(graph.constraint()[0]) - 0.155423297647) < 1e-11)
    #expect(graph.coreNumber()[..<12] == [4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1])
    #expect(abs(graph.clusteringCoefficient()[3] - 2.0 / 3) < 1e-15)
    #expect(graph.triangleCounts().reduce(0, +) == 3 * 45)
    #expect(abs(graph.transitivity() - 0.2556818181818182) < 1e-15)
  }
}
