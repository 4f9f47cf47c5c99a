import CoterieCentrality
import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

/// Betweenness of vertices and edges by counting all shortest paths between all pairs, on matrices.
private struct CountedPaths {
  let graph: CSRGraph
  let lengths: [[Double]]
  let distances: [[Double]]
  let counts: [[Double]]

  init(_ graph: CSRGraph, usesLengths: Bool) {
    self.graph = graph
    let range = graph.vertices
    lengths = range.map { source in
      range.map { target in
        guard let weight = graph.weight(from: source, to: target) else { return .infinity }
        return usesLengths ? 1 / weight : 1
      }
    }
    var distances = lengths
    for vertex in range { distances[vertex][vertex] = 0 }
    for middle in range {
      for source in range where distances[source][middle] < .infinity {
        for target in range {
          distances[source][target] = min(
            distances[source][target], distances[source][middle] + distances[middle][target])
        }
      }
    }
    var counts = range.map { source in range.map { source == $0 ? 1.0 : 0.0 } }
    for source in range {
      let targets = range.filter { $0 != source && distances[source][$0] < .infinity }
      for target in targets.sorted(by: { distances[source][$0] < distances[source][$1] }) {
        for last in graph.neighbors(of: target)
        where distances[source][last] + lengths[last][target] < distances[source][target] + 1e-9 {
          counts[source][target] += counts[source][last]
        }
      }
    }
    self.distances = distances
    self.counts = counts
  }

  private var pairs: [(Int, Int)] {
    graph.vertices.flatMap { source in
      ((source + 1)..<max(source + 1, graph.vertexCount)).compactMap { target in
        distances[source][target] < .infinity ? (source, target) : nil
      }
    }
  }

  func betweenness(of vertex: Int) -> Double {
    pairs.reduce(0) { sum, pair in
      let (source, target) = pair
      let detour = distances[source][vertex] + distances[vertex][target]
      guard source != vertex, target != vertex, detour < distances[source][target] + 1e-9
      else { return sum }
      return sum + counts[source][vertex] * counts[vertex][target] / counts[source][target]
    }
  }

  func betweenness(ofEdge first: Int, _ second: Int) -> Double {
    pairs.reduce(0) { sum, pair in
      let (source, target) = pair
      let paths = [(first, second), (second, first)].reduce(0.0) { paths, way in
        let length =
          distances[source][way.0] + lengths[way.0][way.1] + distances[way.1][target]
        guard length < distances[source][target] + 1e-9 else { return paths }
        return paths + counts[source][way.0] * counts[way.1][target]
      }
      return sum + paths / counts[source][target]
    }
  }
}

@Suite("Betweenness")
struct BetweennessTests {
  private func check(_ graph: CSRGraph, _ distances: EdgeDistance) {
    let counted = CountedPaths(graph, usesLengths: distances == .inverseWeights)
    let scores = graph.betweenness(distances: distances)
    let expected = graph.vertices.map { counted.betweenness(of: $0) }
    #expect(zip(scores, expected).allSatisfy { abs($0 - $1) < 1e-9 }, "\(Array(graph.edges))")
    let edgeScores = graph.edgeBetweenness(distances: distances)
    let expectedEdges = graph.edges.map { counted.betweenness(ofEdge: $0.source, $0.target) }
    #expect(edgeScores.count == graph.edgeCount)
    #expect(
      zip(edgeScores, expectedEdges).allSatisfy { abs($0 - $1) < 1e-9 }, "\(Array(graph.edges))")
  }

  @Test("On all graphs of up to seven vertices it is the count of paths")
  func smallGraphs() {
    for graph in SmallGraphs.all { check(graph, .hops) }
  }

  @Test("On all graphs of up to six vertices with few different weights it is the count of paths")
  func smallWeightedGraphs() {
    var generator = RepeatableGenerator(seed: 5)
    for graph in SmallGraphs.all where graph.vertexCount < 7 {
      for _ in 0..<5 {
        // Lengths 1, 1/2, 1/3 and 1/6: 1/2 + 1/3 + 1/6 = 1, so that there are ties beyond rounding.
        let edges = graph.edges.map { ($0.source, $0.target, [1.0, 2, 3, 6][generator.below(4)]) }
        check(CSRGraph(vertexCount: graph.vertexCount, weightedEdges: edges), .inverseWeights)
      }
    }
  }

  @Test("On random graphs, sparse and dense, it is the count of paths")
  func randomGraphs() {
    for graph in RandomGraphs.small {
      check(graph, .hops)
      check(graph, .inverseWeights)
    }
  }

  @Test("On networks of many papers, full of twins, it is the count of paths", arguments: 0..<6)
  func coauthorship(seed: UInt64) {
    let graph = RandomGraphs.coauthorship(authors: 90, papers: 45, seed: seed)
    check(graph, .hops)
    check(graph, .inverseWeights)
  }

  @Test("A paper of many authors beside a small network is no burden")
  func largePaper() {
    let lists = [Array(0..<1500), [0, 1500], [1500, 1501], [1501, 1502, 1], [3, 4, 1503]]
    let graph = IncidenceTable(memberCount: 1504, sets: lists).coMembershipGraph { _, _ in 1 }
    let scores = graph.betweenness()
    // The star of three authors beyond the large paper is reached by 1,500 through two bridges.
    #expect(scores[2] == 0)
    #expect(scores[3] == scores[4])
    #expect(scores[0] > 1000)
    #expect(graph.edgeCount > 1_000_000)
  }

  @Test("More paths than numbers can count leave scores finite")
  func manyPaths() {
    // A chain of 1,200 squares: 2¹²⁰⁰ shortest paths from end to end.
    let edges = (0..<1200).flatMap { square in
      let (start, end) = (3 * square, 3 * square + 3)
      return [(start, start + 1), (start, start + 2), (start + 1, end), (start + 2, end)]
    }
    // One more edge closes the ring, so that it is one block.
    let graph = CSRGraph(vertexCount: 3601, edges: edges + [(0, 3600)])
    #expect(graph.betweenness().allSatisfy { $0.isFinite && $0 > 0 })
  }

  @Test("The bits are the same on 1, 2 and 7 threads")
  func threads() {
    let graph = RandomGraphs.coauthorship(authors: 1000, papers: 900, seed: 3)
    for distances in EdgeDistance.allCases {
      let scores = graph.betweenness(distances: distances, threads: 1)
      #expect(graph.betweenness(distances: distances, threads: 2) == scores)
      #expect(graph.betweenness(distances: distances, threads: 7) == scores)
      let edgeScores = graph.edgeBetweenness(distances: distances, threads: 1)
      #expect(graph.edgeBetweenness(distances: distances, threads: 2) == edgeScores)
      #expect(graph.edgeBetweenness(distances: distances, threads: 7) == edgeScores)
    }
  }

  @Test("The scores of all vertices, and of all edges, add up to what distances say")
  func sums() {
    let graph = RandomGraphs.coauthorship(authors: 400, papers: 300, seed: 8).unweighted()
    let distances = graph.vertices.map { BreadthFirstSearch(from: $0, in: graph).distances }
    let total = distances.joined().compactMap { $0 }.reduce(0, +) / 2
    let pairs = distances.joined().count { $0 ?? 0 > 0 } / 2
    #expect(abs(graph.edgeBetweenness().reduce(0, +) - Double(total)) < 1e-6)
    #expect(abs(graph.betweenness().reduce(0, +) - Double(total - pairs)) < 1e-6)
  }
}
