import CoterieText

extension Span<UInt8> {
  /// Calls a body with the text of a file's bytes: UTF-8 without a byte order mark and with `\n` at the
  /// line ends.
  ///
  /// Text that is so already is not copied.
  ///
  /// - Parameter body: Takes the text, and whether the bytes are no UTF-8, so that letters are guessed.
  func withText<Result>(_ body: (_ text: Span<UInt8>, _ isGuessed: Bool) -> Result) -> Result {
    let start = beginsWithMark ? 3 : 0
    let text = extracting(start..<count)
    if TextInput.isPlain(text) || text.isUTF8OfPlainLines { return body(text, false) }
    let input = TextInput(unsafe withUnsafeBufferPointer { unsafe Array($0) })
    return body(input.bytes.span, input.isGuessed)
  }

  private var beginsWithMark: Bool {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }

  /// Whether the bytes are UTF-8 without a carriage return and NUL.
  private var isUTF8OfPlainLines: Bool {
    var start = 0
    while start < count {
      var end = Swift.min(start + 1 << 16, count)
      // A piece ends before a character.
      if end < count { while end > start, self[end] & 0xC0 == 0x80 { end -= 1 } }
      if end == start || !extracting(start..<end).isPieceOfPlainLines { return false }
      start = end
    }
    return true
  }

  private var isPieceOfPlainLines: Bool {
    let rest = count & ~7
    for place in stride(from: 0, to: rest, by: 8) {
      let eight = EightBytes(self, at: place)
      if eight.equal(to: 0x0D) | eight.equal(to: 0) != 0 { return false }
    }
    for place in rest..<count where self[place] == 0x0D || self[place] == 0 { return false }
    return unsafe withUnsafeBufferPointer {
      unsafe String(validating: $0, as: UTF8.self) != nil
    }
  }
}
