import CoterieExchange
import Foundation
import TestSupport
import Testing

/// Node-link JSON opened by NetworkX.
@Suite(.enabled(if: ForeignReader.isAvailable, Comment(rawValue: ForeignReader.absence)))
struct NodeLinkForeignTests {
  private static let networkX = ForeignReader(
    library: "networkx",
    script: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("foreign_readers.py"))

  @Test(arguments: [false, true])
  func opensInNetworkX(_ isDirected: Bool) throws {
    let names = [
      "plain", "a \"quote\"", "back\\slash\\", "line\nbreak", "\u{1}", "007", "李明", "e\u{301}", "👩‍👩‍👧",
    ]
    var document = GraphDocument(title: "A \"title\"", descriptionLines: ["one"])
    for (place, name) in names.enumerated() {
      document.vertices.append(.init(id: "v\(place)", label: name, position: .init(x: 1, y: 2)))
      if place > 0 {
        document.edges.append(
          .init(
            source: 0, target: place, weight: 0.5, isDirected: isDirected, isInferred: place == 1))
      }
    }
    let finding = try Self.networkX.finding(
      in: GraphFormat.nodeLink.bytes(of: document), format: "json")
    #expect(finding.isDirected == isDirected)
    #expect(Set(finding.names) == Set(names))
    #expect(finding.edges == names.count - 1)
    #expect(finding.weight == 4)
    #expect(finding.inferred == 1)
  }
}
