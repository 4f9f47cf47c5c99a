import CoterieExchange
import CoterieGraphviz
import TestSupport
import Testing

/// Both dialects of DOT, opened by Graphviz's own parser.
@Suite struct DOTForeignTests {
  @Test(arguments: [GraphFormat.dot, .gephiDOT])
  func findsTheSampleNetwork(_ format: GraphFormat) throws {
    let sample = SampleNetwork.document
    let text = String(decoding: format.bytes(of: sample), as: UTF8.self)
    let parsed = try Graphviz.parse(dot: text)
    #expect(!parsed.isDirected)
    let isPlaced = format == .dot && !sample.vertices.positions.isEmpty
    let name = isPlaced ? "xlabel" : "label"
    #expect(parsed.nodes.count == 34)
    #expect(parsed.edges.count == 68)
    let weights = parsed.edges.compactMap { $0.attributes["weight"].flatMap { Double($0) } }
    #expect(weights.reduce(0, +) == 101)
    #expect(
      parsed.nodes.compactMap { $0.attributes[name] }.sorted()
        == sample.vertices.map(\.label).sorted())
    let inferred = parsed.edges.filter {
      $0.attributes["style"] == "dashed" || $0.attributes["inferred"] == "true"
    }
    #expect(inferred.count == 19)
  }

  @Test func putsClustersIntoSubgraphs() throws {
    let text = String(decoding: GraphFormat.dot.bytes(of: SampleNetwork.document), as: UTF8.self)
    let clusters = try Graphviz.parse(dot: text).subgraphs.filter { $0.name.hasPrefix("cluster") }
    #expect(clusters.count == 3)
    #expect(clusters.reduce(0) { $0 + $1.nodes.count } == 34)
  }

  @Test(arguments: [GraphFormat.dot, .gephiDOT])
  func readsFilesOfHostileNames(_ format: GraphFormat) throws {
    let text = String(decoding: format.bytes(of: HostileNames.document), as: UTF8.self)
    let parsed = try Graphviz.parse(dot: text)
    #expect(parsed.nodes.count == HostileNames.document.vertices.count)
    #expect(parsed.edges.count == HostileNames.document.edges.count)
  }
}
