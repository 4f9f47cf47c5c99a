import CoterieRecords

/// What a table is like: what separates its fields, whether it has a header, and how its numbers are
/// written; found by looking at all of it.
struct TableShape {
  /// What was counted over all lines.
  let survey: TableSurvey
  /// What separates the fields.
  let separator: TableSeparator
  /// The header, if there is one.
  let header: TableHeader
  /// The columns in which commas come before decimals.
  let commaColumns: Set<Int>
  /// All rows, with the header.
  let table: TableRows
  /// The rows behind the header.
  let rows: TableRows
  /// The comments in front of the first row.
  let comments: TableComments

  /// Finds the shape of a table.
  ///
  /// - Parameter hasHeader: Whether the first row is a header, where that is known.
  init(of text: Span<UInt8>, hasHeader: Bool?) {
    let excel = ExcelSeparator(text)
    let start = excel?.end ?? 0
    let survey = TableSurvey(text.extracting(start..<text.count))
    let separator =
      excel.map { TableSeparator($0.separator) } ?? TableSeparator(of: text, from: start, survey)
    let line = excel == nil ? 1 : 2
    var rows = TableRows(separator: separator.byte, at: start, line: line)
    comments = TableComments(at: &rows.place, &rows.nextLine, of: text)
    table = rows
    header = TableHeader(of: rows, in: text, isForced: hasHeader)
    if !header.words.isEmpty {
      rows = TableRows(
        separator: separator.byte, at: rows.place, line: rows.nextLine, hasHeader: true)
      _ = rows.next(in: text)
    }
    self.rows = rows
    self.survey = survey
    self.separator = separator
    commaColumns =
      survey.commasInNumbers == 0 || separator.byte == 0x2C && !survey.hasQuotes
      ? [] : DecimalComma.columns(of: rows, except: header.nameColumns, in: text)
  }

  /// Whether a field is a number with a decimal comma.
  func hasDecimalComma(_ field: TableField, at column: Int, in text: Span<UInt8>) -> Bool {
    !commaColumns.isEmpty && commaColumns.contains(column)
      && DecimalComma.number(text, field.range) != nil
  }

  /// Says what was guessed.
  func report(in log: inout GraphLog) {
    switch header.guess {
    case .header:
      log.add(
        .graphFile(
          .guessed(
            "the first line is read as a header", remedy: "Say --header no if it holds data")),
        line: max(1, rows.line))
    case .data:
      log.add(
        .graphFile(
          .guessed(
            "the first line has the words of a header and is read as data",
            remedy: "Say --header yes if it is a header")),
        line: max(1, rows.nextLine))
    case nil: break
    }
    if !commaColumns.isEmpty {
      log.add(
        .graphFile(
          .guessed(
            "the commas in numbers are read as decimal commas",
            remedy: "Write numbers with a point if they are not")))
    }
    if separator.isGuess {
      log.add(
        .graphFile(
          .guessed(
            "the fields are separated by \(separator.name), as it seems",
            remedy: "Put names that hold a separator in quotes if they are not")))
    }
  }
}

/// The line that says to Excel what separates the fields: `sep=;`.
private struct ExcelSeparator {
  let separator: UInt8
  /// Where the next line begins.
  let end: Int

  init?(_ text: Span<UInt8>) {
    let line = TableRow.line(of: text, at: 0)
    guard line.count <= 8 else { return nil }
    var word = String(copying: text.extracting(line)).lowercased()
    if word.hasPrefix("\""), word.hasSuffix("\"") { word = String(word.dropFirst().dropLast()) }
    let bytes = Array(word.utf8)
    guard bytes.count == 5, word.hasPrefix("sep="), !(0x2D...0x39).contains(bytes[4]) else {
      return nil
    }
    separator = bytes[4]
    end = min(text.count, line.upperBound + 1)
  }
}

extension TableSeparator {
  fileprivate init(_ byte: UInt8) {
    self.byte = byte
    isGuess = false
  }

  fileprivate var name: String {
    switch byte {
    case 0x09: "tabs"
    case 0x3B: "semicolons"
    case 0x2C: "commas"
    default: "blanks"
    }
  }
}

extension TableShape {
  /// Whether the header has words for both ends of links, or for vertices and what is known of them.
  var hasKnownHeader: Bool {
    !header.words.isEmpty && HeaderWords.isHeader(header.words)
  }
}
