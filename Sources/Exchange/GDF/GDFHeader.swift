import CoterieText

/// A column as a header of GDF declares it: `weight DOUBLE default 1`.
struct GDFColumn: Equatable {
  var name: String
  var type: ValueType?
  /// The value of rows that give none.
  var fallback: String?

  /// The columns of a header. A name in quotes may hold anything.
  static func list(
    _ text: Span<UInt8>, _ range: Range<Int>, separatedBy separator: UInt8
  ) -> [GDFColumn] {
    var columns: [GDFColumn] = []
    var start = range.lowerBound
    var quote: UInt8 = 0
    for place in range.lowerBound...range.upperBound {
      let byte = place < range.upperBound ? text[place] : separator
      if place < range.upperBound, quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == separator {
        columns.append(GDFColumn(String(copying: text.extracting(start..<place))))
        start = place + 1
      }
    }
    return columns
  }

  /// Reads the declaration of a column.
  init(_ declaration: String) {
    let text = declaration.withoutOuterBlanks
    let end = text.first == "\"" ? text.dropFirst().lastIndex(of: "\"") : nil
    guard let end else {
      self.init(words: text.split(separator: " ").map(String.init))
      return
    }
    let rest = text[end...].dropFirst().split(separator: " ").map(String.init)
    self.init(words: [""] + rest)
    name = String(text[..<end].dropFirst()).replacing("\"\"", with: "\"")
  }

  private init(words: [String]) {
    var words = words
    if let place = words.lastIndex(where: { $0.lowercased() == "default" }), place > 0,
      place + 1 < words.count
    {
      let value = words[(place + 1)...].joined(separator: " ")
      fallback = value.filter { $0 != "'" && $0 != "\"" }
      words.removeLast(words.count - place)
    }
    if words.count > 1, let last = words.last, let type = Self.type(named: last) {
      self.type = type
      words.removeLast()
    }
    name = words.joined(separator: " ")
  }

  /// The type of a name such as `VARCHAR(32)`, as databases have them; nil for other names.
  private static func type(named name: String) -> ValueType? {
    switch name.prefix(while: { $0 != "(" }).uppercased() {
    case "TINYINT", "SMALLINT", "INT", "INTEGER", "BIGINT", "LONG": .integer
    case "FLOAT", "DOUBLE", "REAL", "DECIMAL", "NUMERIC", "NUMBER": .number
    case "BOOLEAN", "BOOL", "BIT": .boolean
    case "VARCHAR", "CHAR", "LONGVARCHAR", "STRING", "TEXT": .text
    default: nil
    }
  }
}
