/// Numbers as digits, a point and digits: the one notation that every graph format reads. An
/// exponent splits into two tokens in DOT, and GML knows none without a point before it.
package enum PlainDecimal {
  /// The shortest text without an exponent that reads back as `value`; a whole number has no
  /// point unless `keepingFraction` asks for `.0`. Zero has no sign.
  ///
  /// - Precondition: `value` is finite.
  package static func text(of value: Double, keepingFraction: Bool = false) -> String {
    precondition(value.isFinite, "A graph file holds finite numbers only.")
    if value == 0 { return keepingFraction ? "0.0" : "0" }
    let shortest = value.description
    let plain = shortest.utf8.contains(UInt8(ascii: "e")) ? expanded(shortest) : shortest
    if keepingFraction { return plain.utf8.contains(UInt8(ascii: ".")) ? plain : plain + ".0" }
    return plain.hasSuffix(".0") ? String(plain.dropLast(2)) : plain
  }

  /// `-1.5e-07` as `-0.00000015`: the point moves, the digits stay.
  private static func expanded(_ text: String) -> String {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return text }
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    let digits = String(mantissa[0]) + fraction
    let point = mantissa[0].count + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count {
      return sign + digits + String(repeating: "0", count: point - digits.count)
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
