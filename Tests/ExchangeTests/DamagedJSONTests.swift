import CoterieExchange
import CoterieRecords
import Testing

/// JSON that is cut off, broken, or in other encodings.
@Suite struct DamagedJSONTests {
  private static let text = """
    {"directed": false, "nodes": [
    {"id": "a", "label": "Ann", "tags": ["x", {"y": 1}]},
    {"id": "b", "size": 2.5},
    {"id": "c"}],
    "links": [
    {"source": "a", "target": "b", "weight": 12},
    {"source": "b", "target": "c", "weight": 34}]}
    """

  @Test func keepsOnlyWholeElementsOfATextThatIsCutAnywhere() {
    let whole = GraphFormat.nodeLink.read(Self.text).document
    let bytes = Array(Self.text.utf8)
    for length in bytes.indices {
      let reading = GraphFormat.nodeLink.read(
        Array(bytes[..<length]), options: GraphReadingOptions(isCutOff: length.isMultiple(of: 2)))
      let document = reading.document
      #expect(whole.vertices.starts(with: document.vertices) || document.vertices.count < 3)
      for vertex in document.vertices { #expect(whole.vertices.contains(vertex)) }
      for edge in document.edges { #expect(whole.edges.contains(edge)) }
      #expect(!reading.log.isEmpty)
    }
  }

  @Test func saysWhereATextEnds() {
    let end = Self.text.utf8.count - 8
    let bytes = Array(Self.text.utf8.prefix(end))
    let open = GraphFormat.nodeLink.read(bytes)
    #expect(open.document.edges.count == 1)
    #expect(open.log.diagnostics.map(\.problem) == [.graphFile(.endsEarly(inside: "object"))])
    #expect(open.log.diagnostics.map(\.location.line) == [7])
    let cut = GraphFormat.nodeLink.read(bytes, options: GraphReadingOptions(isCutOff: true))
    #expect(cut.document == open.document)
    #expect(
      cut.log.diagnostics.map(\.problem) == [
        .graphFile(.cutOff("{\"source\": \"b\", \"target\": \"c\", \"weight"))
      ])
  }

  @Test func passesOverWhatIsBroken() {
    let reading = GraphFormat.nodeLink.read(
      """
      {"nodes": [
      {"id": "a"},
      {"id" "b"},
      {"id": "c", "size": +1},
      {"id": "d" "size": 1},
      17, [1], nonsense, null,
      {"id": "e", "label": "no end},
      {"label": "no id"},
      {"id": "f", "tags": [1, {"x": 2}, }, {"id": "g",},
      ], "links": [{"source": "a"}, {"source": "a", "target": null}, {"source": "a", "target": "g"}, 5
      ]}
      """)
    #expect(reading.document.vertices.map(\.id) == ["a", "17", "g"])
    #expect(reading.document.edges.count == 1)
    #expect(reading.log.count(of: .edgeWithoutEnd) == 2)
    let lines = reading.log.diagnostics.filter { $0.problem.kind == .unexpected }
      .map(\.location.line)
    #expect(lines == [3, 4, 5, 6, 6, 7, 8, 9, 10])
  }

  @Test(arguments: [
    ("{\"a\": 1\n\"b\": 2", 2, "b", "a comma or a closing bracket"),
    ("{'nodes': []}", 1, "'nodes'", "a key in double quotes"),
    ("// c\n{\"nodes\": []}", 1, "//", "a value"),
    ("[1, 2}", 1, "}", "a comma or a closing bracket"), ("{\"a\" 1}", 1, "1", "a colon"),
    ("{\"a\": [1,\n]}", 2, "]", "a value"), ("{} {}", 1, "{", "the end"),
  ])
  func saysWhereItBreaks(_ text: String, _ line: Int, _ found: String, _ expected: String) {
    let log = GraphFormat.nodeLink.read(text).log
    #expect(log.problems == [.graphFile(.noJSON(found, expected: expected))])
    #expect(log.diagnostics.map(\.location.line) == [line])
  }

  @Test(arguments: ["{}", "[1, 2.5, NaN, null]", "{\"a\": {\"b\": [[], {}]}, \"c\": true}\n"])
  func findsNothingWrongWithJSONWithoutAGraph(_ text: String) {
    #expect(
      GraphFormat.nodeLink.read(text).log.problems.map(\.kind) == [.noVertex])
  }

  @Test func isKnownByItsEndingWhereItBreaks() {
    let broken = Array("{\"a\": 1\n\"b\": 2\n".utf8)
    #expect(GraphFormat.recognisedWords(broken, path: "a.json") == .nodeLink)
    #expect(GraphFormat.recognisedWords(broken, path: "a.cyjs") == .cytoscape)
    #expect(GraphFormat.recognisedWords(broken, path: "a.txt") == nil)
    for text in ["{\"a\": [1, 2", "[\"cut"] {
      #expect(GraphFormat.recognisedWords(Array(text.utf8), path: "a.json") == .nodeLink)
    }
    for text in ["{\"a\": 1}", ""] {
      #expect(GraphFormat.recognisedWords(Array(text.utf8), path: "a.json") == nil)
    }
  }

  @Test func takesTheLastValueOfAKey() {
    let reading = GraphFormat.nodeLink.read(
      """
      {"nodes": [{"id": "x", "id": "y", "label": "p", "label": "q", "n": 1, "n": null},
      {"id": "z"}], "links": [{"source": "y", "target": "y", "target": "z", "weight": 1, "weight": 2}]}
      """)
    #expect(reading.document.vertices.map(\.id) == ["y", "z"])
    #expect(reading.document.vertices.map(\.label) == ["q", "z"])
    #expect(reading.document.vertexAttributes.isEmpty)
    #expect(reading.document.edges.map(\.weight) == [2])
    #expect(
      reading.log.problems
        == ["id", "label", "n", "target", "weight"].map { .attribute(.repeatedMember($0)) })
  }

  @Test func saysWhichKeysAreRepeated() {
    let reading = GraphFormat.nodeLink.read(
      "{\"nodes\": [{\"id\": 1, \"x\": \"a\", \"x\": \"b\"}, {\"id\": 2, \"x\": \"c\"}], \"links\": []}"
    )
    #expect(
      reading.document.vertexAttributes == [.init(name: "x", values: .string(["b", "c"]))])
    #expect(reading.log.count(of: .repeatedMember) == 1)
  }

  @Test func readsOtherEncodings() {
    let text =
      "{\"nodes\": [{\"id\": \"J\u{FC}rgen \u{2013} \\u674e\\ud83d\\ude00\"}], \"links\": []}"
    let name = "J\u{FC}rgen \u{2013} \u{674E}\u{1F600}"
    let utf16 = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8, utf16, [0xFE, 0xFF] + utf16] {
      let reading = GraphFormat.nodeLink.read(bytes)
      #expect(reading.document.vertices.map(\.id) == [name])
      #expect(reading.log.isEmpty)
    }
    let latin = text.unicodeScalars.map { $0 == "\u{2013}" ? 0x96 : UInt8($0.value) }
    let reading = GraphFormat.nodeLink.read(latin)
    #expect(reading.document.vertices.map(\.id) == [name])
    #expect(reading.log.count(of: .notUTF8) == 1)
  }

  @Test func readsDeepNesting() {
    let deep = String(repeating: "[", count: 100_000)
    let objects = String(repeating: "{\"a\":", count: 100_000)
    for text in [
      deep, objects, "{\"nodes\": [{\"id\": 1, \"x\": \(deep)", "{\"nodes\": [{\"id\": \(objects)",
      "{\"nodes\": \(objects)", "{\"elements\": \(objects)", "{\"nodes\": [\(deep)",
    ] {
      #expect(GraphFormat.nodeLink.read(text).document.vertices.isEmpty)
    }
  }

  @Test func neverTrapsOnRandomJSON() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"id\"", "\"nodes\"", "\"links\"", "\"source\"", "\"target\"",
      "1", "-0.5e3",
      "true", "null", "NaN", "\"", "\\", "\n", "{\"id\": 1}", "{\"source\": 1, \"target\": 2}",
      "\"data\"", "\"key\"",
      "\"attributes\"", "\"\\ud800\"", "é",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...30, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      for frame in [
        "\(text)", "{\"nodes\": [\(text)], \"links\": [\(text)]}", "{\"elements\": [\(text)",
      ] {
        for format in GraphFormat.allJSON {
          _ = format.recognises(Array(frame.utf8))
          _ = format.read(frame)
        }
      }
    }
  }
}
