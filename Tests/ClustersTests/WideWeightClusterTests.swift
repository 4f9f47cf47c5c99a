import CoterieClusters
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Clusters by weights that lie orders of magnitude apart")
struct WideWeightClusterTests {
  /// Methods, and whether only the ratios of weights matter to them.
  private static let methods:
    [(name: String, isOfRatios: Bool, clusters: @Sendable (CSRGraph) -> Clustering)] = [
      ("leiden", true, { $0.leiden() }),
      ("leiden, constant Potts", false, { $0.leiden(quality: .constantPotts) }),
      ("louvain", true, { $0.louvain().coarsest }),
      ("vos", true, { $0.vosClustering() }),
      ("label propagation", true, { $0.labelPropagation() }),
      ("infomap", false, { $0.infomap(runs: 2) }),
      ("walktrap", true, { $0.walktrap().bestClustering }),
      ("fast greedy", true, { $0.fastGreedy().bestClustering }),
      ("edge betweenness", true, { $0.edgeBetweennessClusters().bestClustering }),
      ("leading eigenvector", true, { $0.leadingEigenvectorClusters() }),
    ]

  @Test(
    "Every method has connected clusters, by the ratios of weights alone where it promises that")
  func methods() {
    for graph in RandomGraphs.wide {
      let larger = graph.multiplied(by: 0x1p20)
      for method in Self.methods {
        let found = method.clusters(graph)
        #expect(found.membership.count == graph.vertexCount)
        expectConnectedClusters(found, in: graph)
        if method.isOfRatios {
          #expect(method.clusters(larger) == found, "\(method.name)")
        }
      }
    }
  }

  @Test("Figures of clusterings are finite")
  func figures() {
    for graph in RandomGraphs.wide {
      let found = graph.leiden()
      #expect(graph.modularity(of: found).isFinite)
      #expect(graph.codelength(of: found).isFinite)
      #expect(graph.associationStrengths().totalWeight.isFinite)
      #expect(graph.participationCoefficient(of: found).allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(graph.withinClusterDegree(of: found).allSatisfy { $0.isFinite })
    }
  }

  @Test("Walks whose shares vanish stay inside their memory")
  func vanishingWalks() {
    // Every other edge of a ladder so light that walks along it underflow.
    let edges = (0..<240).flatMap { vertex in
      [(vertex, vertex + 1, vertex % 2 == 0 ? 1e100 : 1e-100), (vertex, vertex + 2, 1e-100)]
    }
    let graph = CSRGraph(vertexCount: 242, weightedEdges: edges)
    for steps in [1, 4, 12] {
      #expect(graph.walktrap(steps: steps).bestClustering.membership.count == 242)
    }
  }

  @Test("Resolutions at the ends of numbers", arguments: [1e-300, 1e-150, 1e150, 1e300])
  func resolutions(_ resolution: Double) {
    let graph = RandomGraphs.coauthorship(authors: 60, papers: 50, seed: 2)
    let components = Clustering(ConnectedComponents(of: graph))
    let alone = Clustering.singletons(vertexCount: graph.vertexCount)
    let expected = resolution < 1 ? components : alone
    #expect(graph.leiden(resolution: resolution) == expected)
    #expect(graph.louvain(resolution: resolution).coarsest == expected)
    #expect(graph.leiden(quality: .constantPotts, resolution: resolution) == expected)
    #expect(graph.vosClustering(resolution: resolution) == expected)
  }
}
