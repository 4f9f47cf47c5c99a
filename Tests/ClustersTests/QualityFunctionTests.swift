import CoterieClusters
import CoterieGraphCore
import TestSupport
import Testing

/// Two triangles with an edge between them.
private let twoTriangles = CSRGraph(
  vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])

/// The best quality of all partitions of a graph, tried one by one.
///
/// Weights and expected weights are added pair by pair, in no way as the searches do it.
private func bestQuality(
  of graph: CSRGraph, _ quality: QualityFunction, _ resolution: Double
) -> Double {
  let strengths = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
  let gains = graph.vertices.map { first in
    graph.vertices.map { second in
      let expected =
        quality == .modularity
        ? strengths[first] * strengths[second] / (2 * graph.totalWeight) : 1
      return (graph.weight(from: first, to: second) ?? 0) - resolution * expected
    }
  }
  var labels = [Int](repeating: 0, count: graph.vertexCount)
  var best = 0.0
  func place(_ vertex: Int, clusters: Int, quality: Double) {
    guard vertex < labels.count else {
      best = max(best, quality)
      return
    }
    for label in 0...clusters {
      labels[vertex] = label
      var gained = 0.0
      for other in 0..<vertex where labels[other] == label { gained += gains[vertex][other] }
      place(vertex + 1, clusters: max(clusters, label + 1), quality: quality + gained)
    }
  }
  place(0, clusters: 0, quality: 0)
  return best
}

/// What `bestQuality` is the largest value of.
private func qualityOfPairs(
  _ clustering: Clustering, of graph: CSRGraph, _ quality: QualityFunction, _ resolution: Double
) -> Double {
  switch quality {
  case .modularity:
    // Without the expected weight between a vertex and itself.
    let twice = 2 * graph.totalWeight
    let own = graph.vertices.reduce(0) {
      let strength = graph.weights(of: $1).reduce(0, +)
      return $0 + resolution * strength * strength / twice
    }
    return (graph.modularity(of: clustering, resolution: resolution) * twice + own) / 2
  case .constantPotts:
    return graph.constantPottsQuality(of: clustering, resolution: resolution)
  }
}

@Suite("Quality functions")
struct QualityFunctionTests {
  @Test("Constant Potts quality is worked out by hand")
  func byHand() {
    let halves = Clustering(membership: [0, 0, 0, 1, 1, 1])
    #expect(twoTriangles.constantPottsQuality(of: halves, resolution: 0.5) == 3)
    let all = Clustering(membership: [0, 0, 0, 0, 0, 0])
    #expect(twoTriangles.constantPottsQuality(of: all, resolution: 0.5) == -0.5)
    let alone = Clustering.singletons(vertexCount: 6)
    #expect(twoTriangles.constantPottsQuality(of: alone, resolution: 0.5) == 0)
    let none = CSRGraph(vertexCount: 0, edges: [])
    #expect(none.constantPottsQuality(of: Clustering(membership: []), resolution: 1) == 0)
  }

  @Test("Weights count unless told otherwise")
  func weights() {
    let pair = CSRGraph(vertexCount: 2, weightedEdges: [(0, 1, 4)])
    let together = Clustering(membership: [0, 0])
    #expect(pair.constantPottsQuality(of: together, resolution: 0.5) == 3.5)
    #expect(pair.constantPottsQuality(of: together, resolution: 0.5, weighting: .unit) == 0.5)
  }

  @Test(
    "Leiden reaches the best quality of all partitions of nearly every small graph",
    arguments: QualityFunction.allCases)
  func exhaustive(_ quality: QualityFunction) {
    var missed = 0
    for (number, graph) in SmallGraphs.all.enumerated() where graph.edgeCount > 0 {
      let resolution = (quality == .modularity ? [0.5, 1, 2] : [0.2, 0.5, 0.9])[number % 3]
      let best = bestQuality(of: graph, quality, resolution)
      let clustering = graph.leiden(
        quality: quality, resolution: resolution, iterations: 10, threads: 1)
      let found = qualityOfPairs(clustering, of: graph, quality, resolution)
      #expect(found < best + 1e-9)
      if found < best - 1e-9 { missed += 1 }
    }
    #expect(missed <= 25, "\(missed) of \(SmallGraphs.all.count) missed")
  }

  @Test("No vertex gains constant Potts quality by moving", arguments: RandomGraphs.small)
  func locallyOptimal(_ graph: CSRGraph) {
    for resolution in [0.1, 0.7, 3] {
      let clustering = graph.leiden(quality: .constantPotts, resolution: resolution)
      expectConnectedClusters(clustering, in: graph)
      let quality = graph.constantPottsQuality(of: clustering, resolution: resolution)
      for vertex in graph.vertices {
        for cluster in 0...clustering.clusterCount {
          var moved = clustering.membership
          moved[vertex] = cluster
          let other = Clustering(membership: moved)
          #expect(graph.constantPottsQuality(of: other, resolution: resolution) < quality + 1e-8)
        }
      }
    }
  }

  /// All pairs of a clique have an edge of weight 1.
  @Test("The constant Potts resolution is a density")
  func density() {
    let clique = CSRGraph(
      vertexCount: 5, edges: (0..<5).flatMap { first in (0..<first).map { (first, $0) } })
    #expect(clique.leiden(quality: .constantPotts, resolution: 0.99).clusterCount == 1)
    #expect(clique.leiden(quality: .constantPotts, resolution: 1.01).clusterCount == 5)
    let halves = twoTriangles.leiden(quality: .constantPotts, resolution: 0.5)
    #expect(halves.membership == [0, 0, 0, 1, 1, 1])
    #expect(twoTriangles.leiden(quality: .constantPotts, resolution: 0.1).clusterCount == 1)
  }

  /// Modularity merges small cliques of a long ring, which the constant Potts model never does.
  @Test("The constant Potts model has no resolution limit")
  func ringOfCliques() {
    let cliques = 30
    let edges = (0..<cliques).flatMap { clique in
      let first = 5 * clique
      let inside = (0..<5).flatMap { one in (0..<one).map { (first + one, first + $0) } }
      return inside + [(first, (first + 6) % (5 * cliques))]
    }
    let ring = CSRGraph(vertexCount: 5 * cliques, edges: edges)
    let potts = ring.leiden(quality: .constantPotts, resolution: 0.5)
    #expect(potts.sizes == Array(repeating: 5, count: cliques))
    #expect(ring.leiden().clusterCount < cliques)
  }
}

@Suite("VOS clustering")
struct VOSClusteringTests {
  @Test("Association strength is weight over what chance would put there")
  func associations() {
    let path = CSRGraph(vertexCount: 4, weightedEdges: [(0, 1, 1), (1, 2, 3)])
    let seen = path.associationStrengths()
    #expect(seen.weight(from: 0, to: 1) == 2)
    #expect(seen.weight(from: 2, to: 1) == 2)
    #expect(seen.weight(from: 0, to: 2) == nil)
    #expect(path.associationStrengths(weighting: .unit).weight(from: 0, to: 1) == 2)
    #expect(CSRGraph(vertexCount: 0, edges: []).associationStrengths().vertexCount == 0)
  }

  /// Σ (2m · weight / (strength · strength) − resolution) over the pairs of each cluster.
  @Test("No vertex gains by moving", arguments: RandomGraphs.small)
  func locallyOptimal(_ graph: CSRGraph) {
    let clustering = graph.vosClustering(resolution: 0.8)
    expectConnectedClusters(clustering, in: graph)
    let strengths = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
    func gain(_ vertex: Int, _ cluster: Int) -> Double {
      graph.vertices.reduce(0) { sum, other in
        guard other != vertex, clustering.cluster(of: other) == cluster else { return sum }
        let weight = graph.weight(from: vertex, to: other) ?? 0
        let association =
          weight > 0 ? 2 * graph.totalWeight * weight / (strengths[vertex] * strengths[other]) : 0
        return sum + association - 0.8
      }
    }
    for vertex in graph.vertices {
      let stay = gain(vertex, clustering.cluster(of: vertex))
      #expect(stay > -1e-7)
      for cluster in 0..<clustering.clusterCount {
        #expect(gain(vertex, cluster) < stay + 1e-7)
      }
    }
  }

  @Test("The resolution makes clusters larger or smaller")
  func resolution() {
    #expect(twoTriangles.vosClustering().membership == [0, 0, 0, 1, 1, 1])
    #expect(twoTriangles.vosClustering(resolution: 0.1).clusterCount == 1)
    #expect(twoTriangles.vosClustering(resolution: 20).clusterCount == 6)
    #expect(CSRGraph(vertexCount: 2, edges: []).vosClustering().clusterCount == 2)
  }
}
