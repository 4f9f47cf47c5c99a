import CoterieClusters
import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Clusterings")
struct ClusteringTests {
  @Test("Clusters are numbered by size and then by first vertex")
  func numbering() {
    let clustering = Clustering(membership: [9, -4, 7, 7, -4, 3])
    #expect(clustering.membership == [2, 0, 1, 1, 0, 3])
    #expect(clustering.sizes == [2, 2, 1, 1])
    #expect(clustering.clusterCount == 4 && clustering.vertexCount == 6)
    #expect(Array(clustering.members(of: 0)) == [1, 4])
    #expect(Array(clustering.members(of: 3)) == [5])
    #expect(clustering.cluster(of: 3) == 1)
  }

  @Test("Labels say nothing: the same groups are the same clustering")
  func equality() {
    #expect(Clustering(membership: [0, 0, 1]) == Clustering(membership: [5, 5, 2]))
    #expect(Clustering(membership: [0, 0, 1]) != Clustering(membership: [0, 1, 1]))
    #expect(Clustering.singletons(vertexCount: 2) == Clustering(membership: [1, 0]))
  }

  @Test("There may be no vertices")
  func empty() {
    let clustering = Clustering(membership: [])
    #expect(clustering.clusterCount == 0 && clustering.vertexCount == 0)
  }

  @Test("Components are a clustering")
  func components() {
    let graph = CSRGraph(vertexCount: 4, edges: [(1, 3)])
    let clustering = Clustering(ConnectedComponents(of: graph))
    #expect(clustering == Clustering(membership: [1, 0, 2, 0]))
  }

  @Test("Every vertex is in exactly one cluster", arguments: 0..<20)
  func cover(_ seed: Int) {
    var generator = RepeatableGenerator(seed: UInt64(seed))
    let labels = (0..<generator.below(40)).map { _ in generator.below(8) }
    let clustering = Clustering(membership: labels)
    let members = (0..<clustering.clusterCount).flatMap { clustering.members(of: $0) }
    #expect(members.sorted() == Array(labels.indices))
    #expect(clustering.sizes == clustering.sizes.sorted(by: >))
    for first in labels.indices {
      for second in labels.indices {
        #expect(
          (labels[first] == labels[second])
            == (clustering.cluster(of: first) == clustering.cluster(of: second)))
      }
    }
  }
}

@Suite("Modularity and the weights of clusters")
struct ModularityTests {
  @Test("Two triangles with an edge between them are worked out by hand")
  func byHand() {
    let graph = CSRGraph(
      vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
    let halves = Clustering(membership: [0, 0, 0, 1, 1, 1])
    #expect(abs(graph.modularity(of: halves) - (6.0 / 7 - 0.5)) < 1e-15)
    #expect(abs(graph.modularity(of: halves, resolution: 2) - (6.0 / 7 - 1)) < 1e-15)
    let all = Clustering(membership: [0, 0, 0, 0, 0, 0])
    #expect(abs(graph.modularity(of: all)) < 1e-15)
    #expect(
      graph.clusterWeights(of: halves) == [
        ClusterWeights(internalWeight: 3, externalWeight: 1),
        ClusterWeights(internalWeight: 3, externalWeight: 1),
      ])
  }

  @Test("A graph without edges has modularity 0")
  func withoutEdges() {
    let graph = CSRGraph(vertexCount: 2, edges: [])
    #expect(graph.modularity(of: .singletons(vertexCount: 2)) == 0)
    let none = CSRGraph(vertexCount: 0, edges: [])
    #expect(none.modularity(of: Clustering(membership: [])) == 0)
  }

  /// Newman's definition: the sum over all pairs in one cluster of what is there less what chance
  /// would put there.
  @Test("The sum over all pairs gives the same", arguments: RandomGraphs.small)
  func overPairs(_ graph: CSRGraph) {
    var generator = RepeatableGenerator(seed: 9)
    let clustering = Clustering(membership: graph.vertices.map { _ in generator.below(4) })
    for weighting in EdgeWeighting.allCases {
      for resolution in [0.5, 1, 2] {
        let seen = weighting == .unit ? graph.unweighted() : graph
        let strengths = seen.vertices.map { seen.weights(of: $0).reduce(0, +) }
        let twice = strengths.reduce(0, +)
        var sum = 0.0
        for first in seen.vertices {
          for second in seen.vertices
          where clustering.cluster(of: first) == clustering.cluster(of: second) && twice > 0 {
            let chance = resolution * strengths[first] * strengths[second] / twice
            sum += ((seen.weight(from: first, to: second) ?? 0) - chance) / twice
          }
        }
        let modularity = graph.modularity(
          of: clustering, resolution: resolution, weighting: weighting)
        #expect(abs(modularity - sum) < 1e-12)
      }
    }
    let weights = graph.clusterWeights(of: clustering)
    let total = weights.reduce(0) { $0 + $1.internalWeight + $1.externalWeight / 2 }
    #expect(abs(total - graph.totalWeight) < 1e-9)
  }
}
