import CoterieText
import Testing

/// Bytes that are not UTF-8.
@Suite struct Windows1252Tests {
  /// The numbers of the characters at 0x80 to 0x9F, as Microsoft's code page lists them; its five gaps
  /// as the WHATWG fills them.
  private static let specials: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  private func numbers(_ bytes: ClosedRange<UInt8>) -> [UInt32] {
    Windows1252.text(Array(bytes)[...]).unicodeScalars.map(\.value)
  }

  @Test func areReadByTheTable() {
    #expect(numbers(0x00...0x7F) == Array(0x00...0x7F))
    #expect(numbers(0x80...0x9F) == Self.specials)
    #expect(numbers(0xA0...0xFF) == Array(0xA0...0xFF))
  }

  /// Lines and whole texts share the table, also at its gaps.
  @Test func areTheSameInLinesAndTexts() {
    let bytes = Array("a".utf8) + Array(0x80...0xFF)
    let text = TextInput(bytes)
    #expect(text.isGuessed)
    #expect(DecodedText(bytes[...]).text == String(decoding: text.bytes, as: UTF8.self))
  }
}
