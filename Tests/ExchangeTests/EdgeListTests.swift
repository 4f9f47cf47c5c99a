import CoterieExchange
import CoterieGraphCore
import CoterieParallel
import CoterieRecords
import Testing

/// Edge lists as columns, against the same lists line by line as documents.
@Suite struct EdgeListTests {
  @Test(arguments: [
    "", "\n", "a", "# only\n", "a b\nb c\n", "1 2\n2 1\n2 3\n1 2\n",
    "1\t2\t3\n2\t1\t0.5\n3\t3\t1\n",
    "a b 2\nb a\na b\nc d\nd c\nd c 4\nc d\n",
    "a,b\nb,,\n,a\n\"a\",\"b\"\nb,c,1e-3\nc,d,x\nd,e,nan\n",
    "x\ty\nAda Lovelace\t Charles Babbage \n Ada Lovelace\tx\ny\n", "7 007\n007 +7\n7 7.0\n",
    "é e\u{301}\ne \u{E9}\nK \u{212A}\n\u{212A} e\n", "1 2 {'weight': 2}\n2 3 {}\n3 1 5\n",
    "source\ttarget\n1\t2\tignored\n2\t1\n2\t3\t9\n",
    "source\ttarget\ttype\tweight\n1\t2\tu\t4\n2\t3\tu\n",
    "1 2\n\n# between\n% and\n2 3\n3 2\n", "99999999999999999999 1\n1 99999999999999999999\n0 00\n",
    "1 2 0\n2 1 1e200\n1 2 -3\n1 2 1\n1 2 1\n", "a;b;1.5\nb;c;2.25\nc;a;0.1\n",
    "1 2 0.1\n2 3 123456789012345678\n3 1 .5\n3 4 5.\n4 5 1e2\n",
  ])
  func readsTheSameAsColumnsAndAsADocument(_ text: String) {
    let table = EdgeListReader.readTable(Array(text.utf8))
    let reading = EdgeListReader.read(Array(text.utf8))
    #expect(table.ids == reading.document.vertices.map(\.id))
    #expect(table.graph == graph(of: reading.document))
    #expect(table.log.diagnostics == reading.log.diagnostics)
  }

  @Test(arguments: [
    ("1 2\n2 1\n", 1, false, 2),
    ("# c\n1 2 3\n\n1 1 1\n2 3 4\n2 1 5\n3 2 1\n", 2, true, 6), ("1 2 1\n1 2\n", 1, true, 2),
    ("1 2\n1 2\n3 4 1\n", 1, false, 2),
  ])
  func saysWhereTheFirstRepeatStands(
    _ text: String, _ count: Int, _ isWeighted: Bool, _ line: Int
  ) {
    let last = EdgeListReader.readTable(Array(text.utf8)).log.diagnostics.last
    #expect(last?.problem == .graph(.repeats(count, isWeighted: isWeighted)))
    #expect(last?.location.line == line)
  }

  @Test func countsWhatAWeightMeansInAListThatHasFew() {
    let text = "a b\nb a\na b 4\nb a\nc d 2\nd c\ne f\nf e\n"
    let graph = EdgeListReader.readTable(Array(text.utf8)).graph
    #expect(graph.edges.map(\.weight) == [6, 3, 1])
  }

  @Test func readsNumbersAsTheirNearestDoubles() {
    let numbers = [
      "0.1", "1", "12.5", "123456.789", "0.000001", "99999999999999.9", "3.14159265358979",
    ]
    let text = numbers.enumerated().map { "v \($0)\nv \($0)x \($1)\n" }.joined()
    let graph = EdgeListReader.readTable(Array(text.utf8)).graph
    #expect(graph.vertexCount == 1 + 2 * numbers.count)
    #expect(
      graph.weights(of: 0).filter { $0 != 1 } == numbers.compactMap(Double.init).filter { $0 != 1 })
  }

  @Test func tellsManyNamesApart() {
    let names = (0..<3000).flatMap { ["\($0)", "v\($0)", "0\($0)", "\($0 * 7_919_000_003)"] }
    let text = names.map { "hub\t\($0)\n" }.joined()
    let table = EdgeListReader.readTable(Array((text + text).utf8))
    var seen: Set<String> = []
    #expect(table.ids == ["hub"] + names.filter { seen.insert($0).inserted })
    #expect(table.graph.degree(of: 0) == table.ids.count - 1)
  }

  @Test(arguments: [
    " ", "  ", "\u{1}", "\u{B}", "\u{7F}", "\u{A0}", "\u{85}", "\u{2009}", "\u{3000}",
    "\u{200B}",
    "\u{FEFF}", "\u{202A}", "\u{A0} \u{1}",
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
          let table = EdgeListReader.readTable(Array(lines.map { $0 + end }.joined().utf8))
          #expect(table.ids == ["1", a, b])
          #expect(table.graph.edgeCount == 3)
        }
      }
    }
  }

  /// A name is unique, whatever spellings of it a list has.
  @Test func givesEachNameOneVertexInRandomLists() {
    var generator = RepeatableGenerator(seed: 7)
    let words = [
      "1", "2", "10", "007", "-3", "+1", "1.0", "18446744073709551616", "a", "b c", "é", "e\u{301}",
      "K",
      "\u{212A}", "陈", "\"2\"", "\"2 \"", "\"\"", "#x", "",
    ]
    let blanks = ["", "", "", " ", "\u{1}", "\u{A0}", "\u{2003}", "\u{7F}", "\u{FEFF}", "  "]
    for _ in 0..<2000 {
      let separator = ["\t", ",", ";", " "][generator.below(4)]
      var text = generator.below(4) == 0 ? "source\(separator)target\(separator)weight\n" : ""
      for _ in 0..<generator.below(30) {
        let fields = (0...generator.below(3)).map { _ in
          blanks[generator.below(blanks.count)] + words[generator.below(words.count)]
            + blanks[generator.below(blanks.count)]
        }
        text += fields.joined(separator: separator) + ["\n", "\r\n"][generator.below(2)]
      }
      let table = EdgeListReader.readTable(Array(text.utf8))
      #expect(Set(table.ids).count == table.ids.count)
      #expect(table.ids == EdgeListReader.read(Array(text.utf8)).document.vertices.map(\.id))
    }
  }

  @Test func stopsWithAnErrorWhereAGraphCanTakeNoMore() {
    let text = "1 2\n2 3\n3 4\na b\n4 5\n"
    for (limits, edges, ids) in [
      (EdgeListLimits(edges: 2), 2, ["1", "2", "3"]),
      (EdgeListLimits(vertices: 4), 2, ["1", "2", "3"]),
      (EdgeListLimits(edges: 5, vertices: 9), 5, ["1", "2", "3", "4", "a", "b", "5"]),
    ] {
      for text in [text, String(repeating: "# a comment\n", count: 9) + text] {
        let table = EdgeListReader.readTable(Array(text.utf8).span, limits: limits)
        #expect(table.ids == ids)
        #expect(table.graph.edgeCount == edges)
        let errors = table.log.diagnostics.filter { $0.severity == .error }
        #expect(errors.count == (edges == 5 ? 0 : 1))
        #expect(errors.allSatisfy { $0.problem.kind == .tooLarge })
        #expect(errors.allSatisfy { $0.location.line == (text.hasPrefix("#") ? 12 : 3) })
      }
    }
  }

  @Test func countsEveryProblemAndKeepsTheFirst() {
    let text = "a\tb\t1\n" + String(repeating: "a\tb\tx\n", count: 1000)
    let log = EdgeListReader.readTable(Array(text.utf8)).log
    #expect(log.count(of: .badNumber) == 1000)
    #expect(log.count(of: .repeats) == 1)
    #expect(log.diagnostics.compactMap(\.location.line) == [2] + (2...51))
    #expect(log.diagnostics.last?.problem.kind == .unshown)
  }

  private func graph(of document: GraphDocument) -> CSRGraph {
    CSRGraph(
      vertexCount: document.vertices.count,
      weightedEdges: document.edges.map { ($0.source, $0.target, $0.weight) })
  }
}
