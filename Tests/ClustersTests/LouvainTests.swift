import CoterieClusters
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Louvain")
struct LouvainTests {
  @Test("Triangles that hang together by an edge come apart")
  func triangles() {
    let graph = CSRGraph(
      vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
    let levels = graph.louvain()
    #expect(levels.count == 1)
    #expect(levels.coarsest.membership == [0, 0, 0, 1, 1, 1])
    #expect(graph.louvain(quality: .constantPotts, resolution: 0.1).coarsest.clusterCount == 1)
  }

  @Test("Where nothing gains there is one level of single vertices")
  func nothing() {
    for vertexCount in [0, 1, 3] {
      let levels = CSRGraph(vertexCount: vertexCount, edges: []).louvain()
      #expect(Array(levels) == [.singletons(vertexCount: vertexCount)])
    }
  }

  @Test("Each level merges clusters of the one before, which are connected and gain by it")
  func levels() {
    let graph = RandomGraphs.coauthorship(authors: 2000, papers: 1500, seed: 2)
    for quality in QualityFunction.allCases {
      let resolution = quality == .modularity ? 1 : 0.02
      let levels = graph.louvain(quality: quality, resolution: resolution)
      #expect(levels.count > 1)
      for level in levels { expectConnectedClusters(level, in: graph) }
      for (finer, coarser) in zip(levels, levels.dropFirst()) {
        #expect(coarser.clusterCount < finer.clusterCount)
        for cluster in 0..<finer.clusterCount {
          #expect(Set(finer.members(of: cluster).map { coarser.cluster(of: $0) }).count == 1)
        }
        switch quality {
        case .modularity:
          #expect(graph.modularity(of: coarser) > graph.modularity(of: finer))
        case .constantPotts:
          #expect(
            graph.constantPottsQuality(of: coarser, resolution: resolution)
              > graph.constantPottsQuality(of: finer, resolution: resolution))
        }
      }
    }
  }

  @Test("Every cluster of a small graph is connected", arguments: RandomGraphs.small)
  func connected(_ graph: CSRGraph) {
    for resolution in [0.3, 1, 3] {
      let levels = graph.louvain(resolution: resolution)
      #expect(levels == graph.louvain(resolution: resolution))
      for level in levels { expectConnectedClusters(level, in: graph) }
    }
    #expect(graph.modularity(of: graph.louvain().coarsest) >= -1e-12)
  }

  @Test("The karate club comes near the largest modularity there is")
  func karateClub() {
    let graph = ClassicGraphs.karateClub
    let found = (0..<10).map { graph.modularity(of: graph.louvain(seed: UInt64($0)).coarsest) }
    #expect(found.allSatisfy { $0 > 0.38 && $0 < 0.41978961209730437 + 1e-12 })
  }
}
