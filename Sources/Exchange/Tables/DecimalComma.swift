/// A number whose decimals come after a comma: `2,5`.
struct DecimalComma {
  /// The number, with a point.
  let text: String

  /// Reads a range of a text; nil where it is no such number.
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= 64, range.count(where: { text[$0] == UInt8(ascii: ",") }) == 1 else {
      return nil
    }
    let number = String(copying: text.extracting(range)).replacing(",", with: ".")
    guard case .double = WrittenNumber(number) else { return nil }
    self.text = number
  }
}

extension DecimalComma {
  /// The columns of a table in which all numbers with decimals have a comma, and some do.
  ///
  /// - Parameter table: The rows of the table behind its header.
  static func columns(of table: TableRows, in text: Span<UInt8>) -> Set<Int> {
    var rows = table
    var having: Set<Int> = []
    var others: Set<Int> = []
    while rows.next(in: text) {
      for (column, field) in rows.fields.enumerated() where !others.contains(column) {
        switch field.number(in: text) {
        case .double, .tooLong: others.insert(column)
        case .none where DecimalComma(text, field.range) != nil: having.insert(column)
        case .none where column > 2: others.insert(column)
        case .whole, .zeroLed, .gap, .empty, .none: continue
        }
      }
    }
    // The first two columns may be ends, which are names.
    return having.subtracting(others)
  }
}
