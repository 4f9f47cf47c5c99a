/// What the values of a key are.
struct JSONValueKinds: OptionSet {
  let rawValue: UInt8

  static let numbers = Self(rawValue: 1)
  static let booleans = Self(rawValue: 2)
  /// Texts, and the JSON of arrays and of objects.
  static let words = Self(rawValue: 4)
  /// Texts that may mean a number that is missing: `""`, `"n/a"`.
  static let gapWords = Self(rawValue: 8)
  /// `NaN` and infinities without quotes.
  static let noNumbers = Self(rawValue: 16)

  /// The type to declare; nil where the texts show it.
  ///
  /// Texts stay texts, whatever they look like; among numbers those that mean none are gaps.
  var type: ValueType? {
    if self == .booleans { return .boolean }
    if contains(.words) || contains(.booleans) || self == .gapWords { return .text }
    return contains(.numbers) ? nil : .number
  }
}
