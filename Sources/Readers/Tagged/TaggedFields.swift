internal import CoterieRecords
internal import CoterieText

// MARK: Dates

extension TaggedRecordBuilder {
  /// The date, as exact as the record has it: of several in one year the most exact one.
  mutating func date() -> PartialDate? {
    let year = recordDate(.year)
    if let year, let number = year.year {
      if year.month == nil, let text = entry.text(.month)?.text {
        return RecordDate.date(text, in: number) ?? year
      }
      // Other dates of MEDLINE and Web of Science are those of the version online.
      guard entry.provider == .ris, let exact = recordDate(.date),
        exact.year == number || exact.year == nil
      else { return year }
      let inYear = exact.inYear(number) ?? year
      return inYear.precision > year.precision ? inYear : year
    }
    let exact = recordDate(.date)
    return exact?.year == nil ? year ?? exact : exact
  }

  /// The most exact date of the lines of a kind; those of another year than the first are left aside.
  private mutating func recordDate(_ kind: TagMeaning.Kind) -> PartialDate? {
    guard let preferred = entry.place(of: kind) else { return nil }
    var best = entry.lines[preferred].text.isEmpty ? nil : date(at: preferred)
    for place in entry.lines.indices where place != preferred {
      guard entry.lines[place].kind == kind, !entry.lines[place].text.isEmpty,
        let date = date(at: place)
      else { continue }
      guard let known = best else {
        best = date
        continue
      }
      if date.year == known.year, date.precision > known.precision { best = date }
    }
    return best
  }

  private mutating func date(at place: Int) -> PartialDate? {
    let bytes = entry.text(at: place)
    if let year = bytes.plainYear, let date = PartialDate(year: year) { return date }
    let text = bytes.text
    let found = RecordDate(text)
    if found?.date == nil || found?.fault != nil, text != "NA", bytes.contains(where: \.isDigit) {
      entry.report(
        .tagged(.noDate(text.excerpt, kept: found?.date)), line: entry.lines[place].number)
    }
    return found?.date
  }
}

extension PartialDate {
  /// How many of its parts a date has.
  fileprivate var precision: Int {
    (year == nil ? 0 : 1) + (month == nil ? 0 : 1) + (day == nil ? 0 : 1)
  }
}

// MARK: Identifiers

extension TaggedRecordBuilder {
  /// The identifiers of the paper, each once.
  mutating func identifiers(of kind: WorkKind, in texts: inout TextTable) -> [IdentifierRow] {
    var found: [IdentifierRow] = []
    for (lines, identifierKind) in Self.identifierKinds {
      guard let place = entry.place(of: lines) else { continue }
      let text = entry.text(at: place)
      if !found.add(identifierKind, text, in: &texts) {
        entry.report(
          .work(.noIdentifier(identifierKind, text.text)), line: entry.lines[place].number)
      }
    }
    addArticleIDs(to: &found, in: &texts)
    addAccessionNumber(to: &found, in: &texts)
    addAddresses(to: &found, in: &texts)
    if kind == .book, let text = entry.text(.bookNumber) {
      for number in text.split(whereSeparator: { " ;,".utf8.contains($0) }) {
        found.add(.isbn, number, in: &texts)
      }
    }
    return found
  }

  private static let identifierKinds: [(TagMeaning.Kind, Identifier.Kind)] = [
    (.doi, .doi), (.pubMed, .pubMed), (.pubMedCentral, .pubMedCentral),
    (.webOfScience, .webOfScience),
  ]

  /// The DOI among the numbers of MEDLINE: `10.1000/a [doi]`.
  private mutating func addArticleIDs(
    to found: inout [IdentifierRow], in texts: inout TextTable
  ) {
    guard entry.has(.articleID) else { return }
    for place in entry.lines.indices where entry.lines[place].kind == .articleID {
      guard entry.bytes[entry.lines[place].text].suffix(5).elementsEqual("[doi]".utf8) else {
        continue
      }
      let text = entry.text(at: place)
      if !found.add(.doi, text.dropLast(5).withoutOuterBlanks, in: &texts) {
        entry.report(.work(.noIdentifier(.doi, text.text)), line: entry.lines[place].number)
      }
    }
  }

  /// The number of a record in the database that it comes from, where that is known.
  private mutating func addAccessionNumber(
    to found: inout [IdentifierRow], in texts: inout TextTable
  ) {
    guard let number = entry.text(.accession) else { return }
    if number.starts(with: "WOS:".utf8) || number.starts(with: "ISI:".utf8) {
      found.add(.webOfScience, number, in: &texts)
    } else if let database = entry.text(.database)?.text.lowercased(),
      database.contains("pubmed") || database.contains("medline"), number.allSatisfy(\.isDigit)
    {
      found.add(.pubMed, number, in: &texts)
    }
  }

  /// What the addresses of the paper identify: a DOI, where no other is known, arXiv, and Scopus.
  private func addAddresses(to found: inout [IdentifierRow], in texts: inout TextTable) {
    guard entry.has(.url) else { return }
    for place in entry.lines.indices where entry.lines[place].kind == .url {
      for line in entry.lines[place..<entry.end(of: place)] where line.text.count < 500 {
        guard let shown = AddressIdentifier(entry.bytes[line.text]) else { continue }
        let hasDOI = found.contains { $0.kind == .doi || $0.kind == .preprintDOI }
        if shown.kind != .doi || !hasDOI { found.add(shown.kind, shown.text, in: &texts) }
      }
    }
  }
}

extension [IdentifierRow] {
  /// Adds an identifier unless it is there already.
  ///
  /// - Returns: Whether the text is an identifier of the kind.
  @discardableResult
  fileprivate mutating func add(
    _ kind: Identifier.Kind, _ text: CellBytes, in texts: inout TextTable
  ) -> Bool {
    guard let row = unsafe text.withUnsafeBufferPointer({ unsafe texts.intern(kind, $0) }) else {
      return false
    }
    if !contains(row) { append(row) }
    return true
  }
}

// MARK: Other fields

extension TaggedRecordBuilder {
  /// Adds volume, pages and all else that has one value or a list of them.
  mutating func appendFields(to sink: inout RecordSink) {
    if let key = key() { sink.append(.key, key) }
    for (kind, field) in Self.plainFields {
      if let text = entry.text(kind) { sink.append(field, text) }
    }
    appendPages(to: &sink)
    if let text = entry.text(.language) {
      sink.append(.language, LanguageCode.code(of: text.text))
    }
    appendCitations(to: &sink)
    if entry.options.keepsDetails { appendDetails(to: &sink) }
  }

  private mutating func key() -> CellBytes? {
    switch entry.provider {
    case .medline: entry.text(.pubMed)
    case .webOfScience: entry.text(.webOfScience)
    case .ris, .endNote: entry.text(.key)
    }
  }

  private static let plainFields: [(TagMeaning.Kind, RecordField)] = [
    (.volume, .volume), (.issue, .issue), (.articleNumber, .articleNumber), (.url, .url),
  ]

  /// Adds the first and the last page, which are in two lines or as `283-98`.
  private mutating func appendPages(to sink: inout RecordSink) {
    let first = entry.text(.firstPage) ?? entry.text(.pages)
    guard let last = entry.text(.lastPage) else {
      if let pages = first.flatMap({ PrintedPages($0) }) { sink.append(pages) }
      return
    }
    if let first { sink.append(.firstPage, first) }
    sink.append(.lastPage, last)
  }

  private mutating func appendCitations(to sink: inout RecordSink) {
    for (kind, source) in [
      (TagMeaning.Kind.citations, "wos:TC"), (.allCitations, "wos:Z9"),
    ] {
      if let text = entry.text(kind), let count = Int(text.text) {
        sink.append(.citations, "\(count)", name: source)
      }
    }
    // Scopus writes `Cited By :17` into a note.
    guard entry.provider == .ris, entry.has(.note) else { return }
    for place in entry.lines.indices where entry.lines[place].kind == .note {
      guard entry.bytes[entry.lines[place].text].starts(with: "Cited By".utf8) else { continue }
      let tail = entry.text(at: place).dropFirst(8)
        .drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }
      guard let count = Int(tail.prefix(9).prefix { $0.isDigit }.text) else { continue }
      sink.append(.citations, "\(count)", name: "scopus")
      return
    }
  }

  /// Adds keywords, topics, cited papers, and what the dialect does not know.
  private mutating func appendDetails(to sink: inout RecordSink) {
    for place in entry.lines.indices {
      switch entry.lines[place].kind {
      case .keyword: appendItems(at: place, as: .keyword, to: &sink)
      case .topic: appendItems(at: place, as: .topic, to: &sink)
      case .reference: for text in entry.texts(at: place) { sink.append(.reference, text) }
      case .other, .note, .accession, .database, .thirdAuthor, .fourthAuthor:
        let tag = Tag(code: entry.lines[place].code).description
        sink.append(.site, entry.text(at: place), name: tag)
      default: break
      }
    }
  }

  /// Adds the items of a list, which are in lines of their own or separated by semicolons.
  private mutating func appendItems(
    at place: Int, as field: RecordField, to sink: inout RecordSink
  ) {
    let isWebOfScience = entry.provider == .webOfScience
    for text in isWebOfScience ? [entry.text(at: place)] : entry.texts(at: place) {
      if isWebOfScience || text.contains(UInt8(ascii: ";")) && !text.contains(UInt8(ascii: "&")) {
        for item in text.text.semicolonParts { sink.append(field, String(item)) }
      } else {
        sink.append(field, text)
      }
    }
  }
}
