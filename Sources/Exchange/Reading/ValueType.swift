/// What a file declares the values of a column to be.
package enum ValueType: Sendable {
  /// Whole numbers.
  case integer
  /// Numbers.
  case number
  /// Truth values.
  case boolean
  /// Texts.
  case text
}
