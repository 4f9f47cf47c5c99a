import CoterieRecords
import CoterieText

/// The rows of a table that hold data, one after the other.
///
/// Empty lines are left out, and so are comments, which begin with `#` or `%`. A row of a table with a
/// header that begins so is data if it has several fields.
struct TableRows {
  /// The row that was read last.
  private(set) var row: TableRow
  /// The number of its first line.
  private(set) var line = 0
  /// Where the next row begins.
  var place: Int
  /// The number of the line on which the next row begins.
  var nextLine: Int
  /// How many comments are left out.
  private(set) var commentCount = 0
  private let hasHeader: Bool

  /// Begins at a place of a text, which is on some line.
  init(
    separator: UInt8, at place: Int = 0, line: Int = 1, hasHeader: Bool = false,
    firstDictionary: Int = 2, mayHaveComments: Bool = true
  ) {
    row = TableRow(
      separator: separator, firstDictionary: firstDictionary, mayHaveComments: mayHaveComments)
    self.place = place
    nextLine = line
    self.hasHeader = hasHeader
  }

  /// The fields of the row that was read last.
  var fields: [TableField] { row.fields }

  /// Reads the next row; false at the end.
  mutating func next(in text: Span<UInt8>) -> Bool {
    while place < text.count {
      let start = Self.firstSign(of: text, at: place)
      if start == text.count || text[start] == 0x0A, row.separator == 0x20 || start == place {
        place = start + 1
        nextLine += 1
        continue
      }
      let isMarked = start < text.count && Self.isCommentMark(text[start])
      if isMarked, !hasHeader || row.separator == 0x20 {
        skipComment(in: text)
        continue
      }
      line = nextLine
      row.read(text, at: &place)
      nextLine += row.lineCount
      if row.hasComment { commentCount += 1 }
      if isMarked, row.fields.count == 1 {
        commentCount += 1
      } else if row.fields.contains(where: { !$0.isMissing }) {
        return true
      }
    }
    return false
  }

  /// Whether at least half of the rows from here on have a name that another one has too.
  func shareNames(in text: Span<UInt8>) -> Bool {
    var rows = self
    var counts: [String: Int] = [:]
    while rows.next(in: text) {
      for name in Set(rows.names(in: text)) { counts[name, default: 0] += 1 }
    }
    rows = self
    var (count, sharing) = (0, 0)
    while rows.next(in: text) {
      count += 1
      if rows.names(in: text).contains(where: { counts[$0, default: 0] > 1 }) { sharing += 1 }
    }
    return count > 0 && sharing * 2 >= count
  }

  private func names(in text: Span<UInt8>) -> [String] {
    fields.compactMap { $0.isMissing ? nil : $0.string(in: text) }
  }

  /// That a quote of the row that was read last is not closed.
  func openQuote(in text: Span<UInt8>) -> Problem {
    .graphFile(.openQuote(fields.text(in: text).excerpt))
  }

  /// Says how many comments are left out.
  func reportComments(to builder: inout GraphBuilder) {
    guard commentCount > 0 else { return }
    builder.add(.graphFile(.leftOut("comment among the data", count: commentCount)))
  }

  /// Leaves out the line of a comment.
  mutating func skipComment(in text: Span<UInt8>) {
    place = TableRow.line(of: text, at: place).upperBound + 1
    nextLine += 1
    commentCount += 1
  }

  /// Whether a line that begins with a byte is a comment.
  static func isCommentMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%")
  }

  /// The first byte of a line that is no blank, or its end.
  static func firstSign(of text: Span<UInt8>, at start: Int) -> Int {
    var place = start
    while place < text.count, text[place] <= 0x20, text[place] != 0x0A { place += 1 }
    return place
  }
}
