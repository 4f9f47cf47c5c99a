/// The beginnings of files in formats of records that are no profile pages, though lines of theirs look
/// like those of one: `PY 2023` of Web of Science is an area and a year.
enum OtherFormatLine {
  /// Whether a line shows that its file is in another format.
  ///
  /// - Parameter isFirst: Whether no line with text precedes it.
  static func isOne(_ line: String, isFirst: Bool) -> Bool {
    let bytes = line.utf8[...]
    return isTag(bytes) || isBibTeXEntry(bytes) || isFirst && (isHeader(bytes) || isMarkup(bytes))
  }

  /// The first tag of a record of Web of Science, RIS, MEDLINE or EndNote.
  private static func isTag(_ line: Substring.UTF8View) -> Bool {
    if line.starts(with: "PT ".utf8) {
      return line.count == 4 && line.last?.isCapitalLetter == true
    }
    if line.starts(with: "VR 1.".utf8) || line.starts(with: "%0 ".utf8) { return true }
    let tag = ["TY", "PMID"].first { line.starts(with: $0.utf8) }
    guard let tag else { return false }
    return line.dropFirst(tag.utf8.count).drop { $0 == 0x20 }.first == UInt8(ascii: "-")
  }

  private static func isBibTeXEntry(_ line: Substring.UTF8View) -> Bool {
    guard line.first == UInt8(ascii: "@") else { return false }
    let word = line.dropFirst().prefix(while: isLetter)
    let rest = line[word.endIndex...].drop { $0 == 0x20 }
    return !word.isEmpty && (rest.first == UInt8(ascii: "{") || rest.first == UInt8(ascii: "("))
  }

  /// The first line of Web of Science and of RefWorks.
  private static func isHeader(_ line: Substring.UTF8View) -> Bool {
    line.starts(with: "FN ".utf8) || line.starts(with: "RT ".utf8)
  }

  /// XML, HTML or JSON.
  private static func isMarkup(_ line: Substring.UTF8View) -> Bool {
    let rest = line.dropFirst()
    switch line.first {
    case UInt8(ascii: "{"): return true
    case UInt8(ascii: "["):
      return rest.first { $0 != 0x20 }.map { "{[]\"".utf8.contains($0) } ?? true
    case UInt8(ascii: "<"):
      return rest.first.map { isLetter($0) || "!?".utf8.contains($0) } ?? false
    default: return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20).isSmallLetter }
}
