import CoterieExchange
import CoterieRecords
import Testing

@Suite struct DOTWriterTests {
  private static let document: GraphDocument = {
    var document = GraphDocument(
      title: "Title \"x\" \\ & é", descriptionLines: ["first", "// second"],
      vertices: [
        .init(
          id: "ann", label: "Ann \"A\" &amp; \\N", position: .init(x: 1.5, y: -2), size: 9,
          color: .init(red: 1, green: 2, blue: 3), cluster: 1, spells: [.init(years: 2009...2013)]),
        .init(id: "n1", cluster: 2), .init(id: "é\\", label: "two\nlines"),
      ],
      edges: [
        .init(
          source: 0, target: 1, weight: 2.5, isDirected: true, id: "e1", label: "a & b\\",
          kind: "cites", color: .init(red: 9, green: 8, blue: 7), width: 2),
        .init(
          source: 2, target: 1, weight: 0.1, isInferred: true,
          timedWeights: [.init(year: 2001, weight: 0.1)]),
      ],
      clusterLabels: ["One & two", ""])
    document.vertexAttributes = [
      .init(name: "first entry", values: .integer([1, nil, 3])),
      .init(name: "Größe", values: .double([2.5, nil, nil])),
      .init(name: "node", values: .string(["&amp; \\", nil, "x\n\"y\""])),
      .init(name: "tooltip", values: .string(["t", nil, nil])),
      .init(name: "1st", values: .boolean([true, false, nil])),
    ]
    document.edgeAttributes = [.init(name: "a\"b", values: .integer([nil, 7]))]
    document.edges[1].spells = document.edges[1].timedWeights.map(\.spell)
    return document
  }()

  @Test(arguments: [GraphFormat.dot, .gephiDOT])
  func readsBackAllThatIsWritten(_ format: GraphFormat) {
    let writing = format.writing(Self.document)
    let reading = format.read(writing.bytes)
    #expect(reading.document == Self.document)
    #expect(reading.log.isEmpty)
    #expect(writing.problems.isEmpty)
  }

  @Test(arguments: [GraphFormat.dot, .gephiDOT])
  func leavesOutColumnsThatWouldBeDrawn(_ format: GraphFormat) {
    var document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b")], edges: [.init(source: 0, target: 1)])
    let names = ["image", "shapefile", "imagepath", "fontpath", "_draw_", "pos", "width", "Label"]
    document.vertexAttributes = (names + ["weight"]).map {
      .init(name: $0, values: .string(["/etc/passwd", nil]))
    }
    document.edgeAttributes = [.init(name: "weight", values: .string(["heavy"]))]
    let writing = format.writing(document)
    let text = String(decoding: writing.bytes, as: UTF8.self)
    #expect(!text.contains("image") && !text.contains("shapefile") && !text.contains("_draw_"))
    #expect(text.split(separator: "/etc/passwd").count == 2)
    #expect(writing.problems == [.drawn(names + ["weight"], in: "DOT")])
  }

  @Test(arguments: [GraphFormat.dot, .gephiDOT])
  func keepsDirections(_ format: GraphFormat) {
    let document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b"), .init(id: "c")],
      edges: [
        .init(source: 0, target: 1, isDirected: true),
        .init(source: 1, target: 0, isDirected: true), .init(source: 1, target: 2),
      ])
    #expect(format.read(format.bytes(of: document)).document == document)
    let text = String(decoding: format.bytes(of: document), as: UTF8.self)
    #expect(text.contains("digraph coterie {"))
    #expect(text.contains("dir=\"none\""))
  }

  @Test func namesValuesThatChange() {
    var document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b")], edges: [.init(source: 0, target: 1)])
    document.vertexAttributes = [
      .init(
        name: "rank", values: .integer([]),
        timedValues: [.init(row: 0, spell: .init(start: 1), value: .integer(3))])
    ]
    document.edges[0].timedWeights = [.init(spell: .init(start: 1, end: 3), weight: 2)]
    #expect(
      GraphFormat.dot.writing(document).problems == [
        .unheld(["rank by time", "weight by time"], in: "DOT")
      ])
  }
}
