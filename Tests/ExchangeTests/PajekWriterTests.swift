import CoterieExchange
import CoterieRecords
import Testing

/// What is written for Pajek, and what of it comes back.
@Suite struct PajekWriterTests {
  static let document = GraphDocument(
    title: "Ties & ties", descriptionLines: ["first line", "second"],
    vertices: [
      .init(
        id: "1", label: "Ann &amp; 'Bob' \\", position: .init(x: 0.05, y: 0.95),
        color: GraphColor(red: 255, green: 0, blue: 0), spells: [.init(years: 2009...2013)]),
      .init(
        id: "2", label: "李 x", position: .init(x: 0.95, y: 0.05),
        spells: [.init(start: 2001, end: 2001), .init(start: 2015)]),
      .init(id: "3", label: "*Edges", position: .init(x: 0.5, y: 0.5)),
    ],
    edges: [
      .init(
        source: 0, target: 1, weight: 2.5, label: "back \\",
        color: GraphColor(red: 0, green: 0, blue: 255), width: 2, isInferred: true,
        spells: [.init(end: 2011)]),
      .init(source: 0, target: 2),
      .init(source: 2, target: 1, weight: 0.1 + 0.2, isDirected: true, kind: "cites"),
      .init(source: 1, target: 2, isDirected: true, kind: "7"),
    ],
    vertexAttributes: [
      .init(name: "shape", values: .string(["box", nil, "ellipse"])),
      .init(name: "x_fact", values: .double([1.5, 2])),
      .init(name: "font", values: .string([nil, "Arial Black"])),
    ],
    edgeAttributes: [.init(name: "lc", values: .string(["Red", nil, "a b"]))])

  @Test func readsBackWhatPajekCanHold() {
    let writing = GraphFormat.pajekInTime.writing(Self.document)
    #expect(writing.problems.isEmpty)
    let reading = GraphFormat.pajek.read(writing.bytes)
    #expect(reading.log.isEmpty)
    #expect(reading.document == Self.document)
  }

  @Test func leavesTimesAndRelationsToTheFileOfPajekAlone() {
    let writing = GraphFormat.pajek.writing(Self.document)
    #expect(!writing.bytes.contains(UInt8(ascii: "[")))
    #expect(
      writing.problems == [.unheld(["first_year", "last_year", "spells", "kind"], in: "Pajek")])
    var document = Self.document
    document.vertices.spells = []
    document.edges.spells = []
    document.edges.kinds = TextColumn()
    #expect(GraphFormat.pajek.read(writing.bytes).document == document)
  }

  @Test func writesTwoModes() {
    var document = GraphDocument(
      vertices: [
        .init(id: "1", label: "a"), .init(id: "2", label: "b"), .init(id: "3", label: "c"),
      ],
      edges: [.init(source: 0, target: 2), .init(source: 1, target: 2, weight: 3)],
      vertexAttributes: [.init(name: "mode", values: .integer([1, 1, 2]))])
    let writing = GraphFormat.pajek.writing(document)
    #expect(String(decoding: writing.bytes, as: UTF8.self).contains("*Vertices 3 2\n"))
    #expect(writing.problems.isEmpty)
    #expect(GraphFormat.pajek.read(writing.bytes).document == document)
    document.edges.append(.init(source: 0, target: 1))
    #expect(GraphFormat.pajek.writing(document).problems == [.unheld(["mode"], in: "Pajek")])
  }

  @Test func saysWhatIsLost() {
    let document = GraphDocument(
      vertices: [
        .init(
          id: "1", label: "a", position: .init(x: 1, y: 2), size: 4,
          color: GraphColor(red: 1, green: 2, blue: 3), cluster: 1),
        .init(id: "2", label: "b", spells: [.init(start: 0.5)]),
      ],
      edges: [.init(source: 0, target: 1, id: "e1")],
      vertexAttributes: [.init(name: "city", values: .string(["Oslo"]))])
    #expect(
      GraphFormat.pajekInTime.writing(document).problems == [
        .unheld(
          ["size", "color", "cluster", "first_year", "spells", "city", "id"], in: "Pajek")
      ])
  }

  @Test(arguments: [
    ("GreenYellow", GraphColor(red: 217, green: 255, blue: 79)),
    ("Gray25", GraphColor(red: 191, green: 191, blue: 191)), ("nothing", nil),
  ])
  func readsNamesOfColours(_ name: String, _ color: GraphColor?) {
    let reading = GraphFormat.pajek.read(Array("*Vertices 1\n1 \"a\" ic \(name)\n".utf8))
    #expect(reading.document.vertices[0].color == color)
  }

  @Test func writesPlacesInTheUnitSquare() {
    let places: [GraphDocument.Position] = [
      .init(x: 0, y: 0), .init(x: 10, y: 0), .init(x: 10, y: 5),
    ]
    let document = GraphDocument(
      vertices: VertexTable(
        places.enumerated().map { .init(id: "\($0.offset)", position: $0.element) }))
    let lines = String(decoding: GraphFormat.pajek.bytes(of: document), as: UTF8.self).split(
      separator: "\n")
    #expect(
      lines[2...4] == [
        "1 \"0\" 0.05 0.725 0.5", "2 \"1\" 0.95 0.725 0.5", "3 \"2\" 0.95 0.275 0.5",
      ])
  }

  @Test func keepsPlacesOfTheUnitSquareAndThoseOfSomeVertices() {
    let text =
      "*Vertices 3\n1 \"a\" 0.1 0.95 0.5\n2 \"b\"\n3 \"c\" 0.4 0.123456 0.5\n*Edges\n1 3 1\n"
    let document = GraphFormat.pajek.read(Array(text.utf8)).document
    #expect(document.vertices[0].position == .init(x: 0.1, y: 0.05))
    #expect(document.vertices[1].position == nil)
    let writing = GraphFormat.pajek.writing(document)
    #expect(writing.problems.isEmpty)
    #expect(String(decoding: writing.bytes, as: UTF8.self) == "*Network coterie\n" + text)
  }

  /// Names of random awkward pieces, with a place and an option behind them or with nothing.
  @Test(arguments: [GraphFormat.pajek, .dl], [true, false])
  func keepsAwkwardNames(_ format: GraphFormat, _ hasLooks: Bool) {
    let pieces = [
      "\"", "\\", "&", "amp;", "#65;", " ", "[1]", "1 ", "e\u{301}", "'", "%", "*", "\n", " ic Red",
      ",", ":", "=", "data", "李",
    ]
    var numbers = SplitMix(state: 3)
    var document = GraphDocument()
    for vertex in 0..<500 {
      let name = (0...numbers.next() % 6).map { _ in
        pieces[Int(numbers.next() % UInt64(pieces.count))]
      }.joined()
      document.vertices.append(
        .init(
          id: "\(vertex + 1)", label: name, position: hasLooks ? .init(x: 1, y: 2) : nil,
          color: hasLooks ? GraphColor(red: 255, green: 0, blue: 0) : nil))
    }
    document.edges = [.init(source: 0, target: 1)]
    let reading = format.read(format.bytes(of: document))
    let names = document.vertices.map { vertex in
      let name = vertex.label.replacing("\n", with: " ").unicodeScalars.map {
        $0 == "\"" ? "'" : $0
      }
      let isBlank = name.allSatisfy { $0 == " " }
      return isBlank ? vertex.id : String(String.UnicodeScalarView(name))
    }
    #expect(reading.document.vertices.map(\.label) == names)
    #expect(reading.log.isEmpty)
  }
}
