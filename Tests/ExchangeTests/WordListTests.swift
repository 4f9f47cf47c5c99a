import CoterieExchange
import CoterieRecords
import TestSupport
import Testing

/// Lists of words that are written: adjacency lists, and the Large Graph Layout.
@Suite struct WordListTests {
  private static let document = GraphDocument(
    title: "A title", descriptionLines: ["More"],
    vertices: [
      .init(id: "a", label: "Ann"), .init(id: "b", label: "Bob Ray"), .init(id: "c", label: "5"),
      .init(id: "d", label: "7"), .init(id: "e", label: "Eve, #1"),
    ],
    edges: [.init(source: 2, target: 0, weight: 2.5), .init(source: 0, target: 1)])

  @Test func writesAnAdjacencyList() {
    let writing = GraphFormat.adjacencyList.writing(Self.document)
    #expect(
      String(decoding: writing.bytes, as: UTF8.self)
        == "#adjacency list\n# A title\n# More\nAnn 5 Bob_Ray\nBob_Ray\n5\n7\nEve,__1\n")
    #expect(
      writing.problems == [
        .renamedNames(2, first: "Bob Ray", to: "Bob_Ray", in: "an adjacency list"),
        .unheld(["weight"], in: "an adjacency list"),
      ])
    let document = GraphFormat.adjacencyList.read(writing.bytes).document
    #expect(document.title == "A title")
    #expect(document.vertices.map(\.id) == ["Ann", "5", "Bob_Ray", "7", "Eve,__1"])
    #expect(EdgeListTests.links(document) == ["Ann -- 5 1.0", "Ann -- Bob_Ray 1.0"])
  }

  @Test func writesTheLargeGraphLayout() {
    let writing = GraphFormat.lgl.writing(Self.document)
    #expect(
      String(decoding: writing.bytes, as: UTF8.self)
        == "# Ann\n5 2.5\nBob_Ray 1\n# 7\n# Eve,__1\n")
    #expect(
      writing.problems == [
        .renamedNames(2, first: "Bob Ray", to: "Bob_Ray", in: "LGL"),
        .unheld(["title", "description"], in: "LGL"),
      ])
  }

  /// One block of numbers could be a list of links with a comment, and heads alone could be comments.
  @Test func knowsTheLargeGraphLayoutByItsEnding() {
    let block = GraphDocument(
      vertices: [.init(id: "1"), .init(id: "2"), .init(id: "3")],
      edges: [.init(source: 0, target: 1, weight: 3), .init(source: 0, target: 2)])
    for document in [block, GraphDocument(vertices: [.init(id: "a"), .init(id: "b")])] {
      let bytes = GraphFormat.lgl.bytes(of: document)
      #expect(GraphFormat.recognisedByEnding(bytes, path: "q.lgl") == .lgl)
      let found = GraphFormat.lgl.read(bytes).document
      #expect(EdgeListTests.links(found) == EdgeListTests.links(document))
      #expect(found.vertices.map(\.id) == document.vertices.map(\.id))
    }
  }

  /// In a list of numbers a line `5 1` with a line of one number behind it could be a count.
  @Test func readsNumbersBackAsNames() {
    let document = GraphDocument(
      vertices: [.init(id: "5"), .init(id: "1"), .init(id: "7")],
      edges: [.init(source: 0, target: 1)])
    let bytes = GraphFormat.adjacencyList.bytes(of: document)
    #expect(GraphFormat.recognised(bytes) == .adjacencyList)
    let found = GraphFormat.adjacencyList.read(bytes).document
    #expect(EdgeListTests.links(found) == ["5 -- 1 1.0"])
    #expect(found.vertices.map(\.id) == ["5", "1", "7"])
  }

  /// The title of another list does not make it one of these.
  @Test func takesNoTitleForTheMark() {
    let document = GraphDocument(
      title: "adjacency list", vertices: [.init(id: "a"), .init(id: "b")],
      edges: [.init(source: 0, target: 1, weight: 2)])
    let bytes = GraphFormat.edgeList.bytes(of: document)
    #expect(GraphFormat.recognised(bytes) == .edgeList)
    #expect(GraphFormat.edgeList.read(bytes).document.title == "adjacency list")
  }

  private static let changed = [
    "": "n1", " ": "_", "Ann \"Quote\" Lee": "Ann_\"Quote\"_Lee", "\\n \\N \\G": "\\n_\\N_\\G",
    "line\nbreak": "line_break", "tab\tstop": "tab_stop", "carriage\r\nreturn": "carriage_return",
    "a & b": "a_&_b", "&#65;": "&_65;",
    "emoji 👩‍👩‍👧‍👦": "emoji_👩‍👩‍👧‍👦", "%percent": "_percent", "#hash": "_hash",
    "control\u{1}\u{7}\u{1B}end": "controlend", "{r|c}": "_r|c}", "/* x */": "/*_x_*/",
    "// y": "//_y", "محمد علي": "محمد_علي", "\u{FEFF}bom": "_bom",
    "a \"\u{307} under a mark": "a_\"\u{307}_under_a_mark", "#\u{307}": "_\u{307}",
    "%\u{308}": "_\u{308}",
  ]

  @Test(arguments: [GraphFormat.adjacencyList, .lgl])
  func keepsHostileNames(_ format: GraphFormat) {
    let reading = format.read(format.bytes(of: HostileNames.document))
    let expected = HostileNames.all.map { Self.changed[$0] ?? $0 }
    #expect(Set(reading.document.vertices.map(\.id)).symmetricDifference(expected) == [])
    #expect(reading.document.edges.count == HostileNames.document.edges.count)
    #expect(reading.log.isEmpty)
  }

  @Test(
    .enabled(if: ForeignReader.isAvailable, Comment(rawValue: ForeignReader.absence)),
    arguments: [
      (ForeignReaderTests.networkx, GraphFormat.adjacencyList), (ForeignReaderTests.igraph, .lgl),
    ])
  func isReadByOthers(_ reader: ForeignReader, _ format: GraphFormat) throws {
    let finding = try reader.finding(in: format.bytes(of: Self.document), format: format.name)
    #expect(finding.names == ["5", "7", "Ann", "Bob_Ray", "Eve,__1"])
    #expect(finding.edges == 2)
    #expect(finding.weight == (format == .lgl ? 3.5 : 2))
    let hostile = try reader.finding(
      in: format.bytes(of: HostileNames.document), format: format.name)
    let names = HostileNames.all.map { name in
      let held = Self.changed[name] ?? name
      return held == "&amp;" ? "&amp;amp;" : held
    }
    #expect(Set(hostile.names).symmetricDifference(names) == [])
    #expect(hostile.edges == HostileNames.document.edges.count)
  }
}
