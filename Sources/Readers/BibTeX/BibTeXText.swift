import CoterieText

extension ArraySlice<UInt8> {
  /// The text of TeX as people read it, blanks between words single.
  var readable: ArraySlice<UInt8> {
    let text = collapsed
    var hasBraces = false
    for byte in text where byte.isTeXSign {
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
        return Array(text.text.readable.utf8)[...].collapsed
      }
      hasBraces = true
    }
    return hasBraces ? text.withoutBraces : text
  }

  /// The text of TeX without its braces, where it has no other markup. One without its match stays.
  private var withoutBraces: ArraySlice<UInt8> {
    var depth = 0
    for byte in self {
      if byte == UInt8(ascii: "{") { depth += 1 } else if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { break }
    }
    guard depth == 0, !hasScript else { return Array(text.readable.utf8)[...].collapsed }
    return filter { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }[...].collapsed
  }

  /// Whether a brace follows an underscore, or dashes and quotes are TeX's.
  private var hasScript: Bool {
    var previous: UInt8 = 0
    for byte in self {
      if byte == UInt8(ascii: "{"), previous == UInt8(ascii: "_") { return true }
      if byte == previous, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") { return true }
      previous = byte
    }
    return false
  }

  /// Where a word of ASCII begins, in small letters and no others; nil where it is not in the text.
  func firstIndex(ofWord word: StaticString) -> Int? {
    let length = word.utf8CodeUnitCount
    guard length > 0, count >= length else { return nil }
    let letters = unsafe UnsafeBufferPointer(start: word.utf8Start, count: length)
    let first = unsafe letters[0]
    for place in startIndex...(endIndex - length) where self[place] | 0x20 == first | 0x20 {
      let isWord = (1..<length).allSatisfy {
        unsafe self[place + $0] | 0x20 == letters[$0] | 0x20
      }
      if isWord { return place }
    }
    return nil
  }

  /// The text of TeX as people read it.
  var readableText: String { readable.text }

  /// The text with one blank for each white space, and none at its ends.
  var collapsed: ArraySlice<UInt8> {
    let text = withoutOuterBlanks
    var isAfterBlank = false
    var isPlain = true
    for byte in text {
      if byte <= 0x20 {
        if byte != 0x20 || isAfterBlank {
          isPlain = false
          break
        }
        isAfterBlank = true
      } else {
        isAfterBlank = false
      }
    }
    return isPlain ? text : text.collapsedCopy
  }

  private var collapsedCopy: ArraySlice<UInt8> {
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    for byte in self {
      if byte > 0x20 { copy.append(byte) } else if copy.last != 0x20 { copy.append(0x20) }
    }
    return copy[...]
  }
}

extension UInt8 {
  /// Whether it may begin markup of TeX or HTML.
  fileprivate var isTeXSign: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "<"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"), UInt8(ascii: "~"),
      UInt8(ascii: "`"):
      true
    default: false
    }
  }
}
