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
          color: .init(red: 1, green: 2, blue: 3), cluster: 1, spells: [.init(years: 2001...2003)]),
        .init(id: "bob", label: "Bob & Co"), .init(id: "cy", label: "李"), .init(id: "dee"),
      ],
      edges: [
        .init(
          source: 0, target: 1, weight: 2.5, width: 2, isInferred: true,
          spells: [.init(years: 2001...2001), .init(years: 2003...2003)],
          timedWeights: [.init(year: 2001, weight: 1), .init(year: 2003, weight: 1.5)]),
        .init(source: 1, target: 2), .init(source: 2, target: 3, weight: 0.25),
      ], clusterLabels: ["one"])
    document.vertexAttributes = [.init(name: "papers", values: .integer([3, nil, 1]))]
    return document
  }()

  /// Ids differ, edges join two vertices of the document once, and what is written again in the same
  /// format is read back with as many of both.
  static func expectSound(_ reading: GraphReading, _ format: GraphFormat) {
    let document = reading.document
    let ids = Set(document.vertices.map(\.id))
    #expect(ids.count == document.vertices.count)
    #expect(document.edges.allSatisfy { document.vertices.indices.contains($0.source) })
    #expect(document.edges.allSatisfy { document.vertices.indices.contains($0.target) })
    #expect(document.edges.allSatisfy { $0.source != $0.target && $0.weight > 0 })
    let pairs = Set(
      document.edges.map { edge in
        edge.isDirected
          ? [1, edge.source, edge.target]
          : [0, min(edge.source, edge.target), max(edge.source, edge.target)]
      })
    #expect(pairs.count == document.edges.count)
    #expect(!document.vertices.isEmpty || reading.log.hasErrors)
    guard format.isWritten, HeldParts(of: format).directions == .some else { return }
    let back = format.reader.read(format.bytes(of: document)).document
    #expect(back.vertices.count == document.vertices.count)
    #expect(back.edges.count == document.edges.count)
  }

  /// Every reader meets every other format, and none traps.
  @Test(arguments: GraphFormat.read)
  func readsOtherFormatsWithoutHarm(_ format: GraphFormat) {
    for other in GraphFormat.written where other.reader != format {
      Self.expectSound(format.read(other.bytes(of: Self.small)), format)
    }
  }

  /// The dialects of DOT, of XML and of JSON have their elements in common, and lines of names are all that a list
  /// of links needs; no other format reads another's.
  @Test(arguments: GraphFormat.ofGraphs.filter { !lists.contains($0.name) })
  func findsNoGraphInOtherFormats(_ format: GraphFormat) {
    let alike: [Set<String>] = [["graphml", "gexf"], Self.jsons]
    for other in GraphFormat.ofGraphs where other.reader != format.reader {
      if alike.contains(where: { $0.isSuperset(of: [format.name, other.name]) }) { continue }
      let found = format.reader.read(other.bytes(of: Self.small)).document
      #expect(found.vertices.isEmpty, "\(other.name)")
    }
  }

  private static let jsons: Set<String> = ["json", "cyjs", "graphology.json", "vosviewer.json"]
  private static let lists: Set<String> = ["tsv", "adjlist", "lgl", "metis", "dl"]

  @Test(arguments: GraphFormat.read)
  func givesASoundGraphOfAnyBytes(_ format: GraphFormat) {
    let texts: [[UInt8]] = [
      [], [0], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], Array("\"".utf8),
      Array(repeating: 0x0A, count: 99), Array(UInt8.min...UInt8.max),
      Array(repeating: 0x7B, count: 100_000), Array(repeating: 0x5B, count: 100_000),
      Array(repeating: 0x22, count: 100_000), Array(("graph " + "{a ".repeated(100_000)).utf8),
      Array(("graph [" + "a [".repeated(100_000)).utf8), Array("*Vertices 9999999999999".utf8),
      Array("*Vertices 999999999999999999999999".utf8), Array("<gexf".utf8),
      Array(("<graphml>" + "<graph><node id='a'>".repeated(20_000)).utf8),
      Array("graph { {a b c} -- {a b c} }".utf8), Array("graph [ graph [ ] ] ] ]".utf8),
      Array("dl n=99999999999\ndata:\n1 2\n".utf8), Array("99999999999 99999999999\n1 2\n".utf8),
      Array(
        "%%MatrixMarket matrix coordinate real general\n999999999999 999999999999 1\n1 2 3\n".utf8),
      Array("nodedef>name\n".utf8), Array("{\"nodes\":[{}],\"edges\":[{}]}".utf8),
      Array(("[" + "{\"a\":".repeated(50_000)).utf8), Array("a b\r\rc d\r".utf8),
      Array("a".repeated(1_000_000).utf8), Array("a ".repeated(200_000).utf8),
    ]
    for bytes in texts { Self.expectSound(format.read(bytes), format) }
  }

  @Test func readsTextThatIsNotUTF8WithAWarning() {
    let reading = GraphFormat.edgeList.read([0x52, 0xE9, 0x09, 0x42, 0x0A])
    #expect(reading.document.vertices.map(\.label) == ["Ré", "B"])
    #expect(reading.log.problems == [.graphFile(.notUTF8)])
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
