/// The value rounded to two decimals, without zeros at the end; not a number is 0.
func fixed(_ value: Double) -> String {
  var bytes: [UInt8] = []
  bytes.appendFixed(value.hundredths)
  return String(decoding: bytes, as: UTF8.self)
}

extension Double {
  /// The number in whole hundredths; 0 where it is not a number or 10¹² or more.
  var hundredths: Int {
    isFinite && magnitude < 1e12 ? Int((self * 100).rounded()) : 0
  }

  /// The number as it is drawn: rounded to hundredths, 0 where it is none.
  var drawn: Double { Double(hundredths) / 100 }
}

extension [UInt8] {
  /// Appends a number of hundredths as a decimal number without zeros at the end: 1250 as `12.5`.
  mutating func appendFixed(_ hundredths: Int) {
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    appendDigits(whole)
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  /// Appends a whole number.
  mutating func appendDigits(_ number: some BinaryInteger) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var (digits, rest) = (1 as UInt, UInt(number.magnitude))
    while rest / digits >= 10 { digits *= 10 }
    while digits > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / digits))
      rest %= digits
      digits /= 10
    }
  }
}
