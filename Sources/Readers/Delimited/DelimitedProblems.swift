import CoterieRecords

/// The messages about tables.
extension Diagnostic {
  static func columns(_ columns: TableColumns, at location: SourceLocation) -> Diagnostic {
    let meanings = columns.meanings.map { "\"\($0.heading)\" as \($0.field.phrase)" }
    let others = columns.others.map { "\"\(columns.headings[$0])\"" }
    let rest =
      others.isEmpty
      ? ""
      : "; \(others.joined(separator: ", ")) \(others.count == 1 ? "is" : "are")"
        + " kept as written"
    return Diagnostic(
      at: location, .note,
      finding: "the table's columns are read so: \(meanings.joined(separator: ", "))\(rest)",
      outcome: "", remedy: "Pass --map \"HEADING=FIELD\" to read one in another way")
  }

  static func noColumns(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .error, finding: "no row has headings of a title and of authors",
      outcome: "the table is not read",
      remedy: "Pass --map \"HEADING=title\" and --map \"HEADING=authors\"")
  }

  static func fieldCount(
    _ count: Int, expected: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding: "the row has \(count.of("field")) where the header has \(expected)",
      outcome: count < expected
        ? "the missing ones are taken as empty" : "those without a heading are left out",
      remedy: "Check its quotes and separators")
  }

  static func bareQuotes(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .warning, finding: "a quote inside a quoted field is not doubled",
      outcome: "it is read as a part of the text", remedy: "Check where the field ends")
  }

  static func emptyRow(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .warning, finding: "the row has neither a title nor authors",
      outcome: "it is left out")
  }

  static func repeatedHeader(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .note, finding: "the row repeats the header", outcome: "it is left out")
  }

  static func unreadableDate(
    _ text: String, column: String, keptYear: Int?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding: "\"\(text.shortened(to: 40))\" in the column \"\(column)\" is not a date",
      outcome: "the paper is kept "
        + (keptYear.map { "with the year \($0) alone" } ?? "without a date"),
      remedy: "Correct the field")
  }

  static func unreadableIdentifier(
    _ text: String, column: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding: "\"\(text.shortened(to: 60))\" in the column \"\(column)\" is no such identifier",
      outcome: "it is kept as written", remedy: "Correct the field")
  }

  static func cutCell(_ column: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding: "the list in the column \"\(column)\" has as many characters as a spreadsheet keeps",
      outcome: "its last name is left out, and the list is taken as truncated",
      remedy: "Export the table again without a spreadsheet")
  }
}
