/// A file of comma-separated values, read by a reader of the tests' own.
struct DataFile {
  /// A row: its cells by the names of their columns.
  typealias Row = [String: String]

  let rows: [Row]

  init(_ csv: String) {
    var lines = Self.lines(of: csv)
    let names = lines.isEmpty ? [] : lines.removeFirst()
    rows = lines.map { Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// The row whose cells are these.
  func row(where cells: [String: String]) -> Row? {
    rows.first { row in cells.allSatisfy { row[$0.key] == $0.value } }
  }

  /// The numbers of a column, empty cells left out.
  func numbers(_ column: String) -> [Double] { rows.compactMap { $0.number(column) } }

  private static func lines(of csv: String) -> [[String]] {
    var lines: [[String]] = []
    var (line, cell, isQuoted) = ([String](), String.UnicodeScalarView(), false)
    for scalar in csv.unicodeScalars {
      switch (scalar, isQuoted) {
      case ("\"", _):
        // Twice is one quotation mark: the second opens again what the first closed.
        if !isQuoted, let last = cell.last, last == "\u{E000}" {
          cell.removeLast()
          cell.append("\"")
        } else if isQuoted {
          cell.append("\u{E000}")
        }
        isQuoted.toggle()
      case (",", false), ("\n", false):
        if cell.last == "\u{E000}" { cell.removeLast() }
        line.append(String(cell))
        cell = String.UnicodeScalarView()
        if scalar == "\n" {
          lines.append(line)
          line = []
        }
      default: cell.append(scalar)
      }
    }
    return lines
  }
}

extension DataFile.Row {
  /// The number in a cell; nil in an empty one.
  func number(_ column: String) -> Double? { self[column].flatMap { Double($0) } }
  /// The whole number in a cell; 0 in an empty one.
  func count(_ column: String) -> Int { self[column].flatMap { Int($0) } ?? 0 }
  /// The items of a list.
  func list(_ column: String) -> [String] {
    (self[column] ?? "").split(separator: ";").map { String($0) }
  }
}
