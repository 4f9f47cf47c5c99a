import CoterieAnalyses

/// Prints a table row by row, as CSV or as a JSON object with `parameters` and `rows`, so that no row is
/// kept.
struct RowPrinter: Sendable {
  private let format: TableFormat
  private let columns: Table
  private let parameters: JSONValue
  private var isEmpty = true

  /// Creates a printer.
  ///
  /// - Parameter columns: A table of the columns, without rows.
  init(_ format: TableFormat, columns: Table, parameters: JSONValue) {
    self.format = format
    self.columns = columns
    self.parameters = parameters
  }

  /// Prints a row of cells, which in JSON is an object of the columns' names.
  mutating func print(_ row: [Table.Cell]) {
    if format == .json {
      print(columns.jsonRow(row))
    } else {
      Console.write((isEmpty ? columns.csvHeader : "") + row.csvLine)
      isEmpty = false
    }
  }

  /// Prints a row of JSON.
  mutating func print(_ object: JSONValue) {
    Console.write((isEmpty ? start : ",") + "\n    " + object.compact)
    isEmpty = false
  }

  /// Prints the end; in JSON with members after the rows.
  func end(_ members: KeyValuePairs<String, JSONValue> = [:]) {
    guard format == .json else {
      if isEmpty { Console.write(columns.csvHeader) }
      return
    }
    let rows = isEmpty ? start + "]" : "\n  ]"
    let rest = JSONValue.object(members).lines(depth: 2).dropFirst("{".count)
    Console.write(members.isEmpty ? rows + "\n}\n" : rows + "," + rest)
  }

  /// The JSON object up to its first row.
  private var start: String {
    let whole = JSONValue.object(["parameters": parameters]).lines(depth: 2)
    return whole.dropLast("\n}\n".count) + ",\n  \"rows\": ["
  }
}
