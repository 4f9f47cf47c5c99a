import CoterieText

/// How a text is written as a field of a table whose fields are separated by tabs.
enum TableWriting {
  /// A text on one line as a field, in quotes where a reader could misunderstand it.
  ///
  /// It is looked at by scalars: a quote with a mark over it is one character, and still a quote.
  static func field(_ text: String) -> String {
    let plain = text.utf8.contains(UInt8(ascii: "&")) ? escapingReferences(text) : text
    let scalars = plain.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, !scalars.contains("\""),
      first != "#", first != "%", !first.isInvisible, !last.isInvisible
    else { return quoted(scalars) }
    return plain
  }

  /// The text with `&amp;` for each `&` where a reader would find references in it.
  static func escapingReferences(_ text: String) -> String {
    if text.resolvingEntities == text { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      if scalar == "&" { scalars.append(contentsOf: "amp;".unicodeScalars) }
    }
    return String(scalars)
  }

  private static func quoted(_ text: String.UnicodeScalarView) -> String {
    var quoted = String.UnicodeScalarView()
    for scalar in text {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"\(String(quoted))\""
  }
}
