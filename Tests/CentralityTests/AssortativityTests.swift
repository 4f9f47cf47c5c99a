import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Assortativity, rich clubs and centralization")
struct AssortativityTests {
  private static let graphs = SmallGraphs.all + RandomGraphs.small

  @Test("Stars and paths by hand")
  func byHand() throws {
    let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(abs(try #require(star.degreeAssortativity()) + 1) < 1e-15)
    let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
    #expect(abs(try #require(path.assortativity(of: [1, 1, 2, 2])) - 1.0 / 3) < 1e-15)
    #expect(abs(try #require(path.assortativity(ofCategories: [0, 0, 1, 1])) - 1.0 / 3) < 1e-15)
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
  func karateClub() throws {
    let assortativity = try #require(ClassicGraphs.karateClub.degreeAssortativity())
    #expect(abs(assortativity + 0.47561309768461413) < 1e-14)
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
      #expect(abs(numeric - (products - mean * mean) / (squares - mean * mean)) < 1e-12)
      var trace = 0.0
      var chance = 0.0
      for value in 0..<3 {
        trace += Double(pairs.count { values[$0.0] == value && values[$0.1] == value }) / count
        let share = Double(pairs.count { values[$0.0] == value }) / count
        chance += share * share
      }
      #expect(abs(discrete - (trace - chance) / (1 - chance)) < 1e-12)
    }
  }

  /// The values that NetworkX gives.
  @Test("The karate club's rich club")
  func karateRichClub() {
    let coefficients = ClassicGraphs.karateClub.richClubCoefficient()
    #expect(
      isClose(
        coefficients,
        [78.0 / 561, 7.0 / 48, 55.0 / 231, 0.325, 22.0 / 45, 11.0 / 21, 0.5, 0.5, 0.5, 0.5]
          + [1.0 / 3, 1.0 / 3, 0, 0, 0, 0, nil, nil]))
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
        #expect(coefficient == (pairs == 0 ? nil : Double(club.edgeCount) / Double(pairs)))
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
      #expect(abs(share - (measure == .eigenvector ? 2.0 / 3 : 1)) < 1e-12)
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
