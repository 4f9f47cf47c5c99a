import CoterieExchange
import CoterieGraphCore
import CoterieParallel
import CoterieRecords
import Testing

/// Lists of links without a header.
@Suite struct EdgeListTests {
  /// Links as `source target weight`, with `->` where they have a direction.
  static func links(_ document: GraphDocument) -> [String] {
    document.edges.map { edge in
      let ends = [edge.source, edge.target].map { document.vertices.id($0) }
      return ends.joined(separator: edge.isDirected ? " -> " : " -- ") + " \(edge.weight)"
    }
  }

  static func read(
    _ text: String, _ options: GraphReadingOptions = GraphReadingOptions()
  )
    -> GraphReading
  { GraphFormat.edgeList.read(Array(text.utf8), options: options) }

  @Test(arguments: [
    ("a b\nb c\n", ["a -- b 1.0", "b -- c 1.0"]),
    ("1 2 0.5\n2 3 2.5E2\n", ["1 -- 2 0.5", "2 -- 3 250.0"]),
    ("Ann Lee\tBob Ray\t2\nCy\tAnn Lee\n", ["Ann Lee -- Bob Ray 2.0", "Cy -- Ann Lee 1.0"]),
    ("a;b;2,5\nb;c;1,5\n", ["a -- b 2.5", "b -- c 1.5"]),
    ("a b 2,5\nb c 3\n", ["a -- b 2.5", "b -- c 3.0"]),
    ("a\tb\t2,5\nb\tc\t1.5\n", ["a -- b 1.0", "b -- c 1.5"]),
    ("\"Lee, A\",\"Ray, B\",2\n", ["Lee, A -- Ray, B 2.0"]),
    ("Lee,A Ray,B 2\nRay,B Ho,C 1\n", ["Lee,A -- Ray,B 2.0", "Ray,B -- Ho,C 1.0"]),
    ("Ann Lee,Bob Ray\nBob Ray,Cy Ho\n", ["Ann Lee -- Bob Ray 1.0", "Bob Ray -- Cy Ho 1.0"]),
    ("a;b\nb;c, d\n", ["a -- b 1.0", "b -- c, d 1.0"]),
    ("sep=;\r\na;b;2\r\n", ["a -- b 2.0"]),
    ("M&uuml;ller\tR&#233;e\t1\n", ["Müller -- Rée 1.0"]),
    ("a,\"b \"\"c\"\" d\"\n", ["a -- b \"c\" d 1.0"]), ("a\t\"b\tc\n", ["a -- \"b 1.0"]),
    ("a b 1\na b\nb a 5\nb a\n", ["a -- b 8.0"]),
    ("a b\nb a\nb c\nc b\n", ["a -- b 1.0", "b -- c 1.0"]),
    ("a\tb\t12345678901234567890123\n", ["a -- b 1.2345678901234568e+22"]),
  ])
  func readsLinks(_ text: String, _ links: [String]) {
    #expect(Self.links(Self.read(text).document) == links)
  }

  @Test func readsWhatIsNoCleanLinkAndSaysSo() {
    let reading = Self.read("a,b,x\nb,\n,a,4\nb,c,nan\nc,d,0\nd,d,1\n\ne,f,-2\n# more\ng,h,1e-3\n")
    #expect(
      Self.links(reading.document) == ["a -- b 1.0", "b -- c 1.0", "g -- h 0.001"])
    #expect(reading.document.vertices.map(\.id) == ["a", "b", "c", "d", "e", "f", "g", "h"])
    let found = reading.log.diagnostics.map { "\($0.location.line ?? 0) \($0.problem.kind)" }
    #expect(
      Set(found) == [
        "1 badNumber", "2 lonely", "3 edgeWithoutEnd", "4 badNumber", "5 badWeight", "6 loops",
        "8 badWeight", "0 leftOut",
      ])
  }

  @Test func readsNamesInAllTheirSpellingsOnce() {
    let reading = Self.read("é\tb\t1\ne\u{301}\tb\t2\nK\t\u{212A}\t1\n\u{212A}\tb\t1\n")
    #expect(Self.links(reading.document) == ["é -- b 3.0", "K -- b 1.0"])
  }

  @Test(arguments: [
    " ", "  ", "\u{1}", "\u{B}", "\u{7F}", "\u{A0}", "\u{85}", "\u{2009}", "\u{3000}",
    "\u{200B}", "\u{FEFF}", "\u{202A}", "\u{A0} \u{1}",
  ])
  func findsOneVertexWhateverBlankStandsBesideItsName(_ blank: String) {
    for separator in ["\t", ",", ";"] {
      for (a, b) in [("2", "10"), ("Ann Lee", "é")] {
        let lines = [
          "1\(separator)\(a)", "\(a)\(blank)\(separator)\(b)", "\(blank)\(b)\(separator)1",
          "1\(separator)\(blank)\(a)\(blank)",
          "\(a)\(separator)\(b)\(blank)\(separator)\(blank)5\(blank)",
        ]
        for end in ["\n", "\r\n", "\r", " \r\n"] {
          let document = Self.read(lines.map { $0 + end }.joined()).document
          #expect(document.vertices.map(\.id) == ["1", a, b])
          #expect(document.edges.count == 3)
        }
      }
    }
  }

  @Test func readsNumbersAsTheirNearestDoubles() {
    let numbers = [
      "0.1", "1", "12.5", "123456.789", "0.000001", "99999999999999.9", "3.14159265358979",
    ]
    let text = numbers.enumerated().map { "v \($0)x \($1)\n" }.joined()
    #expect(Self.read(text).document.edges.map(\.weight) == numbers.compactMap(Double.init))
  }

  @Test func distinguishesManyNames() {
    let names = (0..<3000).flatMap {
      ["\($0)", "v\($0)", "0\($0)", "\($0 * 7_919_000_003)", "é\($0)"]
    }
    let text = names.map { "hub\t\($0)\n" }.joined()
    let document = Self.read(text + text).document
    var seen: Set<String> = []
    #expect(document.vertices.map(\.id) == ["hub"] + names.filter { seen.insert($0).inserted })
    #expect(document.edges.allSatisfy { $0.weight >= 2 })
    #expect(CSRGraph(document).degree(of: 0) == document.vertices.count - 1)
  }

  /// A name is unique, whatever spellings of it a list has, and the way that is read byte by byte gives what
  /// the long way gives, which a reference in the last line asks for.
  @Test func readsRandomListsTheSameBothWays() {
    var generator = RepeatableGenerator(seed: 7)
    let words = [
      "1", "2", "10", "007", "-3", "+1", "1.0", "18446744073709551616", "a", "b c", "é", "e\u{301}",
      "K", "\u{212A}", "陈", "\"2\"", "\"2 \"", "\"\"", "#x", "",
    ]
    let blanks = ["", "", "", " ", "\u{1}", "\u{A0}", "\u{2003}", "\u{7F}", "\u{FEFF}", "  "]
    for _ in 0..<1000 {
      let separator = ["\t", ",", ";", " "][generator.below(4)]
      var text = generator.below(4) == 0 ? "source\(separator)target\(separator)weight\n" : ""
      for _ in 0..<generator.below(30) {
        let fields = (0...generator.below(3)).map { _ in
          blanks[generator.below(blanks.count)] + words[generator.below(words.count)]
            + blanks[generator.below(blanks.count)]
        }
        text += fields.joined(separator: separator) + ["\n", "\r\n"][generator.below(2)]
      }
      let reading = Self.read(text)
      #expect(Set(reading.document.vertices.map(\.id)).count == reading.document.vertices.count)
      var limited = GraphReadingOptions()
      // Near its limits a list is read row by row.
      limited.limits = GraphLimits(edges: 31, vertices: 65)
      let slow = Self.read(text, limited)
      #expect(slow.document == reading.document)
      #expect(slow.log.diagnostics == reading.log.diagnostics)
    }
  }

  @Test func stopsWithAnErrorWhereAGraphCanTakeNoMore() {
    let text = "1 2\n2 3\n3 4\na b\n4 5\n"
    for (limits, edges, ids) in [
      (GraphLimits(edges: 2), 2, ["1", "2", "3"]), (GraphLimits(vertices: 4), 2, ["1", "2", "3"]),
      (GraphLimits(edges: 5, vertices: 9), 5, ["1", "2", "3", "4", "a", "b", "5"]),
    ] {
      for text in [text, String(repeating: "# a comment\n", count: 9) + text] {
        var options = GraphReadingOptions()
        options.limits = limits
        let reading = Self.read(text, options)
        #expect(reading.document.vertices.map(\.id) == ids)
        #expect(reading.document.edges.count == edges)
        let errors = reading.log.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.problem.kind) == (edges == 5 ? [] : [.tooLarge]))
        #expect(errors.allSatisfy { $0.location.line == (text.hasPrefix("#") ? 12 : 3) })
      }
    }
  }

  @Test(arguments: [
    ("1 2\n2 1\n2 1\n", 2, false, 2),
    ("# c\n1 2 3\n\n1 1 1\n2 3 4\n2 1 5\n3 2 1\n", 2, true, 6), ("1 2 1\n1 2\n", 1, true, 2),
    ("1 2\n1 2\n3 4 1\n", 1, true, 2),
  ])
  func saysWhereTheFirstRepeatStands(
    _ text: String, _ count: Int, _ isWeighted: Bool, _ line: Int
  ) {
    let repeats = Self.read(text).log.diagnostics.first { $0.problem.kind == .repeats }
    #expect(repeats?.problem == .graph(.repeats(count, isWeighted: isWeighted)))
    #expect(repeats?.location.line == line)
  }

  /// Short decimals are read on a way of their own, as exactly as all others.
  @Test func readsDecimalsOfNumberedLinksExactly() {
    var generator = RepeatableGenerator(seed: 5)
    let texts = (0..<400).map { _ in
      let digits = (0...generator.below(8)).map { _ in String(generator.below(10)) }.joined()
      let whole = String(1 + generator.below(9_999_999))
      return generator.below(4) == 0 ? whole : "\(whole).\(digits)"
    }
    let lines = texts.enumerated().map { "\($0 + 1) \($0 + 2) \($1)" }
    let reading = GraphFormat.edgeList.read(Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(reading.document.edges.map(\.weight) == texts.map { Double($0) })
    #expect(reading.log.isEmpty)
  }

  @Test func leavesOutTheLineThatACutGoesThrough() {
    let whole = "a\tb\t12\nb\tc\t34\n"
    let bytes = Array(whole.utf8)
    for end in bytes.indices {
      let reading = GraphFormat.edgeList.read(
        Array(bytes[..<end]), options: GraphReadingOptions(isCutOff: true))
      let expected = end < 7 ? [] : ["a -- b 12.0"]
      #expect(
        Self.links(reading.document) == (end < 14 ? expected : ["a -- b 12.0", "b -- c 34.0"]))
      #expect(reading.log.count(of: .graphCutOff) == 1)
    }
  }

  @Test func readsOtherEncodings() {
    let text = "Müller\tRée\t2\n"
    let wide: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    for bytes: [UInt8] in [Array(("\u{FEFF}" + text).utf8), wide, latin] {
      let reading = GraphFormat.edgeList.read(bytes)
      #expect(Self.links(reading.document) == ["Müller -- Rée 2.0"])
      #expect(reading.log.count(of: .notUTF8) == (bytes == latin ? 1 : 0))
    }
  }

  @Test func readsWhatKONECTAndSNAPSayInComments() {
    let undirected = Self.read("% sym unweighted\n% 2 3 3\n1 2\n2 3\n").document
    #expect(Self.links(undirected) == ["1 -- 2 1.0", "2 -- 3 1.0"])
    #expect(undirected.title.isEmpty)
    let directed = Self.read("% asym weighted\n1 2 3\n2 1 4\n").document
    #expect(Self.links(directed) == ["1 -> 2 3.0", "2 -> 1 4.0"])
    let bipartite = Self.read("% bip unweighted\n1 1\n1 2\n2 1\n").document
    #expect(bipartite.vertices.count == 4)
    #expect(bipartite.edges.count == 3)
    #expect(bipartite.vertexAttributes.map(\.name) == ["mode"])
    let snap = "# Directed graph (each unordered pair of nodes is saved once): x\n"
    #expect(Self.links(Self.read(snap + "1\t2\n2\t3\n").document) == ["1 -> 2 1.0", "2 -> 3 1.0"])
    let both = Self.read(snap + "1\t2\n2\t1\n")
    #expect(Self.links(both.document) == ["1 -- 2 1.0"])
    #expect(both.log.count(of: .listedBothWays) == 1)
  }

  @Test(arguments: [
    ("# Directed graph\n0\t1\n1\t0\n1\t2\n", ["0 -> 1 1.0", "1 -> 0 1.0", "1 -> 2 1.0"]),
    ("# Directed graph: Wiki.txt\n# x\na\tb\n", ["a -> b 1.0"]),
    ("# Undirected graph: x.txt\n0\t1\n1\t2\n", ["0 -- 1 1.0", "1 -- 2 1.0"]),
    ("# Directed graphs in science\n0\t1\n", ["0 -- 1 1.0"]),
    ("# Directed graph\n0\t1\n1\t0\n", ["0 -- 1 1.0"]),
    ("# Undirected graph\n0\t1\n1\t0\n1\t2\n2\t1\n", ["0 -- 1 1.0", "1 -- 2 1.0"]),
  ])
  func readsDirectionsOfSNAP(_ text: String, _ links: [String]) {
    let reading = Self.read(text)
    #expect(Self.links(reading.document) == links)
    let isDirected = text.hasPrefix("# Directed graph\n") || text.hasPrefix("# Directed graph:")
    #expect(reading.log.count(of: .guessed) == (isDirected ? 1 : 0))
  }

  @Test(arguments: [
    ("source\ttarget\tweight\na\nb\n", ["a", "b"]), ("Source,Target\n", []),
    ("Source,Target,Weight\nA,B,2,\nB,C,3,\n", ["A", "B", "C"]),
    ("A\tB\t2\t\nB\tC\t3\t\n", ["A", "B", "C"]),
  ])
  func readsTablesWithoutLinksAndWithSeparatorsAtTheEnd(_ text: String, _ ids: [String]) {
    #expect(GraphFormat.recognised(Array(text.utf8)) == .edgeList)
    let document = Self.read(text).document
    #expect(document.vertices.map(\.id) == ids)
    #expect(document.edges.map(\.weight) == (ids.count == 3 ? [2, 3] : []))
    #expect(document.edgeAttributes.isEmpty)
  }

  @Test func readsTheAttributesThatNetworkXWrites() {
    let text = """
      a b {'weight': 2.5, 'color': 'red', 'tags': ['x', 'y'], 'code': '007', 'ok': True, 'z': None}
      b c {}
      c d {'weight': np.float64(1e-07), 'it\\'s': "a \\u00e9 'q'"}
      d e {'weight': 3

      """
    let reading = Self.read(text)
    let document = reading.document
    #expect(
      Self.links(document) == ["a -- b 2.5", "b -- c 1.0", "c -- d 1e-07", "d -- e 1.0"])
    let values = Dictionary(
      uniqueKeysWithValues: document.edgeAttributes.map { column in
        (column.name, document.edges.indices.compactMap { column[$0]?.text })
      })
    #expect(document.edges[0].color == .init(red: 255, green: 0, blue: 0))
    #expect(values["code"] == ["007"])
    #expect(values["ok"] == ["true"])
    #expect(values["tags"] == ["['x', 'y']"])
    #expect(values["it's"] == ["a é 'q'"])
    #expect(reading.log.count(of: .badNumber) == 1)
  }

  @Test func keepsFurtherFieldsAsColumns() {
    let document = Self.read("a b 2.5 red\nb c 1 blue\n").document
    #expect(document.edgeAttributes == [.init(name: "column_4", values: .string(["red", "blue"]))])
    let kinds = Self.read("a\tb\tknows\nb\tc\tcites\n").document
    #expect(kinds.edgeAttributes == [.init(name: "column_3", values: .string(["knows", "cites"]))])
  }

  @Test func countsEveryProblemAndKeepsTheFirst() {
    let text =
      "a\tb\t1\n" + String(repeating: "a\tb\tx\n", count: 100)
      + String(repeating: "a\tb\t2\n", count: 200)
    let log = Self.read(text).log
    #expect(log.count(of: .badNumber) == 100)
    #expect(log.count(of: .repeats) == 1)
  }
}
