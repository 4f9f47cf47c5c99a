import CoterieText

/// A table of papers with a header.
public enum TableProblem: Hashable, Sendable {
  /// How the columns are read: headings with what they mean, and headings that mean nothing.
  case columns(read: [String], others: [String])
  /// Nothing separates the authors of a paper, so they are separated by the case of letters.
  case joinedNames
  /// No row has headings of a title and of authors.
  case noColumns
  /// A row has another number of fields than the header.
  case fieldCount(Int, expected: Int)
  /// A quote inside a quoted field is not doubled.
  case bareQuotes
  /// A row has neither a title nor authors.
  case emptyRow
  /// A row repeats the header.
  case repeatedHeader
  /// A cell can't be read as its column says.
  case cell(CellProblem, column: String)
}

/// A cell of a table that can't be read as its column says.
public enum CellProblem: Hashable, Sendable {
  /// The text is not a date.
  case noDate(String, keptYear: Int?)
  /// The text is no identifier of its kind.
  case noIdentifier(String)
  /// The list is as long as a cell of a spreadsheet can be.
  case cut
}

extension TableProblem {
  var kind: ProblemKind {
    switch self {
    case .columns: .tableColumns
    case .joinedNames: .joinedNames
    case .noColumns: .noColumns
    case .fieldCount: .fieldCount
    case .bareQuotes: .bareQuotes
    case .emptyRow: .emptyRow
    case .repeatedHeader: .repeatedHeader
    case .cell(.noDate, _): .unreadableDate
    case .cell(.noIdentifier, _): .unreadableIdentifier
    case .cell(.cut, _): .cutCell
    }
  }

  var wording: ProblemWording {
    switch self {
    case .columns(let read, let others):
      .init(
        .note,
        "the table's columns are read so: \(read.joined(separator: ", "))\(Self.rest(others))",
        outcome: "", remedy: "Pass --map \"HEADING=FIELD\" to read one in another way",
        topic: .layout)
    case .joinedNames:
      .init(
        .warning, "nothing separates the authors of a paper",
        outcome: "they are separated before capitals that follow small letters",
        remedy: "Check the names; \"McX\" is taken for one")
    case .noColumns:
      .init(
        .error, "no row has headings of a title and of authors", outcome: "the table is not read",
        remedy: "Pass --map \"HEADING=title\" and --map \"HEADING=authors\"")
    case .fieldCount(let count, let expected):
      .init(
        .warning, "the row has \(count.of("field")) where the header has \(expected)",
        outcome: count < expected
          ? "the missing ones are taken as empty" : "those without a heading are left out",
        remedy: "Check its quotes and separators")
    case .bareQuotes:
      .init(
        .warning, "a quote inside a quoted field is not doubled",
        outcome: "it is read as a part of the text", remedy: "Check where the field ends")
    case .emptyRow:
      .init(.warning, "the row has neither a title nor authors", outcome: "it is left out")
    case .repeatedHeader:
      .init(.note, "the row repeats the header", outcome: "it is left out")
    case .cell(let problem, let column): problem.wording(column: column)
    }
  }

  private static func rest(_ others: [String]) -> String {
    if others.isEmpty { return "" }
    let names = others.map { "\"\($0)\"" }.joined(separator: ", ")
    return "; \(names) \(others.count == 1 ? "is" : "are") kept as written"
  }
}

extension CellProblem {
  fileprivate func wording(column: String) -> ProblemWording {
    switch self {
    case .noDate(let text, let keptYear):
      .init(
        .warning, "\"\(text.shortened(to: 40))\" in the column \"\(column)\" is not a date",
        outcome: "the paper is kept "
          + (keptYear.map { "with the year \($0) alone" } ?? "without a date"),
        remedy: "Correct the field")
    case .noIdentifier(let text):
      .init(
        .warning, "\"\(text.shortened(to: 60))\" in the column \"\(column)\" is no such identifier",
        outcome: "it is kept as written", remedy: "Correct the field")
    case .cut:
      .init(
        .warning,
        "the list in the column \"\(column)\" has as many characters as a spreadsheet keeps",
        outcome: "its last name is left out, and the list is taken as truncated",
        remedy: "Export the table again without a spreadsheet")
    }
  }
}
