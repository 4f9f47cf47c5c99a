import CoterieExchange
import CoterieRecords
import Testing

/// What Pajek's files say, kind by kind.
@Suite struct PajekReaderTests {
  /// A text read as Pajek.
  static func read(_ text: String, isCutOff: Bool = false) -> GraphReading {
    GraphFormat.pajek.read(Array(text.utf8), options: GraphReadingOptions(isCutOff: isCutOff))
  }

  /// The edges of a document by labels: `Ann-Bob 2`, `Ann>Bob 1`.
  static func edges(_ document: GraphDocument) -> [String] {
    document.edges.map { edge in
      let ends = [edge.source, edge.target].map { document.vertices.label($0) }
      let weight = edge.weight == edge.weight.rounded() ? "\(Int(edge.weight))" : "\(edge.weight)"
      return "\(ends[0])\(edge.isDirected ? ">" : "-")\(ends[1]) \(weight)"
    }
  }

  @Test func joinsTheFirstModeToTheSecondByAMatrix() {
    let reading = Self.read(
      """
      *Vertices 5 2
      1 "Ann"
      2 "Bob"
      3 "Paper X"
      4 "Paper Y"
      5 "Paper Z"
      *Matrix
      1 1 0
      0 2 1
      """)
    #expect(
      Self.edges(reading.document)
        == ["Ann-Paper X 1", "Ann-Paper Y 1", "Bob-Paper Y 2", "Bob-Paper Z 1"])
    #expect(
      reading.document.vertexAttributes == [
        .init(name: "mode", values: .integer([1, 1, 2, 2, 2]))
      ])
    #expect(reading.log.isEmpty)
  }

  @Test func readsRelationsOfSectionsAndOfLines() {
    let reading = Self.read(
      """
      *Vertices 4
      1 "w one" 0.1 0.2 0.5
      2 "w two" 0.3 0.4 0.5
      3 "w three" 0.5 0.6 0.5
      4 "w four" 0.7 0.8 0.5
      *Arcslist :1 "hypernym"
      1 2 3
      *Edgeslist :8 "grouped"
      3 4
      *Arcs :2 "main path"
      2: 1 4 2.5 l "cites" c Blue
      *Edges
      3: 2 4 1
       8 : 1 2
      """)
    let document = reading.document
    #expect(
      Self.edges(document) == [
        "w one>w two 1", "w one>w three 1", "w three-w four 1", "w one>w four 2.5",
        "w two-w four 1",
        "w one-w two 1",
      ])
    #expect(
      document.edges.map(\.kind)
        == ["hypernym", "hypernym", "grouped", "main path", "3", "grouped"])
    #expect(document.edges[3].label == "cites")
    #expect(document.edges[3].color == GraphColor(red: 0, green: 0, blue: 255))
    #expect(document.vertices[0].position == .init(x: 0.1, y: 0.8))
    #expect(document.vertexAttributes.isEmpty)
    #expect(reading.log.isEmpty)
  }

  @Test func readsTheFirstNetworkAndNamesWhatIsLeftOut() {
    let reading = Self.read(
      """
      *Network two.nets [v1.0]
      *Vertices 2
      1 "A one"
      2 "A two"
      *Edges
      1 2 1
      *Network second
      *Vertices 3
      1 "B one"
      *Edges
      1 2 4
      *Partition p
      *Vertices 3
      1
      1
      2
      *Vector degree
      *Vertices 2
      0.5
      1
      *Partition sex
      *Vertices 2
      0
      7
      *Hierarchy tree
      1 2 3
      """)
    let document = reading.document
    #expect(document.title == "two.nets [v1.0]")
    #expect(Self.edges(document) == ["A one-A two 1"])
    #expect(
      document.vertexAttributes == [
        .init(name: "degree", values: .double([0.5, 1])),
        .init(name: "sex", values: .integer([0, 7])),
      ])
    #expect(
      reading.log.problems == [
        .graphFile(.leftOut("network \"second\"", count: 1)),
        .graphFile(.leftOut("partition \"p\" of 3 vertices", count: 1)),
        .graphFile(.leftOut("hierarchy \"tree\"", count: 1)),
      ])
    #expect(reading.log.diagnostics.map(\.location.line) == [7, 12, 25])
  }

  @Test func readsBlanksBeforeAStarAndEmptyLines() {
    let reading = Self.read(
      "*Vertices 3\n1 \"A one\"\n2 \"A two\"\n3 \"A three\"\n\n *eDGES\n\t1  2 1\n\n 2 3 4\n")
    #expect(Self.edges(reading.document) == ["A one-A two 1", "A two-A three 4"])
    #expect(reading.log.isEmpty)
  }

  @Test(arguments: [
    (
      "*Vertices 3\n1 \"A b\"\n3 c\n*Edges\n1 2 2\n*Arcs\n3 1\n", ["A b", "2", "c"],
      ["A b-2 2", "c>A b 1"]
    ),
    ("*vertices 3\n*edgeslist\n1 2 3\n", ["1", "2", "3"], ["1-2 1", "1-3 1"]),
    (
      "*Vertices 2 1\n1 \"x\" 0.1 0.2 0.5 ic Red [1999-2003]\n*Edges :1 \"r\"\n1 2 1 c Blue [*]\n",
      ["x", "2"], ["x-2 1"]
    ),
    ("*Vertices 2\n01 \"a\"\n+2 \"b\"\n*Edges\n1 002 2\n", ["a", "b"], ["a-b 2"]),
    ("% c\n*Network n\n*Vertices 2\n*Arcslist\n1 2\n2 1\n", ["1", "2"], ["1>2 1", "2>1 1"]),
  ])
  func readsSectionsOfEveryKind(_ text: String, _ names: [String], _ edges: [String]) {
    let reading = Self.read(text)
    #expect(reading.document.vertices.map(\.label) == names)
    #expect(Self.edges(reading.document) == edges)
    #expect(reading.document.edges.allSatisfy { $0.spells.isEmpty })
    #expect(reading.log.isEmpty)
    #expect(GraphFormat.recognised(Array(text.utf8)) == .pajek)
  }

  @Test func readsTimesOfVerticesAndLines() {
    let reading = Self.read(
      """
      *Vertices 3
      1 "a" [5-10,12-14]
      2 "b" ic Red [1-3, 7]
      3 "e" 0.5 0.5 [4-*]
      *Edges
      1 2 1 [7]
      1 3 [6-8]
      2 3 2 [x]
      """)
    let document = reading.document
    #expect(
      document.vertices.map(\.spells) == [
        [.init(start: 5, end: 10), .init(start: 12, end: 14)],
        [.init(start: 1, end: 3), .init(start: 7, end: 7)], [.init(start: 4)],
      ])
    #expect(
      document.edges.map(\.spells) == [
        [.init(start: 7, end: 7)], [.init(start: 6, end: 8)], [],
      ])
    #expect(document.edges.map(\.weight) == [1, 1, 2])
    #expect(document.vertices[1].color == GraphColor(red: 255, green: 0, blue: 0))
    #expect(reading.log.problems == [.attribute(.noTimes(1, text: "[x]"))])
  }

  @Test func keepsOptionsAsColumns() {
    let reading = Self.read(
      """
      *Vertices 2
      1 "a" 0.1 0.2 0.3 box x_fact 2 fos 10 bc Blue
      2 "b" 0.3 0.4 0.1 ellipse ic RGB102030 lphi 270
      *Arcs
      1 2 3 w 2.5 p Dots l "an \\"e\\"" ap 0.5
      2 1 3 c Nocolour
      """)
    let document = reading.document
    #expect(
      document.vertexAttributes == [
        .init(name: "shape", values: .string(["box", "ellipse"])),
        .init(name: "x_fact", values: .integer([2])),
        .init(name: "fos", values: .integer([10])),
        .init(name: "bc", values: .string(["Blue"])),
        .init(name: "lphi", values: .integer([nil, 270])),
        .init(name: "z", values: .double([0.3, 0.1])),
      ])
    #expect(document.vertices[1].color == GraphColor(hexadecimal: "#102030"))
    #expect(document.edges[0].width == 2.5)
    #expect(document.edges[0].isInferred)
    #expect(
      document.edgeAttributes == [
        .init(name: "ap", values: .double([0.5])),
        .init(name: "c", values: .string([nil, "Nocolour"])),
      ])
  }

  @Test(arguments: [
    (#"1 "Ann "Q" Lee" 0.1 0.2"#, #"Ann "Q" Lee"#), (#"1 "Ann \"Q\" Lee""#, #"Ann "Q" Lee"#),
    (#"1 "back\" 0.1 0.2 0.5"#, #"back\"#), (#"1 "Caf&eacute; &#8364; &amp;amp;""#, "Café € &amp;"),
    (#"1 unquoted 0.1 0.2"#, "unquoted"), (#"1 "open end"#, "open end"), (#"1"#, "1"),
    (#"1 """#, "1"), (#"1 "a b" box ic Red font "Arial Black""#, "a b"), (#"1 "[x]" [3]"#, "[x]"),
    (#"1 "5" 5" 0.1 0.2"#, #"5" 5"#), (#"001 "zeros""#, "zeros"),
  ])
  func readsNamesWithOddSigns(_ line: String, _ name: String) {
    let document = Self.read("*Vertices 2\n\(line)\n2 \"B\"\n*Edges\n1 2\n").document
    #expect(document.vertices.map(\.label) == [name, "B"])
    #expect(document.edges.count == 1)
  }

  @Test func givesEachLinkOfASymmetricMatrixOnce() {
    let head = "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Matrix\n"
    let symmetric = Self.read(head + "1 2 0\n2 0 4.5\n0 4.5 0\n")
    #expect(Self.edges(symmetric.document) == ["a-b 2", "b-c 4.5"])
    #expect(symmetric.log.problems == [.graph(.loops(1))])
    let other = Self.read(head + "0 2 0\n1 0 4\n0 4 0\n")
    #expect(Self.edges(other.document) == ["a>b 2", "b>a 1", "b>c 4", "c>b 4"])
    let short = Self.read(head + "0 1\n1 0 x\n0 0 0\n0 0 0\n")
    #expect(Self.edges(short.document) == ["a-b 1"])
    #expect(
      short.log.problems == [
        .graphFile(.otherCount("value of a row", announced: 3, found: 2)),
        .attribute(.badNumber("x", of: "weight")),
        .graphFile(.unexpected("0 0 0", expected: "3 rows")),
      ])
  }

  @Test func makesVerticesThatNothingLists() {
    #expect(Self.read("*Vertices 3\n*Arcs\n1 3\n").document.vertices.map(\.id) == ["1", "2", "3"])
    let unlisted = Self.read("% no vertices\n*Arcs\n7 3 2\n3 7 1\n")
    #expect(unlisted.document.vertices.map(\.id) == ["7", "3"])
    #expect(Self.edges(unlisted.document) == ["7>3 2", "3>7 1"])
    let fromZero = Self.read("*Vertices 2\n0 \"a\"\n1 \"b\"\n*Edges\n0 1\n")
    #expect(Self.edges(fromZero.document) == ["a-b 1"])
    #expect(fromZero.log.problems.map(\.kind) == [.guessed])
  }

  @Test func saysWhatIsWrongWithALine() {
    let reading = Self.read(
      """
      *Vertices 3
      1 "a"
      1 "again"
      x "b"
      *Edges
      1 9 1
      1
      1 2 many
      2 3 nan
      1 3 -1
      *Strange
      1 2
      """)
    #expect(
      reading.log.problems == [
        .graph(.repeatedVertex("1")),
        .graphFile(.unexpected("x \"b\"", expected: "a number and a name")),
        .graph(.unknownVertex("9")),
        .graphFile(.unexpected("1", expected: "two numbers and a weight")),
        .attribute(.badNumber("many", of: "weight")),
        .attribute(.badNumber("nan", of: "weight")),
        .graph(.badWeight(-1)),
        .graphFile(.unknownSection("*Strange")),
      ])
    #expect(Self.edges(reading.document) == ["again-2 1", "2-3 1"])
  }

  @Test func readsPartitionsAndVectorsAlone() {
    let clusters = Self.read("*Vertices 4\n2\n1\n0\n2\n")
    #expect(clusters.part == .vertexValues)
    #expect(clusters.document.vertices.map(\.cluster) == [2, 1, nil, 2])
    let years = Self.read("*Partition born\n*Vertices 2\n1980\n1990\n")
    #expect(years.part == .vertexValues)
    #expect(
      years.document.vertexAttributes == [.init(name: "born", values: .integer([1980, 1990]))])
    let vector = Self.read("*Vertices 2\n0.25\n1e2\n")
    #expect(
      vector.document.vertexAttributes == [.init(name: "vector", values: .double([0.25, 100]))])
    let network = Self.read("*Vertices 2\n1\n2\n")
    #expect(network.part == .graph)
    #expect(network.document.vertices.count == 2)
  }

  @Test func readsNamesWithBlanksAndWithoutQuotes() {
    let reading = Self.read(
      "*Vertices 5\n1 Ann Berg\n2 Bob de Vries 0.1 0.2 0.5\n3 C foo 3\n4 D \"x\"\n5 E ic Red\n")
    #expect(reading.document.vertices.map(\.label) == ["Ann Berg", "Bob de Vries", "C", "D", "E"])
    #expect(reading.document.vertices[1].position == .init(x: 0.1, y: 0.8))
    #expect(
      reading.document.vertexAttributes == [
        .init(name: "foo", values: .integer([nil, nil, 3, nil, nil]))
      ])
    #expect(reading.log.diagnostics.map(\.location.line) == [2, 3, 5])
  }

  @Test func readsVerticesBeyondThoseThatAreAnnounced() {
    let reading = Self.read("*Vertices 1\n1 \"a\"\n5 \"b\"\n*Edges\n1 5\n")
    #expect(Self.edges(reading.document) == ["a-b 1"])
    #expect(
      reading.log.diagnostics.map(\.problem) == [
        .graphFile(.otherCount("vertex", announced: 1, found: 2))
      ])
  }

  @Test func announcesNoMoreThanAFileCanHold() {
    for count in ["999999999999", "1000000000000000000000000000000", "5000000"] {
      let reading = Self.read("*Vertices \(count)\n1 \"a\"\n*Edges\n1 2\n")
      #expect(reading.document.vertices.isEmpty)
      #expect(reading.log.problems.map(\.kind) == [.tooLarge])
    }
    #expect(Self.read("*Vertices 100000\n*Edges\n1 100000\n").document.vertices.count == 100_000)
  }

  @Test func leavesOutALineThatIsCut() {
    let text = "*Vertices 30\n*Edges\n1 2 5\n1 2"
    let cut = Self.read(text, isCutOff: true)
    #expect(cut.document.edges.map(\.weight) == [5])
    #expect(cut.log.problems == [.graphFile(.cutOff("1 2"))])
    #expect(cut.log.diagnostics.map(\.location.line) == [4])
    #expect(Self.read(text).document.edges.map(\.weight) == [6])
  }

  @Test func readsEncodingsAndLineEnds() {
    let text = "*Vertices 2\r\n1 \"Zoë\"\r\n2 \"陈\"\r\n*Edges\r\n1 2 3\r\n"
    let utf8 = Array(text.utf8)
    let utf16: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [utf8, [0xEF, 0xBB, 0xBF] + utf8, utf16] {
      #expect(GraphFormat.recognised(bytes) == .pajek)
      let reading = GraphFormat.pajek.read(bytes)
      #expect(Self.edges(reading.document) == ["Zoë-陈 3"])
      #expect(reading.log.isEmpty)
    }
    let latin = GraphFormat.pajek.read(Array("*Vertices 1\n1 \"Zo".utf8) + [0xEB, 0x22, 0x0A])
    #expect(latin.document.vertices.map(\.label) == ["Zoë"])
    #expect(latin.log.problems == [.graphFile(.notUTF8)])
  }

  @Test func warnsOfValuesThatAreNoNumbers() {
    let reading = Self.read(
      "*Vertices 2\n*Edges\n1 2\n*Vector v\n*Vertices 2\n0.5\nx\n*Partition p\n*Vertices 2\n1\n2.5\n"
    )
    #expect(reading.log.count(of: .otherType) == 2)
    #expect(reading.document.vertexAttributes.map(\.name) == ["v", "p"])
  }
}
