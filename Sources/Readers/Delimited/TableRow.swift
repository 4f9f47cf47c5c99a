internal import CoterieText

/// A row of a table and the texts of its fields.
struct TableRow {
  private let row: DelimitedRows.Row
  /// The text that the row is of.
  private let text: [UInt8]
  let columns: TableColumns
  /// Whether its bytes are no UTF-8.
  let isRecoded: Bool

  init(_ row: DelimitedRows.Row, of text: [UInt8], _ columns: TableColumns) {
    self.row = row
    self.text = text
    self.columns = columns
    let bytes = text[row.range]
    isRecoded =
      !TextInput.isPlain(bytes.span) && String(validating: bytes, as: UTF8.self) == nil
  }

  /// The number of its first line.
  var line: Int { row.line }

  var fieldCount: Int { row.fields.count }

  /// The number of fields up to the last one with text.
  var textCount: Int { (row.fields.lastIndex { !$0.range.isEmpty } ?? -1) + 1 }

  var hasBareQuotes: Bool { row.fields.contains(where: \.hasBareQuotes) }

  /// Whether the row is the header once more.
  var repeatsHeader: Bool {
    guard let title = columns.columns(of: .title).first, row.fields.indices.contains(title),
      row.fields[title].range.count <= 4 * columns.headings[title].utf8.count
    else { return false }
    return columns.headings.indices.allSatisfy { self[$0].text.collapsed == columns.headings[$0] }
  }

  /// The bytes of a column's field without white space at its ends; empty where the row has none, or only
  /// the `NA` of a statistics program.
  subscript(column: Int) -> CellBytes {
    let bytes = bytes(column)
    return Self.means(nothing: bytes) ? [] : bytes.trimmed
  }

  /// The bytes of a column's field in UTF-8.
  func bytes(_ column: Int) -> CellBytes {
    guard column < row.fields.count else { return [] }
    let bytes = row.fields[column].bytes(in: text)
    return isRecoded ? Array(Windows1252.text(bytes).utf8)[...] : bytes
  }

  private static func means(nothing bytes: CellBytes) -> Bool {
    guard bytes.count <= 4, let first = bytes.first else { return bytes.isEmpty }
    return first | 0x20 == UInt8(ascii: "n") && nothings.contains(bytes.text)
  }

  private static let nothings: Set<String> = ["NA", "N/A", "nan", "NaN", "NULL"]

  /// The first column of a field with text, and the bytes of that text.
  func first(_ field: TableField) -> (column: Int, bytes: CellBytes)? {
    for place in columns.range(of: field) {
      let column = columns.columns[place]
      let bytes = self[column]
      if !bytes.isEmpty { return (column, bytes) }
    }
    return nil
  }

  /// The first column of a list of people with text, and the bytes of that text.
  func firstList(_ field: TableField) -> (column: Int, bytes: CellBytes)? {
    for place in columns.range(of: field) {
      let column = columns.columns[place]
      let bytes = bytes(column).withoutOuterBlanks
      if !Self.means(nothing: bytes) { return (column, bytes) }
    }
    return nil
  }

  /// The bytes of a field; nil where the row has none.
  func bytes(of field: TableField) -> CellBytes? { first(field)?.bytes }

  /// The text of a field; nil where the row has none.
  func text(_ field: TableField) -> String? { bytes(of: field)?.text }
}
