import Foundation

/// Comma-separated values, quoted as RFC 4180 says.
enum CSVRows {
  /// The rows of a file.
  ///
  /// - Parameter option: The option that names it.
  static func rows(ofFile path: String, option: String) throws -> [[String]] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path) can't be read; \(option) takes a CSV file.")
    }
    return rows(of: String(decoding: data, as: UTF8.self))
  }

  /// The rows of a text, each with its fields; empty lines are no rows.
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    func endField() {
      row.append(String(field))
      field = String.UnicodeScalarView()
    }
    func endRow() {
      endField()
      if row != [""] { rows.append(row) }
      row = []
    }
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"": field.append(scalars.removeFirst())
      case ("\"", _): isQuoted.toggle()
      case (",", false): endField()
      case ("\n", false): endRow()
      case ("\r", false): break
      case ("\u{FEFF}", false) where rows.isEmpty && row.isEmpty && field.isEmpty: break
      default: field.append(scalar)
      }
    }
    endRow()
    return rows
  }
}
