import CoterieText
import Testing

/// Eight bytes compared at once, against one after the other.
@Suite struct EightBytesTests {
  @Test func findsTheFirstByte() {
    let signs: [UInt8] = [0, 1, 0x09, 0x0A, 0x0B, 0x20, 0x21, 0x2C, 0x3B, 0x7F, 0x80, 0xFF]
    for round in 0..<2000 {
      let bytes = (1...8).map { signs[round * $0 * 7919 / 13 % signs.count] }
      let eight = EightBytes(bytes.span, at: 0)
      for sign in signs {
        let place = bytes.firstIndex(of: sign) ?? 8
        #expect(EightBytes.first(of: eight.equal(to: sign)) == place)
      }
      for limit in [1, 0x21, 0x2D, 0x80] as [UInt8] {
        let place = bytes.firstIndex { $0 < limit } ?? 8
        #expect(EightBytes.first(of: eight.below(limit)) == place)
      }
      #expect(eight.isBeyondASCII == bytes.contains { $0 >= 0x80 })
      let count = round % 12 - 2
      let zeros = [UInt8](repeating: 0, count: 8)
      let kept = bytes.prefix(max(0, count)) + zeros.prefix(8 - min(8, max(0, count)))
      #expect(EightBytes(Array(kept).span, at: 0).word == eight.first(count))
    }
  }
}
