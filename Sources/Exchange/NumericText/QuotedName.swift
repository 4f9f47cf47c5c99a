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
