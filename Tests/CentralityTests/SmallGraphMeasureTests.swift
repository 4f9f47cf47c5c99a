import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

/// Measures of neighbourhoods from their definitions, step by step, on all graphs of up to seven
/// vertices, unweighted and with weights that are equal here and there.
@Suite("Measures of neighbourhoods on all small graphs")
struct SmallGraphMeasureTests {
  static let graphs: [CSRGraph] = SmallGraphs.all + SmallGraphs.all.map(weighted)

  /// The same graph with the weights 1, 2, ½ and 3 in turn, whose sums are exact.
  static func weighted(_ graph: CSRGraph) -> CSRGraph {
    let weights = [1, 2, 0.5, 3]
    return CSRGraph(
      vertexCount: graph.vertexCount,
      weightedEdges: graph.edges.enumerated().map {
        ($1.source, $1.target, weights[($0 + $0 / 5) % 4])
      })
  }

  @Test("Core numbers are what is left after taking away, level by level")
  func cores() {
    for graph in Self.graphs {
      #expect(graph.coreNumber() == Self.cores(of: graph.unweighted()).map { Int($0) })
      #expect(graph.weightedCoreNumber() == Self.cores(of: graph))
    }
  }

  /// For each strength that some part of the graph gives a vertex: the vertices that stay when all
  /// weaker ones are taken away again and again.
  private static func cores(of graph: CSRGraph) -> [Double] {
    var cores = graph.vertices.map { _ in 0.0 }
    var kept = Set(graph.vertices)
    while true {
      let strengths = kept.map { vertex in
        zip(graph.neighbors(of: vertex), graph.weights(of: vertex))
          .reduce(0) { kept.contains($1.0) ? $0 + $1.1 : $0 }
      }
      guard let threshold = strengths.min() else { return cores }
      for vertex in kept { cores[vertex] = threshold }
      // Whoever has no more than the threshold goes, and whoever that leaves with no more.
      var hasChanged = true
      while hasChanged {
        let weak = kept.filter { vertex in
          zip(graph.neighbors(of: vertex), graph.weights(of: vertex))
            .reduce(0) { kept.contains($1.0) ? $0 + $1.1 : $0 } <= threshold
        }
        kept.subtract(weak)
        hasChanged = !weak.isEmpty
      }
    }
  }

  @Test("Triangles, clustering and effective size count pairs of neighbours")
  func pairs() {
    for graph in Self.graphs {
      let triangles = graph.triangleCounts()
      let pairs = graph.vertices.map { Self.closedPairs(around: $0, in: graph) }
      #expect(triangles.map { 2 * $0 } == pairs.map(\.count))
      let barrat = graph.vertices.map { Self.barrat($0, pairs[$0], in: graph) }
      #expect(isClose(graph.barratClusteringCoefficient(), barrat))
      for (weighting, graph) in [(EdgeWeighting.weights, graph), (.unit, graph.unweighted())] {
        let sizes = graph.vertices.map { Self.effectiveSize($0, in: graph) }
        #expect(isClose(graph.effectiveSize(weighting: weighting), sizes))
      }
      let open = graph.vertices.reduce(0) { $0 + graph.degree(of: $1) * (graph.degree(of: $1) - 1) }
      #expect(
        graph.transitivity() == (open == 0 ? 0 : Double(2 * triangles.reduce(0, +)) / Double(open)))
    }
  }

  private static func closedPairs(around vertex: Int, in graph: CSRGraph) -> [(Int, Int)] {
    graph.neighbors(of: vertex).flatMap { first in
      graph.neighbors(of: vertex).compactMap { second in
        first != second && graph.weight(from: first, to: second) != nil ? (first, second) : nil
      }
    }
  }

  private static func barrat(_ vertex: Int, _ pairs: [(Int, Int)], in graph: CSRGraph) -> Double {
    guard graph.degree(of: vertex) > 1 else { return 0 }
    func weight(_ other: Int) -> Double { graph.weight(from: vertex, to: other) ?? 0 }
    let closed = pairs.reduce(0) { $0 + (weight($1.0) + weight($1.1)) / 2 }
    return closed / (graph.strength()[vertex] * Double(graph.degree(of: vertex) - 1))
  }

  private static func effectiveSize(_ vertex: Int, in graph: CSRGraph) -> Double? {
    let contacts = Array(graph.neighbors(of: vertex))
    guard !contacts.isEmpty else { return nil }
    func weight(_ source: Int, _ target: Int) -> Double {
      graph.weight(from: source, to: target) ?? 0
    }
    let strength = graph.weights(of: vertex).reduce(0, +)
    return contacts.reduce(0) { sum, contact in
      let strongest = graph.weights(of: contact).max() ?? 1
      return contacts.filter { $0 != contact }.reduce(sum + 1) { sum, other in
        sum - weight(vertex, other) / strength * weight(contact, other) / strongest
      }
    }
  }

  @Test("Personalised PageRank is where a walker is after many steps")
  func personalizedPageRank() {
    for graph in Self.graphs where graph.vertexCount > 0 && graph.vertexCount < 7 {
      var restart = graph.vertices.map { Double($0 % 3) }
      restart[0] = 2
      let scores = graph.personalizedPageRank(restart: restart, damping: 0.7)
      #expect(isClose(scores, Self.walk(on: graph, restart: restart, damping: 0.7)))
      #expect(
        isClose(
          graph.personalizedPageRank(restart: graph.vertices.map { _ in 5 }), graph.pageRank()))
      let single = graph.personalizedPageRank(restartingAt: [0])
      let components = ConnectedComponents(of: graph).membership
      #expect(graph.vertices.allSatisfy { (single[$0] == 0) == (components[$0] != components[0]) })
    }
    #expect(CSRGraph(vertexCount: 0, edges: []).personalizedPageRank(restart: []) == [])
  }

  /// Steps of the walk, one after another, until the start is forgotten.
  private static func walk(on graph: CSRGraph, restart: [Double], damping: Double) -> [Double] {
    let total = restart.reduce(0, +)
    let strengths = graph.strength()
    var shares = restart.map { $0 / total }
    for _ in 0..<100 {
      var next = graph.vertices.map { _ in 0.0 }
      var restarting = 1 - damping
      for vertex in graph.vertices {
        if strengths[vertex] == 0 { restarting += damping * shares[vertex] }
        for (neighbor, weight) in zip(graph.neighbors(of: vertex), graph.weights(of: vertex)) {
          next[neighbor] += damping * shares[vertex] * weight / strengths[vertex]
        }
      }
      shares = zip(next, restart).map { $0 + restarting * $1 / total }
    }
    return shares
  }

  @Test("Constraint follows its definition")
  func constraint() {
    for graph in Self.graphs where graph.vertexCount < 7 {
      let strengths = graph.strength()
      func share(_ source: Int, _ target: Int) -> Double {
        source == target ? 0 : (graph.weight(from: source, to: target) ?? 0) / strengths[source]
      }
      let expected = graph.vertices.map { vertex -> Double? in
        guard strengths[vertex] > 0 else { return nil }
        return graph.neighbors(of: vertex).reduce(0) { sum, contact in
          let indirect = graph.neighbors(of: vertex).reduce(0) {
            $0 + share(vertex, $1) * share($1, contact)
          }
          let invested = share(vertex, contact) + indirect
          return sum + invested * invested
        }
      }
      #expect(isClose(graph.constraint(), expected))
    }
  }

  @Test("Scores of many vertices have the same bits on 1, 2 and 7 threads")
  func threads() {
    let graph = RandomGraphs.coauthorship(authors: 70_000, papers: 30_000, seed: 3)
    let one = graph.pageRank(threads: 1)
    #expect(graph.pageRank(threads: 2) == one)
    #expect(graph.pageRank(threads: 7) == one)
    #expect(abs(one.reduce(0, +) - 1) < 1e-10)
    let eigenvector = graph.eigenvectorCentrality(threads: 1)
    #expect(graph.eigenvectorCentrality(threads: 2) == eigenvector)
    #expect(graph.eigenvectorCentrality(threads: 7) == eigenvector)
    #expect(graph.katzCentrality(threads: 7) == graph.katzCentrality(threads: 1))
    let triangles = graph.triangleCounts(threads: 1)
    #expect(graph.triangleCounts(threads: 2) == triangles)
    #expect(graph.triangleCounts(threads: 7) == triangles)
  }
}
