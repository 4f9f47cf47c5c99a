import CoterieAnalyses
import CoterieGraphCore
import CoterieNetworks
import TestSupport
import Testing

/// Every measure of the registry, by every convention, of weights that lie orders of magnitude apart.
@Suite struct WideWeightMeasureTests {
  private static let conventions: [Measure.Convention] = [false, true].flatMap { usesLengths in
    [false, true].map { isNormalized in
      var convention = Measure.Convention()
      convention.usesLengths = usesLengths
      convention.isNormalized = isNormalized
      convention.origins = [0]
      convention.error = 0.2
      return convention
    }
  }

  private static func numbers(
    _ measure: Measure, of graph: CSRGraph, _ convention: Measure.Convention
  ) -> [Double?] {
    let network = Network(
      graph, names: NameTable(graph.vertices.map { (id: "v\($0)", name: "V \($0)") }))
    guard measure.isDefined(for: network) else { return [] }
    let table = Measure.table(of: network, [measure], convention)
    return table.rows.map { row in
      switch row.last {
      case .number(let number), .marked(let number): number
      case .integer(let number): Double(number)
      default: nil
      }
    }
  }

  @Test(arguments: Measure.all)
  func haveFiniteValues(measure: Measure) {
    let mayBeEmpty = [
      "constraint", "effective_size", "articulation_point", "bridge", "rich_club",
      "average_path_length", "degree_assortativity", "degree_centralization",
      "closeness_centralization", "betweenness_centralization", "eigenvector_centralization",
    ]
    for graph in RandomGraphs.wide {
      for convention in Self.conventions {
        for number in Self.numbers(measure, of: graph, convention) {
          #expect(number.map { $0.isFinite } ?? mayBeEmpty.contains(measure.name))
          if convention.isNormalized,
            ["closeness", "harmonic", "betweenness"].contains(measure.name)
          {
            #expect(number.map { $0 >= 0 && $0 <= 1 } ?? false)
          }
        }
      }
    }
  }

  /// With all weights a power of 2 larger, scores stay the same, or go with the weights or against.
  @Test(arguments: Measure.all.filter { $0 != .katz })
  func goWithAllWeights(measure: Measure) {
    let factor = 0x1p20
    for graph in RandomGraphs.wide {
      let larger = graph.multiplied(by: factor)
      for convention in Self.conventions {
        let scores = Self.numbers(measure, of: graph, convention)
        let scaled = Self.numbers(measure, of: larger, convention)
        let isScaled = [1, factor, 1 / factor].contains { scale in
          zip(scores, scaled).allSatisfy { score, other in
            guard let score, let other else { return score == nil && other == nil }
            return abs(score * scale - other) <= 1e-9 * abs(other)
          }
        }
        #expect(isScaled && scores.count == scaled.count)
      }
    }
  }

  @Test func normalizedLengthsReachTheirMaximum() {
    let star = CSRGraph(vertexCount: 4, weightedEdges: [(0, 1, 5), (0, 2, 5), (0, 3, 5)])
    var convention = Measure.Convention()
    convention.usesLengths = true
    convention.isNormalized = true
    for measure in [Measure.closeness, .harmonic] {
      let centre = Self.numbers(measure, of: star, convention)[0] ?? 0
      #expect(centre <= 1 && centre > 1 - 1e-15)
    }
    #expect(
      Measure.harmonic.column(convention, counting: .full).definition
        == "Sum of 1/distance to all others, divided by n − 1 and by the largest weight. "
        + "Shortest paths are of least length, a link's length being 1/weight.")
  }

  @Test func scoresBeyondAllNumbersAreNoValue() {
    let pairs = (0..<718).flatMap { target in (0..<target).map { ($0, target) } }
    let paper = CSRGraph(vertexCount: 718, edges: pairs)
    let scores = Self.numbers(.subgraph, of: paper, Measure.Convention())
    #expect(scores.allSatisfy { $0 == nil })
  }

  @Test func costsOfAnyErrorCanBeSaid() {
    let network = Network(
      CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)]),
      names: NameTable((0..<3).map { (id: "v\($0)", name: "V \($0)") }))
    for error in [1e-9, 1e-17, 1e-300] {
      var convention = Measure.Convention()
      convention.error = error
      let estimate = Measure.estimates(of: network, [.approximateBetweenness], convention)[0]
      #expect(estimate.seconds.isFinite && estimate.seconds < 60)
    }
    #expect(
      CostEstimate(stage: "katz", seconds: 1e300).warning
        == "katz will roughly take more than a year of computing.")
  }
}
