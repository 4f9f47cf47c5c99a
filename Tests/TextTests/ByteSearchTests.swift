import CoterieText
import Testing

/// Where a text stands among bytes.
@Suite struct ByteSearchTests {
  /// The first place of a text, found by comparing at each place.
  private func slowPlace(of text: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !text.isEmpty else { return nil }
    return range.first { place in
      place + text.count <= range.upperBound
        && bytes[place..<place + text.count].elementsEqual(text)
    }
  }

  @Test func isTheFirstOne() {
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<14)).map { _ in UInt8.random(in: 97...98) }
      let text = (0..<Int.random(in: 0..<4)).map { _ in UInt8.random(in: 97...98) }
      let start = Int.random(in: 0...bytes.count)
      let range = start..<Int.random(in: start...bytes.count)
      let place = bytes.place(of: String(decoding: text, as: UTF8.self), in: range)
      #expect(place == slowPlace(of: text, in: bytes, range))
    }
  }

  @Test func isNoneOutsideOfTheBytes() {
    let bytes = Array("On cuts".utf8)
    #expect(bytes.place(of: "cuts", in: 2..<99) == 3)
    #expect(bytes.place(of: "cuts", in: 8..<99) == nil)
    #expect(bytes.place(of: "cuts", in: 0..<6) == nil)
    #expect(bytes.place(of: UInt8(ascii: "c"), in: 90..<99) == nil)
    #expect([UInt8]().place(of: "cuts", in: 0..<4) == nil)
  }

  @Test func isNotSoughtForEver() {
    let text = String(repeating: "a", count: 100)
    let bytes = Array((text + "b" + text + "c").utf8)
    #expect(bytes.place(of: text + "b", in: 0..<bytes.count) == 0)
    // Its beginning stands at more than 16 places before it.
    #expect(bytes.place(of: text + "c", in: 0..<bytes.count) == nil)
    #expect(bytes.place(of: text + "c", in: 100..<bytes.count) == 101)
  }
}
