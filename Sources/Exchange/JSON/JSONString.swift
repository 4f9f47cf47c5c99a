/// What the bytes between the quotes of a JSON string mean.
enum JSONString {
  /// A range of a text with its escapes replaced. Half of a pair of surrogates becomes U+FFFD, and an
  /// escape that means nothing stays as it is written.
  static func unescaped(_ range: Range<Int>, of text: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      guard text[place] == UInt8(ascii: "\\"), place + 1 < range.upperBound else {
        bytes.append(text[place])
        place += 1
        continue
      }
      place += 2
      switch text[place - 1] {
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "u"):
        bytes.append(contentsOf: character(&place, range.upperBound, text).utf8)
      case let byte where "\"\\/".utf8.contains(byte): bytes.append(byte)
      case let byte: bytes += [UInt8(ascii: "\\"), byte]
      }
    }
    return bytes
  }

  /// The character whose digits begin at a place, which moves behind them.
  private static func character(
    _ place: inout Int, _ end: Int, _ text: Span<UInt8>
  ) -> String {
    guard let unit = unit(place, end, text) else { return "\\u" }
    place += 4
    var units = [unit]
    if (0xD800..<0xDC00).contains(unit), place + 2 <= end, text[place] == UInt8(ascii: "\\"),
      text[place + 1] == UInt8(ascii: "u"), let low = self.unit(place + 2, end, text),
      (0xDC00..<0xE000).contains(low)
    {
      units.append(low)
      place += 6
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The value of four hexadecimal digits; nil where there are no such digits.
  private static func unit(_ start: Int, _ end: Int, _ text: Span<UInt8>) -> UInt16? {
    guard start + 4 <= end else { return nil }
    var value: UInt16 = 0
    for place in start..<(start + 4) {
      guard let digit = Character(Unicode.Scalar(text[place])).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  /// The JSON of a range without the blanks between its tokens.
  static func compact(_ range: Range<Int>, of text: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var isInString = false
    var isEscaped = false
    for place in range {
      let byte = text[place]
      if isInString || byte > 0x20 { bytes.append(byte) }
      if isInString {
        isInString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else {
        isInString = byte == UInt8(ascii: "\"")
      }
    }
    return bytes
  }
}
