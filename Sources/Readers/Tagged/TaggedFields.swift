internal import CoterieRecords
internal import CoterieText

// MARK: Dates

extension TaggedRecordBuilder {
  /// The date, as exact as the record has it: of several in one year the most exact one.
  mutating func date() -> PartialDate? {
    let year = recordDate(.year)
    if let year, let number = year.year {
      if year.month == nil, let text = entry.text(.month) {
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
    var best: PartialDate?
    for place in [preferred] + entry.lines.indices.filter({ $0 != preferred }) {
      guard entry.lines[place].kind == kind, !entry.lines[place].text.isEmpty else { continue }
      guard let date = date(at: place) else { continue }
      if let known = best {
        if date.year == known.year, date.precision > known.precision { best = date }
      } else {
        best = date
      }
    }
    return best
  }

  private mutating func date(at place: Int) -> PartialDate? {
    let text = entry.text(at: place)
    let found = RecordDate(text)
    if found?.date == nil || found?.fault != nil, text != "NA", text.utf8.contains(where: \.isDigit)
    {
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
  mutating func identifiers(of kind: WorkKind) -> [Identifier] {
    var found: [Identifier] = []
    for (lines, identifierKind) in Self.identifierKinds {
      guard let place = entry.place(of: lines) else { continue }
      let text = entry.text(at: place)
      if let identifier = Identifier(identifierKind, text) {
        found.append(identifier)
      } else {
        entry.report(
          .work(.noIdentifier(identifierKind, text)), line: entry.lines[place].number)
      }
    }
    addArticleIDs(to: &found)
    addAccessionNumber(to: &found)
    addAddresses(to: &found)
    if kind == .book, let text = entry.text(.bookNumber) {
      found += text.split(whereSeparator: { " ;,".contains($0) })
        .compactMap { Identifier(.isbn, String($0)) }
    }
    var unique: [Identifier] = []
    for identifier in found where !unique.contains(identifier) { unique.append(identifier) }
    return unique
  }

  private static let identifierKinds: [(TagMeaning.Kind, Identifier.Kind)] = [
    (.doi, .doi), (.pubMed, .pubMed), (.pubMedCentral, .pubMedCentral),
    (.webOfScience, .webOfScience),
  ]

  /// The DOI among the numbers of MEDLINE: `10.1000/a [doi]`.
  private mutating func addArticleIDs(to found: inout [Identifier]) {
    guard entry.has(.articleID) else { return }
    for place in entry.lines.indices where entry.lines[place].kind == .articleID {
      guard entry.bytes[entry.lines[place].text].suffix(5).elementsEqual("[doi]".utf8) else {
        continue
      }
      let text = entry.text(at: place)
      if let identifier = Identifier(.doi, text.dropLast(5).trimmed) {
        found.append(identifier)
      } else {
        entry.report(.work(.noIdentifier(.doi, text)), line: entry.lines[place].number)
      }
    }
  }

  /// The number of a record in the database that it comes from, where that is known.
  private mutating func addAccessionNumber(to found: inout [Identifier]) {
    guard let number = entry.text(.accession) else { return }
    if number.hasPrefix("WOS:") || number.hasPrefix("ISI:") {
      found += [Identifier(.webOfScience, number)].compactMap { $0 }
    } else if let database = entry.text(.database)?.lowercased(),
      database.contains("pubmed") || database.contains("medline"),
      number.utf8.allSatisfy(\.isDigit)
    {
      found += [Identifier(.pubMed, number)].compactMap { $0 }
    }
  }

  /// What the addresses of the paper identify: a DOI, where no other is known, arXiv, and Scopus.
  private mutating func addAddresses(to found: inout [Identifier]) {
    guard entry.has(.url) else { return }
    for place in entry.lines.indices where entry.lines[place].kind == .url {
      for line in entry.lines[place..<entry.end(of: place)] where line.text.count < 500 {
        found += [Self.identifier(inAddress: entry.bytes[line.text], found)].compactMap { $0 }
      }
    }
  }

  private static func identifier(
    inAddress address: ArraySlice<UInt8>, _ found: [Identifier]
  ) -> Identifier? {
    guard let shown = AddressIdentifier(address) else { return nil }
    let hasDOI = found.contains { $0.kind == .doi || $0.kind == .preprintDOI }
    return shown.kind == .doi && hasDOI ? nil : shown.identifier
  }
}

// MARK: Other fields

extension TaggedRecordBuilder {
  mutating func fields() -> [FieldValue] {
    var fields: [FieldValue] = []
    fields.reserveCapacity(16)
    if let key = key() { fields.append(FieldValue(.key, key)) }
    for (kind, field) in Self.plainFields {
      if let text = entry.text(kind) { fields.append(FieldValue(field, text)) }
    }
    addPages(to: &fields)
    if let text = entry.text(.language) {
      fields.append(FieldValue(.language, LanguageCode.code(of: text)))
    }
    addCitations(to: &fields)
    if entry.options.keepsDetails { addDetails(to: &fields) }
    return fields
  }

  private mutating func key() -> String? {
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
  private mutating func addPages(to fields: inout [FieldValue]) {
    let first = entry.text(.firstPage) ?? entry.text(.pages)
    guard let last = entry.text(.lastPage) else {
      fields += first.flatMap { PrintedPages($0) }?.fields ?? []
      return
    }
    if let first { fields.append(FieldValue(.firstPage, first)) }
    fields.append(FieldValue(.lastPage, last))
  }

  private mutating func addCitations(to fields: inout [FieldValue]) {
    for (kind, source) in [
      (TagMeaning.Kind.citations, "wos:TC"), (.allCitations, "wos:Z9"),
    ] {
      if let text = entry.text(kind), let count = Int(text) {
        fields.append(FieldValue(.citations, "\(count)", name: source))
      }
    }
    // Scopus writes `Cited By :17` into a note.
    guard entry.provider == .ris, entry.has(.note) else { return }
    for place in entry.lines.indices where entry.lines[place].kind == .note {
      guard entry.bytes[entry.lines[place].text].starts(with: "Cited By".utf8) else { continue }
      let text = entry.text(at: place)
      guard
        let count = Int(
          text.dropFirst(8).drop { $0 == ":" || $0 == " " }.prefix(9).prefix { $0.isNumber })
      else { continue }
      fields.append(FieldValue(.citations, "\(count)", name: "scopus"))
      return
    }
  }

  /// Adds keywords, topics, cited papers, and what the dialect does not know.
  private mutating func addDetails(to fields: inout [FieldValue]) {
    var place = 0
    while place < entry.lines.count {
      switch entry.lines[place].kind {
      case .keyword: add(items(at: place), as: .keyword, to: &fields)
      case .topic: add(items(at: place), as: .topic, to: &fields)
      case .reference: add(entry.texts(at: place), as: .reference, to: &fields)
      case .other, .note, .accession, .database, .thirdAuthor, .fourthAuthor:
        addSiteValue(at: place, to: &fields)
      default: break
      }
      place += 1
    }
  }

  /// The items of a list, which are in lines of their own or separated by semicolons.
  private mutating func items(at place: Int) -> [String] {
    let texts =
      entry.provider == .webOfScience
      ? [entry.text(at: place)] : entry.texts(at: place)
    return texts.flatMap { text in
      text.utf8.contains(UInt8(ascii: ";")) && !text.utf8.contains(UInt8(ascii: "&"))
        || entry.provider == .webOfScience
        ? text.semicolonParts.map { String($0) } : [text]
    }
  }

  private func add(_ items: [String], as field: RecordField, to fields: inout [FieldValue]) {
    for item in items where !item.isEmpty { fields.append(FieldValue(field, item)) }
  }

  private mutating func addSiteValue(at place: Int, to fields: inout [FieldValue]) {
    let text = entry.text(at: place)
    guard !text.isEmpty else { return }
    fields.append(.site(Tag(code: entry.lines[place].code).description, text))
  }
}
