/// Rows of colours by their names.
enum ColorSequences {
  /// Reads a table: on each line a name, and the six digits of each of its colours.
  static func reading(_ table: String) -> [String: [GraphColor]] {
    var rows: [String: [GraphColor]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let name = words.first else { continue }
      rows[String(name)] = words.dropFirst().compactMap { GraphColor(hexadecimal: "#" + $0) }
    }
    return rows
  }
}
