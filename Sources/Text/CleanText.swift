/// Names and titles as a graph file can hold them.
package enum CleanText {
  /// The text without the characters that XML forbids and that break pictures: control characters
  /// other than tab and newline, and the two non-characters U+FFFE and U+FFFF. A carriage return,
  /// alone or before a newline, is a newline.
  package static func of(_ text: String) -> String {
    let clean = withoutControls(text)
    guard clean.utf8.contains(0x0D) else { return clean }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in clean.unicodeScalars {
      if scalar != "\n" || previous != "\r" { scalars.append(scalar == "\r" ? "\n" : scalar) }
      previous = scalar
    }
    return String(scalars)
  }

  /// The text without the characters that XML forbids and that break pictures; its line ends stay as they are.
  package static func withoutControls(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": scalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text on one line, for formats that cannot hold a line break: each becomes a blank, as does
  /// a tab.
  package static func onOneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in of(text).unicodeScalars {
      scalars.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    return String(scalars)
  }
}
