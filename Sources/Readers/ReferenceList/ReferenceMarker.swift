/// What begins an entry of a list: a number in one of four forms, a label, or a bullet.
struct ReferenceMarker: Equatable {
  enum Form: CaseIterable {
    /// `[12]`
    case bracketed
    /// `(12)`
    case parenthesised
    /// `12.`
    case dotted
    /// `12)`
    case closed
    /// `[LLM+19]`
    case label
    /// `•`, `-`
    case bullet
  }

  let form: Form
  /// The number; nil for labels and bullets.
  let number: Int?
  /// The text after it.
  let rest: Substring

  /// Reads the beginning of a line; nil where it has no marker.
  init?(_ line: Substring) {
    guard let first = line.first else { return nil }
    switch first {
    case "[": self.init(line, between: "]", .bracketed)
    case "(": self.init(line, between: ")", .parenthesised)
    case "•", "◦", "▪", "‣", "●", "○", "■", "∙", "·", "\u{F0B7}", "-", "–", "—", "*", "+", "➢", "►":
      let rest = line.dropFirst()
      guard let next = rest.first, next.isWhitespace else { return nil }
      self.init(form: .bullet, number: nil, rest: rest.trimmedSlice)
    default:
      let digits = line.prefix(6).prefix { $0.isASCII && $0.isNumber }
      let rest = line[digits.endIndex...]
      guard (1...5).contains(digits.count), let number = Int(digits), let sign = rest.first else {
        return nil
      }
      let text = rest.dropFirst()
      guard let next = text.first, !next.isNumber, next != "," else { return nil }
      if sign == "." || sign == ")" {
        self.init(form: sign == "." ? .dotted : .closed, number: number, rest: text.trimmedSlice)
      } else if sign == "\t" {
        self.init(form: .dotted, number: number, rest: text.trimmedSlice)
      } else {
        return nil
      }
    }
  }

  private init(form: Form, number: Int?, rest: Substring) {
    self.form = form
    self.number = number
    self.rest = rest
  }

  private init?(_ line: Substring, between close: Character, _ form: Form) {
    let inside = line.dropFirst().prefix(16)
    guard let end = inside.firstIndex(of: close) else { return nil }
    let text = inside[..<end].trimmedSlice
    let rest = line[line.index(after: end)...].trimmedSlice
    guard !text.isEmpty, !rest.isEmpty else { return nil }
    if text.count <= 5, text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text) {
      self.init(form: form, number: number, rest: rest)
    } else if form == .bracketed, let first = text.first, first.isUppercase,
      text.contains(where: \.isNumber),
      text.allSatisfy({ $0.isLetter || $0.isNumber || "+-*:".contains($0) })
    {
      self.init(form: .label, number: nil, rest: rest)
    } else {
      return nil
    }
  }

  /// Whether it may follow the marker of a number; nil stands for none before it.
  func follows(_ last: Int?) -> Bool {
    guard let number, let last else { return true }
    return number == last + 1 || number == last - 1 || number == 1
      || form == .bracketed && (last...last + 4).contains(number)
  }
}
