internal import CoterieRecords

/// The record that a row of a table makes.
struct TableRecord {
  private let row: TableRow
  private let authorColumns: AuthorColumns
  private let location: SourceLocation
  private let options: ReadingOptions
  /// What was odd about the row.
  private(set) var diagnostics: [Diagnostic] = []
  /// Fields that are kept as written, since they are not what their columns say.
  private var oddFields: [FieldValue] = []

  init(
    _ row: TableRow, _ authorColumns: AuthorColumns, _ location: SourceLocation,
    _ options: ReadingOptions
  ) {
    self.row = row
    self.authorColumns = authorColumns
    self.location = location
    self.options = options
  }

  /// The record; nil where the row has neither a title nor authors.
  mutating func record() -> Record? {
    let title = row.text(.title).map(\.collapsed) ?? ""
    let authors = authors()
    guard !title.isEmpty || !authors.contributors.isEmpty else { return nil }
    var record = Record(location: location, title: title, authors: authors)
    record.date = date()
    record.venue = row.text(.venue).map(\.collapsed)
    record.kind = row.text(.type).map { WorkKind(word: $0) } ?? .unknown
    record.otherContributors = editors()
    record.identifiers = identifiers()
    record.findPreprint()
    record.fields = fields() + oddFields
    if options.keepsAbstracts { record.abstract = row.text(.abstract) }
    addAffiliations(to: &record)
    return record
  }
}

// MARK: People

extension TableRecord {
  private mutating func authors() -> AuthorList {
    guard let (column, bytes) = row.firstBytes(.authorFullNames) ?? row.firstBytes(.authors) else {
      return AuthorList()
    }
    let cell = AuthorCell(bytes, in: authorColumns[column])
    if cell.isCut { report(.cut, column) }
    var list = cell.list
    if list.hidden == .unknown, let count = row.text(.authorCount).flatMap({ Int($0) }),
      count > list.contributors.count, count <= HiddenAuthorsPhrase.largestNumber
    {
      list.hidden = .count(count - list.contributors.count)
    }
    if row.columns.provider == "openalex", list.contributors.count == Self.openAlexLimit {
      list.hidden = .unknown
    }
    addIdentifiers(of: .orcids, .orcid, .stated, to: &list)
    switch row.columns.provider {
    case "openalex": addIdentifiers(of: .authorIDs, .openAlex, .inferred, to: &list)
    case "scopus": addIdentifiers(of: .authorIDs, .scopus, .inferred, to: &list)
    default: break
    }
    return list
  }

  /// How many authors OpenAlex shows of a paper at most.
  private static let openAlexLimit = 100

  /// Gives each author the identifier at their place; a row with another number of them gives none.
  private func addIdentifiers(
    of field: TableField, _ kind: PersonIdentifier.Kind, _ basis: PersonIdentifier.Basis,
    to list: inout AuthorList
  ) {
    guard let text = row.text(field) else { return }
    var parts = Self.items(of: text, keepingEmpty: true)
    if parts.count == list.contributors.count + 1, parts.last?.isEmpty == true {
      parts.removeLast()
    }
    guard parts.count == list.contributors.count else { return }
    for (place, part) in parts.enumerated() {
      let known = list.contributors[place].identifiers
      guard let identifier = PersonIdentifier(kind, part, basis: basis),
        !known.contains(where: { $0.kind == kind })
      else { continue }
      list.contributors[place].identifiers.append(identifier)
    }
  }

  private func editors() -> [Contributor] {
    guard let (column, bytes) = row.firstBytes(.editors) else { return [] }
    return AuthorCell(bytes, in: authorColumns[column]).contributors.map { editor in
      var editor = editor
      editor.role = .editor
      return editor
    }
  }

  /// The organisations, those of the authors where the table lists one address for each.
  private func addAffiliations(to record: inout Record) {
    guard let (column, text) = row.first(.affiliations) else { return }
    let places = Self.items(of: text, keepingEmpty: true)
    let isOfAuthors =
      TableHeadings.key(row.columns.headings[column]).hasPrefix("authoraffiliation")
      && places.count == record.authors.contributors.count
    guard isOfAuthors else {
      record.organisations = places.filter { !$0.isEmpty }.map { Organisation($0) }
      return
    }
    for (place, address) in places.enumerated() where !address.isEmpty && address != "NA" {
      record.authors.contributors[place].rawAffiliations = [address]
    }
  }
}

// MARK: Dates and identifiers

extension TableRecord {
  /// The date, as exact as the row has it.
  private mutating func date() -> PartialDate? {
    let year = row.first(.year).flatMap { self.date($0.text, column: $0.column) }
    let exact = row.first(.date).flatMap { self.date($0.text, column: $0.column) }
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

  private mutating func date(_ text: String, column: Int) -> PartialDate? {
    if let date = Self.plainYear(text) { return date }
    let found = PrintedDate(text.firstWords(3)[...])
    let date = found?.date ?? PartialDate(onlyYearIn: text)
    if date == nil || found?.fault != nil {
      report(.noDate(text, keptYear: date?.year), column)
    }
    return date
  }

  /// The year that a text is, with the `.0` of a spreadsheet or without it.
  private static func plainYear(_ text: String) -> PartialDate? {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard digits.utf8.count == 4, digits.utf8.allSatisfy(\.isDigit), let year = Int(digits)
    else { return nil }
    return PartialDate(year: year)
  }

  private mutating func identifiers() -> [Identifier] {
    var identifiers: [Identifier] = []
    for (field, kind, column) in row.columns.identifiers {
      let text = row[column]
      guard !text.isEmpty else { continue }
      let found = (field == .isbn ? Self.items(of: text) : [text]).compactMap {
        Identifier(kind, $0)
      }
      if found.isEmpty, field != .isbn {
        report(.noIdentifier(text), column)
        oddFields.append(.site(row.columns.headings[column], text))
      }
      for identifier in found where !identifiers.contains(identifier) {
        identifiers.append(identifier)
      }
    }
    return identifiers
  }
}

// MARK: Other fields

extension TableRecord {
  private func fields() -> [FieldValue] {
    var fields: [FieldValue] = []
    for (field, recordField) in Self.plainFields {
      if let text = row.text(field) { fields.append(FieldValue(recordField, text.collapsed)) }
    }
    addPages(to: &fields)
    if let text = row.text(.language) {
      fields.append(FieldValue(.language, LanguageCode.code(of: text)))
    }
    for column in row.columns.columns(of: .citations) {
      let count = row[column].filter { $0 != "," }
      guard Int(count) != nil else { continue }
      fields.append(FieldValue(.citations, count, name: row.columns.provider))
      break
    }
    if options.keepsDetails { addDetails(to: &fields) }
    return fields
  }

  private static let plainFields: [(TableField, RecordField)] = [
    (.volume, .volume), (.issue, .issue), (.articleNumber, .articleNumber), (.url, .url),
  ]

  /// Adds the first and the last page, which a table has in two columns or as `21--24`.
  private func addPages(to fields: inout [FieldValue]) {
    let first = row.text(.firstPage)
    let last = row.text(.lastPage)
    if first == nil, last == nil {
      fields += row.text(.pages).flatMap { PrintedPages($0) }?.fields ?? []
    }
    if let first { fields.append(FieldValue(.firstPage, first)) }
    if let last { fields.append(FieldValue(.lastPage, last)) }
  }

  /// Adds keywords, topics, cited papers, and what the columns say that are not understood.
  private func addDetails(to fields: inout [FieldValue]) {
    for (field, recordField) in Self.listFields {
      var items = Set<String>()
      for column in row.columns.columns(of: field) {
        for item in Self.items(of: row[column]) where items.insert(item).inserted {
          fields.append(FieldValue(recordField, item))
        }
      }
    }
    for column in row.columns.others {
      let text = row[column]
      if !text.isEmpty { fields.append(.site(row.columns.headings[column], text)) }
    }
  }

  private static let listFields: [(TableField, RecordField)] = [
    (.keywords, .keyword), (.topics, .topic), (.references, .reference),
  ]

  /// The items of a list with semicolons, or with bars or commas where it has none.
  private static func items(of text: String, keepingEmpty: Bool = false) -> [String] {
    let separators: [UInt8] = [0x3B, 0x7C, 0x2C]
    guard !text.isEmpty else { return [] }
    let separator = separators.first { text.utf8.contains($0) } ?? 0
    return text.utf8.split(separator: separator, omittingEmptySubsequences: false)
      .map { String(Substring($0)).collapsed }.filter { keepingEmpty || !$0.isEmpty }
  }
}

extension String {
  /// The first words of the text.
  fileprivate func firstWords(_ count: Int) -> String {
    split(separator: " ").prefix(count).joined(separator: " ")
  }
}

extension TableRecord {
  private mutating func report(_ problem: CellProblem, _ column: Int) {
    let heading = row.columns.headings[column]
    diagnostics.append(TableProblem.cell(problem, column: heading).at(location))
  }
}
