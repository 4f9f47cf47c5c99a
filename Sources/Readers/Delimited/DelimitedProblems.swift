import CoterieRecords

extension TableProblem {
  /// How the columns of a table are read.
  static func columns(_ columns: TableColumns) -> TableProblem {
    .columns(
      read: columns.meanings.map { "\"\($0.heading)\" as \($0.field.phrase)" },
      others: columns.others.map { columns.headings[$0] })
  }

  /// The problem at a place.
  func at(_ location: SourceLocation) -> Diagnostic { Diagnostic(.table(self), at: location) }
}
