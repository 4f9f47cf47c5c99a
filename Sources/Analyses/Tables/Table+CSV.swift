public import CoterieText

extension Table {
  /// Writes the table as comma-separated values, row by row: a header, a row for each item, UTF-8, quoted as
  /// RFC 4180 says, lists inside a cell joined by `;`. Lines end in a line feed, which readers of RFC 4180
  /// accept and other tools expect.
  public func writeCSV(to sink: inout ByteSink) {
    writeCSVHeader(to: &sink)
    for row in 0..<rowCount where !sink.isClosed {
      for column in columns.indices {
        if column > 0 { sink.append(UInt8(ascii: ",")) }
        sink.appendCSVField(self[row, column].plainText)
      }
      sink.append(UInt8(ascii: "\n"))
    }
  }

  /// Writes the first line: the names of the columns.
  package func writeCSVHeader(to sink: inout ByteSink) {
    sink.appendCSVLine(columns.map(\.name))
  }

  /// The table as comma-separated values in one text, for a small one.
  public var csv: String {
    String(decoding: ByteSink.bytes(of: writeCSV), as: UTF8.self)
  }
}

extension [Table.Cell] {
  /// Writes the cells as a line of comma-separated values.
  package func writeCSVLine(to sink: inout ByteSink) { sink.appendCSVLine(map(\.plainText)) }
}

extension ByteSink {
  fileprivate mutating func appendCSVLine(_ fields: [String]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      appendCSVField(field)
    }
    append(UInt8(ascii: "\n"))
  }

  fileprivate mutating func appendCSVField(_ text: String) {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return append(text) }
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      append(byte)
      if byte == UInt8(ascii: "\"") { append(byte) }
    }
    append(UInt8(ascii: "\""))
  }
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
