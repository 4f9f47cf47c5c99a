/// Whether bytes are UTF-8, found without a copy of them.
enum UTF8Check {
  /// Whether bytes are UTF-8; a last character that is not complete, as a cut leaves it, does no harm.
  ///
  /// - Complexity: O(*n*) for *n* bytes, of which eight of ASCII are tested at once.
  static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    let text = unsafe bytes.bytes
    var place = 0
    while place < bytes.count {
      // The eight bytes are in the text, and any bytes make an integer.
      if place + 8 <= bytes.count,
        unsafe text.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
          & 0x8080_8080_8080_8080 == 0
      {
        place += 8
      } else if bytes[place] < 0x80 {
        place += 1
      } else {
        guard let length = lengthOfScalar(bytes, at: place) else { return false }
        place += length
      }
    }
    return true
  }

  /// The length of the character of several bytes that begins at a place; nil where none does.
  private static func lengthOfScalar(_ bytes: Span<UInt8>, at place: Int) -> Int? {
    let first = bytes[place]
    let length = (~first).leadingZeroBitCount
    guard (0xC2...0xF4).contains(first) else { return nil }
    for offset in 1..<length where place + offset < bytes.count {
      let byte = bytes[place + offset]
      let isFit =
        switch (offset, first) {
        case (1, 0xE0): byte >= 0xA0 && byte <= 0xBF
        case (1, 0xED): byte >= 0x80 && byte <= 0x9F
        case (1, 0xF0): byte >= 0x90 && byte <= 0xBF
        case (1, 0xF4): byte >= 0x80 && byte <= 0x8F
        default: byte & 0xC0 == 0x80
        }
      if !isFit { return nil }
    }
    return length
  }
}
