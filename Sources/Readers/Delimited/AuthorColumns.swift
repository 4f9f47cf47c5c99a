internal import CoterieText

/// How the columns of a table that name people list them.
struct AuthorColumns: Sendable {
  private var columns: [Int: AuthorColumn] = [:]

  /// Decides from the first rows of a table.
  init(of header: TableHeader?, in beginning: [UInt8]) {
    guard let header else { return }
    let numbers = [TableField.authors, .authorFullNames, .editors].flatMap {
      header.columns.columns(of: $0)
    }
    var rows = DelimitedRows(beginning, header.delimiters)
    for _ in 0..<header.rowCount { _ = rows.next() }
    var cells: [Int: [String]] = [:]
    while let row = rows.next(), !row.isOpen {
      let texts = TableRow(row, of: rows, header.columns)
      for number in numbers { cells[number, default: []].append(texts[number]) }
    }
    for number in numbers { columns[number] = AuthorColumn(cells[number] ?? []) }
  }

  /// How a column lists people.
  subscript(column: Int) -> AuthorColumn {
    columns[column] ?? AuthorColumn(separator: .comma)
  }
}
