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
  /// Where not even the ellipsis fits, the result is empty.
  public static func fitting(
    _ text: String, width: Double, size: Double, weight: FontWeight = .regular
  ) -> String {
    let limit = Int(width * 2048 / size)
    guard Self.width(of: text, size: size, weight: weight) > width else { return text }
    let ellipsis: Character = "…"
    var units = Self.units(of: ellipsis, weight: weight)
    guard units <= limit else { return "" }
    var kept = ""
    for character in text {
      units += Self.units(of: character, weight: weight)
      if units > limit { break }
      kept.append(character)
    }
    while let last = kept.last, last.isWhitespace || ",:;-–".contains(last) { kept.removeLast() }
    return kept + String(ellipsis)
  }

  /// The text broken at spaces into lines no wider than `width`; a word that is too wide stands
  /// alone and is cut. Text that needs more than `lineLimit` lines ends in `…`.
  public static func lines(
    of text: String, width: Double, lineLimit: Int, size: Double, weight: FontWeight = .regular
  ) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var lines: [String] = []
    var place = 0
    while place < words.count, lines.count < lineLimit {
      var line = words[place]
      place += 1
      while place < words.count,
        Self.width(of: line + " " + words[place], size: size, weight: weight) <= width
      {
        line += " " + words[place]
        place += 1
      }
      if lines.count == lineLimit - 1, place < words.count {
        line = words[(place - line.split(separator: " ").count)...].joined(separator: " ")
        place = words.count
      }
      lines.append(fitting(line, width: width, size: size, weight: weight))
    }
    return lines
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
