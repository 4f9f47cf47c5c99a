import CoterieText

/// What yEd shows as a label.
enum LabelText {
  /// The text of a label: without the blanks around it, and without the tags of HTML where it is that. Cells
  /// and lines of HTML are separated by one blank.
  static func plain(_ label: String) -> String {
    let text = label.withoutOuterBlanks
    guard text.lowercased().hasPrefix("<html") else { return text }
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) else {
        result.append(byte)
        continue
      }
      if !isInline(rest[..<end]) { result.append(UInt8(ascii: " ")) }
      rest = rest[(end + 1)...]
    }
    let words = result.split { $0 <= 0x20 }
    return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
      .resolvingEntities
  }

  /// Whether a tag stands inside a line.
  private static func isInline(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    return inlineTags.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let inlineTags: Set<String> = [
    "a", "b", "big", "em", "font", "i", "s", "small", "span", "strong", "sub", "sup", "tt", "u",
  ]
}
