import CoterieText

extension ArraySlice<UInt8> {
  /// The text of TeX as people read it, blanks between words single.
  var readable: ArraySlice<UInt8> {
    let text = collapsed
    return text.contains(where: \.isTeXSign) ? Array(text.text.readable.utf8)[...].collapsed : text
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
