import CoterieExchange
import Foundation
import TestSupport
import Testing

/// What we write for Pajek and UCINET, opened by NetworkX and igraph.
@Suite(.enabled(if: ForeignReader.isAvailable, Comment(rawValue: ForeignReader.absence)))
struct NumericForeignTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("foreign_readers.py")
  private static let networkx = ForeignReader(library: "networkx", script: script)
  private static let igraph = ForeignReader(library: "igraph", script: script)

  /// A network with looks, clusters and times, as those of papers have.
  private static let document = GraphDocument(
    title: "A & B",
    vertices: [
      .init(
        id: "a", label: "Ann (Lee)", position: .init(x: 1, y: 2),
        color: GraphColor(red: 255, green: 0, blue: 0), cluster: 1,
        spells: [.init(years: 2001...2003)]),
      .init(id: "b", label: "李 明", position: .init(x: 3, y: 2)),
      .init(id: "c", label: "O'Neil", position: .init(x: 3, y: 4)),
    ],
    edges: [
      .init(
        source: 0, target: 1, weight: 2.5, label: "two words",
        color: GraphColor(red: 0, green: 0, blue: 255), width: 2, isInferred: true,
        spells: [.init(years: 2001...2003)]),
      .init(source: 1, target: 2, weight: 1),
    ])

  @Test(arguments: [networkx, igraph])
  func findsThePajekNetwork(_ reader: ForeignReader) throws {
    let finding = try reader.finding(in: GraphFormat.pajek.bytes(of: Self.document), format: "net")
    #expect(!finding.isDirected)
    #expect(finding.names == ["Ann (Lee)", "O'Neil", "李 明"])
    #expect(finding.edges == 2)
    #expect(finding.weight == 3.5)
    #expect(finding.inferred == 1)
  }

  /// Igraph has no times.
  @Test func findsThePajekNetworkWithTimes() throws {
    let bytes = GraphFormat.pajekInTime.bytes(of: Self.document)
    let finding = try Self.networkx.finding(in: bytes, format: "net")
    #expect(finding.names == ["Ann (Lee)", "O'Neil", "李 明"])
    #expect(finding.weight == 3.5)
  }

  /// The data language has directions only, and igraph knows no labels in quotes.
  @Test func findsTheListOfUCINET() throws {
    var document = Self.document
    for (vertex, name) in ["Ann", "李明", "O'Neil"].enumerated() {
      document.vertices[vertex].label = name
    }
    let bytes = GraphFormat.dl.bytes(of: document)
    let finding = try Self.igraph.finding(in: bytes, format: "dl")
    #expect(finding.isDirected)
    #expect(finding.names == ["Ann", "O'Neil", "李明"])
    #expect(finding.edges == 4)
    #expect(finding.weight == 7)
  }
}
