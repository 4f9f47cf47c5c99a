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
    if !Self.arePlain(bytes.span) { look(through: bytes.span) }
  }

  /// Whether all bytes are visible ASCII with single blanks between them.
  ///
  /// Eight bytes are tested at once: what is taken from each byte borrows nothing from the next one where
  /// all are ASCII.
  private static func arePlain(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 0, bytes[0] != 0x20, bytes[bytes.count - 1] != 0x20 else {
      return bytes.isEmpty
    }
    let text = unsafe bytes.bytes
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let blanks: UInt64 = 0x2020_2020_2020_2020
    var place = 0
    var isAfterBlank: UInt64 = 0
    while place + 8 <= bytes.count {
      // The eight bytes are in the text, and any bytes make an integer.
      let eight = unsafe UInt64(
        littleEndian: text.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      if (eight | (eight &- blanks)) & highBits != 0 { return false }
      let found = (highBits &- (eight ^ blanks)) & highBits
      if found & (found << 8 | isAfterBlank) != 0 { return false }
      isAfterBlank = found >> 56
      place += 8
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x20 || byte >= 0x80 || byte == 0x20 && isAfterBlank != 0 { return false }
      isAfterBlank = byte == 0x20 ? 0x80 : 0
      place += 1
    }
    return true
  }

  private mutating func look(through bytes: Span<UInt8>) {
    var before: UInt8 = 0
    var previous: UInt8 = 0x20
    isASCII = true
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

  /// Looks at a byte beyond ASCII: the last one of a blank, or one after a letter from `Â` to `ô`.
  private mutating func see(_ byte: UInt8, after before: UInt8, _ previous: UInt8) {
    if Self.areBlank(before, previous, byte) || Self.areBlank(previous, byte) { hasRuns = true }
    if before == 0xC3, 0x82...0xB4 ~= previous, byte >= 0xC2 { mayBeMojibake = true }
  }

  /// Whether two bytes are a blank: U+0085 and U+00A0.
  private static func areBlank(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC2 && (second == 0xA0 || second == 0x85)
  }

  /// Whether three bytes are a blank: U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
  private static func areBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
      true
    default: false
    }
  }

  /// The words of a text in UTF-8 with one blank between them.
  static func collapsed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var isAfterBlank = true
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let length = lengthOfBlank(bytes, at: place)
      if length == 0 {
        words.append(bytes[place])
        isAfterBlank = false
      } else if !isAfterBlank {
        words.append(0x20)
        isAfterBlank = true
      }
      place += max(length, 1)
    }
    if isAfterBlank { _ = words.popLast() }
    return words
  }

  /// The number of bytes of the blank at a place; 0 where there is none.
  private static func lengthOfBlank(_ bytes: ArraySlice<UInt8>, at place: Int) -> Int {
    let first = bytes[place]
    if first <= 0x20 { return 1 }
    guard first == 0xC2 || 0xE1...0xE3 ~= first, place + 1 < bytes.endIndex else { return 0 }
    if areBlank(first, bytes[place + 1]) { return 2 }
    return place + 2 < bytes.endIndex && areBlank(first, bytes[place + 1], bytes[place + 2]) ? 3 : 0
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
