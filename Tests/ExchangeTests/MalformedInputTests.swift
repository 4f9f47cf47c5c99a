import CoterieExchange
import CoterieRecords
import Testing

@Suite struct MalformedInputTests {
  static let small: GraphDocument = {
    var document = GraphDocument(
      title: "t", descriptionLines: ["d"],
      vertices: [
        .init(
          id: "ann", label: "Ann \"é\" \\", position: .init(x: 1.5, y: -2), size: 9,
          color: .init(red: 1, green: 2, blue: 3), cluster: 1, years: 2001...2003),
        .init(id: "bob", label: "Bob & Co"), .init(id: "cy", label: "李"),
      ],
      edges: [
        .init(
          source: 0, target: 1, weight: 2.5, width: 2, isInferred: true, years: 2001...2003,
          weightByYear: [.init(year: 2001, weight: 1), .init(year: 2003, weight: 1.5)]),
        .init(source: 1, target: 2),
      ], clusterLabels: ["one"])
    document.vertexAttributes = [.init(name: "papers", values: .integer([3, nil, 1]))]
    return document
  }()

  @Test(arguments: GraphFormat.allCases)
  func survivesACutAtEveryByte(_ format: GraphFormat) {
    let bytes = format.bytes(of: Self.small)
    for end in bytes.indices {
      let prefix = Array(bytes[..<end])
      _ = format.recognises(prefix)
      let document = format.read(prefix).document
      #expect(document.vertices.count <= 4)
      #expect(document.edges.allSatisfy { $0.source < document.vertices.count })
    }
  }

  @Test(arguments: GraphFormat.allCases)
  func survivesAChangeOfEveryByte(_ format: GraphFormat) {
    let bytes = format.bytes(of: Self.small)
    let others: [UInt8] = [0, 0x0A, 0x22, 0x5B, 0x5D, 0x7B, 0x3C, 0x39, 0xFF]
    for place in bytes.indices {
      var changed = bytes
      changed[place] = others[place % others.count]
      _ = format.read(changed)
    }
  }

  /// Every reader meets every other format, and what is no graph at all.
  @Test(arguments: GraphFormat.allCases)
  func survivesOtherFormats(_ format: GraphFormat) {
    let texts = GraphFormat.allCases.map { $0.bytes(of: Self.small) }
    let other: [[UInt8]] = [
      [], [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], Array("\"".utf8),
      Array(repeating: 0x0A, count: 99),
      Array(UInt8.min...UInt8.max), Array(repeating: 0x7B, count: 100_000),
      Array(repeating: 0x5B, count: 100_000), Array(("graph " + "{a ".repeated(100_000)).utf8),
      Array(("graph [" + "a [".repeated(100_000)).utf8), Array("*Vertices 9999999999999".utf8),
      Array("*Vertices 999999999999999999999999".utf8), Array("<gexf".utf8),
      Array("graph { {a b c} -- {a b c} }".utf8), Array("graph [ graph [ ] ] ] ]".utf8),
    ]
    for bytes in texts + other {
      _ = format.recognises(bytes)
      _ = format.read(bytes)
    }
  }

  @Test func doesNotExpandEntitiesWithoutEnd() {
    var text = "<?xml version=\"1.0\"?><!DOCTYPE graphml [<!ENTITY a0 \"lol\">"
    for level in 1...40 {
      let inner = "&a\(level - 1);".repeated(10)
      text += "<!ENTITY a\(level) \"\(inner)\">"
    }
    text += "]><graphml><graph><node id=\"&a40;\"/></graph></graphml>"
    #expect(GraphMLReader.read(Array(text.utf8)).document.vertices.count <= 1)
  }

  @Test(arguments: [
    (
      GraphFormat.edgeList, "a\tb\t2\na\tc\tx\n", 2,
      "the weight \"x\" is not a number that can be used; it is left out. Give a finite number."
    ),
    (
      .pajek, "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 9 1\n1 2\n", 5,
      "an edge names the vertex \"9\", which the file does not list; the edge is skipped. "
        + "Add the vertex or correct the name."
    ),
    (
      .gml, "graph [ node [ id 1 ]\nnode [ id 2 ] edge [ source 1 ] edge [ source 1 target 2 ]]", 2,
      "an edge lacks its source or its target; it is skipped. Give it both."
    ),
    (
      .dot, "graph {\n a -- b\n [", 1,
      "the file ends inside the graph that begins here; what stands before the end is kept. "
        + "Check that the file is complete."
    ),
    (
      .graphML, "<graphml><graph>\n<node id='a'/><node id='b'/>\n<edge source='a' target='b'/>", 3,
      "the XML cannot be read further (it ends early); what stands before is kept. "
        + "Check that the file is complete and well-formed."
    ),
  ])
  func saysWhatIsWrongAndKeepsTheRest(
    _ format: GraphFormat, _ text: String, _ line: Int, _ message: String
  ) {
    let reading = format.read(Array(text.utf8))
    #expect(reading.document.vertices.count >= 2)
    #expect(reading.document.edges.count >= 1)
    #expect(reading.diagnostics(of: "file").map(\.message) == [message])
    #expect(reading.diagnostics(of: "file").map(\.location.line) == [line])
  }

  @Test func readsTextThatIsNotUTF8WithAWarning() {
    let reading = EdgeListReader.read([0x52, 0xE9, 0x09, 0x42, 0x0A])
    #expect(reading.document.vertices.map(\.label) == ["Ré", "B"])
    #expect(reading.diagnostics(of: "file").map(\.severity) == [.warning])
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
