extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether the byte is a capital letter of ASCII.
  var isCapitalLetter: Bool { self &- 0x41 < 26 }
  /// Whether the byte is a small letter of ASCII.
  var isSmallLetter: Bool { self &- 0x61 < 26 }
  /// Whether the byte is a letter of ASCII, or may be a part of another one.
  var mayBeLetter: Bool { (self | 0x20).isSmallLetter || self >= 0x80 }
}
