/// A field of a line, as a place in the text.
struct TextField {
  /// The range of its bytes, without invisible characters at its ends.
  var range: Range<Int>
  /// What it counts where it is a whole number written the usual way, else −1.
  var number: Int
  /// Whether all its bytes are ASCII.
  var isASCII: Bool
}

extension TextField {
  /// Creates the field that a range of a text holds, without what can't be seen at its ends.
  init(visible range: Range<Int>, of text: Span<UInt8>) {
    let range = Self.visible(range, of: text)
    self.init(
      range: range, number: Self.number(text, range),
      isASCII: range.allSatisfy { text[$0] < 0x80 })
  }

  /// Whether a byte is a character of ASCII that can be seen.
  static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  /// A range of a text without the blanks and other invisible characters at its ends.
  static func visible(_ range: Range<Int>, of text: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !isPlain(text[start]) {
      let next = (start + 1..<end).first { text[$0] & 0xC0 != 0x80 } ?? end
      guard isInvisible(start..<next, of: text) else { break }
      start = next
    }
    while start < end, !isPlain(text[end - 1]) {
      let last = (start..<end).last { text[$0] & 0xC0 != 0x80 } ?? start
      guard isInvisible(last..<end, of: text) else { break }
      end = last
    }
    return start..<end
  }

  private static func isInvisible(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    let scalars = String(decoding: range.map { text[$0] }, as: UTF8.self).unicodeScalars
    return scalars.allSatisfy(\.isInvisible)
  }

  /// What bytes count that write a whole number of up to 18 digits without a sign and without
  /// leading zeros; −1 for all others.
  static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard (1...18).contains(range.count),
      text[range.lowerBound] != UInt8(ascii: "0") || range.count == 1
    else { return -1 }
    var number = 0
    for place in range {
      let digit = text[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { return -1 }
      number = 10 * number + Int(digit)
    }
    return number
  }

  /// The field's value where it is written as digits with at most one point among them, few enough
  /// that the quotient of two exact numbers is the correctly rounded one; nil for all others.
  ///
  /// - Parameter point: The byte in front of the decimals.
  static func decimal(
    _ text: Span<UInt8>, _ range: Range<Int>, point: UInt8 = UInt8(ascii: ".")
  ) -> Double? {
    var digits = 0
    var digitCount = 0
    var fractionStart: Int?
    for place in range {
      let digit = text[place] &- UInt8(ascii: "0")
      if digit <= 9 {
        digits = 10 &* digits &+ Int(digit)
        digitCount += 1
      } else if text[place] == point, fractionStart == nil {
        fractionStart = digitCount
      } else {
        return nil
      }
    }
    guard (1...15).contains(digitCount) else { return nil }
    return Double(digits) / powersOfTen[digitCount - (fractionStart ?? digitCount)]
  }

  /// The number of a whole part and decimals of up to seven digits each.
  static func decimal(_ whole: Int, _ decimals: Int, count: Int) -> Double {
    let power = powersOfTen[count]
    return (Double(whole) * power + Double(decimals)) / power
  }

  /// The powers that a double holds exactly and a decimal needs.
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}

extension Unicode.Scalar {
  /// Whether it is invisible at the end of a name: a blank, a control character, or one that only
  /// guides how its neighbours are set (marks of direction, of joining and of byte order).
  var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    case .format: properties.isDefaultIgnorableCodePoint && value < 0x10000
    default: false
    }
  }
}
