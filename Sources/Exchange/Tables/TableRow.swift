/// The fields of one row of a table after the other.
///
/// - A separator that is a blank stands for any number of blanks and tabs.
/// - A quote at the beginning of a field encloses it, up to one before a separator or the end of the line;
///   one that nothing closes is text. Between other separators than blanks, a field in quotes may hold line
///   ends.
/// - Attributes as Python writes them, `{'weight': 2}`, are one field, from the third on where nothing else
///   is said.
/// - Between blanks, a field that begins with `#` begins a comment up to the end of the line, from the same place on.
/// - Blanks and other invisible characters at the ends of a field do not count, unless it is in quotes.
struct TableRow {
  /// What separates two fields.
  let separator: UInt8
  /// The first field that may be attributes as Python writes them, or begin a comment.
  private let firstDictionary: Int
  private let mayHaveComments: Bool
  /// The fields of the row that was read last.
  private(set) var fields: [TableField] = []
  /// How many lines the row has.
  private(set) var lineCount = 1
  /// Whether a comment ends the row.
  private(set) var hasComment = false
  /// Whether a quote of the row is not closed.
  private(set) var isUnclosed = false
  /// Up to which place no quote is closed; behind it one may be closed in its own line.
  private var unclosedUpTo = -1
  /// The end of a line up to which no quote is closed, but by the next sign.
  private var unclosedLineEnd = -1
  /// The end of the line at which attributes may end; −1 where it is not known yet.
  private var dictionaryEnd = -1

  init(separator: UInt8, firstDictionary: Int = 2, mayHaveComments: Bool = true) {
    self.separator = separator
    self.mayHaveComments = mayHaveComments && separator == 0x20
    self.firstDictionary = firstDictionary
  }

  private var isBlank: Bool { separator == 0x20 }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || isBlank && byte <= 0x20
  }

  /// Reads the row that begins at a place, which moves behind its line end.
  ///
  /// - Complexity: O(*b*) for all rows of *b* bytes.
  mutating func read(_ text: Span<UInt8>, at place: inout Int) {
    fields.removeAll(keepingCapacity: true)
    lineCount = 1
    isUnclosed = false
    hasComment = false
    dictionaryEnd = -1
    while true {
      skipBlanks(text, &place)
      if isBlank, place == text.count || text[place] == 0x0A { break }
      if mayHaveComments, fields.count >= firstDictionary, text[place] == UInt8(ascii: "#") {
        hasComment = true
        place = Self.line(of: text, at: place).upperBound
        break
      }
      fields.append(field(text, &place))
      guard place < text.count, text[place] != 0x0A else { break }
      place += 1
    }
    if place < text.count { place += 1 }
  }

  private func skipBlanks(_ text: Span<UInt8>, _ place: inout Int) {
    while place < text.count, text[place] <= 0x20, text[place] != 0x0A,
      isBlank || text[place] != separator
    {
      place += 1
    }
  }

  /// Reads a field up to the separator or line end behind it.
  private mutating func field(_ text: Span<UInt8>, _ place: inout Int) -> TableField {
    if place < text.count, text[place] == UInt8(ascii: "\""),
      let field = quotedField(text, &place)
    {
      return field
    }
    if fields.count >= firstDictionary, place < text.count, text[place] == UInt8(ascii: "{"),
      let field = dictionary(text, &place)
    {
      return field
    }
    let start = place
    while place < text.count, !isEnd(text[place]) { place += 1 }
    return TableField(range: TextField.visible(start..<place, of: text))
  }

  /// Reads the rest of a line that ends with a closing brace.
  private mutating func dictionary(_ text: Span<UInt8>, _ place: inout Int) -> TableField? {
    if dictionaryEnd < 0 { dictionaryEnd = Self.line(of: text, at: place).upperBound }
    var end = dictionaryEnd
    while end > place, text[end - 1] <= 0x20 { end -= 1 }
    let field = TableField(range: place..<end)
    guard field.isDictionary(in: text) else { return nil }
    place = dictionaryEnd
    return field
  }

  /// The rest of the line at a place, without its end.
  static func line(of text: Span<UInt8>, at start: Int) -> Range<Int> {
    var end = start
    while end < text.count, text[end] != 0x0A { end += 1 }
    return start..<end
  }
}

// MARK: - Quotes

extension TableRow {
  /// Reads a field in quotes; nil, and nothing is read, where nothing closes them.
  private mutating func quotedField(_ text: Span<UInt8>, _ place: inout Int) -> TableField? {
    let start = place + 1
    guard let close = closingQuote(text, from: start) else { return nil }
    let field = TableField(
      range: start..<close.place, isQuoted: true, hasDoubledQuotes: close.hasDoubledQuotes)
    place = close.end
    lineCount += close.lineCount
    return field
  }

  private struct Close {
    var place: Int
    var end = 0
    var hasDoubledQuotes = false
    var lineCount = 0
  }

  /// The quote that closes a field, and where the field ends: at a separator or line end, before which
  /// there may be blanks.
  private mutating func closingQuote(_ text: Span<UInt8>, from start: Int) -> Close? {
    if start <= unclosedLineEnd { return quoteAtOnce(text, start) }
    var close = Close(place: start)
    let staysInLine = isBlank || start <= unclosedUpTo
    while close.place < text.count {
      let byte = text[close.place]
      if byte == 0x0A {
        if staysInLine { break }
        close.lineCount += 1
      } else if byte == UInt8(ascii: "\"") {
        if close.place + 1 < text.count, text[close.place + 1] == byte {
          close.hasDoubledQuotes = true
          close.place += 1
        } else if let end = fieldEnd(text, close.place + 1) {
          close.end = end
          return close
        } else if close.lineCount > 0, isEnd(text[close.place - 1]) {
          // It opens a field of a later line: the first one was never closed.
          break
        }
      }
      close.place += 1
    }
    isUnclosed = true
    unclosedUpTo = max(unclosedUpTo, close.place)
    unclosedLineEnd = Self.line(of: text, at: start).upperBound
    return nil
  }

  /// The quote at a place, if it closes a field in which nothing is.
  private func quoteAtOnce(_ text: Span<UInt8>, _ place: Int) -> Close? {
    guard place < text.count, text[place] == UInt8(ascii: "\"") else { return nil }
    return fieldEnd(text, place + 1).map { Close(place: place, end: $0) }
  }

  /// The separator or line end from a place on, if only blanks come before it.
  private func fieldEnd(_ text: Span<UInt8>, _ place: Int) -> Int? {
    var end = place
    while end < text.count, !isEnd(text[end]) {
      if text[end] > 0x20 { return nil }
      end += 1
    }
    return end
  }
}
