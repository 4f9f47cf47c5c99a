internal import CoterieText

/// What must be done with bytes before they are a text: most are ASCII with single blanks, and nothing.
struct TextTraits {
  /// Whether all bytes are ASCII.
  private(set) var isASCII = true
  /// Whether there are tabs, several blanks one after the other, or blanks beyond ASCII.
  private(set) var hasRuns = false
  /// Whether there may be UTF-8 that was read in another encoding.
  private(set) var mayBeMojibake = false

  init(_ bytes: ArraySlice<UInt8>) {
    let bytes = bytes.span
    var before: UInt8 = 0
    var previous: UInt8 = 0x20
    for place in bytes.indices {
      let byte = bytes[place]
      if byte <= 0x20 {
        if byte < 0x20 || previous == 0x20 { hasRuns = true }
      } else if byte >= 0x80 {
        isASCII = false
        see(byte, after: before, previous)
      }
      (before, previous) = (previous, byte)
    }
    if previous == 0x20, !bytes.isEmpty { hasRuns = true }
  }

  var isPlain: Bool { isASCII && !hasRuns }

  /// Looks at a byte beyond ASCII: the last one of a blank (U+00A0, U+2000 to U+205F, U+3000), or one
  /// after a letter from `Â` to `ô`.
  private mutating func see(_ byte: UInt8, after before: UInt8, _ previous: UInt8) {
    switch (before, previous, byte) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80), (_, 0xC2, 0xA0), (_, 0xC2, 0x85):
      hasRuns = true
    default: break
    }
    if before == 0xC3, 0x82...0xB4 ~= previous, byte >= 0xC2 { mayBeMojibake = true }
  }
}

extension Substring {
  /// The text without blanks and control characters of ASCII at its ends.
  var withoutOuterBlanks: Substring {
    var text = utf8
    while let first = text.first, first <= 0x20 { text = text.dropFirst() }
    while let last = text.last, last <= 0x20 { text = text.dropLast() }
    return Substring(text)
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The parts between semicolons without blanks at their ends, those without a text left out.
  var semicolonParts: [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: ";")).map {
      Substring($0).withoutOuterBlanks
    }
    .filter { !$0.isEmpty }
  }
}

extension ArraySlice<UInt8> {
  /// Where a text begins in these bytes; nil where it does not.
  func place(of text: String) -> Int? {
    guard let first = text.utf8.first else { return nil }
    let count = text.utf8.count
    return indices.first { place in
      self[place] == first && endIndex - place >= count
        && self[place..<place + count].elementsEqual(text.utf8)
    }
  }
}
