internal import CoterieRecords
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
    var cells: [Int: [CellBytes]] = [:]
    // The last row may be cut where the text is only the beginning of a table.
    while let row = rows.next(), !row.isOpen || beginning.count < FormatSignature.prefixLength {
      let texts = TableRow(row, of: beginning, header.columns)
      for number in numbers { cells[number, default: []].append(texts.bytes(number)) }
    }
    for number in numbers { columns[number] = AuthorColumn(cells[number] ?? []) }
  }

  /// Whether names are joined in a column, so that their beginnings are guessed.
  var haveJoinedNames: Bool { columns.values.contains { $0.separator == .capital } }

  /// How a column lists people.
  subscript(column: Int) -> AuthorColumn {
    columns[column] ?? AuthorColumn(separator: .comma)
  }
}
