/// A table whose first row and first column name the same vertices in the same order, and whose other fields are
/// weights: an adjacency matrix.
struct MatrixTable {
  /// The names of the rows and columns.
  let names: [String]
  /// The rows behind the first.
  let rows: TableRows
  /// The line of the first row.
  let firstLine: Int

  /// Finds a matrix; nil where a table is none.
  ///
  /// - Parameter isWhole: Whether the text is the whole table, and not its beginning.
  init?(_ shape: TableShape, in text: Span<UInt8>, isWhole: Bool) {
    var rows = shape.table
    guard !shape.hasKnownHeader, rows.next(in: text) else { return nil }
    firstLine = rows.line
    let first = rows.fields
    self.rows = rows
    guard rows.next(in: text), let name = rows.fields.first,
      let start = Self.firstColumn(first, rowName: name.string(in: text), in: text)
    else { return nil }
    let columns = first[start...]
    names = columns.prefix(1 + (columns.lastIndex { !$0.isMissing } ?? 0) - start)
      .map { $0.string(in: text) }
    // Two links, of which the second begins with the weight of the first, are no matrix.
    let mayBeLink = first.count == 3 && !first[0].isMissing && first[2].isWeight(in: text)
    guard names.count > 1, !mayBeLink, shape.survey.lineCount <= names.count + 1,
      hasRows(text, isWhole)
    else {
      return nil
    }
  }

  /// Where the names begin in the first row: behind a corner, or at once, as in tables of R. Numbers are names
  /// only behind an empty corner.
  private static func firstColumn(
    _ first: [TableField], rowName: String, in text: Span<UInt8>
  ) -> Int? {
    guard first.count > 1, first[0].isMissing || first.contains(where: { !$0.isWeight(in: text) })
    else { return nil }
    if first[1].string(in: text) == rowName { return 1 }
    return first[0].string(in: text) == rowName ? 0 : nil
  }

  /// Whether each row begins with the name of its column, and has numbers behind it.
  private func hasRows(_ text: Span<UInt8>, _ isWhole: Bool) -> Bool {
    var rows = rows
    var count = 0
    while rows.next(in: text) {
      let fields = rows.fields.withoutEmptyEnds(behind: names.count + 1)
      guard count < names.count, fields.count <= names.count + 1,
        fields[0].string(in: text) == names[count],
        fields.dropFirst().allSatisfy({
          $0.range.isEmpty || $0.isWeight(in: text) && !$0.isDictionary(in: text)
        })
      else { return false }
      count += 1
    }
    return isWhole ? count == names.count : count > 1
  }
}
