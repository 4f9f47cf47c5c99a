/// A text whose bytes are UTF-8 or else Windows-1252.
package struct DecodedText: Sendable, Equatable {
  /// The text.
  package let text: String
  /// Whether the bytes were no UTF-8 and were read as Windows-1252.
  package let isRecoded: Bool

  /// Reads bytes.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ bytes: ArraySlice<UInt8>) {
    let utf8 = String(validating: bytes, as: UTF8.self)
    text = utf8 ?? Windows1252.text(bytes)
    isRecoded = utf8 == nil
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without an unfinished UTF-8 sequence at their end, as a cut leaves it.
  package var droppingPartialScalar: ArraySlice<UInt8> {
    guard let start = suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }), self[start] >= 0xC0 else {
      return self
    }
    return String(validating: self[start...], as: UTF8.self) == nil ? self[..<start] : self
  }
}
