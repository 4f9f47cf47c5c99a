import CoterieRecords

/// How many values are lost where rows of a table become one and have different ones, and the first of them.
struct LostValues {
  /// A value that is lost.
  struct Loss {
    let row: Int
    let column: String
    let kept: String
    let lost: String

    /// The loss in words.
    ///
    /// - Parameter element: What its row is called.
    func named(_ element: String) -> DifferingValue {
      DifferingValue(
        of: element.excerpt, column: column.excerpt, kept: kept.excerpt, lost: lost.excerpt)
    }
  }

  private(set) var count = 0
  private(set) var first: Loss?

  /// Counts a value that is lost beside the one that is kept.
  mutating func add(
    row: Int, column: String, kept: @autoclosure () -> String, lost: @autoclosure () -> String
  ) {
    count += 1
    if first == nil { first = Loss(row: row, column: column, kept: kept(), lost: lost()) }
  }
}
