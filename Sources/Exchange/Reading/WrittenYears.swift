/// Columns of first and last years as time.
enum WrittenYears {
  /// The years that are read as such.
  static let range = -9999...9999

  /// Whether two years, each of which may be missing, are the ends of a time.
  static func areTime(_ first: Int?, _ last: Int?) -> Bool {
    range.contains(first ?? 0) && range.contains(last ?? 0)
      && first ?? range.lowerBound <= last ?? range.upperBound
  }

  /// The spell between two years, open where one is missing; nil where both are.
  static func spell(_ first: Int?, _ last: Int?) -> GraphSpell? {
    if first == nil && last == nil { return nil }
    return GraphSpell(start: first.map(Double.init), end: last.map(Double.init))
  }
}
