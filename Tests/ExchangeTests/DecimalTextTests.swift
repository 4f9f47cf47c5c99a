import CoterieExchange
import Testing

/// Decimal numbers, against the standard library.
@Suite struct DecimalTextTests {
  private func number(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    return DecimalText.number(bytes.span, bytes.indices)
  }

  /// Numbers of each length and scale, and those halfway between two doubles.
  @Test func roundsAsTheStandardLibraryDoes() {
    var numbers = SplitMix(state: 7)
    for _ in 0..<50_000 {
      let digits = String(numbers.next()).prefix(Int(numbers.next() % 19) + 1)
      let split = digits.index(
        digits.startIndex, offsetBy: Int(numbers.next() % UInt64(digits.count)))
      let exponent = Int(numbers.next() % 11) - 5
      let text = "\(digits[..<split]).\(digits[split...])e\(exponent)"
      guard let read = number(text) else { continue }
      #expect(read == Double("0" + text), "\(text)")
    }
    for odd in stride(from: 9_007_199_254_740_993, to: 9_007_199_254_742_993, by: 2) {
      #expect(number("\(odd).0") == Double("\(odd).0"))
      #expect(number("\(odd)e-5") == Double("\(odd)e-5"))
    }
  }

  @Test(arguments: [
    ("0", 0), ("-2.5", -2.5), (".5", 0.5), ("5.", 5), ("1e2", 100), ("1.5D-1", 0.15), ("1E+1", 10),
    ("00012", 12), ("0.000000", 0),
  ])
  func readsNumbers(_ text: String, _ value: Double) { #expect(number(text) == value) }

  @Test(arguments: ["", "-", ".", "e5", "1e", "1e+", "1.2.3", "x", "1x", "--1", "1e12345", "nan"])
  func readsNothingElse(_ text: String) { #expect(number(text) == nil) }
}
