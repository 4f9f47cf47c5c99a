extension Double {
  /// The shortest decimal text that reads back as the same number; a whole number has no point.
  ///
  ///     (101.0).shortest  // "101"
  ///     (0.1).shortest    // "0.1"
  ///
  /// Not a number and the infinities have no text in any of our files and must not come here.
  public var shortest: String {
    if self == rounded(.towardZero), magnitude < 1e16 { return "\(Int(self))" }
    return description
  }

  /// The number rounded to a number of decimals for reading, without zeros at its end.
  public func rounded(decimals: Int) -> String {
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
