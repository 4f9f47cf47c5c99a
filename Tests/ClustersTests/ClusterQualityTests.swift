import CoterieClusters
import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Coverage, conductance and the merging of small clusters")
struct ClusterQualityTests {
  private let halves = Clustering(membership: [0, 0, 0, 1, 1, 1])

  @Test("Two triangles are worked out by hand")
  func byHand() {
    let graph = ClusterMethodTests.twoTriangles
    #expect(graph.coverage(of: halves) == 6.0 / 7)
    #expect(graph.conductance(of: halves) == [1.0 / 7, 1.0 / 7])
    let all = Clustering(membership: [0, 0, 0, 0, 0, 0])
    #expect(graph.coverage(of: all) == 1)
    #expect(graph.conductance(of: all) == [nil])
    let uneven = Clustering(membership: [0, 1, 1, 1, 1, 1])
    #expect(graph.conductance(of: uneven) == [1, 1])
  }

  @Test("Without edges everything is covered, and nothing has a conductance")
  func withoutEdges() {
    let graph = CSRGraph(vertexCount: 2, edges: [])
    #expect(graph.coverage(of: .singletons(vertexCount: 2)) == 1)
    #expect(graph.conductance(of: .singletons(vertexCount: 2)) == [nil, nil])
    let pairs = CSRGraph(vertexCount: 4, edges: [(0, 1), (2, 3)])
    #expect(pairs.conductance(of: Clustering(membership: [0, 0, 1, 1])) == [0, 0])
  }

  @Test("Conductance is what the cut is of the smaller side", arguments: RandomGraphs.small)
  func sides(_ graph: CSRGraph) {
    var generator = RepeatableGenerator(seed: 3)
    let clustering = Clustering(membership: graph.vertices.map { _ in generator.below(4) })
    for weighting in EdgeWeighting.allCases {
      let seen = weighting == .unit ? graph.unweighted() : graph
      let found = graph.conductance(of: clustering, weighting: weighting)
      for cluster in 0..<clustering.clusterCount {
        var (cut, inside, outside) = (0.0, 0.0, 0.0)
        for edge in seen.edges {
          let ends = [edge.source, edge.target].filter { clustering.cluster(of: $0) == cluster }
          if ends.count == 1 { cut += edge.weight }
          inside += Double(ends.count) * edge.weight
          outside += Double(2 - ends.count) * edge.weight
        }
        let smaller = min(inside, outside)
        if smaller == 0 {
          #expect(found[cluster] == nil)
        } else {
          #expect(abs((found[cluster] ?? -1) - cut / smaller) < 1e-9)
        }
      }
    }
  }

  @Test("A small cluster joins the neighbour that it is tied to most")
  func merging() {
    let graph = CSRGraph(
      vertexCount: 8,
      weightedEdges: [
        (0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 4, 2), (4, 5, 1), (5, 6, 1),
      ])
    let clustering = Clustering(membership: [0, 0, 0, 1, 2, 2, 2, 3])
    let merged = graph.mergingSmallClusters(of: clustering, minimumSize: 2)
    #expect(merged == Clustering(membership: [0, 0, 0, 1, 1, 1, 1, 3]))
    #expect(
      graph.mergingSmallClusters(of: clustering, minimumSize: 2, weighting: .unit)
        == Clustering(membership: [0, 0, 0, 0, 1, 1, 1, 3]))
    #expect(graph.mergingSmallClusters(of: clustering, minimumSize: 1) == clustering)
    #expect(
      graph.mergingSmallClusters(of: clustering, minimumSize: 100)
        == Clustering(membership: [0, 0, 0, 0, 0, 0, 0, 1]))
  }

  @Test("Whoever is still small has no neighbour", arguments: RandomGraphs.small)
  func leftovers(_ graph: CSRGraph) {
    let merged = graph.mergingSmallClusters(of: graph.leiden(resolution: 3), minimumSize: 4)
    let weights = graph.clusterWeights(of: merged)
    for cluster in 0..<merged.clusterCount {
      #expect(merged.sizes[cluster] >= 4 || weights[cluster].externalWeight == 0)
      let part = graph.subgraph(of: merged.members(of: cluster))
      #expect(ConnectedComponents(of: part).count == 1)
    }
  }
}

@Suite("Participation, within-cluster degree and roles")
struct ClusterRoleTests {
  @Test("A hub between clusters is worked out by hand")
  func byHand() {
    let graph = CSRGraph(vertexCount: 6, edges: [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2)])
    let clustering = Clustering(membership: [0, 0, 0, 1, 2, 3])
    // Vertex 0 has 2 edges inside, 1 each into two others: 1 − (1/4 + 1/16 + 1/16).
    #expect(graph.participationCoefficient(of: clustering) == [0.625, 0, 0, 0, 0, 0])
    #expect(graph.withinClusterDegree(of: clustering) == [0, 0, 0, 0, 0, 0])
    #expect(graph.clusterRoles(in: clustering)[0] == .connector)
    let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    let scores = star.withinClusterDegree(of: Clustering(membership: [0, 0, 0, 0]))
    #expect(abs(scores[0] - 3.0.squareRoot()) < 1e-12)
    #expect(abs(scores[1] + 1 / 3.0.squareRoot()) < 1e-12)
  }

  @Test("The bounds between roles are those of the paper")
  func bounds() {
    func role(_ degree: Double, _ participation: Double) -> String {
      ClusterRole(withinClusterDegree: degree, participationCoefficient: participation).rawValue
    }
    #expect(
      [0, 0.05, 0.06, 0.62, 0.63, 0.8, 0.81].map { role(2.4, $0) }
        == ["R1", "R1", "R2", "R2", "R3", "R3", "R4"])
    #expect([0, 0.3, 0.31, 0.75, 0.76].map { role(2.5, $0) } == ["R5", "R5", "R6", "R6", "R7"])
  }

  @Test("Scores have mean 0 and deviation 1 in every cluster", arguments: RandomGraphs.small)
  func laws(_ graph: CSRGraph) {
    let clustering = graph.leiden(resolution: 0.5)
    for weighting in EdgeWeighting.allCases {
      let scores = graph.withinClusterDegree(of: clustering, weighting: weighting)
      let shares = graph.participationCoefficient(of: clustering, weighting: weighting)
      for cluster in 0..<clustering.clusterCount {
        let own = clustering.members(of: cluster).map { scores[$0] }
        let squares = own.reduce(0) { $0 + $1 * $1 }
        #expect(abs(own.reduce(0, +)) < 1e-9)
        #expect(squares == 0 || abs(squares - Double(own.count)) < 1e-9)
      }
      let most = 1 - 1 / Double(max(1, clustering.clusterCount))
      #expect(shares.allSatisfy { $0 >= 0 && $0 <= most + 1e-12 })
    }
  }
}

@Suite("Consensus and resolution scan")
struct ConsensusTests {
  @Test("A vertex between two cliques swings, and the others are firm")
  func swinging() {
    // Two cliques of four, and vertex 8 with two edges to each.
    var edges = [(8, 0), (8, 1), (8, 4), (8, 5)]
    for one in 0..<4 {
      for other in 0..<one { edges += [(one, other), (4 + one, 4 + other)] }
    }
    let graph = CSRGraph(vertexCount: 9, edges: edges)
    let consensus = graph.consensus(runs: 40) { _, seed in
      Clustering(membership: [0, 0, 0, 0, 1, 1, 1, 1, seed % 4 == 0 ? 0 : 1])
    }
    #expect(consensus.runs.count == 40)
    #expect(consensus.clustering.membership == [1, 1, 1, 1, 0, 0, 0, 0, 0])
    #expect(consensus.stability == [1, 1, 1, 1, 1, 1, 1, 1, 0.75])
  }

  @Test("A method that always finds the same is its own consensus", arguments: RandomGraphs.small)
  func unanimous(_ graph: CSRGraph) {
    let clustering = graph.fastGreedy().bestClustering
    let consensus = graph.consensus(runs: 3) { _, _ in clustering }
    #expect(consensus.clustering == clustering)
    #expect(consensus.stability.allSatisfy { $0 == 1 })
  }

  @Test("The scan of two triangles has plateaus of one, two and six clusters")
  func scan() {
    let scan = ClusterMethodTests.twoTriangles.resolutionScan { $0.leiden(resolution: $1) }
    let counts = scan.plateaus.map { scan.points[$0.lowerBound].clustering.clusterCount }
    #expect(counts.contains(1) && counts.contains(2) && counts.contains(6))
    #expect(scan.points.map(\.resolution) == scan.points.map(\.resolution).sorted())
    #expect(scan.points.first?.resolution == 0.1 && scan.points.last?.resolution == 10)
    #expect(scan.points[0].similarity == nil)
    for (number, plateau) in scan.plateaus.enumerated() {
      #expect(scan.points[plateau].allSatisfy { $0.plateau == number })
    }
    // Two clusters are better than one from 2/7 on: 6/7 − γ/2 > 1 − γ.
    let two = scan.points.first { $0.clustering.clusterCount == 2 }
    #expect(abs((two?.resolution ?? 0) - 2.0 / 7) < 0.03)
    #expect(
      scan
        == ClusterMethodTests.twoTriangles.resolutionScan(threads: 7) { $0.leiden(resolution: $1) })
  }

  @Test("A scan of nothing is one plateau")
  func empty() {
    let scan = CSRGraph(vertexCount: 0, edges: []).resolutionScan { $0.leiden(resolution: $1) }
    #expect(scan.points.count == 17 && scan.plateaus == [0..<17])
  }
}
