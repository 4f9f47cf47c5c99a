import CoterieExchange
import CoterieRecords
import Testing

/// Ids that a file can't hold.
@Suite struct FileIDTests {
  @Test(arguments: [GraphFormat.graphML, .gexf])
  func keepTheirLineEndsInXML(_ format: GraphFormat) {
    let ids = ["b\nc", "b c", "b\tc", "b\rc", "b\r\nc", "\n", "&#10;"]
    let document = GraphDocument(
      vertices: VertexTable(ids.map { .init(id: $0) }),
      edges: [.init(source: 0, target: 3), .init(source: 4, target: 5)])
    let writing = format.writing(document)
    let back = format.read(writing.bytes).document
    #expect(back.vertices.map { Array($0.id.utf8) } == ids.map { Array($0.utf8) })
    #expect(back.edges == document.edges)
    #expect(writing.problems.isEmpty)
  }

  @Test(arguments: [GraphFormat.graphML, .gexf, .gdf, .dot, .gephiDOT])
  func loseControlCharactersWithAWarning(_ format: GraphFormat) {
    let document = GraphDocument(
      vertices: [.init(id: "a", label: "x\u{1}"), .init(id: "b\u{7F}"), .init(id: "é ﻿\t\n")],
      edges: [.init(source: 0, target: 1, label: "\u{85}")])
    let counts = format.writing(document).problems.compactMap { problem in
      if case .controls(let count, let first, _) = problem { "\(count) \(first)" } else { nil }
    }
    #expect(counts == ["3 the id of b\u{7F}"])
    #expect(GraphFormat.nodeLink.writing(document).problems.isEmpty)
  }

  @Test(arguments: [GraphFormat.gdf])
  func areRenamedAloneAndNamed(_ format: GraphFormat) {
    let document = GraphDocument(
      vertices: [
        .init(id: "n1"), .init(id: ""), .init(id: "a\nb"), .init(id: "a b"), .init(id: "c"),
      ],
      edges: [.init(source: 1, target: 4), .init(source: 2, target: 3)])
    let writing = format.writing(document)
    let back = format.read(writing.bytes).document
    #expect(back.vertices.map(\.id) == ["n1", "n1_", "a b", "n3", "c"])
    #expect(back.edges.map(\.source) == [1, 2])
    #expect(back.edges.map(\.target) == [4, 3])
    #expect(writing.problems.contains(.renamedIDs(2, first: "", to: "n1_", in: format.title)))
  }

  @Test(arguments: [GraphFormat.cytoscape, .vosviewerJSON])
  func ofJSONAreRenamedWhereEmpty(_ format: GraphFormat) {
    let document = GraphDocument(vertices: [.init(id: "a\nb"), .init(id: ""), .init(id: "c")])
    let writing = format.writing(document)
    #expect(format.read(writing.bytes).document.vertices.map(\.id) == ["a\nb", "n1", "c"])
    #expect(writing.problems.contains(.renamedIDs(1, first: "", to: "n1", in: format.writtenTitle)))
  }
}

extension GraphFormat {
  /// What writers call the format.
  fileprivate var writtenTitle: String {
    self == .cytoscape ? "Cytoscape's JSON" : "VOSviewer's JSON"
  }
}
