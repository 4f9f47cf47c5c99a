import CoterieExchange
import Foundation
import TestSupport
import Testing

/// Every format but DOT, opened by NetworkX and igraph; Graphviz's own parser reads the DOT files.
@Suite(.enabled(if: ForeignReader.isAvailable, Comment(rawValue: ForeignReader.absence)))
struct ForeignReaderTests {
  static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("foreign_readers.py")
  static let networkx = ForeignReader(library: "networkx", script: script)
  static let igraph = ForeignReader(library: "igraph", script: script)

  /// The formats that each library reads.
  static let pairs: [(ForeignReader, GraphFormat)] =
    [.graphML, .gexf, .gml, .pajek, .edgeList].map { (networkx, $0) }
    + [.graphML, .gml, .pajek].map { (igraph, $0) }

  @Test(arguments: pairs)
  func findsTheSampleNetwork(_ reader: ForeignReader, _ format: GraphFormat) throws {
    let sample = SampleNetwork.document
    let finding = try reader.finding(in: format.bytes(of: sample), format: format.name)
    #expect(!finding.isDirected)
    #expect(finding.vertices == 34)
    #expect(finding.edges == 68)
    #expect(finding.weight == 101)
    #expect(finding.names == sample.vertices.map(\.label).sorted())
    #expect(finding.inferred == (format == .edgeList ? 0 : 19))
  }

  /// Igraph's GML reader knows no numeric references, NetworkX's Pajek reader takes a backslash for an escape,
  /// and neither knows references in Pajek: each format has one reader that keeps every name.
  @Test(arguments: [
    (networkx, GraphFormat.graphML), (igraph, .graphML), (networkx, .gexf), (networkx, .gml),
    (igraph, .pajek),
  ])
  func keepsEveryHostileName(_ reader: ForeignReader, _ format: GraphFormat) throws {
    let finding = try reader.finding(
      in: format.bytes(of: HostileNames.document), format: format.name)
    let expected = HostileNames.all.map { name in
      let held = HostileNames.expected(name, in: format)
      let beginsReference = held == "&amp;" || held == "&#65;"
      return format == .pajek && beginsReference ? "&amp;" + held.dropFirst() : held
    }
    #expect(Set(finding.names) == Set(expected))
    #expect(finding.edges == HostileNames.document.edges.count)
  }
}
