import CoterieText

extension Table {
  /// The table as comma-separated values: a header, a row for each item, UTF-8, quoted as RFC 4180
  /// says, lists inside a cell joined by `;`. Lines end in a line feed, which readers of RFC 4180
  /// accept and other tools expect.
  public var csv: String {
    rows.reduce(into: csvHeader) { $0 += $1.csvLine }
  }

  /// The first line: the names of the columns.
  package var csvHeader: String {
    columns.map { $0.name.quotedForCSV }.joined(separator: ",") + "\n"
  }
}

extension [Table.Cell] {
  /// The cells as a line of comma-separated values.
  package var csvLine: String { map { $0.plainText.quotedForCSV }.joined(separator: ",") + "\n" }
}

extension Table.Cell {
  /// The cell for a file: numbers in the shortest form that reads back equal, an empty cell as
  /// nothing.
  var plainText: String {
    switch self {
    case .text(let text): text.withoutControlCharacters
    case .integer(let integer): "\(integer)"
    case .number(let number), .marked(let number): number.shortest
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): texts.map(\.withoutControlCharacters).joined(separator: ";")
    case .empty: ""
    }
  }
}

extension String {
  fileprivate var quotedForCSV: String {
    let needsQuotes = utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return self }
    // Scalar by scalar: a quote with an accent upon it is one character and still a quote.
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    return String(quoted) + "\""
  }

  /// The text without the control characters that no file of text should hold; tabs and line ends
  /// stay.
  var withoutControlCharacters: String {
    let isClean = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    if isClean { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\t" || scalar == "\n"
        }))
  }
}
