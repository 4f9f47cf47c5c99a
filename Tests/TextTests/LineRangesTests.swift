import CoterieText
import Testing

/// The lines of a text in memory.
@Suite struct LineRangesTests {
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return LineRanges(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("a\rb", ["a", "b"]), ("\n\n", ["", ""]),
    ("a\n\rb", ["a", "", "b"]), ("\r\n\r\n", ["", ""]), ("\r\r", ["", ""]), ("", []), ("é", ["é"]),
    ("a\r", ["a"]), ("a\r\n", ["a"]),
  ])
  func endAtAnySign(text: String, expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test func readWindows1252WhereTheyAreNotUTF8() {
    let bytes: [UInt8] = [0x42, 0x65, 0x73, 0x61, 0x6E, 0xE7, 0x6F, 0x6E, 0x20, 0x80, 0x93]
    #expect(DecodedText(bytes[...]).text == "Besançon €“")
    #expect(DecodedText(bytes[...]).isRecoded && !DecodedText(Array("é".utf8)[...]).isRecoded)
  }

  @Test func areCutBetweenCharacters() {
    for character in ["é", "€", "😀"] {
      let whole = Array("ab\(character)".utf8)
      for length in 2..<whole.count {
        #expect(Array(whole[..<length].droppingPartialScalar) == [97, 98])
      }
      #expect(whole[...].droppingPartialScalar.count == whole.count)
    }
  }
}
