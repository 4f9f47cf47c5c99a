import CoterieText

/// A field of a row of a table, as a place in the text.
struct TableField: Equatable {
  /// Its bytes, without the quotes around it and the blanks at its ends.
  var range: Range<Int>
  /// Whether it is in quotes.
  var isQuoted = false
  /// Whether two quotes inside it are one.
  var hasDoubledQuotes = false

  /// Whether nothing is written, not even quotes.
  var isMissing: Bool { range.isEmpty && !isQuoted }

  /// Whether the text needs no change: no doubled quotes and no reference such as `&uuml;`.
  func isLiteral(in text: Span<UInt8>) -> Bool {
    !hasDoubledQuotes && range.allSatisfy { text[$0] != UInt8(ascii: "&") }
  }

  /// The text of the field, with quotes and references resolved.
  func string(in text: Span<UInt8>) -> String {
    let plain =
      hasDoubledQuotes ? singleQuotes(in: text) : String(copying: text.extracting(range))
    return plain.utf8.contains(UInt8(ascii: "&")) ? plain.resolvingEntities : plain
  }

  /// The text with one quote for each two.
  private func singleQuotes(in text: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      bytes.append(text[place])
      let isDoubled =
        text[place] == UInt8(ascii: "\"") && place + 1 < range.upperBound
        && text[place + 1] == text[place]
      place += isDoubled ? 2 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the text is a word of small letters of ASCII, in any case.
  func says(_ word: String, in text: Span<UInt8>) -> Bool {
    guard isLiteral(in: text) else { return string(in: text).lowercased() == word }
    return range.count == word.utf8.count
      && zip(range, word.utf8).allSatisfy { text[$0] | 0x20 == $1 }
  }

  /// The number that is written.
  func number(in text: Span<UInt8>) -> WrittenNumber { WrittenNumber(text, range) }

  /// Whether the field is attributes as Python writes them: `{'weight': 2.5}`.
  func isDictionary(in text: Span<UInt8>) -> Bool {
    range.count >= 2 && text[range.lowerBound] == UInt8(ascii: "{")
      && text[range.upperBound - 1] == UInt8(ascii: "}")
  }
}

extension [TableField] {
  /// The fields up to a number of them, if only missing ones follow, as behind a separator at the end of a row;
  /// else all.
  func withoutEmptyEnds(behind limit: Int) -> ArraySlice<TableField> {
    count > limit && self[limit...].allSatisfy(\.isMissing) ? self[..<limit] : self[...]
  }

  /// The text of a row, from its first field to its last.
  func text(in text: Span<UInt8>) -> String {
    guard let first, let last else { return "" }
    return String(copying: text.extracting(first.range.lowerBound..<last.range.upperBound))
  }
}

extension TextField {
  /// Creates the field of a name that needs no change.
  init(_ field: TableField, in text: Span<UInt8>) {
    var allBytes: UInt8 = 0
    for place in field.range { allBytes |= text[place] }
    self.init(
      range: field.range, number: Self.number(text, field.range), isASCII: allBytes < 0x80)
  }
}
