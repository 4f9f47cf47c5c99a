extension String {
  /// How many columns of a terminal the text takes: two for wide East Asian signs and emoji, none for
  /// combining marks.
  package var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text, cut with an ellipsis where it takes more than `width` columns.
  package func fitting(_ width: Int) -> String {
    guard displayWidth > width else { return self }
    var room = width - 1
    var text = ""
    for character in self {
      room -= character.displayWidth
      if room < 0 { break }
      text.append(character)
    }
    return width > 0 ? text + "…" : ""
  }

  /// The text with lines wider than `width` columns broken at blanks, what follows indented; a word
  /// that is wider is left whole.
  ///
  /// - Parameter width: The number of columns; nil for any number.
  package func wrapped(to width: Int?) -> String {
    guard let width else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard String(line).displayWidth > width else { return String(line) }
      var lines: [String] = []
      var current = ""
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        let word = String(word)
        if !current.isEmpty, current.displayWidth + 1 + word.displayWidth > width {
          lines.append(current)
          current = "  \(word)"
        } else {
          current += current.isEmpty ? word : " \(word)"
        }
      }
      return (lines + [current]).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

extension Character {
  fileprivate var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default:
      let category = scalar.properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark || category == .format
        ? 0 : 1
    }
  }
}
