import CoterieRecords
import CoterieText

/// The record that the fields of an entry make.
struct BibTeXRecord {
  private let fields: BibTeXFields
  private let type: BibTeXType
  private let key: ArraySlice<UInt8>
  private let location: SourceLocation
  private let isRecoded: Bool
  /// What the work is, by the type of its entry.
  private var kind: WorkKind

  init(
    _ fields: BibTeXFields, _ type: BibTeXType, key: ArraySlice<UInt8>,
    _ location: SourceLocation, isRecoded: Bool
  ) {
    self.fields = fields
    self.type = type
    self.key = key
    self.location = location
    self.isRecoded = isRecoded
    kind = type.kind
    if let word = fields[.kind], kind == .article || kind == .other || kind == .conferencePaper {
      let named = WorkKind(documentType: word.text.lowercased())
      if named != .other, named != .unknown { kind = named }
    }
  }

  /// Adds the record to what is read.
  ///
  /// - Parameter people: Room for the names of its authors.
  mutating func append(to sink: inout RecordSink, _ people: inout PlainPeople) {
    let title = title
    let hidden = appendPeople(title, to: &sink, &people)
    let identifiers = BibTeXIdentifiers(fields, key: key, into: &sink.table.texts)
    for row in identifiers.rows { sink.table.append(row) }
    if let text = identifiers.oddDOI {
      sink.report(WorkProblem.noIdentifier(.doi, text).at(location))
    }
    let date = BibTeXDate(fields)
    if let text = date.unread { sink.report(WorkProblem.noDate(text).at(location)) }
    let venue = venue
    var row = RecordTable.Row()
    row.isPreprint = isPreprint(identifiers, venue)
    row.kind = kind(isPreprint: row.isPreprint, hasVenue: venue != nil)
    appendFields(identifiers, to: &sink)
    appendAbstract(to: &sink)
    row.title = sink.table.texts.intern(bytes: title)
    row.venue = venue.map { sink.table.texts.intern(bytes: $0) } ?? .none
    row.date = PackedDate(date.date)
    row.hidden = HiddenCount(hidden)
    row.position = UInt32(clamping: location.line ?? 0)
    appendParents(to: &sink)
    sink.table.endRecord(row)
  }

  /// Adds the contributors.
  ///
  /// - Returns: How many authors the list leaves out.
  private func appendPeople(
    _ title: ArraySlice<UInt8>, to sink: inout RecordSink, _ people: inout PlainPeople
  ) -> AuthorList.Hidden {
    guard let list = fields[.author], people.read(fields) else {
      return BibTeXContributors(fields, location, title: title.text).append(to: &sink)
    }
    people.append(of: list, to: &sink)
    return .none
  }

  private mutating func appendParents(to sink: inout RecordSink) {
    guard let parent = fields[.crossref] else { return }
    sink.table.parents[sink.table.count] = sink.table.texts.intern(bytes: parent.collapsed)
  }
}

// MARK: Columns

extension BibTeXRecord {
  /// The title with its markup. Proceedings may have that of the volume alone, and a work without title and
  /// authors what BibTeX shows of it.
  private var title: ArraySlice<UInt8> {
    guard let title = fields[.title] else {
      let volume = isVolume ? fields[.bookTitle] : nil
      return (volume ?? (fields[.author] == nil ? fields[.label] : nil) ?? []).collapsed
    }
    guard let subtitle = fields[.subtitle] else { return title.collapsed }
    return ArraySlice(title.collapsed + Array(": ".utf8) + subtitle.collapsed)
  }

  private var isVolume: Bool { kind == .book || type.name == "periodical" }

  /// Where the paper appeared: the journal, the volume, or the series of a book.
  private var venue: ArraySlice<UInt8>? {
    if let journal = fields[.fullJournal] ?? fields[.journal] {
      return JournalMacros.journal(journal).map { Array($0.utf8)[...] } ?? journal.readable
    }
    if !isVolume, let volume = fields[.bookTitle] { return volume.readable }
    return isVolume ? fields[.series]?.readable : nil
  }

  /// Whether the entry is one of a preprint, and not of its publication.
  private func isPreprint(_ identifiers: BibTeXIdentifiers, _ venue: ArraySlice<UInt8>?) -> Bool {
    if kind == .preprint { return true }
    if venue == nil, isVolume || kind == .thesis || kind == .bookChapter { return false }
    return PreprintSigns.show(identifiers.rows.map(\.kind), venue: venue?.text)
  }

  private func kind(isPreprint: Bool, hasVenue: Bool) -> WorkKind {
    isPreprint && (kind == .other || kind == .article) ? .preprint : kind
  }
}

// MARK: Fields

extension BibTeXRecord {
  private func appendFields(_ identifiers: BibTeXIdentifiers, to sink: inout RecordSink) {
    sink.append(.key, key)
    if let text = fields[.volume] { sink.append(.volume, text.readable) }
    if let text = fields[.number] { sink.append(.issue, text.readable) }
    if let text = fields[.articleNumber] { sink.append(.articleNumber, text.readable) }
    if let pages = fields[.pages].flatMap({ PrintedPages($0.readable) }) { sink.append(pages) }
    if let text = fields[.language] { sink.append(.language, languageCode(text.text.lowercased())) }
    if let url = fields[.url] { sink.append(.url, url.readable) }
    if let version = identifiers.version { sink.append(.version, version) }
    appendCitations(to: &sink)
    appendOrganisations(to: &sink)
    appendInherited(to: &sink)
    if sink.options.keepsDetails { appendDetails(to: &sink) }
  }

  private func appendCitations(to sink: inout RecordSink) {
    for (field, source) in [(BibTeXField.timesCited, "wos:TC"), (.allTimesCited, "wos:Z9")] {
      guard let text = fields[field]?.text, let count = Int(text), count >= 0 else { continue }
      sink.append(.citations, "\(count)", name: source)
    }
    guard let note = fields[.note], let start = note.firstIndex(ofWord: "cited by") else { return }
    let tail = note[(start + 8)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }
    let digits = tail.prefix { $0.isDigit }
    if !digits.isEmpty { sink.append(.citations, digits, name: "scopus") }
  }

  /// Adds the school of a thesis and the institution of a report.
  private func appendOrganisations(to sink: inout RecordSink) {
    guard let school = fields[.school], kind == .thesis || kind == .report else { return }
    sink.append(organisation: school.readable)
  }

  /// Adds what other entries may take from this one.
  private func appendInherited(to sink: inout RecordSink) {
    if isVolume, let volume = fields[.bookTitle], fields[.title] != nil {
      sink.append(.site, volume.readable, name: "booktitle")
    }
    if let publisher = fields[.publisher] {
      sink.append(.site, publisher.readable, name: "publisher")
    }
    if let series = fields[.series] { sink.append(.site, series.readable, name: "series") }
  }

  private func appendDetails(to sink: inout RecordSink) {
    for (field, recordField) in [(BibTeXField.keywords, RecordField.keyword), (.topics, .topic)] {
      var known = Set<TextID>()
      for text in fields.all(field) {
        for item in text.listItems {
          let id = sink.table.texts.intern(bytes: item)
          if known.insert(id).inserted { sink.table.append(FieldRow(recordField, id)) }
        }
      }
    }
    for text in fields.all(.references) {
      for item in text.references { sink.append(.reference, item.readable) }
    }
    if let text = fields[.howPublished] { sink.append(.site, text.readable, name: "howpublished") }
    if let note = fields[.note] { sink.append(.site, note.collapsed, name: "note") }
    if let text = fields[.school], kind != .thesis, kind != .report {
      sink.append(.site, text.readable, name: "institution")
    }
    for field in fields.others { sink.append(.site, field.bytes.collapsed, name: field.name) }
  }

  /// Adds the abstract, from where it stands in the piece if it is one line there.
  private func appendAbstract(to sink: inout RecordSink) {
    guard sink.options.keepsAbstracts, let abstract = fields[.abstract] else { return }
    let text = abstract.collapsed
    if fields.isLiteral(.abstract), !isRecoded, text.count == abstract.count {
      sink.keepAbstract(text)
    } else {
      sink.table.append(abstract: text.text)
    }
  }

  private func languageCode(_ name: String) -> String {
    languages[name] ?? LanguageCode.code(of: name)
  }
}

/// The names that the package babel gives languages, beside their own.
private let languages = [
  "american": "en", "british": "en", "usenglish": "en", "ukenglish": "en", "australian": "en",
  "canadian": "en", "en-us": "en", "en-gb": "en", "ngerman": "de", "naustrian": "de",
  "austrian": "de", "de-de": "de", "brazilian": "pt", "portuges": "pt", "acadian": "fr",
  "francais": "fr", "fr-fr": "fr", "magyar": "hu",
]

extension ArraySlice<UInt8> {
  /// The items of a list with semicolons, or with commas where it has none.
  fileprivate var listItems: [ArraySlice<UInt8>] {
    let separator = contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
    return split(separator: separator).map(\.readable).filter { !$0.isEmpty }
  }

  /// Cited papers, one a line or with semicolons between them.
  fileprivate var references: [ArraySlice<UInt8>] {
    let lines = split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    if lines.count > 1, lines.allSatisfy({ $0.withoutOuterBlanks.last == UInt8(ascii: ".") }) {
      return lines
    }
    return split(separator: UInt8(ascii: ";")).filter { !$0.withoutOuterBlanks.isEmpty }
  }
}
