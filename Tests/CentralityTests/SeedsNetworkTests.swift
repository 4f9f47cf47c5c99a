import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Scores of the seeds' co-authorship network")
struct SeedsNetworkTests {
  /// One row of the table that the network's scores were first stated in, to six decimals.
  struct Row: Sendable {
    let name: String
    let degree: Int
    let strength, betweenness, weightedBetweenness, closeness, harmonic: Double
    let pageRank, eigenvector, constraint, clusteringCoefficient: Double
    let core: Int
  }

  static let rows = [
    Row(
      name: "Nir Ailon", degree: 24, strength: 34, betweenness: 355.5,
      weightedBetweenness: 352.166667, closeness: 0.785714, harmonic: 28.5, pageRank: 0.172508,
      eigenvector: 0.626953, constraint: 0.140162, clusteringCoefficient: 0.090580, core: 4),
    Row(
      name: "Amnon Geifman", degree: 19, strength: 39, betweenness: 230,
      weightedBetweenness: 287.666667, closeness: 0.702128, harmonic: 26, pageRank: 0.159136,
      eigenvector: 1, constraint: 0.202902, clusteringCoefficient: 0.169591, core: 4),
    Row(
      name: "Akhiad Bercovich", degree: 8, strength: 12, betweenness: 25.166667,
      weightedBetweenness: 7.166667, closeness: 0.568966, harmonic: 20.5, pageRank: 0.055784,
      eigenvector: 0.395641, constraint: 0.386215, clusteringCoefficient: 0.428571, core: 4),
  ]

  @Test("The network has 34 authors, 68 edges and weight 101 with the page owners")
  func sizes() {
    let graph = SeedsNetwork.withOwners
    #expect(graph.vertexCount == 34)
    #expect(graph.edgeCount == 68)
    #expect(graph.totalWeight == 101)
    #expect(ConnectedComponents(of: graph).sizes == [34])
    #expect(SeedsNetwork.withoutOwners.edgeCount == 49)
    #expect(SeedsNetwork.withoutOwners.totalWeight == 71)
    #expect(ConnectedComponents(of: SeedsNetwork.withoutOwners).sizes == [21, 8, 5])
  }

  @Test("Every measure gives the stated scores", arguments: rows)
  func statedScores(_ row: Row) throws {
    let graph = SeedsNetwork.withOwners
    let vertex = SeedsNetwork.vertex(row.name)
    func isStated(_ score: Double, _ stated: Double) -> Bool { abs(score - stated) < 5.1e-7 }

    #expect(graph.degree()[vertex] == row.degree)
    #expect(graph.strength()[vertex] == row.strength)
    #expect(isStated(graph.betweenness()[vertex], row.betweenness))
    #expect(
      isStated(graph.betweenness(distances: .inverseWeights)[vertex], row.weightedBetweenness))
    #expect(isStated(graph.closeness()[vertex], row.closeness))
    #expect(isStated(graph.harmonicCloseness()[vertex], row.harmonic))
    #expect(isStated(graph.pageRank()[vertex], row.pageRank))
    #expect(isStated(graph.eigenvectorCentrality().scores[vertex], row.eigenvector))
    #expect(isStated(try #require(graph.constraint()[vertex]), row.constraint))
    #expect(isStated(graph.clusteringCoefficient()[vertex], row.clusteringCoefficient))
    #expect(graph.coreNumber()[vertex] == row.core)
  }
}
