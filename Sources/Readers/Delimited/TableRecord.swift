import CoterieRecords

/// The record that a row of a table makes, written into the table of records as bytes.
struct TableRecord {
  private let row: TableRow
  private let authorColumns: AuthorColumns
  private let location: SourceLocation

  init(
    _ row: consuming TableRow, _ authorColumns: AuthorColumns, _ location: SourceLocation
  ) {
    self.row = row
    self.authorColumns = authorColumns
    self.location = location
  }

  /// Adds the record to what is read.
  ///
  /// - Returns: Whether there is one; none where the row has neither a title nor authors.
  func append(to sink: inout RecordSink) -> Bool {
    let title = row.bytes(of: .title)?.collapsedText ?? []
    let authors = TableAuthors(row, authorColumns)
    if title.isEmpty, authors.isEmpty { return false }
    if let column = authors.cutColumn { report(.cut, column, to: &sink) }
    var record = RecordTable.Row()
    record.date = PackedDate(date(&sink))
    record.kind = row.text(.type).map { WorkKind(word: $0) } ?? .unknown
    appendFields(to: &sink)
    let identifiers = appendIdentifiers(to: &sink)
    let venue = row.bytes(of: .venue)?.collapsedText
    record.isPreprint =
      record.kind == .preprint
      || PreprintSigns.show(identifiers.lazy.map(\.kind), venue: venue?.text)
    record.title = sink.intern(title, at: location)
    record.venue = venue.map { sink.intern($0, at: location) } ?? .none
    record.hidden = HiddenCount(authors.append(to: &sink, at: location))
    appendEditors(to: &sink)
    if !authors.haveAddresses { appendOrganisations(to: &sink) }
    if sink.options.keepsAbstracts, let abstract = row.bytes(of: .abstract) {
      sink.keepAbstract(abstract)
    }
    record.position = UInt32(clamping: location.number ?? 0)
    sink.table.endRecord(record)
    return true
  }

  private func report(_ problem: CellProblem, _ column: Int, to sink: inout RecordSink) {
    let heading = row.columns.headings[column]
    sink.report(TableProblem.cell(problem, column: heading).at(location))
  }
}

// MARK: People and organisations

extension TableRecord {
  private func appendEditors(to sink: inout RecordSink) {
    guard let (column, bytes) = row.firstList(.editors) else { return }
    for var editor in AuthorCell(bytes, in: authorColumns[column]).contributors {
      editor.role = .editor
      sink.table.append(editor)
    }
  }

  private func appendOrganisations(to sink: inout RecordSink) {
    guard let bytes = row.bytes(of: .affiliations) else { return }
    for name in bytes.listItems() { sink.append(organisation: name) }
  }
}

// MARK: Dates and identifiers

extension TableRecord {
  /// The date, as exact as the row has it.
  private func date(_ sink: inout RecordSink) -> PartialDate? {
    let year = date(.year, &sink)
    let exact = date(.date, &sink)
    if let exact, exact.year != nil, year == nil || exact.year == year?.year { return exact }
    guard let number = year?.year, let month = row.text(.month) else { return year ?? exact }
    // "MAR 16" of Web of Science, "mar" of BibTeX, and "3".
    let words = month.split { !$0.isLetter && !$0.isNumber }
    let names = words.lazy.compactMap { PartialDate.month(named: $0) ?? Int($0) }
    let day = row.text(.day).flatMap { Int($0) } ?? words.dropFirst().first.flatMap { Int($0) }
    return names.first.flatMap {
      PartialDate(year: number, month: $0, day: day) ?? PartialDate(year: number, month: $0)
    } ?? year
  }

  private func date(_ field: TableField, _ sink: inout RecordSink) -> PartialDate? {
    guard let (column, bytes) = row.first(field) else { return nil }
    if let date = bytes.yearOfSpreadsheet { return date }
    let text = bytes.text
    let found = PrintedDate(text.firstWords(3)[...])
    let date = found?.date ?? PartialDate(onlyYearIn: text)
    if date == nil || found?.fault != nil {
      report(.noDate(text, keptYear: date?.year), column, to: &sink)
    }
    return date
  }

  /// Adds the identifiers of the paper.
  ///
  /// - Returns: Which they are.
  private func appendIdentifiers(to sink: inout RecordSink) -> [IdentifierRow] {
    var rows: [IdentifierRow] = []
    func add(_ kind: Identifier.Kind, _ bytes: CellBytes) -> Bool {
      guard let row = sink.table.texts.intern(kind, bytes: bytes) else { return false }
      if !rows.contains(row) { rows.append(row) }
      return true
    }
    for (field, kind, column) in row.columns.identifiers {
      let bytes = row[column]
      if bytes.isEmpty { continue }
      if field == .isbn {
        for item in bytes.listItems() { _ = add(kind, item) }
      } else if !add(kind, bytes) {
        report(.noIdentifier(bytes.text), column, to: &sink)
        sink.append(.site, bytes, name: row.columns.headings[column])
      }
    }
    for row in rows { sink.table.append(row) }
    return rows
  }
}

// MARK: Other fields

extension TableRecord {
  private func appendFields(to sink: inout RecordSink) {
    for (field, recordField) in Self.plainFields {
      if let bytes = row.bytes(of: field) { sink.append(recordField, bytes.collapsedText) }
    }
    appendPages(to: &sink)
    if let text = row.text(.language) { sink.append(.language, LanguageCode.code(of: text)) }
    appendCitations(to: &sink)
    if sink.options.keepsDetails { appendDetails(to: &sink) }
  }

  private static let plainFields: [(TableField, RecordField)] = [
    (.volume, .volume), (.issue, .issue), (.articleNumber, .articleNumber), (.url, .url),
  ]

  /// Adds the first and the last page, which a table has in two columns or as `21--24`.
  private func appendPages(to sink: inout RecordSink) {
    var first = row.bytes(of: .firstPage)
    var last = row.bytes(of: .lastPage)
    if first == nil, last == nil, let pages = row.bytes(of: .pages).flatMap({ PrintedPages($0) }) {
      (first, last) = (pages.first, pages.last)
    }
    if let first { sink.append(.firstPage, first) }
    if let last { sink.append(.lastPage, last) }
  }

  private func appendCitations(to sink: inout RecordSink) {
    for column in row.columns.columns(of: .citations) {
      let count = row[column].filter { $0 != UInt8(ascii: ",") }
      guard Int(count[...].text) != nil else { continue }
      sink.append(.citations, count[...], name: row.columns.provider)
      return
    }
  }

  /// Adds keywords, topics, cited papers, and what the columns say that are not understood.
  private func appendDetails(to sink: inout RecordSink) {
    for (field, recordField) in Self.listFields {
      var known = Set<TextID>()
      for column in row.columns.columns(of: field) {
        for item in row[column].listItems() {
          let id = sink.table.texts.intern(bytes: item)
          if known.insert(id).inserted { sink.table.append(FieldRow(recordField, id)) }
        }
      }
    }
    for column in row.columns.others {
      sink.append(.site, row[column], name: row.columns.headings[column])
    }
  }

  private static let listFields: [(TableField, RecordField)] = [
    (.keywords, .keyword), (.topics, .topic), (.references, .reference),
  ]
}

extension CellBytes {
  /// The items of a list with semicolons, or with bars or commas where it has none.
  func listItems(keepingEmpty: Bool = false) -> [CellBytes] {
    guard !isEmpty else { return [] }
    let separator = Self.separators.first { contains($0) } ?? 0
    return split(separator: separator, omittingEmptySubsequences: false)
      .map(\.collapsedText).filter { keepingEmpty || !$0.isEmpty }
  }

  private static var separators: [UInt8] { [0x3B, 0x7C, 0x2C] }

  /// The year that a text is, with the `.0` of a spreadsheet or without it.
  fileprivate var yearOfSpreadsheet: PartialDate? {
    let digits = count == 6 && suffix(2).elementsEqual(".0".utf8) ? dropLast(2) : self
    return digits.plainYear.flatMap { PartialDate(year: $0) }
  }
}

extension String {
  /// The first words of the text.
  fileprivate func firstWords(_ count: Int) -> String {
    split(separator: " ").prefix(count).joined(separator: " ")
  }
}
