/// The weight of a font.
public enum FontWeight: Hashable, Sendable {
  /// Weight 400.
  case regular
  /// Weight 700.
  case bold
}

/// How wide text is in Liberation Sans (as wide as Arial), from a table in the source.
///
/// Kerning is not counted: it makes text narrower, and a label may take less than it claims.
/// Scripts that the font lacks are estimated generously: CJK, kana and Hangul one em, emoji 1.25,
/// combining marks nothing, everything else 0.8 em.
public enum TextMeasure {
  /// The width of one line, in the unit of `size`.
  ///
  ///     TextMeasure.width(of: "Ab", size: 10)  // 12.231…: A is 1366/2048 em, b is 1139/2048
  ///
  /// Control characters count nothing.
  public static func width(
    of text: String, size: Double, weight: FontWeight = .regular
  ) -> Double {
    var units = 0
    for character in text { units += Self.units(of: character, weight: weight) }
    return Double(units) * size / 2048
  }

  /// The text, or as much of it as fits with `…` at the end. Cuts between characters as people
  /// see them, and not right before a space.
  ///
  /// Where not even the ellipsis fits, the result is empty; so it is for a size of 0 or less.
  public static func fitting(
    _ text: String, width: Double, size: Double, weight: FontWeight = .regular
  ) -> String {
    guard size > 0, !(Self.width(of: text, size: size, weight: weight) <= width) else {
      return size > 0 ? text : ""
    }
    let limit = width * 2048 / size
    let ellipsis: Character = "…"
    var units = Self.units(of: ellipsis, weight: weight)
    guard Double(units) <= limit else { return "" }
    var kept = ""
    for character in text {
      units += Self.units(of: character, weight: weight)
      if Double(units) > limit { break }
      kept.append(character)
    }
    while let last = kept.last, last.isWhitespace || ",:;-–".contains(last) { kept.removeLast() }
    return kept + String(ellipsis)
  }

  /// The text broken at spaces into lines no wider than `width`; a word that is too wide for a
  /// line is broken between characters. Text that needs more than `lineLimit` lines ends in `…`.
  public static func lines(
    of text: String, width: Double, lineLimit: Int, size: Double, weight: FontWeight = .regular
  ) -> [String] {
    func fits(_ line: some StringProtocol) -> Bool {
      Self.width(of: String(line), size: size, weight: weight) <= width
    }
    var words = ArraySlice(text.split(whereSeparator: \.isWhitespace))
    var lines: [String] = []
    while lines.count < lineLimit, var line = words.popFirst().map(String.init) {
      while let next = words.first, fits(line + " " + next) {
        line += " " + next
        words.removeFirst()
      }
      if lines.count == lineLimit - 1, !words.isEmpty {
        lines.append(
          cut(line, fits) ?? fitting(line + " …", width: width, size: size, weight: weight))
        break
      }
      if lines.count < lineLimit - 1, !fits(line) {
        let head = beginning(of: line, fits)
        words = [line.dropFirst(head.count)] + words
        line = head
      }
      lines.append(fitting(line, width: width, size: size, weight: weight))
    }
    return lines
  }

  /// The line with `…` after as many of its words as fit; nil where not even one does.
  private static func cut(_ line: String, _ fits: (String) -> Bool) -> String? {
    var words = line.split(separator: " ")
    while !words.isEmpty {
      let text = words.joined(separator: " ")
      let kept = String(text.reversed().drop { ",:;-–".contains($0) }.reversed())
      if fits(kept + "…") { return kept + "…" }
      words.removeLast()
    }
    return nil
  }

  /// As many characters as fit, one at least.
  private static func beginning(of word: String, _ fits: (String) -> Bool) -> String {
    var head = ""
    for character in word {
      guard head.isEmpty || fits(head + String(character)) else { break }
      head.append(character)
    }
    return head
  }

  private static func units(of character: Character, weight: FontWeight) -> Int {
    let scalars = character.unicodeScalars
    if let first = scalars.first, isEmoji(first, in: scalars) { return 2560 }
    return scalars.reduce(0) { $0 + units(of: $1, weight: weight) }
  }

  private static func isEmoji(
    _ first: Unicode.Scalar, in scalars: Character.UnicodeScalarView
  ) -> Bool {
    first.properties.isEmojiPresentation
      || (first.properties.isEmoji && scalars.contains { $0.value == 0xFE0F })
  }

  static func units(of scalar: Unicode.Scalar, weight: FontWeight) -> Int {
    let code = scalar.value
    if let block = AdvanceWidths.blocks.last(where: { $0.first <= code }) {
      let widths = weight == .bold ? block.bold : block.regular
      let place = Int(code - block.first)
      if place < widths.count, widths[place] != AdvanceWidths.absent { return Int(widths[place]) }
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return isWide(code) ? 2048 : 1638
    }
  }

  /// The blocks that East Asian typography sets in full width.
  private static func isWide(_ code: UInt32) -> Bool {
    switch code {
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
