import CoterieCentrality
import CoterieGraphCore
import Foundation
import TestSupport
import Testing

@Suite("Katz centrality, subgraph centrality, hubs and authorities")
struct WalkCountTests {
  private static let graphs = SmallGraphs.all + RandomGraphs.small

  @Test("A path by hand")
  func path() throws {
    let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let scores: [Double] = [12 / 7, 15 / 7, 12 / 7]
    #expect(isClose(path.katzCentrality(), scores))
    let half = try #require(path.katzCentrality(attenuation: 0.5))
    #expect(isClose(half, [3, 4, 3]))
    #expect(path.katzCentrality(attenuation: 0) == [1, 1, 1])
    #expect(path.katzCentrality(attenuation: 1) == nil)
    #expect(path.defaultKatzAttenuation() == 1.0 / 3)
    let root = 2.0.squareRoot()
    let middle = cosh(root)
    let closed: [Double] = [(1 + middle) / 2, middle, (1 + middle) / 2]
    #expect(isClose(path.subgraphCentrality(), closed, tolerance: 1e-10))
    let hubs = path.hubsAndAuthorities()
    let eigenvector: [Double] = [1 / root, 1, 1 / root]
    #expect(isClose(hubs.hubs, eigenvector))
    #expect(hubs.authorities == hubs.hubs)
  }

  @Test("Weights count in Katz centrality, if asked")
  func weights() {
    let edge = CSRGraph(vertexCount: 3, weightedEdges: [(0, 1, 3)])
    // 1 / (1 − 3/4), and without weights 1 / (1 − 1/2).
    #expect(isClose(edge.katzCentrality(), [4, 4, 1]))
    #expect(isClose(edge.katzCentrality(weighting: .unit), [2, 2, 1]))
  }

  @Test("Graphs without edges have only walks that stay")
  func noEdges() {
    for count in 0...2 {
      let graph = CSRGraph(vertexCount: count, edges: [])
      let ones = Array(repeating: 1.0, count: count)
      #expect(graph.katzCentrality() == ones)
      #expect(graph.katzCentrality(attenuation: 100) == ones)
      #expect(graph.subgraphCentrality() == ones)
    }
  }

  @Test("Katz centrality is the sum over walks")
  func katzSeries() {
    for graph in Self.graphs {
      let attenuation = graph.defaultKatzAttenuation() / 2
      var walks = [Double](repeating: 1, count: graph.vertexCount)
      var sum = walks
      for _ in 0..<60 {
        walks = graph.vertices.map { vertex in
          zip(graph.neighbors(of: vertex), graph.weights(of: vertex)).reduce(0) {
            $0 + attenuation * $1.1 * walks[$1.0]
          }
        }
        for vertex in graph.vertices { sum[vertex] += walks[vertex] }
      }
      #expect(isClose(graph.katzCentrality(attenuation: attenuation) ?? [], sum, tolerance: 1e-12))
    }
  }

  @Test("Katz centrality exists below one over the largest eigenvalue and solves its equations")
  func katzEquations() {
    for graph in Self.graphs where graph.edgeCount > 0 {
      let components = ConnectedComponents(of: graph)
      let largest = (0..<components.count).reduce(0) { largest, number in
        let part = graph.subgraph(of: components.members(of: number))
        return max(largest, part.eigenvectorCentrality().eigenvalue)
      }
      #expect(graph.katzCentrality(attenuation: 1.001 / largest) == nil)
      let attenuation = 0.999 / largest
      guard let scores = graph.katzCentrality(attenuation: attenuation) else {
        Issue.record("no scores at 0.999 of the limit")
        continue
      }
      for vertex in graph.vertices {
        let sum = zip(graph.neighbors(of: vertex), graph.weights(of: vertex)).reduce(1) {
          $0 + attenuation * $1.1 * scores[$1.0]
        }
        #expect(abs(sum - scores[vertex]) < 1e-11 * (scores.max() ?? 1))
      }
    }
  }

  @Test("Subgraph centrality is the diagonal of the exponential, by its series")
  func exponentialSeries() {
    for graph in Self.graphs {
      let count = graph.vertexCount
      var power = graph.vertices.map { row in graph.vertices.map { $0 == row ? 1.0 : 0.0 } }
      var diagonal = [Double](repeating: 1, count: count)
      for term in 1...120 {
        power = power.map { row in
          graph.vertices.map { vertex in
            graph.neighbors(of: vertex).reduce(0) { $0 + row[$1] } / Double(term)
          }
        }
        for vertex in graph.vertices { diagonal[vertex] += power[vertex][vertex] }
      }
      #expect(isClose(graph.subgraphCentrality(), diagonal, tolerance: 1e-10))
    }
  }

  @Test("A score too large for a number is infinite, its logarithm is not")
  func overflow() {
    let count = 720
    let clique = CSRGraph(
      vertexCount: count, edges: (0..<count).flatMap { vertex in (0..<vertex).map { ($0, vertex) } }
    )
    #expect(clique.subgraphCentrality()[5] == .infinity)
    // (e^(n − 1) + (n − 1) / e) / n.
    let expected = Double(count - 1) - log(Double(count))
    #expect(abs(clique.subgraphCentralityLogarithms()[5] - expected) < 1e-9)
  }

  @Test("The bits do not depend on the number of threads")
  func threads() {
    let graph = RandomGraphs.coauthorship(authors: 500, papers: 600, seed: 3)
    let one = graph.subgraphCentrality(threads: 1)
    #expect(one == graph.subgraphCentrality(threads: 2))
    #expect(one == graph.subgraphCentrality(threads: 7))
  }

  @Test("Hub scores, multiplied with the matrix twice, keep their proportions")
  func hubs() {
    for graph in Self.graphs where graph.edgeCount > 0 {
      let result = graph.hubsAndAuthorities()
      let eigenvalue = graph.eigenvectorCentrality().eigenvalue
      func product(_ scores: [Double]) -> [Double] {
        graph.vertices.map { vertex in
          zip(graph.neighbors(of: vertex), graph.weights(of: vertex)).reduce(0) {
            $0 + $1.1 * scores[$1.0] / eigenvalue
          }
        }
      }
      #expect(isClose(product(product(result.hubs)), result.hubs, tolerance: 1e-11))
    }
  }
}
