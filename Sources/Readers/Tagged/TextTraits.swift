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
    isASCII = TextInput.isPlain(bytes.span)
    if isASCII {
      hasRuns = Self.hasASCIIRuns(bytes)
    } else {
      look(through: bytes.span)
    }
  }

  private static func hasASCIIRuns(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.span
    var isAfterBlank = true
    var hasRuns = false
    for place in bytes.indices {
      let byte = bytes[place]
      let isBlank = byte <= 0x20
      hasRuns = hasRuns || isBlank && (isAfterBlank || byte != 0x20)
      isAfterBlank = isBlank
    }
    return hasRuns || isAfterBlank && !bytes.isEmpty
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
