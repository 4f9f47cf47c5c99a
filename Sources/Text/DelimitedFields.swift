/// How the fields of a text are separated, and whether quotes may enclose them.
package struct FieldDelimiters: Sendable, Equatable {
  /// What separates two fields of a row.
  package var separator: UInt8
  /// Whether a quote at the beginning of a field encloses it, as RFC 4180 says.
  package var hasQuotes = true
  /// How many fields the header has; 0 where that is not known.
  package var fieldCount = 0

  /// Creates delimiters.
  package init(separator: UInt8, hasQuotes: Bool = true, fieldCount: Int = 0) {
    self.separator = separator
    self.hasQuotes = hasQuotes
    self.fieldCount = fieldCount
  }
}

/// The rows of a text whose fields are separated by commas, tabs or the like (RFC 4180), as places in
/// the text.
///
///     var rows = DelimitedRows(Array("a,\"b, c\"\n1,2\n".utf8), FieldDelimiters(separator: 0x2C))
///     rows.next()?.fields.count  // 2
///
/// A quote ends a field only before a separator or a line end: other quotes in a field are text, and so
/// is one at the beginning of a field that nothing closes. A field in quotes may hold line ends. Rows
/// end with LF, CRLF or CR; rows without text are left out.
///
/// - SeeAlso: Y. Shafranovich, *Common Format and MIME Type for CSV Files*, RFC 4180 (2005).
package struct DelimitedRows {
  /// A field of a row.
  package struct Field: Equatable {
    /// Its bytes, without the quotes around it.
    package var range: Range<Int>
    /// Whether two quotes inside it are one.
    package var hasDoubledQuotes = false
    /// Whether a quote is in it that is not doubled.
    package var hasBareQuotes = false
  }

  /// A row.
  package struct Row {
    /// Its fields, one at least.
    package var fields: [Field] = []
    /// Its bytes, without the line end.
    package var range = 0..<0
    /// The number of its first line, from 1.
    package var line = 1
    /// Whether the end of the text ends it, and no line end.
    package var isOpen = false
  }

  /// The text.
  package let bytes: [UInt8]
  private let delimiters: FieldDelimiters
  private var place = 0
  private var line = 1
  /// A quote that nothing closes, and so none after it.
  private var unclosedQuote: Int?

  /// Creates the rows of a text.
  package init(_ bytes: [UInt8], _ delimiters: FieldDelimiters) {
    self.bytes = bytes
    self.delimiters = delimiters
  }

  /// How many lines have been read, once the rows are at their end.
  package var lineCount: Int { endsWithLineEnd ? line - 1 : line }

  private var endsWithLineEnd: Bool {
    bytes.last.map { $0 == lineFeed || $0 == carriageReturn } ?? true
  }

  /// The next row; nil after the last one.
  ///
  /// - Complexity: O(*n*) for all rows of *n* bytes.
  package mutating func next() -> Row? {
    while place < bytes.count {
      let row = readRow()
      if row.fields.count > 1 || row.fields.contains(where: { !isBlank($0.range) }) { return row }
    }
    return nil
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { bytes[$0] <= 0x20 }
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

// MARK: Scanning

extension DelimitedRows {
  private mutating func readRow() -> Row {
    var row = Row()
    let start = place
    row.line = line
    row.fields.reserveCapacity(delimiters.fieldCount)
    readFields { row.fields.append($0) }
    row.range = start..<place
    row.isOpen = place == bytes.count
    skipLineEnd()
    return row
  }

  /// Reads the fields of a row up to its line end.
  private mutating func readFields(_ body: (Field) -> Void) {
    while true {
      body(readField())
      guard place < bytes.count, bytes[place] == delimiters.separator else { break }
      place += 1
    }
  }

  private mutating func skipLineEnd() {
    guard place < bytes.count else { return }
    let isReturn = bytes[place] == carriageReturn
    place += 1
    if isReturn, place < bytes.count, bytes[place] == lineFeed { place += 1 }
    line += 1
  }

  /// Reads a field up to its separator or line end.
  private mutating func readField() -> Field {
    if delimiters.hasQuotes, place < bytes.count, bytes[place] == quote,
      let field = readQuotedField()
    {
      return field
    }
    let start = place
    place = firstPlace(from: start) { isEnd($0) }
    return Field(range: start..<place)
  }

  /// The first place from one on whose byte has a property; the end of the text where none has.
  private func firstPlace(from start: Int, where holds: (UInt8) -> Bool) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while unsafe place < bytes.count && !holds(bytes[place]) { place += 1 }
      return place
    }
  }

  /// Whether a byte after a field ends it.
  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiters.separator || byte == lineFeed || byte == carriageReturn
  }

  /// Reads a field in quotes; nil, and nothing is read, where its quote is text.
  private mutating func readQuotedField() -> Field? {
    let start = place
    if unclosedQuote != nil, !closesAtOnce { return nil }
    var field = Field(range: start + 1..<start + 1)
    var end = start + 1
    var lines = 0
    while true {
      end = firstPlace(from: end) { $0 == quote || $0 == lineFeed || $0 == carriageReturn }
      guard end < bytes.count else { break }
      let byte = bytes[end]
      if byte == quote {
        let isDoubled = end + 1 < bytes.count && bytes[end + 1] == quote
        // After a quote that is not doubled, two at the end are one and the closing one.
        let length = isDoubled && field.hasBareQuotes ? 2 : 1
        if end + length == bytes.count || isEnd(bytes[end + length]) {
          field.range = start + 1..<end + length - 1
          (place, line) = (end + length, line + lines)
          return field
        }
        if isDoubled {
          field.hasDoubledQuotes = true
          end += 1
        } else {
          field.hasBareQuotes = true
        }
      } else if byte == lineFeed || !isBeforeFeed(end) {
        lines += 1
      }
      end += 1
    }
    unclosedQuote = start
    guard isCutRow(from: start) else { return nil }
    field.range = start + 1..<end
    (place, line) = (end, line + lines)
    return field
  }

  private func isBeforeFeed(_ place: Int) -> Bool {
    place + 1 < bytes.count && bytes[place + 1] == lineFeed
  }

  /// Whether the quotes at the place are a whole field: an even number of them.
  private var closesAtOnce: Bool {
    let count = bytes[place...].prefix { $0 == quote }.count
    let end = place + count
    return count.isMultiple(of: 2) && (end == bytes.count || isEnd(bytes[end]))
  }

  /// Whether the field that begins at a quote goes on to the end of the text, which is cut there: the
  /// next line does not look like a row.
  private func isCutRow(from start: Int) -> Bool {
    guard delimiters.fieldCount > 1,
      let end = bytes[start...].firstIndex(where: { $0 == lineFeed || $0 == carriageReturn })
    else { return delimiters.fieldCount > 1 }
    let nextLine = bytes[(end + 1)...].drop { $0 == lineFeed }.prefix {
      $0 != lineFeed && $0 != carriageReturn
    }
    return nextLine.count { $0 == delimiters.separator } < delimiters.fieldCount - 1
  }
}

// MARK: Cutting

extension DelimitedRows {
  /// The end of the last row that ends before the end of the text and whose quotes are closed there,
  /// however the text goes on; nil where there is none.
  package static func lastCut(of bytes: [UInt8], _ delimiters: FieldDelimiters) -> Int? {
    var rows = DelimitedRows(bytes, delimiters)
    var cut = 0
    while rows.place < bytes.count {
      rows.readFields { _ in }
      let isOpen = rows.place == bytes.count
      rows.skipLineEnd()
      // A carriage return at the end may be the first half of a line end.
      guard !isOpen, rows.place < bytes.count, rows.unclosedQuote == nil else { break }
      cut = rows.place
    }
    return cut == 0 ? nil : cut
  }
}

// MARK: Text

extension DelimitedRows {
  /// The bytes of a field, two quotes made one.
  package func bytes(of field: Field) -> ArraySlice<UInt8> { field.bytes(in: bytes) }
}

extension DelimitedRows.Field {
  /// The bytes of the field in a text, two quotes made one.
  @inlinable package func bytes(in text: [UInt8]) -> ArraySlice<UInt8> {
    hasDoubledQuotes ? bytesOfSingleQuotes(in: text) : text[range]
  }

  @usableFromInline package func bytesOfSingleQuotes(in text: [UInt8]) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      bytes.append(text[place])
      let isDoubled =
        text[place] == quote && place + 1 < range.upperBound && text[place + 1] == quote
      place += isDoubled ? 2 : 1
    }
    return bytes[...]
  }
}
