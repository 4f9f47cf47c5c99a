extension Double {
  /// The shortest decimal text that reads back as the same number; a whole number has no point.
  ///
  ///     (101.0).shortest  // "101"
  ///     (0.1).shortest    // "0.1"
  ///
  /// Not a number and the infinities have no text in any of our files and must not come here.
  package var shortest: String {
    if self == rounded(.towardZero), magnitude < 1e16 { return "\(Int(self))" }
    return description
  }

  /// The number rounded to a number of decimals for reading, without zeros at its end.
  package func rounded(decimals: Int) -> String {
    guard isFinite, magnitude < 1e12 else { return description }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let units = Int((magnitude * scale).rounded())
    let whole = units / Int(scale)
    let digits = String(units % Int(scale))
    var fraction = String(repeating: "0", count: max(0, decimals - digits.count)) + digits
    while fraction.last == "0" { fraction.removeLast() }
    let sign = self < 0 && units > 0 ? "-" : ""
    return "\(sign)\(whole)" + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}

extension Int {
  /// The number with commas between thousands: `12,345`.
  package var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return self < 0 ? "−\(text)" : text
  }

  /// The number with its noun: `1 paper`, `28 papers`.
  package func of(_ noun: String, plural: String? = nil) -> String {
    "\(grouped) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}
