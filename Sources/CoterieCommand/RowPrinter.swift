import CoterieAnalyses

/// Prints rows as they come, as CSV or as a JSON object with `parameters` and `rows`, so that no row is
/// kept.
struct RowPrinter: Sendable {
  private let format: TableFormat
  private let columns: Table
  private var json: JSONRows
  private var isEmpty = true

  /// Creates a printer.
  ///
  /// - Parameter columns: A table of the columns, without rows.
  init(_ format: TableFormat, columns: Table, parameters: JSONValue) {
    self.format = format
    self.columns = columns
    json = JSONRows(parameters: parameters)
  }

  /// Prints a row of cells, which in JSON is an object of the columns' names.
  mutating func print(_ row: [Table.Cell]) {
    if format == .json { return print(columns.jsonRow(row)) }
    Console.write { sink in
      if isEmpty { columns.writeCSVHeader(to: &sink) }
      row.writeCSVLine(to: &sink)
    }
    isEmpty = false
  }

  /// Prints a row of JSON.
  mutating func print(_ object: JSONValue) {
    Console.write { json.append(object, to: &$0) }
  }

  /// Prints the end; in JSON with members after the rows.
  func end(_ members: KeyValuePairs<String, JSONValue> = [:]) {
    if format == .json {
      Console.write { json.end(members, to: &$0) }
    } else if isEmpty {
      Console.write { columns.writeCSVHeader(to: &$0) }
    }
  }
}
