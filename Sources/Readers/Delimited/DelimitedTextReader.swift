public import CoterieRecords
internal import CoterieText

/// Reads a table of papers with a header: comma-, semicolon-, tab- or bar-separated text as databases,
/// reference managers and spreadsheets save it (RFC 4180).
///
/// A column is known by its heading (``TableField``), whoever wrote the table; one that is not known
/// becomes a field of the site. A text is such a table where a header has a title and authors. It is
/// UTF-8 or else Windows-1252.
public struct DelimitedTextReader: RecordReader {
  /// Recognises a table by the headings of a title and of authors.
  public static let signature = FormatSignature(
    name: "delimited", summary: "table of papers with a header: CSV, TSV"
  ) { prefix in
    TableHeader(Array(prefix.prefix(FormatSignature.prefixLength))) != nil
  }

  /// A table must be read from its beginning where nothing is known of its separators.
  public static let framing = RecordFraming.whole

  private let context: ReadingContext
  private let header: TableHeader?
  private let authors: AuthorColumns

  /// Creates the reader of a table: its first rows show what its columns mean and how its authors are
  /// listed.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    let text = unsafe beginning.withUnsafeBufferPointer {
      unsafe Array($0.prefix(FormatSignature.prefixLength))
    }
    self.context = context
    header = TableHeader(text, choices: TableField.choices(context.options.columns))
    authors = AuthorColumns(of: header, in: text)
  }

  /// A table may be cut after every row that ends outside of quotes, but into no piece so short that the
  /// header may lie beyond the first one.
  public var framing: RecordFraming {
    guard let header else { return .whole }
    return RecordFraming { bytes in
      let copy = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
      let cut = DelimitedRows.lastCut(of: copy, header.delimiters)
      return cut.flatMap { $0 > header.end ? $0 : nil }
    }
  }

  /// Reads a piece of a table. The header is in its first piece.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    guard let header else {
      sink.report(TableProblem.noColumns.at(SourceLocation(file: context.file)))
      return
    }
    var rows = DelimitedRows(piece.bytes, header.delimiters)
    if piece.isFirst { skipHeader(header, of: &rows, into: &sink) }
    while let row = rows.next() {
      read(TableRow(row, of: piece.bytes, header.columns), header, into: &sink)
    }
    sink.endPiece(length: rows.lineCount)
  }

  private func skipHeader(
    _ header: TableHeader, of rows: inout DelimitedRows, into sink: inout RecordSink
  ) {
    var line = 1
    for _ in 0..<header.rowCount { line = rows.next()?.line ?? line }
    let location = sink.location(line: line)
    sink.report(TableProblem.columns(header.columns).at(location))
    if authors.haveJoinedNames { sink.report(TableProblem.joinedNames.at(location)) }
  }

  private func read(
    _ row: consuming TableRow, _ header: TableHeader, into sink: inout RecordSink
  ) {
    let location = sink.location(line: row.line)
    if row.isRecoded { sink.reportOnce(Diagnostic(.text(.recoded), at: location)) }
    guard !row.repeatsHeader else {
      sink.report(TableProblem.repeatedHeader.at(location))
      return
    }
    if row.hasBareQuotes { sink.report(TableProblem.bareQuotes.at(location)) }
    let expected = header.columns.headings.count
    if row.textCount > expected || row.fieldCount < expected {
      sink.report(TableProblem.fieldCount(row.fieldCount, expected: expected).at(location))
    }
    if !TableRecord(row, authors, location).append(to: &sink) {
      sink.report(TableProblem.emptyRow.at(location))
    }
  }
}

extension TableField {
  /// The fields that a user gives headings, by the keys of these. A name that no field has gives none.
  static func choices(_ columns: [String: String]) -> [String: TableField] {
    columns.sorted { $0.key < $1.key }.reduce(into: [:]) { choices, column in
      let field = allCases.first { $0.name.lowercased() == column.value.lowercased() }
      if let field { choices[TableHeadings.key(column.key)] = field }
    }
  }
}
