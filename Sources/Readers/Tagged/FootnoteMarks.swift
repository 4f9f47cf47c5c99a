/// Signs of footnotes and numbers of affiliations that stick to names and titles: `Halden, Jorun*`,
/// `Lindt†, Ebba`, `Tanemura, Mori1,2`.
enum FootnoteMarks {
  /// A name without the marks after its parts; nil where it has none.
  static func removed(from name: String) -> String? {
    guard name.utf8.contains(where: mayBeMark) else { return nil }
    let parts = name.split(separator: ",", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    for part in parts {
      let text = part.withoutOuterBlanks
      let isNumber = !text.isEmpty && text.allSatisfy { isDigit($0) || isMark($0) }
      // A number after a comma belongs to the marks before it.
      if isNumber, !kept.isEmpty { continue }
      kept.append(withoutMarks(text))
    }
    let result = kept.joined(separator: ", ")
    return result == name || !result.contains(where: \.isLetter) ? nil : result
  }

  /// A title without the marks at its end; nil where it has none. A single star after a capital may be a
  /// part of it: `Beyond A*`.
  static func removed(fromTitle title: String) -> String? {
    guard let last = title.last, isMark(last), last != "#" else { return nil }
    let rest = title.reversed().drop(while: isMark)
    guard let before = rest.first,
      before.isLetter && !before.isUppercase || before == "." || before == "?"
    else { return nil }
    return String(String(rest.reversed()))
  }

  private static func withoutMarks(_ text: Substring) -> Substring {
    var rest = text
    while let last = rest.last, isMark(last) || isDigit(last) { rest = rest.dropLast() }
    guard rest.count < text.count, let last = rest.last else { return text }
    // A number after a blank is part of a name: "Navarro 0001".
    let marks = text[rest.endIndex...]
    if last.isLetter || last == "." { return rest }
    return last == " " && !marks.contains(where: isDigit) ? rest.withoutOuterBlanks : text
  }

  private static func mayBeMark(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte.isDigit || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "#")
  }

  private static func isDigit(_ character: Character) -> Bool {
    "0"..."9" ~= character || "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(character)
  }

  private static func isMark(_ character: Character) -> Bool { "*#†‡§¶‖".contains(character) }
}
