extension AttributeValue {
  /// The finite number that the value is or writes.
  var readNumber: Double? {
    let number: Double? =
      if case .string(let text) = self { Double(text) } else { self.number }
    return number.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The whole number that the value is or writes.
  var readInteger: Int? {
    switch self {
    case .integer(let value): value
    case .double(let value): Int(exactly: value)
    case .string(let text): Int(text)
    case .boolean: nil
    }
  }

  /// The year of at most four digits that the value is or writes.
  var readYear: Int? {
    readInteger.flatMap { GraphDocument.readableYears.contains($0) ? $0 : nil }
  }

  /// The truth value that the value is or writes.
  var readBoolean: Bool? {
    switch self {
    case .boolean(let value): value
    case .integer(let value): value == 0 ? false : value == 1 ? true : nil
    case .string(let text): Bool(text)
    case .double: nil
    }
  }
}

extension GraphColor {
  /// The colour of parts called `r`, `g` and `b`; nil unless all are there and in 0…255.
  init?(parts: [String: Int]) {
    guard let red = parts["r"].flatMap(UInt8.init(exactly:)),
      let green = parts["g"].flatMap(UInt8.init(exactly:)),
      let blue = parts["b"].flatMap(UInt8.init(exactly:))
    else { return nil }
    self.init(red: red, green: green, blue: blue)
  }
}
