import CoterieExchange
import CoterieRecords
import Testing

/// Ids that a file can't hold.
@Suite struct FileIDTests {
  @Test(arguments: [GraphFormat.graphML, .gexf, .gdf])
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
