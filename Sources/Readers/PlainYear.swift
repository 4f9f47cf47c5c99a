extension CellBytes {
  /// The year that four digits are; nil for other texts.
  var plainYear: Int? {
    guard count == 4, allSatisfy(\.isDigit) else { return nil }
    let year = reduce(0) { $0 * 10 + Int($1 - 48) }
    return year > 0 ? year : nil
  }
}
