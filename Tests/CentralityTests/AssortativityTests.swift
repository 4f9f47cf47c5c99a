import CoterieCentrality
import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Assortativity, rich clubs and centralization")
struct AssortativityTests {
  private static let graphs = SmallGraphs.all + RandomGraphs.small

  @Test("Stars and paths by hand")
  func byHand() {
    let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(isClose([star.degreeAssortativity()], [-1]))
    let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
    let third: Double? = 1 / 3
    #expect(isClose([path.assortativity(of: [1, 1, 2, 2])], [third]))
    #expect(isClose([path.assortativity(ofCategories: [0, 0, 1, 1])], [third]))
    #expect(path.assortativity(of: [0.1, 0.1, 0.1, 0.1]) == nil)
    #expect(path.assortativity(ofCategories: [3, 3, 3, 3]) == nil)
    let apart = CSRGraph(vertexCount: 5, edges: [(0, 1), (2, 3)])
    #expect(apart.degreeAssortativity() == nil)
    #expect(apart.assortativity(ofCategories: [0, 0, 7, 7, 1]) == 1)
    #expect(apart.assortativity(of: [1, 1, 2, 2, 9]) == 1)
    #expect(CSRGraph(vertexCount: 0, edges: []).assortativity(of: []) == nil)
    #expect(CSRGraph(vertexCount: 0, edges: []).assortativity(ofCategories: []) == nil)
  }

  /// The value that NetworkX gives.
  @Test("The karate club is disassortative by degree")
  func karateClub() {
    let assortativity = ClassicGraphs.karateClub.degreeAssortativity()
    #expect(isClose([assortativity], [-0.47561309768461413]))
  }

  @Test("Assortativity is a correlation, and follows from the matrix of categories")
  func secondWay() {
    for (number, graph) in Self.graphs.enumerated() {
      var generator = RepeatableGenerator(seed: UInt64(number))
      let values = graph.vertices.map { _ in generator.below(3) }
      let pairs = graph.edges.flatMap { edge in
        [(edge.source, edge.target), (edge.target, edge.source)]
      }
      let ends = Set(pairs.map { values[$0.0] })
      let numeric = graph.assortativity(of: values.map(Double.init))
      let discrete = graph.assortativity(ofCategories: values)
      #expect((numeric == nil) == (ends.count < 2))
      #expect((discrete == nil) == (ends.count < 2))
      guard let numeric, let discrete else { continue }
      let count = Double(pairs.count)
      let products = pairs.reduce(0) { $0 + Double(values[$1.0] * values[$1.1]) } / count
      let squares = pairs.reduce(0) { $0 + Double(values[$1.0] * values[$1.0]) } / count
      let mean = pairs.reduce(0) { $0 + Double(values[$1.0]) } / count
      let correlation = (products - mean * mean) / (squares - mean * mean)
      #expect(abs(numeric - correlation) < 1e-12)
      var trace = 0.0
      var chance = 0.0
      for value in 0..<3 {
        trace += Double(pairs.count { values[$0.0] == value && values[$0.1] == value }) / count
        let share = Double(pairs.count { values[$0.0] == value }) / count
        chance += share * share
      }
      let excess = (trace - chance) / (1 - chance)
      #expect(abs(discrete - excess) < 1e-12)
    }
  }

  /// The values that NetworkX gives.
  @Test("The karate club's rich club")
  func karateRichClub() {
    let coefficients = ClassicGraphs.karateClub.richClubCoefficient()
    let expected: [Double?] = [
      0.13903743315508021, 0.14583333333333334, 0.23809523809523808, 0.325, 0.4888888888888889,
      0.5238095238095238, 0.5, 0.5, 0.5, 0.5, 0.3333333333333333, 0.3333333333333333, 0, 0, 0, 0,
      nil, nil,
    ]
    #expect(isClose(coefficients, expected))
  }

  @Test("A rich club is the density among the vertices of higher degree")
  func richClub() {
    for graph in Self.graphs {
      let degrees = graph.degree()
      let coefficients = graph.richClubCoefficient()
      #expect(coefficients.count == (degrees.max() ?? -1) + 1)
      for (degree, coefficient) in coefficients.enumerated() {
        let club = graph.subgraph(of: graph.vertices.filter { degrees[$0] > degree })
        let pairs = club.vertexCount * (club.vertexCount - 1) / 2
        let density: Double? = pairs == 0 ? nil : Double(club.edgeCount) / Double(pairs)
        #expect(coefficient == density)
      }
    }
  }

  @Test("Of all small graphs some is fully centralized, none more, and a complete one not at all")
  func centralization() {
    var largest: [Centralization: Double] = [:]
    for graph in Self.graphs where graph.vertexCount > 2 {
      for (measure, scores) in scores(of: graph) {
        guard let share = measure.share(of: scores) else {
          Issue.record("no share for \(scores)")
          continue
        }
        #expect(share >= 0 && share <= 1 + 1e-12)
        let isComplete = graph.edgeCount == graph.vertexCount * (graph.vertexCount - 1) / 2
        if isComplete { #expect(share < 1e-12) }
        if graph.edgeCount > 0 { largest[measure] = max(largest[measure] ?? 0, share) }
      }
    }
    for measure in Centralization.allCases { #expect(abs((largest[measure] ?? 0) - 1) < 1e-12) }
  }

  @Test("A star is the centre of centralization; two vertices have none")
  func star() throws {
    let star = CSRGraph(vertexCount: 5, edges: (1..<5).map { (0, $0) })
    for (measure, scores) in scores(of: star) {
      let share = try #require(measure.share(of: scores))
      let expected: Double = measure == .eigenvector ? 2 / 3 : 1
      #expect(abs(share - expected) < 1e-12)
      #expect(measure.share(of: []) == nil)
      #expect(measure.share(of: [1, 0]) == nil)
    }
  }

  private func scores(of graph: CSRGraph) -> [(Centralization, [Double])] {
    [
      (.degree, graph.degree().map(Double.init)), (.closeness, graph.closeness()),
      (.betweenness, graph.betweenness()),
      (.eigenvector, graph.eigenvectorCentrality(weighting: .unit).scores),
    ]
  }
}
