import CoterieText
import Testing

/// Rows of comma-separated text and the like.
@Suite struct DelimitedRowsTests {
  private func rows(
    _ text: String, separator: Character = ",", hasQuotes: Bool = true, fieldCount: Int = 0
  ) -> [[String]] {
    let delimiters = FieldDelimiters(
      separator: separator.asciiValue ?? 0, hasQuotes: hasQuotes, fieldCount: fieldCount)
    return Self.rows(Array(text.utf8), delimiters).map(\.fields)
  }

  private static func rows(
    _ bytes: [UInt8], _ delimiters: FieldDelimiters
  ) -> [(line: Int, fields: [String])] {
    var rows = DelimitedRows(bytes, delimiters)
    var all: [(line: Int, fields: [String])] = []
    while let row = rows.next() {
      all.append((row.line, row.fields.map { String(decoding: rows.bytes(of: $0), as: UTF8.self) }))
    }
    return all
  }

  @Test(
    arguments: [
      ("", []), ("\n \n\n", []), ("a", [["a"]]), ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,,\n,b", [["a", "", ""], ["", "b"]]), ("a\r\nb\rc", [["a"], ["b"], ["c"]]),
      ("\"a, b\",c", [["a, b", "c"]]), ("\"a \"\"b\"\"\",c", [["a \"b\"", "c"]]),
      ("\"\",\"\"\"\"", [["", "\""]]), ("\"a\nb\r\nc\",d\ne", [["a\nb\r\nc", "d"], ["e"]]),
      (" a , b ", [[" a ", " b "]]), ("a \"b\" c,d", [["a \"b\" c", "d"]]),
      ("\"a \"b\" c\",d", [["a \"b\" c", "d"]]),
      ("\"a \"b\"\",c", [["a \"b\"", "c"]]), ("\"a\"\"\",c", [["a\"", "c"]]),
      ("\"a, \"b, c\" d\",e\n\"f\",g", [["a, \"b, c\" d", "e"], ["f", "g"]]),
    ] as [(String, [[String]])])
  func areDivided(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func takeAnUnclosedQuoteForText() {
    #expect(
      rows("\"a,b\nc,d\ne,\"f\n", fieldCount: 2) == [["\"a", "b"], ["c", "d"], ["e", "\"f"]])
    // A field in quotes that the end of the text cuts goes on to there.
    #expect(rows("a,b\nc,\"d\ne\nf", fieldCount: 2) == [["a", "b"], ["c", "d\ne\nf"]])
    #expect(rows("\"5\" pipe\tb\nc\td", separator: "\t", hasQuotes: false).count == 2)
  }

  @Test func haveTheNumbersOfTheirFirstLines() {
    let bytes = Array("a\n\n\"b\r\nc\rd\"\re\r\nf".utf8)
    let delimiters = FieldDelimiters(separator: UInt8(ascii: ","))
    #expect(Self.rows(bytes, delimiters).map(\.line) == [1, 3, 6, 7])
    for (text, count) in [("", 0), ("a", 1), ("a\n", 1), ("a\r\n\"b\nc\"", 3), ("\"b\n", 1)] {
      var rows = DelimitedRows(Array(text.utf8), delimiters)
      while rows.next() != nil {}
      #expect(rows.lineCount == count, "\(text.debugDescription)")
    }
  }

  /// A text of random signs, most of which mean something.
  private func randomText(_ generator: inout RandomText) -> [UInt8] {
    Array(
      (0..<Int.random(in: 0..<60, using: &generator)).map { _ in generator.sign() }.joined().utf8)
  }

  @Test func areReadBackAsTheyWereWritten() {
    var generator = RandomText(seed: 5)
    for _ in 0..<500 {
      let table = (0..<Int.random(in: 1..<6, using: &generator)).map { _ in
        (0..<Int.random(in: 2..<5, using: &generator)).map { _ in
          (0..<Int.random(in: 0..<6, using: &generator)).map { _ in generator.sign() }.joined()
        }
      }
      let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
      let text = table.map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
      }.joined(separator: end)
      #expect(rows(text) == table, "\(text.debugDescription)")
    }
  }

  @Test func areTheSameWhereverTheTextIsCut() {
    var generator = RandomText(seed: 9)
    let delimiters = FieldDelimiters(separator: UInt8(ascii: ","), fieldCount: 2)
    var cuts = 0
    for _ in 0..<3000 {
      let bytes = randomText(&generator)
      let whole = Self.rows(bytes, delimiters)
      let window = Int.random(in: 0...bytes.count, using: &generator)
      guard let cut = DelimitedRows.lastCut(of: Array(bytes[..<window]), delimiters) else {
        continue
      }
      cuts += 1
      let first = Array(bytes[..<cut])
      var lines = DelimitedRows(first, delimiters)
      while lines.next() != nil {}
      let parts =
        Self.rows(first, delimiters)
        + Self.rows(Array(bytes[cut...]), delimiters).map { ($0.line + lines.lineCount, $0.fields) }
      #expect(parts.map(\.fields) == whole.map(\.fields))
      #expect(parts.map(\.line) == whole.map(\.line))
    }
    #expect(cuts > 500)
  }

  @Test func costNoMoreThanTheirBytes() {
    // Each line opens a quote that nothing closes: a search to the end for each would not end here.
    let text = String(repeating: "\"a b\n", count: 300_000)
    #expect(rows(text, fieldCount: 1).count == 300_000)
  }
}

/// Random signs that mean something in a table.
private struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }

  mutating func sign() -> String {
    ["a", "é", " ", ",", "\"", "\"", "\n", "\r", "\r\n"].randomElement(using: &self) ?? ""
  }
}
