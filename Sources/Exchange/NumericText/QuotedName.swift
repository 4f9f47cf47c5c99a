import CoterieText

/// A name as formats hold it that have quotes and no way to write a quote inside them.
enum QuotedName {
  /// A text on one line, with `'` for `"`, and with `&` as `&amp;` where it would begin a reference.
  static func text(of name: String) -> String {
    let plain = String(
      String.UnicodeScalarView(
        CleanText.onOneLine(name).unicodeScalars.map { $0 == "\"" ? "'" : $0 }))
    return plain.resolvingEntities == plain ? plain : plain.replacing("&", with: "&amp;")
  }
}

extension String {
  /// The text without the quotes around it, of either kind, where it has them at both ends.
  var withoutQuotes: String {
    guard let first = utf8.first, utf8.count > 1, first == utf8.last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return self }
    return String(dropFirst().dropLast())
  }
}
