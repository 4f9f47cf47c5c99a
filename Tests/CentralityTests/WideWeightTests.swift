import CoterieCentrality
import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Weights that lie orders of magnitude apart")
struct WideWeightTests {
  @Test("An edge too short for its distance to show still leads on")
  func absorbedEdges() {
    // 0–3 is nearer by 2 than by 1; of 1–2, 1e10 heavy, nothing is left in a distance of 1e9.
    let square = CSRGraph(
      vertexCount: 4,
      weightedEdges: [(0, 1, 1e-9), (0, 3, 1e-10), (2, 1, 1e10), (2, 3, 1e-9)])
    #expect(square.betweenness(distances: .inverseWeights) == [0, 2, 2, 0])
    #expect(square.edgeBetweenness(distances: .inverseWeights) == [3, 0, 4, 3])
    for weight in [1e12, 1e17, 1e20, 1e100] {
      let ring = CSRGraph(
        vertexCount: 6,
        weightedEdges: [(0, 1, 1), (1, 2, 1), (2, 3, weight), (3, 4, 1), (4, 5, 1), (5, 0, 1)])
      #expect(isClose(ring.betweenness(distances: .inverseWeights), [1, 2, 3, 3, 2, 1]))
    }
  }

  @Test("A tie through an edge shorter than ties are counts from the end that it leads away from")
  func nearTies() {
    let triangle = CSRGraph(
      vertexCount: 3, weightedEdges: [(0, 1, 1e-6), (0, 2, 1e6), (1, 2, 1e-6)])
    #expect(triangle.betweenness(distances: .inverseWeights) == [0.25, 0, 0.25])
    #expect(triangle.edgeBetweenness(distances: .inverseWeights) == [1, 1.5, 1])
  }

  /// A path enters and leaves each vertex inside it, and ends at two.
  @Test("Betweenness of vertices and of edges count the same paths", arguments: RandomGraphs.wide)
  func samePaths(_ graph: CSRGraph) {
    let components = ConnectedComponents(of: graph)
    let places = RandomGraphs.relabelling(of: graph, seed: 3)
    let ofVertices = graph.betweenness(distances: .inverseWeights)
    let moved = graph.relabelled(places).betweenness(distances: .inverseWeights)
    var around = [Double](repeating: 0, count: graph.vertexCount)
    for (edge, score) in zip(graph.edges, graph.edgeBetweenness(distances: .inverseWeights)) {
      around[edge.source] += score
      around[edge.target] += score
    }
    let expected = graph.vertices.map {
      2 * ofVertices[$0] + Double(components.sizes[components.membership[$0]] - 1)
    }
    #expect(isClose(around, expected, tolerance: 1e-9))
    #expect(isClose(places.map { moved[$0] }, ofVertices, tolerance: 1e-9))
  }

  @Test("Current through a ring divides by the conductance of its two arms")
  func currentsInRings() {
    for seed in 0..<40 {
      var generator = RepeatableGenerator(seed: UInt64(seed))
      let count = 3 + generator.below(6)
      let span = seed % 2 == 0 ? 20 : 330
      let weights = (0..<count).map { _ in
        Double(sign: .plus, exponent: generator.below(span) - span / 2, significand: 1.5)
      }
      let ring = CSRGraph(
        vertexCount: count,
        weightedEdges: weights.indices.map { ($0, ($0 + 1) % count, weights[$0]) })
      let expected = currents(inRingOf: weights)
      for (score, right) in zip(ring.currentFlowBetweenness(), expected) {
        #expect(
          abs(score - right) <= 1e-15 * Double(count * count) + (seed % 2 == 0 ? 1e-9 * right : 0))
      }
    }
  }

  /// With nothing subtracted.
  private func currents(inRingOf weights: [Double]) -> [Double] {
    let count = weights.count
    var scores = [Double](repeating: 0, count: count)
    for first in 0..<count {
      for second in (first + 1)..<count where first != second {
        let inner = (first..<second).reduce(0) { $0 + 1 / weights[$1] }
        let outer = (second..<(first + count)).reduce(0) { $0 + 1 / weights[$1 % count] }
        for vertex in 0..<count where vertex != first && vertex != second {
          scores[vertex] +=
            vertex > first && vertex < second ? outer / (inner + outer) : inner / (inner + outer)
        }
      }
    }
    return scores
  }

  @Test("Katz centrality keeps its digits where the attenuation is nearly too large")
  func katz() throws {
    for weight in [1e3, 1e10, 1e20, 1e100] {
      // In an edge of weight w, x = 1 + w/(1 + w) · x.
      let edge = CSRGraph(vertexCount: 2, weightedEdges: [(0, 1, weight)])
      for score in edge.katzCentrality() { #expect(abs(score / (1 + weight) - 1) < 1e-9) }
    }
    let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
    for attenuation in [0.70710679, 1, 1e10, 1e155, 1e200, 1e308, .greatestFiniteMagnitude] {
      #expect(path.katzCentrality(attenuation: attenuation) == nil)
    }
    let near = try #require(path.katzCentrality(attenuation: 0.7071))
    #expect(abs(near[1] / ((1 + 2 * 0.7071) / (1 - 2 * 0.7071 * 0.7071)) - 1) < 1e-8)
  }

  @Test("The weighted core number is that of plain peeling", arguments: RandomGraphs.wide)
  func cores(_ graph: CSRGraph) {
    var rest = Set(graph.vertices)
    var level = 0.0
    var expected = [Double](repeating: 0, count: graph.vertexCount)
    func strength(_ vertex: Int) -> Double {
      zip(graph.neighbors(of: vertex), graph.weights(of: vertex))
        .reduce(0) { rest.contains($1.0) ? $0 + $1.1 : $0 }
    }
    while let next = rest.min(by: { (strength($0), $0) < (strength($1), $1) }) {
      level = max(level, strength(next))
      expected[next] = level
      rest.remove(next)
    }
    for (score, right) in zip(graph.weightedCoreNumber(), expected) {
      #expect(abs(score - right) <= 1e-12 * right)
    }
  }
}
