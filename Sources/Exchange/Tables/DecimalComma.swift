/// Numbers whose decimals come after a comma: `2,5`.
enum DecimalComma {
  /// The number that a range of a text is, if there is one comma in it; nil for all others.
  static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Double? {
    let comma = UInt8(ascii: ",")
    guard range.contains(where: { text[$0] == comma }) else { return nil }
    if let number = TextField.decimal(text, range, point: comma) { return number }
    guard case .double(let number) = WrittenNumber(pointed(text, range) ?? "") else { return nil }
    return number
  }

  /// The text of such a number with a point; nil where it has several commas, or is long.
  static func pointed(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    let comma = UInt8(ascii: ",")
    guard range.count <= 64, range.count(where: { text[$0] == comma }) == 1 else { return nil }
    return String(
      decoding: range.map { text[$0] == comma ? UInt8(ascii: ".") : text[$0] }, as: UTF8.self)
  }

  /// The columns of a table in which all numbers with decimals have a comma, and some do.
  ///
  /// - Parameters:
  ///   - table: The rows of the table behind its header.
  ///   - names: The columns that hold names.
  static func columns(
    of table: TableRows, except names: Set<Int>, in text: Span<UInt8>
  ) -> Set<Int> {
    var rows = table
    var having: Set<Int> = []
    var others = names
    while rows.next(in: text) {
      for (column, field) in rows.fields.enumerated() where !others.contains(column) {
        if number(text, field.range) != nil {
          having.insert(column)
          continue
        }
        switch field.number(in: text) {
        case .double, .tooLong: others.insert(column)
        case .none where column > 2: others.insert(column)
        case .whole, .zeroLed, .gap, .empty, .none: continue
        }
      }
    }
    return having.subtracting(others)
  }
}
