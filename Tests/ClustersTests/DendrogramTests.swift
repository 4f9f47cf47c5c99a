import CoterieClusters
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Hierarchies of clusters")
struct DendrogramTests {
  @Test("A path merges from its ends")
  func path() {
    let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
    let dendrogram = path.fastGreedy()
    #expect(dendrogram.merges.map(\.first) == [0, 2, 4])
    #expect(dendrogram.merges.map(\.second) == [1, 3, 5])
    #expect(dendrogram.clusterCounts == 1...4)
    #expect(dendrogram.clustering(count: 4).membership == [0, 1, 2, 3])
    #expect(dendrogram.clustering(count: 3).membership == [0, 0, 1, 2])
    #expect(dendrogram.bestClustering.membership == [0, 0, 1, 1])
    #expect(dendrogram.clustering(count: 1).membership == [0, 0, 0, 0])
  }

  @Test("Components are never merged")
  func components() {
    let graph = CSRGraph(vertexCount: 5, edges: [(0, 1), (3, 4)])
    for dendrogram in all(of: graph) {
      #expect(dendrogram.clusterCounts == 3...5)
      #expect(dendrogram.bestClustering.membership == [0, 0, 2, 1, 1])
    }
  }

  @Test("Nothing is merged without edges")
  func withoutEdges() {
    for count in 0..<3 {
      for dendrogram in all(of: CSRGraph(vertexCount: count, edges: [])) {
        #expect(dendrogram.merges.isEmpty && dendrogram.modularities == [0])
        #expect(dendrogram.bestClustering == .singletons(vertexCount: count))
      }
    }
  }

  @Test("Every step has the modularity that is told, and merges two clusters of the step before")
  func steps() {
    for graph in RandomGraphs.small {
      for dendrogram in all(of: graph) {
        let components = ConnectedComponents(of: graph).count
        #expect(dendrogram.clusterCounts == components...graph.vertexCount)
        var before = Clustering.singletons(vertexCount: graph.vertexCount)
        for (merged, modularity) in dendrogram.modularities.enumerated() {
          let clustering = dendrogram.clustering(count: graph.vertexCount - merged)
          #expect(clustering.clusterCount == graph.vertexCount - merged)
          #expect(abs(graph.modularity(of: clustering) - modularity) < 1e-12)
          #expect(isCoarser(clustering, than: before))
          before = clustering
        }
        #expect(
          graph.modularity(of: dendrogram.bestClustering)
            > (dendrogram.modularities.max() ?? 0) - 1e-11)
      }
    }
  }

  @Test("Each greedy merge gains as much as any could", arguments: RandomGraphs.small)
  func greediest(_ graph: CSRGraph) {
    let dendrogram = graph.fastGreedy()
    for (merged, next) in dendrogram.modularities.dropFirst().enumerated() {
      let clustering = dendrogram.clustering(count: graph.vertexCount - merged)
      var best = -1.0
      for edge in graph.edges {
        let (one, other) = (
          clustering.cluster(of: edge.source), clustering.cluster(of: edge.target)
        )
        guard one != other else { continue }
        let joined = Clustering(membership: clustering.membership.map { $0 == one ? other : $0 })
        best = max(best, graph.modularity(of: joined))
      }
      #expect(abs(next - best) < 1e-12)
    }
  }

  /// The definition, with full matrices and no bounds.
  @Test("Each merge of walks raises the sum of squares least", arguments: RandomGraphs.small)
  func nearestWalks(_ graph: CSRGraph) {
    let walks = fourSteps(in: graph)
    let dendrogram = graph.walktrap()
    var previous = Clustering.singletons(vertexCount: graph.vertexCount)
    for merged in 0..<dendrogram.merges.count {
      let next = dendrogram.clustering(count: graph.vertexCount - merged - 1)
      var least = Double.infinity
      var chosen = Double.infinity
      for edge in graph.edges {
        let (one, other) = (previous.cluster(of: edge.source), previous.cluster(of: edge.target))
        guard one != other else { continue }
        let raise = raise(previous.members(of: one), previous.members(of: other), walks)
        least = min(least, raise)
        if next.cluster(of: edge.source) == next.cluster(of: edge.target) { chosen = raise }
      }
      #expect(chosen <= least + 1e-12)
      previous = next
    }
  }

  /// igraph 1.0.0 finds the same on the karate club: modularity 0.380671 by `community_fastgreedy` and
  /// 0.401298 by `community_edge_betweenness`. Its `community_walktrap` breaks the many ties otherwise.
  @Test("The karate club has the known modularities")
  func karateClub() {
    let graph = ClassicGraphs.karateClub
    #expect(abs(graph.modularity(of: graph.fastGreedy().bestClustering) - 0.380671) < 1e-6)
    let girvanNewman = graph.edgeBetweennessClusters()
    #expect(abs(graph.modularity(of: girvanNewman.bestClustering) - 0.401298) < 1e-6)
    // M. Girvan and M. E. J. Newman's split in two: all but member 3 (here 2) as the club split.
    let halves = girvanNewman.clustering(count: 2)
    #expect(halves.sizes == [19, 15])
    #expect(halves.cluster(of: 0) != halves.cluster(of: 33))
  }

  @Test("Weights decide where edges do not")
  func weights() {
    let square = CSRGraph(
      vertexCount: 4, weightedEdges: [(0, 1, 5), (1, 2, 1), (2, 3, 5), (3, 0, 1)])
    #expect(square.fastGreedy().bestClustering.membership == [0, 0, 1, 1])
    #expect(square.walktrap().bestClustering.membership == [0, 0, 1, 1])
    for graph in RandomGraphs.small {
      #expect(graph.fastGreedy(weighting: .unit) == graph.unweighted().fastGreedy())
      #expect(graph.walktrap(weighting: .unit) == graph.unweighted().walktrap())
    }
  }

  private func all(of graph: CSRGraph) -> [Dendrogram] {
    [graph.fastGreedy(), graph.walktrap(), graph.edgeBetweennessClusters()]
  }

  private func isCoarser(_ one: Clustering, than other: Clustering) -> Bool {
    (0..<other.clusterCount).allSatisfy { cluster in
      Set(other.members(of: cluster).map { one.cluster(of: $0) }).count == 1
    }
  }

  /// P⁴(i, k)/√d(k) for walks that may stay.
  private func fourSteps(in graph: CSRGraph) -> [[Double]] {
    let strengths = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
    let loops = graph.vertices.map { vertex in
      strengths[vertex] > 0 ? strengths[vertex] / Double(graph.degree(of: vertex)) : 1
    }
    return graph.vertices.map { source in
      var shares = graph.vertices.map { $0 == source ? 1.0 : 0.0 }
      for _ in 0..<4 {
        shares = graph.vertices.map { target in
          graph.vertices.reduce(0) { sum, vertex in
            let weight =
              vertex == target ? loops[vertex] : graph.weight(from: vertex, to: target) ?? 0
            return sum + shares[vertex] * weight / (strengths[vertex] + loops[vertex])
          }
        }
      }
      return graph.vertices.map { shares[$0] / (strengths[$0] + loops[$0]).squareRoot() }
    }
  }

  private func raise(
    _ one: ArraySlice<Int>, _ other: ArraySlice<Int>, _ walks: [[Double]]
  ) -> Double {
    func mean(_ members: ArraySlice<Int>, _ place: Int) -> Double {
      members.reduce(0) { $0 + walks[$1][place] } / Double(members.count)
    }
    let squares = walks.indices.reduce(0.0) { sum, place in
      let difference = mean(one, place) - mean(other, place)
      return sum + difference * difference
    }
    return squares * Double(one.count * other.count) / Double(one.count + other.count)
  }
}
