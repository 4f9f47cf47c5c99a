import CoterieText

extension [UInt8] {
  /// The first place of a brace, a backslash or a control character from a place on; none before the end
  /// where there is none.
  ///
  /// Eight bytes are tested at once: a byte is 0 where subtracting 1 borrows and it had no high bit. The
  /// test may find too much behind a byte that it finds, and never too little.
  func placeOfTeXSign(from start: Int, to end: Int) -> Int {
    let text = unsafe span.bytes
    var place = start
    while place + 8 <= end {
      // The eight bytes are in the text, and any bytes make an integer.
      let eight = unsafe UInt64(
        littleEndian: text.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      let found = eight.bytesOfTeXSigns
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < end, !self[place].isBraceOrBackslashOrControl { place += 1 }
    return place
  }
}

extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bits of the bytes that are signs, and perhaps of others behind the first of them.
  fileprivate var bytesOfTeXSigns: UInt64 {
    let controls = (self &- (0x20 &* Self.ones)) & ~self
    let signs =
      bytes(UInt8(ascii: "{")) | bytes(UInt8(ascii: "}")) | bytes(UInt8(ascii: "\\"))
    return (controls | signs) & Self.highBits
  }

  private func bytes(_ byte: UInt8) -> UInt64 {
    let rest = self ^ (UInt64(byte) &* Self.ones)
    return (rest &- Self.ones) & ~rest
  }
}

extension UInt8 {
  fileprivate var isBraceOrBackslashOrControl: Bool {
    self < 0x20 || self == UInt8(ascii: "{") || self == UInt8(ascii: "}")
      || self == UInt8(ascii: "\\")
  }
}
