import CoterieText

/// How GDF writes names, texts and colours.
enum GDFText {
  /// A name, in quotes where it needs them, also where it could be taken for a header.
  static func name(_ text: String) -> String {
    text.contains(">") || text.hasPrefix("#")
      ? inQuotes(CleanText.onOneLine(text)) : self.text(text)
  }

  /// A label: a text in which entities are resolved, so that one that looks like an entity is written as one.
  static func label(_ text: String) -> String {
    let line = CleanText.onOneLine(text)
    return self.text(
      line.resolvingEntities == line ? line : line.replacing("&", with: "&amp;"))
  }

  /// A text, in quotes where it needs them.
  static func text(_ text: String) -> String {
    let line = CleanText.onOneLine(text)
    let bytes = line.utf8
    let needsQuotes =
      bytes.isEmpty || bytes.contains(UInt8(ascii: ",")) || bytes.first == UInt8(ascii: "\"")
      || bytes.first == UInt8(ascii: "'") || bytes.first == 0x20 || bytes.last == 0x20
    return needsQuotes ? inQuotes(line) : line
  }

  /// The name of a column in a header: in quotes where it has more than letters, digits and blanks between
  /// them, or ends with a word that could be a type.
  static func columnName(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
    }
    return isPlain && !name.isEmpty
      ? name : "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  /// A colour.
  static func color(_ color: GraphColor) -> String {
    "'\(color.red),\(color.green),\(color.blue)'"
  }

  private static func inQuotes(_ line: String) -> String {
    let hasDouble = line.utf8.contains(UInt8(ascii: "\""))
    if hasDouble, !line.utf8.contains(UInt8(ascii: "'")) { return "'\(line)'" }
    return "\"" + line.replacing("\"", with: "\"\"") + "\""
  }
}
