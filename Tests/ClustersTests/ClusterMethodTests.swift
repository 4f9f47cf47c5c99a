import CoterieClusters
import CoterieGraphCore
import TestSupport
import Testing

/// What holds for every method that gives a partition.
@Suite("Every method")
struct ClusterMethodTests {
  struct Method: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let find: @Sendable (CSRGraph, UInt64, Int) -> Clustering

    init(_ name: String, _ find: @escaping @Sendable (CSRGraph, UInt64, Int) -> Clustering) {
      testDescription = name
      self.find = find
    }
  }

  static let methods = [
    Method("label propagation") { graph, seed, _ in graph.labelPropagation(seed: seed) },
    Method("infomap") { $0.infomap(seed: $1, runs: 3, threads: $2) },
    Method("fast greedy") { graph, _, _ in graph.fastGreedy().bestClustering },
    Method("walktrap") { graph, _, threads in graph.walktrap(threads: threads).bestClustering },
    Method("edge betweenness") { graph, _, threads in
      graph.edgeBetweennessClusters(threads: threads).bestClustering
    },
    Method("leading eigenvector") { graph, _, _ in graph.leadingEigenvectorClusters() },
    Method("consensus") { graph, seed, threads in
      graph.consensus(runs: 4, seed: seed, threads: threads) { $0.leiden(seed: $1) }.clustering
    },
  ]

  static let twoTriangles = CSRGraph(
    vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])

  @Test("Triangles that hang together by an edge come apart", arguments: methods)
  func triangles(_ method: Method) {
    for seed in 0..<3 as Range<UInt64> where method.testDescription != "label propagation" {
      #expect(method.find(Self.twoTriangles, seed, 1).membership == [0, 0, 0, 1, 1, 1])
    }
  }

  @Test("Two cliques without an edge between them are two clusters", arguments: methods)
  func cliques(_ method: Method) {
    var edges: [(Int, Int)] = []
    for one in 0..<5 {
      for other in 0..<one { edges += [(one, other), (5 + one, 5 + other)] }
    }
    let graph = CSRGraph(vertexCount: 11, edges: edges)
    let expected = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]
    #expect(method.find(graph, 0, 1).membership == expected)
  }

  @Test("Isolated vertices stay alone, and nothing comes of nothing", arguments: methods)
  func isolated(_ method: Method) {
    #expect(method.find(CSRGraph(vertexCount: 0, edges: []), 0, 1).clusterCount == 0)
    #expect(method.find(CSRGraph(vertexCount: 1, edges: []), 0, 1).clusterCount == 1)
    #expect(method.find(CSRGraph(vertexCount: 3, edges: []), 0, 1).clusterCount == 3)
    let graph = CSRGraph(vertexCount: 3, edges: [(0, 2)])
    #expect(method.find(graph, 0, 1).membership[1] != method.find(graph, 0, 1).membership[0])
  }

  @Test("Every cluster is connected on random graphs", arguments: methods)
  func connected(_ method: Method) {
    for graph in RandomGraphs.small { expectConnected(method.find(graph, 3, 1), in: graph) }
  }

  @Test("Every cluster is connected on all graphs of up to six vertices", arguments: methods)
  func connectedOnSmallGraphs(_ method: Method) {
    for graph in SmallGraphs.all where graph.vertexCount < 7 {
      expectConnected(method.find(graph, 0, 1), in: graph)
    }
  }

  @Test("The clusters are the same again, and on any number of threads", arguments: methods)
  func repeatable(_ method: Method) {
    let graph =
      method.testDescription == "edge betweenness"
      ? ClassicGraphs.karateClub
      : RandomGraphs.coauthorship(authors: 400, papers: 300, seed: 2)
    let found = method.find(graph, 5, 1)
    for threads in [1, 2, 7] { #expect(method.find(graph, 5, threads) == found) }
  }

  private func expectConnected(_ clustering: Clustering, in graph: CSRGraph) {
    #expect(clustering.vertexCount == graph.vertexCount)
    for cluster in 0..<clustering.clusterCount {
      let part = graph.subgraph(of: clustering.members(of: cluster))
      #expect(ConnectedComponents(of: part).count == 1)
    }
  }
}

/// Graphs with planted clusters (LFR benchmark), some of whose edges lead outside.
@Suite(
  "Planted clusters are found", .enabled(if: TestData.isAvailable, "\(TestData.absence)"))
struct PlantedClusterTests {
  @Test(
    "Little mixing: all but a few vertices",
    arguments: ["lfr-1000-mu10", "lfr-1000-mu30", "lfr-1000-mu50"])
  func planted(_ name: String) throws {
    let reference = try ReferenceGraph(named: name)
    let planted = Clustering(membership: try #require(reference.plantedClusters))
    let graph = reference.graph
    func likeness(_ clustering: Clustering) -> Double {
      ClusteringComparison(clustering, planted).normalizedMutualInformation
    }
    let infomap = graph.infomap()
    #expect(likeness(infomap) > 0.95)
    #expect(graph.codelength(of: infomap) < graph.codelength(of: planted) + 0.01)
    #expect(likeness(graph.walktrap().bestClustering) > 0.85)
    if name != "lfr-1000-mu50" {
      #expect(likeness(graph.labelPropagation()) > 0.9)
      #expect(likeness(graph.consensus(runs: 10) { $0.leiden(seed: $1) }.clustering) > 0.9)
    }
  }

  @Test("Ten thousand vertices", arguments: ["lfr-10000-mu30", "lfr-10000-mu60"])
  func large(_ name: String) throws {
    let reference = try ReferenceGraph(named: name)
    let planted = Clustering(membership: try #require(reference.plantedClusters))
    let comparison = ClusteringComparison(reference.graph.infomap(), planted)
    #expect(comparison.normalizedMutualInformation > 0.95)
  }

  /// igraph 1.0.0, `community_infomap` with one trial: 7.3765 to 7.3897 bits on ca-HepTh, 10.1205 to
  /// 10.1364 on ca-AstroPh-cc1.
  @Test("Codelengths are below those of another program")
  func codelengths() throws {
    for (name, best) in [("ca-HepTh", 7.3765), ("ca-AstroPh-cc1", 10.1204)] {
      let graph = try ReferenceGraph(named: name).graph
      #expect(graph.codelength(of: graph.infomap()) < best)
    }
  }
}
