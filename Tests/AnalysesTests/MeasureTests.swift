import CoterieAnalyses
import CoterieGraphCore
import CoterieNetworks
import CoterieParallel
import TestSupport
import Testing

/// Measures as values: their names, their tables, and what becomes of them when they are cancelled.
@Suite struct MeasureTests {
  private static func network(_ graph: CSRGraph) -> Network {
    Network(graph, names: NameTable(graph.vertices.map { (id: "v\($0)", name: "Vertex \($0)") }))
  }

  private static let odd = [
    CSRGraph(vertexCount: 0, edges: []), CSRGraph(vertexCount: 1, edges: []),
    CSRGraph(vertexCount: 3, edges: []), CSRGraph(vertexCount: 2, edges: [(0, 1)]),
    CSRGraph(vertexCount: 6, edges: [(0, 1), (2, 3), (3, 4)]),
    CSRGraph(vertexCount: 4, weightedEdges: [(0, 1, 2), (1, 2, 2), (2, 0, 0.5), (2, 3, 1)]),
  ]

  @Test func haveNamesOfTheirOwn() {
    #expect(Set(Measure.all.map(\.name)).count == Measure.all.count)
    for measure in Measure.all {
      #expect(Measure.named(measure.name) == measure)
      let column = measure.column(counting: .full)
      #expect(column.name == measure.name && column.definition.hasSuffix("."))
    }
  }

  @Test(arguments: Measure.all)
  func haveATableOfEveryGraph(measure: Measure) {
    for graph in Self.odd {
      let network = Self.network(graph)
      guard measure.isDefined(for: network) else { continue }
      var convention = Measure.Convention()
      if measure.settings.contains(.origins) {
        if graph.vertexCount == 0 { continue }
        convention.origins = [0]
      }
      for usesLengths in [false, true] {
        convention.usesLengths = usesLengths
        convention.isNormalized = usesLengths
        let table = Measure.table(of: network, [measure], convention)
        switch measure.scope {
        case .vertex: #expect(table.rows.count == graph.vertexCount)
        case .edge: #expect(table.rows.count == graph.edgeCount)
        case .graph: #expect(table.rows.count == 1)
        case .distribution: break
        }
      }
    }
  }

  @Test(arguments: Measure.all)
  func endWhenTheyAreCancelled(measure: Measure) {
    let network = Self.network(RandomGraphs.coauthorship(authors: 300, papers: 400, seed: 3))
    guard measure.isDefined(for: network) else { return }
    for threads in [1, 2] {
      var convention = Measure.Convention()
      convention.threads = threads
      convention.origins = [0]
      let box = SharedValue<Computation?>(nil)
      let computation = Computation { _ in box.withLock { $0?.cancel() } }
      box.withLock { $0 = computation }
      // A measure without loops has nothing to leave out before it ends.
      _ = try? computation.run { Measure.table(of: network, [measure], convention) }
      box.withLock { $0 = nil }
    }
  }

  @Test func tellTheirRoughCostAndWarnOfLongOnes() {
    let network = Self.network(CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)]))
    let estimates = Measure.estimates(of: network, [.betweenness, .degree, .closeness])
    #expect(estimates.map(\.stage) == ["betweenness+closeness", "degree"])
    #expect(estimates.allSatisfy { $0.seconds > 0 && $0.warning == nil })
    #expect(
      CostEstimate(stage: "betweenness", seconds: 100).warning
        == "betweenness will roughly take 2 minutes of computing.")
    #expect(
      CostEstimate(stage: "betweenness", seconds: 20_000).warning
        == "betweenness will roughly take 6 hours of computing.")
  }
}
