import CoterieText
import Testing

@Suite struct XMLInputTests {
  /// The standard library says of random bytes whether they are UTF-8.
  @Test func convertsOnlyWhatIsNotUTF8() {
    var generator = SystemRandomNumberGenerator()
    let pieces: [[UInt8]] = [
      [0x41], Array("plain text".utf8), Array("é".utf8), Array("€".utf8), Array("👩".utf8), [0xE9],
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
    ]
    for _ in 0..<2_000 {
      var bytes = Array("<a>".utf8)
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        bytes += pieces.randomElement(using: &generator) ?? []
      }
      bytes += Array("</a>".utf8)
      let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
      let input = XMLInput(bytes.span)
      #expect((input.converted == nil) == isUTF8)
      #expect(input.faults == (isUTF8 ? [] : [.notUTF8]))
    }
  }

  @Test(arguments: ["é", "€", "👩"])
  func takesACutCharacterForUTF8(_ character: String) {
    let bytes = Array("<a>é\(character)".utf8)
    for count in 6..<bytes.count {
      #expect(XMLInput(Array(bytes[..<count]).span).converted == nil)
    }
  }
}
