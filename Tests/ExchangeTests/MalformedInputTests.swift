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

  /// Ids differ, edges join two vertices of the document once, and what is written again in the same
  /// format is read back with as many of both.
  private static func expectSound(_ reading: GraphReading, _ format: GraphFormat) {
    let document = reading.document
    let ids = Set(document.vertices.map(\.id))
    #expect(ids.count == document.vertices.count)
    #expect(document.edges.allSatisfy { document.vertices.indices.contains($0.source) })
    #expect(document.edges.allSatisfy { document.vertices.indices.contains($0.target) })
    #expect(document.edges.allSatisfy { $0.source != $0.target && $0.weight > 0 })
    let pairs = Set(document.edges.map { Set([$0.source, $0.target]) })
    #expect(pairs.count == document.edges.count)
    #expect(!document.vertices.isEmpty || reading.log.hasErrors)
    let back = format.read(format.bytes(of: document)).document
    #expect(back.vertices.count == document.vertices.count)
    #expect(back.edges.count == document.edges.count)
  }

  @Test(arguments: GraphFormat.allCases)
  func keepsAllBeforeACutAtAnyByte(_ format: GraphFormat) {
    let bytes = format.bytes(of: Self.small)
    let whole = format.read(bytes).document
    var mostVertices = 0
    for end in bytes.indices {
      let prefix = Array(bytes[..<end])
      let reading = format.read(prefix)
      Self.expectSound(reading, format)
      // The last word may be cut, and so mean one vertex more or less, but none is lost again.
      #expect(reading.document.vertices.count <= whole.vertices.count + 1)
      #expect(reading.document.vertices.count >= min(mostVertices, whole.vertices.count) - 1)
      mostVertices = max(mostVertices, reading.document.vertices.count)
    }
    #expect(mostVertices >= whole.vertices.count)
  }

  @Test(arguments: GraphFormat.allCases)
  func givesASoundGraphWhateverByteIsChanged(_ format: GraphFormat) {
    let bytes = format.bytes(of: Self.small)
    for place in bytes.indices {
      for other: UInt8 in [
        0, 0x0A, 0x20, 0x22, 0x2D, 0x30, 0x39, 0x3C, 0x5B, 0x5D, 0x7B, 0x7D, 0xFF,
      ] {
        var changed = bytes
        changed[place] = other
        Self.expectSound(format.read(changed), format)
      }
    }
  }

  /// Every reader meets every other format. The dialects of DOT and those of XML have their elements in
  /// common, and lines of names are all that an edge list needs; no other reads another's.
  @Test(arguments: GraphFormat.allCases)
  func findsNoGraphInOtherFormats(_ format: GraphFormat) {
    let alike: [Set<GraphFormat>] = [[.dot, .gephiDOT], [.graphML, .gexf]]
    for other in GraphFormat.allCases where other != format {
      let bytes = other.bytes(of: Self.small)
      let reading = format.read(bytes)
      Self.expectSound(reading, format)
      let isReadable = format == .edgeList || alike.contains { $0.isSuperset(of: [format, other]) }
      #expect(reading.document.vertices.isEmpty == !isReadable)
    }
  }

  @Test(arguments: GraphFormat.allCases)
  func givesASoundGraphOfAnyBytes(_ format: GraphFormat) {
    let texts: [[UInt8]] = [
      [], [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], Array("\"".utf8),
      Array(repeating: 0x0A, count: 99),
      Array(UInt8.min...UInt8.max), Array(repeating: 0x7B, count: 100_000),
      Array(repeating: 0x5B, count: 100_000), Array(("graph " + "{a ".repeated(100_000)).utf8),
      Array(("graph [" + "a [".repeated(100_000)).utf8), Array("*Vertices 9999999999999".utf8),
      Array("*Vertices 999999999999999999999999".utf8), Array("<gexf".utf8),
      Array("graph { {a b c} -- {a b c} }".utf8), Array("graph [ graph [ ] ] ] ]".utf8),
    ]
    for bytes in texts { Self.expectSound(format.read(bytes), format) }
  }

  @Test(arguments: [
    (
      GraphFormat.edgeList, "a\tb\t2\na\tc\tx\n", 2,
      Problem.attribute(.badNumber("x", of: "weight"))
    ),
    (
      .pajek, "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 9 1\n1 2\n", 5,
      .graph(.unknownVertex("9"))
    ),
    (
      .gml, "graph [ node [ id 1 ]\nnode [ id 2 ] edge [ source 1 ] edge [ source 1 target 2 ]]", 2,
      .graph(.edgeWithoutEnd)
    ),
    (
      .dot, "graph {\n a -- b\n [", 1,
      .graphFile(.endsEarly(inside: "graph"))
    ),
    (
      .graphML, "<graphml><graph>\n<node id='a'/><node id='b'/>\n<edge source='a' target='b'/>", 3,
      .xml(.broken(reason: "it ends early"))
    ),
  ])
  func saysWhatIsWrongAndKeepsTheRest(
    _ format: GraphFormat, _ text: String, _ line: Int, _ problem: Problem
  ) {
    let reading = format.read(Array(text.utf8), file: "file")
    #expect(reading.document.vertices.count >= 2)
    #expect(reading.document.edges.count >= 1)
    let location = SourceLocation(file: "file", line: line)
    #expect(reading.log.diagnostics == [Diagnostic(problem, at: location)])
  }

  @Test func readsTextThatIsNotUTF8WithAWarning() {
    let reading = EdgeListReader.read([0x52, 0xE9, 0x09, 0x42, 0x0A])
    #expect(reading.document.vertices.map(\.label) == ["Ré", "B"])
    #expect(reading.log.problems == [.graphFile(.notUTF8)])
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
