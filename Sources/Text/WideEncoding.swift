/// Turns a text whose characters have two or four bytes into UTF-8, piece by piece.
///
///     var text = WideText(bytes)  // nil where its characters are of single bytes
///     text?.utf8(bytes, isLast: true)
package struct WideText {
  private let encoding: WideEncoding
  /// The bytes of a character that is not complete.
  private var rest: [UInt8] = []

  /// Creates the decoder of a text that begins so; nil where its characters are of single bytes.
  package init?(_ beginning: ArraySlice<UInt8>) {
    guard let encoding = WideEncoding(beginning) else { return nil }
    self.encoding = encoding
  }

  /// The whole text of a file as UTF-8; nil where its characters are of single bytes.
  package static func utf8(ofFile bytes: [UInt8]) -> [UInt8]? {
    guard var text = WideText(bytes[...]) else { return nil }
    return text.utf8(bytes[...], isLast: true)
  }

  /// The next piece as UTF-8, without a byte-order mark. A character that is cut comes with the next
  /// piece.
  package mutating func utf8(_ piece: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
    let bytes = rest.isEmpty ? piece : rest[...] + piece
    let whole = isLast ? bytes : bytes.prefix(encoding.lengthOfWholeCharacters(bytes))
    rest = Array(bytes[whole.endIndex...])
    return encoding.utf8(whole)
  }
}

/// Text whose characters have two or four bytes: UTF-16 or UTF-32, known by its byte order mark or by
/// the zeros of a first character of ASCII.
enum WideEncoding {
  case utf16(isLittle: Bool)
  case utf32(isLittle: Bool)

  /// The encoding of a file that begins so; nil where its characters are of single bytes.
  init?(_ bytes: ArraySlice<UInt8>) {
    switch Array(bytes.prefix(4)) {
    case [0xFF, 0xFE, 0, 0]: self = .utf32(isLittle: true)
    case [0, 0, 0xFE, 0xFF]: self = .utf32(isLittle: false)
    case let start where start.starts(with: [0xFF, 0xFE]): self = .utf16(isLittle: true)
    case let start where start.starts(with: [0xFE, 0xFF]): self = .utf16(isLittle: false)
    case let start where start.count == 4:
      switch start.map({ $0 == 0 }) {
      case [false, true, true, true]: self = .utf32(isLittle: true)
      case [true, true, true, false]: self = .utf32(isLittle: false)
      case [false, true, false, true]: self = .utf16(isLittle: true)
      case [true, false, true, false]: self = .utf16(isLittle: false)
      default: return nil
      }
    default: return nil
    }
  }

  /// The text as UTF-8, without a byte order mark and an incomplete last character. What is no
  /// character becomes U+FFFD.
  func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: String
    switch self {
    case .utf16(let isLittle):
      let units = Self.units(bytes, of: 2, isLittle: isLittle).map {
        UInt16(truncatingIfNeeded: $0)
      }
      text = String(decoding: units, as: UTF16.self)
    case .utf32(let isLittle):
      text = String(decoding: Self.units(bytes, of: 4, isLittle: isLittle), as: UTF32.self)
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return Array(text.utf8)
  }

  /// The length of the bytes without the part of a character at their end.
  func lengthOfWholeCharacters(_ bytes: ArraySlice<UInt8>) -> Int {
    switch self {
    case .utf32: return bytes.count & ~3
    case .utf16(let isLittle):
      let length = bytes.count & ~1
      guard length > 0 else { return 0 }
      let high = bytes[bytes.startIndex + length - (isLittle ? 1 : 2)]
      // The first half of a character of two units.
      return (0xD8...0xDB).contains(high) ? length - 2 : length
    }
  }

  private static func units(
    _ bytes: ArraySlice<UInt8>, of size: Int, isLittle: Bool
  ) -> [UInt32] {
    stride(from: bytes.startIndex, through: bytes.endIndex - size, by: size).map { start in
      (0..<size).reduce(0) { unit, place in
        unit << 8 | UInt32(bytes[start + (isLittle ? size - 1 - place : place)])
      }
    }
  }
}
