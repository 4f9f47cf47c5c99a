/// What the text of a value says as a number.
package enum WrittenNumber: Equatable {
  /// A whole number in its usual form.
  case whole(Int)
  /// A whole number with zeros in front.
  case zeroLed(Int)
  /// A finite number with a point or an exponent.
  case double(Double)
  /// A whole number that 64 bits can't hold, and the double next to it, which may be infinite.
  case tooLong(Double)
  /// Something that stands for no number: `NaN`, an infinity, `null`, `none`, `n/a`.
  case gap
  /// Nothing but blanks.
  case empty
  /// No number.
  case none

  /// Reads a range of a text; blanks at its ends do not count.
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while start < end, text[end - 1] <= 0x20 { end -= 1 }
    guard start < end else {
      self = .empty
      return
    }
    self = Self.digits(text, start..<end) ?? Self.other(text, start..<end)
  }

  /// Reads a text.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, bytes.indices)
  }

  /// The number, where it is one.
  package var number: Double? {
    switch self {
    case .whole(let value), .zeroLed(let value): Double(value)
    case .double(let value): value
    case .tooLong(let value): value.isFinite ? value : nil
    case .gap, .empty, .none: nil
    }
  }

  /// Digits with at most a sign in front, and decimals that a quotient of exact numbers gives.
  private static func digits(_ text: Span<UInt8>, _ range: Range<Int>) -> Self? {
    let isNegative = text[range.lowerBound] == UInt8(ascii: "-")
    let body = (range.lowerBound + (isNegative ? 1 : 0))..<range.upperBound
    guard let first = body.first, let value = TextField.decimal(text, body) else { return nil }
    let isWhole = body.allSatisfy { text[$0] != UInt8(ascii: ".") }
    if !isWhole { return .double(isNegative ? -value : value) }
    let number = isNegative ? -Int(value) : Int(value)
    let hasZeroInFront = body.count > 1 && text[first] == UInt8(ascii: "0")
    return hasZeroInFront ? .zeroLed(number) : .whole(number)
  }

  private static func other(_ text: Span<UInt8>, _ range: Range<Int>) -> Self {
    let word = String(copying: text.extracting(range))
    if let whole = Int(word) {
      let digits = word.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
      return digits.first == UInt8(ascii: "0") && digits.count > 1 ? .zeroLed(whole) : .whole(whole)
    }
    if gaps.contains(word.lowercased()) { return .gap }
    let hasSign = word.utf8.first == UInt8(ascii: "-") || word.utf8.first == UInt8(ascii: "+")
    let body = word.utf8.dropFirst(hasSign ? 1 : 0)
    if !body.isEmpty, body.allSatisfy({ isDigit($0) }) {
      return .tooLong(Double(word) ?? .infinity)
    }
    // Swift reads hexadecimal numbers as C does; a word of letters alone is none.
    guard let number = Double(word), word.utf8.contains(where: { isDigit($0) }) else {
      return .none
    }
    return number.isFinite ? .double(number) : .gap
  }

  /// Whether a number has more digits than a double holds: a whole one that no double equals, or more than 17
  /// digits, without leading and trailing zeros.
  static func isRounded(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count <= 15 { return false }
    switch WrittenNumber(text, range) {
    case .whole(let value), .zeroLed(let value): return Int(exactly: Double(value)) != value
    case .double, .tooLong: return digitCount(text, range) > 17
    case .gap, .empty, .none: return false
    }
  }

  /// How many digits a decimal number has, without leading and trailing zeros.
  private static func digitCount(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var (count, zeros) = (0, 0)
    for place in range {
      switch text[place] {
      case UInt8(ascii: "0"): zeros += count > 0 ? 1 : 0
      case UInt8(ascii: "1")...UInt8(ascii: "9"): (count, zeros) = (count + zeros + 1, 0)
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), 0...0x20: continue
      default: return count
      }
    }
    return count
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// What tools write where there is no number, in lower case.
  private static let gaps: Set<String> = [
    "nan", "-nan", "+nan", "na", "n/a", "#n/a", "null", "none", "nil", "inf", "-inf", "+inf",
    "infinity", "-infinity", "+infinity", "1.#inf", "-1.#inf", "1.#ind", "-1.#ind",
  ]
}
