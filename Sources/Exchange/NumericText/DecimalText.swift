/// Numbers in decimal digits, with a point or an exponent, read without making a string.
package enum DecimalText {
  /// The number that a range of a text writes, correctly rounded; nil where it has more than 19 digits or an
  /// exponent far from 0, and where it is no number.
  package static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Double? {
    var place = range.lowerBound
    let isNegative = place < range.upperBound && text[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    guard var parts = Parts(text, place..<range.upperBound, &place) else { return nil }
    if place < range.upperBound {
      guard let exponent = exponent(text, place..<range.upperBound) else { return nil }
      parts.scale -= exponent
    }
    return parts.value.map { isNegative ? -$0 : $0 }
  }

  /// The digits of a number, and where its point is.
  private struct Parts {
    /// All digits as one whole number.
    var digits: UInt64 = 0
    /// By which power of ten the digits are divided.
    var scale = 0

    /// Reads up to the exponent, or the end; nil where there are no digits or too many.
    @inline(__always)
    init?(_ text: Span<UInt8>, _ range: Range<Int>, _ place: inout Int) {
      var count = 0
      var point: Int?
      while place < range.upperBound {
        let digit = text[place] &- UInt8(ascii: "0")
        if digit <= 9 {
          digits = 10 &* digits &+ UInt64(digit)
          count += 1
        } else if text[place] == UInt8(ascii: "."), point == nil {
          point = count
        } else {
          break
        }
        place += 1
      }
      guard (1...19).contains(count) else { return nil }
      scale = point.map { count - $0 } ?? 0
    }

    /// The digits divided by the power of ten.
    var value: Double? {
      if digits == 0 { return 0 }
      if digits < 1 << 53, abs(scale) <= 19 {
        let power = Double(powersOfTen[abs(scale)])
        // Both are exact up to 10¹⁹, so that the result is rounded once.
        return scale < 0 ? Double(digits) * power : Double(digits) / power
      }
      return (0...19).contains(scale) ? Self.quotient(digits, powersOfTen[scale]) : nil
    }

    /// The quotient of two whole numbers above 0, rounded to the nearest double: 63 or 64 of its bits are
    /// found by a division of 128 bits, and the remainder says whether more follow.
    private static func quotient(_ dividend: UInt64, _ divisor: UInt64) -> Double {
      let shifts = (dividend.leadingZeroBitCount, divisor.leadingZeroBitCount)
      let whole = dividend << shifts.0
      let (bits, rest) = (divisor << shifts.1).dividingFullWidth((whole >> 1, whole << 63))
      // The last of the bits is far behind the last one of a double, and says that the rest is not 0.
      let sticky = rest == 0 ? bits : bits | 1
      return Double(
        sign: .plus, exponent: shifts.1 - shifts.0 - 63, significand: Double(sticky))
    }
  }

  /// The exponent that a range writes: `e-05`, `E+3`, or with the `d` of Fortran.
  private static func exponent(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard [UInt8(ascii: "e"), UInt8(ascii: "d")].contains(text[range.lowerBound] | 0x20) else {
      return nil
    }
    var place = range.lowerBound + 1
    let isNegative = place < range.upperBound && text[place] == UInt8(ascii: "-")
    if place < range.upperBound, isNegative || text[place] == UInt8(ascii: "+") { place += 1 }
    guard (1...4).contains(range.upperBound - place) else { return nil }
    var exponent = 0
    for digit in place..<range.upperBound {
      let digit = text[digit] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      exponent = 10 * exponent + Int(digit)
    }
    return isNegative ? -exponent : exponent
  }
}

/// The powers of ten that 64 bits hold.
private let powersOfTen: [UInt64] = (0..<20).map { exponent in
  (0..<exponent).reduce(1) { power, _ in 10 * power }
}
