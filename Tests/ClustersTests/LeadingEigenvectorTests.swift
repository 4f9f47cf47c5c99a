import CoterieClusters
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Leading eigenvector of the modularity matrix")
struct LeadingEigenvectorTests {
  /// M. E. J. Newman, *Physical Review E* 74 (2006) 036104: the club's split in two, and 0.393 in four
  /// clusters without moving single vertices.
  @Test("The karate club falls into four clusters of modularity 0.393")
  func karateClub() {
    let graph = ClassicGraphs.karateClub
    let clustering = graph.leadingEigenvectorClusters()
    #expect(clustering.clusterCount == 4)
    #expect(abs(graph.modularity(of: clustering) - 0.3934) < 1e-4)
  }

  @Test("Complete graphs, stars and cycles of four are left whole or gain")
  func indivisible() {
    for size in 2..<8 {
      let edges = (0..<size).flatMap { one in (0..<one).map { (one, $0) } }
      let complete = CSRGraph(vertexCount: size, edges: edges)
      #expect(complete.leadingEigenvectorClusters().clusterCount == 1)
      let star = CSRGraph(vertexCount: size, edges: (1..<size).map { (0, $0) })
      #expect(star.leadingEigenvectorClusters().clusterCount == 1)
    }
  }

  @Test("No split loses modularity", arguments: RandomGraphs.small)
  func gains(_ graph: CSRGraph) {
    for weighting in EdgeWeighting.allCases {
      let components = Clustering(ConnectedComponents(of: graph))
      let clustering = graph.leadingEigenvectorClusters(weighting: weighting)
      #expect(
        graph.modularity(of: clustering, weighting: weighting)
          >= graph.modularity(of: components, weighting: weighting) - 1e-12)
    }
  }
}
