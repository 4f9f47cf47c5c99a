import CoterieClusters
import CoterieGraphCore
import CoterieParallel
import Foundation
import TestSupport
import Testing

@Suite("Map equation and Infomap")
struct MapEquationTests {
  /// Two triangles with an edge between them: 14 ends of edges, 7 in each cluster, 1 of which leaves.
  /// L = plog(2/14) − 2·2·plog(1/14) − (4·plog(2/14) + 2·plog(3/14)) + 2·plog(8/14).
  @Test("Two triangles are worked out by hand")
  func byHand() {
    let graph = ClusterMethodTests.twoTriangles
    func plog(_ share: Double) -> Double { share * log2(share) }
    let halves = Clustering(membership: [0, 0, 0, 1, 1, 1])
    let expected =
      -3 * plog(2.0 / 14) - 4 * plog(1.0 / 14) - 2 * plog(3.0 / 14) + 2 * plog(8.0 / 14)
    #expect(abs(graph.codelength(of: halves) - expected) < 1e-12)
    #expect(abs(graph.codelength(of: halves) - 2.320730) < 1e-6)
    let all = Clustering(membership: [0, 0, 0, 0, 0, 0])
    #expect(abs(graph.codelength(of: all) + 4 * plog(2.0 / 14) + 2 * plog(3.0 / 14)) < 1e-12)
  }

  @Test("A graph without edges takes no bits")
  func withoutEdges() {
    #expect(CSRGraph(vertexCount: 2, edges: []).codelength(of: .singletons(vertexCount: 2)) == 0)
    #expect(CSRGraph(vertexCount: 0, edges: []).codelength(of: Clustering(membership: [])) == 0)
  }

  /// The same length put together from the codes: one for the clusters, one for each cluster.
  @Test("The codes' entropies add up to it", arguments: RandomGraphs.small)
  func entropies(_ graph: CSRGraph) {
    guard graph.edgeCount > 0 else { return }
    var generator = RepeatableGenerator(seed: 4)
    let clustering = Clustering(membership: graph.vertices.map { _ in generator.below(3) })
    let strengths = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
    let total = strengths.reduce(0, +)
    func code(_ shares: [Double]) -> Double {
      let sum = shares.reduce(0, +)
      return shares.filter { $0 > 0 }.reduce(0) { $0 - $1 * log2($1 / sum) }
    }
    let exits = graph.clusterWeights(of: clustering).map { $0.externalWeight / total }
    var length = code(exits)
    for cluster in 0..<clustering.clusterCount {
      length += code(
        [exits[cluster]] + clustering.members(of: cluster).map { strengths[$0] / total })
    }
    #expect(abs(graph.codelength(of: clustering) - length) < 1e-9)
  }

  /// The shortest code of all partitions, tried one by one.
  @Test("Small graphs reach the shortest code", arguments: RandomGraphs.small)
  func exhaustive(_ graph: CSRGraph) {
    guard graph.vertexCount < 9 else { return }
    var best = Double.infinity
    func place(_ labels: [Int], _ count: Int) {
      if labels.count == graph.vertexCount {
        best = min(best, graph.codelength(of: Clustering(membership: labels)))
      } else {
        for label in 0...count { place(labels + [label], max(count, label + 1)) }
      }
    }
    place([], 0)
    #expect(abs(graph.codelength(of: graph.infomap(runs: 10)) - best) < 1e-9)
  }

  @Test("More runs never make the code longer, and one cluster is never better")
  func better() {
    for graph in RandomGraphs.small {
      let one = graph.infomap(seed: 1)
      let length = graph.codelength(of: one)
      #expect(graph.codelength(of: graph.infomap(seed: 1, runs: 4)) <= length)
      #expect(length <= graph.codelength(of: Clustering(ConnectedComponents(of: graph))))
    }
  }

  @Test("Label propagation ends where every label weighs most", arguments: RandomGraphs.small)
  func labels(_ graph: CSRGraph) {
    for seed in 0..<5 as Range<UInt64> {
      let clustering = graph.labelPropagation(seed: seed)
      for vertex in graph.vertices {
        var weights: [Int: Double] = [:]
        for (neighbor, weight) in zip(graph.neighbors(of: vertex), graph.weights(of: vertex)) {
          weights[clustering.cluster(of: neighbor), default: 0] += weight
        }
        // A label that got about is split, which can only take weight from the others.
        let own = weights[clustering.cluster(of: vertex), default: 0]
        #expect(own >= (weights.values.max() ?? 0) - 1e-9)
      }
    }
  }
}
