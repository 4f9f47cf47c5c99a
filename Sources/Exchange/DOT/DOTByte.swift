/// What the bytes of DOT are.
enum DOTByte {
  /// Whether a byte may stand in a name without quotes.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || isDigit(byte) || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }

  /// Whether a byte is a digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether a number begins at a sign or point.
  static func beginsNumber(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var place = start
    if text[place] == UInt8(ascii: "-") { place += 1 }
    if place < text.count, text[place] == UInt8(ascii: ".") { place += 1 }
    return place > start && place < text.count && isDigit(text[place])
  }

  /// Whether a sign after `1e` belongs to a number.
  static func isSignOfExponent(_ text: Span<UInt8>, _ place: Int) -> Bool {
    (text[place] == UInt8(ascii: "-") || text[place] == UInt8(ascii: "+"))
      && text[place - 1] | 0x20 == UInt8(ascii: "e")
      && place + 1 < text.count && isDigit(text[place + 1])
  }
}
