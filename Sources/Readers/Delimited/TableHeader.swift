internal import CoterieRecords
internal import CoterieText

/// The row of headings of a table, and how its fields are separated.
struct TableHeader: Sendable {
  let delimiters: FieldDelimiters
  let columns: TableColumns
  /// How many rows with text there are up to it and with it.
  let rowCount: Int
  /// Where it ends among the bytes of the text.
  let end: Int

  /// The rows among which a header is sought: some tables have a line about themselves above it.
  private static let rowLimit = 10

  /// Finds the header of a table of papers; nil where the text has none.
  ///
  /// - Parameters:
  ///   - beginning: The first bytes of the table, in UTF-8.
  ///   - choices: Fields that the user gives headings.
  init?(_ beginning: [UInt8], choices: [String: TableField] = [:]) {
    let headers = Self.separators.compactMap { separator in
      Self.find(in: beginning, separator, choices)
    }
    guard
      let best = headers.max(by: { $0.columns.understoodCount < $1.columns.understoodCount })
    else { return nil }
    self = best
  }

  /// Tabs, commas, semicolons and bars.
  private static let separators: [UInt8] = [0x09, 0x2C, 0x3B, 0x7C]

  private init(
    _ delimiters: FieldDelimiters, _ columns: TableColumns, rowCount: Int, end: Int
  ) {
    self.delimiters = delimiters
    self.columns = columns
    self.rowCount = rowCount
    self.end = end
  }

  private static func find(
    in beginning: [UInt8], _ separator: UInt8, _ choices: [String: TableField]
  ) -> TableHeader? {
    guard beginning.contains(separator) else { return nil }
    var rows = DelimitedRows(beginning, FieldDelimiters(separator: separator))
    for number in 1...rowLimit {
      guard let row = rows.next() else { return nil }
      guard (2...mostColumns).contains(row.fields.count), row.range.count <= longestHeader else {
        continue
      }
      let headings = row.fields.map { DecodedText(rows.bytes(of: $0)).text.collapsed }
      let columns = TableColumns(headings, choices: choices)
      if columns.areOfPapers {
        let delimiters = FieldDelimiters(
          separator: separator, hasQuotes: !columns.haveNoQuotes, fieldCount: headings.count)
        return TableHeader(
          delimiters, columns, rowCount: number, end: row.range.upperBound)
      }
    }
    return nil
  }

  private static let mostColumns = 1000
  private static let longestHeader = 1 << 15
}

extension String {
  /// The words of the text with one blank between them.
  var collapsed: String {
    let isPlain = unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.isSingleSpaced }
    return isPlain ?? false ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the only white space is one blank at a time between words.
  var isSingleSpaced: Bool {
    var isAfterBlank = true
    for place in indices {
      let byte = unsafe self[place]
      if byte > 0x20 {
        let isPlain = unsafe byte < 0x80 || !byte.mayBeginBlank || beginsDashOrQuote(at: place)
        guard isPlain else { return false }
      } else if byte != 0x20 || isAfterBlank {
        return false
      }
      isAfterBlank = byte == 0x20
    }
    return !isAfterBlank || isEmpty
  }

  /// Whether a dash, a quote or another of the signs from U+2010 to U+2027 begins at a place.
  private func beginsDashOrQuote(at place: Int) -> Bool {
    unsafe self[place] == 0xE2 && place + 2 < count && self[place + 1] == 0x80
      && 0x90...0xA7 ~= self[place + 2]
  }
}
