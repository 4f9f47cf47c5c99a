import CoterieText
import Testing

/// Lines of a stream, however it is cut into pieces.
@Suite struct LineSplitterTests {
  private typealias Line = LineSplitter.Line

  private func lines(_ pieces: [ArraySlice<UInt8>]) -> [Line] {
    var lines: [Line] = []
    var splitter = LineSplitter()
    for piece in pieces { splitter.split(piece) { lines.append($0) } }
    splitter.finish { lines.append($0) }
    return lines
  }

  private func texts(_ text: String) -> [String] {
    lines([Array(text.utf8)[...]]).map(\.text)
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
      ("a\rb\r", ["a", "b"]), ("\n\n", ["", ""]), ("\r\r", ["", ""]), ("\r\n\r\n", ["", ""]),
      ("a\n\rb", ["a", "", "b"]), ("a\r\n\nb\rc\nd", ["a", "", "b", "c", "d"]),
      ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]), ("\u{FEFF}", [""]), ("a\0b\n", ["a\0b"]),
    ] as [(String, [String])])
  func endAtAnySign(text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test func areTheSameWhereverTheStreamIsCut() {
    let text = Array("\u{FEFF}é\r\n李明\r\r\n\n👩‍👩‍👧\rx\n\r\u{FEFF}y".utf8)
    let bytes = text + [0xE9, 0x0A, 0xC3] + Array("\r\nend".utf8)
    let whole = lines([bytes[...]])
    #expect(whole.map(\.text).first == "é")
    #expect(whole.map(\.number) == Array(1...whole.count))
    for first in 0...bytes.count {
      #expect(lines([bytes[..<first], bytes[first...]]) == whole, "cut at \(first)")
      for second in first...bytes.count {
        let pieces = [bytes[..<first], bytes[first..<second], bytes[second...]]
        #expect(lines(pieces) == whole, "cut at \(first) and \(second)")
      }
    }
    #expect(lines(bytes.indices.map { bytes[$0...$0] }) == whole)
  }

  @Test func areReadAsWindows1252WhereTheyAreNotUTF8() {
    let bytes: [UInt8] = Array("Besan".utf8) + [0xE7, 0x6F, 0x6E, 0x20, 0x80, 0x93, 0x0A, 0x61]
    #expect(lines([bytes[...]]).map(\.text) == ["Besançon €“", "a"])
    #expect(lines([bytes[...]]).map(\.wasRecoded) == [true, false])
    // Overlong forms, surrogates and lone continuations are no UTF-8 either.
    for bad in [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x80], [0xFF], [0xF5, 0x80, 0x80, 0x80]]
      as [[UInt8]]
    {
      #expect(lines([bad[...]]).map(\.wasRecoded) == [true])
    }
  }

  @Test func areCutAtOneMebibyteAndCostNoMore() {
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 16)
    var found: [Line] = []
    var splitter = LineSplitter()
    for _ in 0..<800 { splitter.split(piece[...]) { found.append($0) } }
    splitter.split(Array("\nnext".utf8)[...]) { found.append($0) }
    splitter.finish { found.append($0) }
    #expect(found.map(\.number) == [1, 2])
    #expect(found.map(\.text.utf8.count) == [1 << 20, 4])
    #expect(found.map(\.wasCut) == [true, false])
    #expect(found[1].text == "next")
  }

  @Test func areCutBetweenCharacters() {
    for lead in 0..<4 {
      let text = String(repeating: "a", count: lead) + String(repeating: "é👩", count: 200_000)
      let line = lines([Array(text.utf8)[...]])[0]
      #expect(line.wasCut && !line.wasRecoded)
      #expect(text.hasPrefix(line.text))
      #expect(line.text.utf8.count > LineSplitter.longestLine - 4)
    }
  }
}
