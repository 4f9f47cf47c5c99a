import CoterieText

/// What separates the fields of a table, found by what all its lines have and what their fields are then.
struct TableSeparator {
  /// The separator; a blank stands for any number of blanks and tabs.
  let byte: UInt8
  /// Whether another one would do nearly as well.
  let isGuess: Bool

  /// Finds the separator of a text.
  ///
  /// - A tab in the first line with data, or in most lines, separates fields, whatever else is in them.
  /// - So does a bar in a header of links or of vertices.
  /// - Else it is one of semicolons, commas and blanks that most lines have; of several the one with which
  ///   the lines look most like a table of links: a header, or two ends and perhaps a number.
  ///
  /// - Parameter start: Where the first row begins.
  init(of text: Span<UInt8>, from start: Int, _ survey: TableSurvey) {
    let tab = UInt8(ascii: "\t")
    let first = TableRow.line(of: text, at: Self.firstDataLine(of: text, from: start))
    if first.contains(where: { text[$0] == tab }) || survey.having(tab) * 2 > survey.lineCount {
      (byte, isGuess) = (tab, false)
      return
    }
    if Self.isHeader(first, of: text, separator: Self.bar) {
      (byte, isGuess) = (Self.bar, false)
      return
    }
    var fitting = TableSurvey.separators.dropFirst().filter {
      survey.having($0) * 2 > survey.lineCount
    }
    if fitting.isEmpty {
      fitting = TableSurvey.separators.dropFirst().filter { survey.having($0) > 0 }
    }
    guard fitting.count > 1 else {
      (byte, isGuess) = (fitting.first ?? UInt8(ascii: " "), false)
      return
    }
    let fitness = fitting.map { separator in
      Double(survey.agreeing(on: separator)) / Double(survey.lineCount)
        + 2 * Self.likeness(of: text, from: start, separator)
    }
    let best = fitness.max() ?? 0
    byte = zip(fitting, fitness).first { $0.1 == best }?.0 ?? UInt8(ascii: " ")
    isGuess = fitness.count { $0 > 0.75 * best } > 1
  }

  private static let bar = UInt8(ascii: "|")

  /// Whether a line is a header with a separator in it.
  private static func isHeader(
    _ line: Range<Int>, of text: Span<UInt8>, separator: UInt8
  ) -> Bool {
    guard line.contains(where: { text[$0] == separator }) else { return false }
    var row = TableRow(separator: separator)
    var place = line.lowerBound
    row.read(text, at: &place)
    return HeaderWords.isHeader(row.fields.map { $0.string(in: text) })
  }

  /// The first line that is neither empty nor a comment.
  private static func firstDataLine(of text: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place < text.count {
      let sign = TableRows.firstSign(of: text, at: place)
      if sign < text.count, text[sign] != 0x0A, !TableRows.isCommentMark(text[sign]) { break }
      place = TableRow.line(of: text, at: sign).upperBound + 1
    }
    return place
  }

  /// How much the first thousand rows look like those of a table of links, from 0 to 2.
  private static func likeness(
    of text: Span<UInt8>, from start: Int, _ separator: UInt8
  ) -> Double {
    var rows = TableRows(separator: separator, at: start)
    var sum = 0.0
    var count = 0
    while count < 1000, rows.next(in: text) {
      if count == 0, HeaderWords.isHeader(rows.fields.map { $0.string(in: text) }) { return 2 }
      sum += likeness(of: rows.fields, text)
      count += 1
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  private static func likeness(of fields: [TableField], _ text: Span<UInt8>) -> Double {
    switch fields.count {
    case 0, 1: 0
    case 2: 1
    default: fields[2].isWeight(in: text) ? 2 : 0
    }
  }
}

extension HeaderWords {
  /// Whether words are those of a header of links or of vertices.
  static func isHeader(_ words: [String]) -> Bool { ends(words) != nil || vertexID(words) != nil }
}

extension TableField {
  /// Whether the field can be the weight of a link, with a decimal point or comma, or attributes.
  func isWeight(in text: Span<UInt8>) -> Bool {
    if isDictionary(in: text) { return true }
    switch number(in: text) {
    case .whole, .zeroLed, .double, .tooLong, .gap: return true
    case .empty: return false
    case .none: return DecimalComma.number(text, range) != nil
    }
  }
}
