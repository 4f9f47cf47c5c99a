import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

/// Scores of real graphs beside those of igraph, NetworKit and NetworkX.
@Suite(
  "Reference scores of real graphs",
  .enabled(if: TestData.isAvailable, "\(TestData.absence)"))
struct ReferenceScoreTests {
  @Test("Counts and shares of neighbours agree", arguments: ReferenceGraph.names)
  func neighborhoods(_ name: String) throws {
    let reference = try ReferenceGraph(named: name)
    let graph = reference.graph
    try expectAgreement(graph.degree().map(Double.init), reference.scores("degree"))
    try expectAgreement(graph.coreNumber().map(Double.init), reference.scores("core"))
    try expectAgreement(graph.triangleCounts().map(Double.init), reference.scores("triangles"))
    try expectAgreement(graph.clusteringCoefficient(), reference.scores("clustering"))
    try expectAgreement(graph.constraint(weighting: .unit), reference.scores("constraint"))
    if reference.isWeighted {
      try expectAgreement(graph.strength(), reference.scores("strength"))
    }
  }

  @Test("PageRank agrees, with weights and without", arguments: ReferenceGraph.names)
  func pageRank(_ name: String) throws {
    let reference = try ReferenceGraph(named: name)
    try expectAgreement(
      reference.graph.pageRank(weighting: .unit), reference.scores("pagerank"))
    if reference.isWeighted {
      try expectAgreement(reference.graph.pageRank(), reference.scores("pagerank_w"))
    }
  }

  /// The reference scores the component with the largest eigenvalue, and we the one with the most
  /// vertices: where they differ there is nothing to compare.
  @Test("Eigenvector centrality agrees in the giant component", arguments: ReferenceGraph.names)
  func eigenvector(_ name: String) throws {
    let reference = try ReferenceGraph(named: name)
    let centrality = reference.graph.eigenvectorCentrality(weighting: .unit)
    let expected = try #require(reference.scores("eigenvector"))
    let isSameComponent = zip(expected, centrality.isInGiantComponent).contains {
      ($0 ?? 0) > 0.5 && $1
    }
    if isSameComponent { try expectAgreement(centrality.scores, expected) }
    #expect(isSameComponent || name == "hep-th" || name == "ca-HepTh" || name == "netscience")
  }

  @Test("Closeness and harmonic closeness agree", arguments: ReferenceGraph.names)
  func closeness(_ name: String) throws {
    let reference = try ReferenceGraph(named: name)
    guard reference.scores("closeness_wf") != nil else { return }
    let graph = reference.graph
    try expectAgreement(graph.closeness(), reference.scores("closeness_wf"))
    try expectAgreement(
      CentralityMaximum.harmonicCloseness.normalized(graph.harmonicCloseness()),
      reference.scores("harmonic"))
  }

  @Test("Betweenness agrees", arguments: ReferenceGraph.smallNames + ["hep-th", "ca-HepTh"])
  func betweenness(_ name: String) throws {
    let reference = try ReferenceGraph(named: name)
    try expectAgreement(reference.graph.betweenness(), reference.scores("betweenness"))
  }

  @Test(
    "Betweenness and closeness along weights agree", arguments: ["karate", "lesmis", "netscience"])
  func weightedPaths(_ name: String) throws {
    let reference = try ReferenceGraph(named: name)
    let graph = reference.graph
    try expectAgreement(
      graph.betweenness(distances: .inverseWeights), reference.scores("betweenness_w"))
    // The reference is within the component; ours counts the share of the graph that it is.
    let components = ConnectedComponents(of: graph)
    let others = Double(graph.vertexCount - 1)
    let expected = try #require(reference.scores("closeness_w")).enumerated().map {
      ($1 ?? 0) * Double(components.sizes[components.component(of: $0)] - 1) / others
    }
    try expectAgreement(graph.closeness(distances: .inverseWeights), expected)
  }

  /// Compares with a relative tolerance of 1e-9 and an absolute one of 1e-12.
  private func expectAgreement(
    _ scores: [Double?], _ expected: [Double?]?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try #require(expected, sourceLocation: sourceLocation)
    #expect(scores.count == expected.count, sourceLocation: sourceLocation)
    let differing = zip(scores, expected).enumerated().filter { _, pair in
      guard let score = pair.0, let other = pair.1 else {
        return (pair.0 == nil) != (pair.1 == nil)
      }
      return !(abs(score - other) <= max(1e-12, 1e-9 * max(abs(score), abs(other))))
    }
    #expect(
      differing.isEmpty,
      "\(differing.count) differ, first \(differing.prefix(3).map { ($0.offset, $0.element) })",
      sourceLocation: sourceLocation)
  }
}
