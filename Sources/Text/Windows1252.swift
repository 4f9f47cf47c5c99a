/// Windows-1252, the encoding that texts of Western Europe have where they are not UTF-8.
///
/// - SeeAlso: [WHATWG, *Encoding*, index windows-1252](https://encoding.spec.whatwg.org/index-windows-1252.txt),
///   the table of web browsers.
package enum Windows1252 {
  /// The text of some bytes. The five bytes that have no character (81, 8D, 8F, 90 and 9D) are control
  /// characters, as browsers read them.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let isSpecial = (0x80...0x9F).contains(byte)
      text.append(isSpecial ? specials[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// The byte that has a character, as Windows-1252 or as Latin-1 reads it; nil for other characters.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return specials.firstIndex(of: scalar).map { 0x80 + UInt8($0) }
  }

  /// The characters of 0x80 to 0x9F.
  private static let specials: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
