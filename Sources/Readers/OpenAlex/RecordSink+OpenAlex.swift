import CoterieRecords
import CoterieText

extension RecordSink {
  /// Adds the record of a work.
  mutating func append(_ work: OpenAlexWork, at location: SourceLocation) {
    reportMembers(of: work, at: location)
    let namelessCount = appendAuthors(of: work, at: location)
    appendIdentifiers(of: work, at: location)
    appendFields(of: work)
    if options.keepsAbstracts, let abstract = work.abstract.text() {
      table.append(abstract: abstract)
    }
    var row = RecordTable.Row()
    row.title = intern(work[.title] ?? work[.displayName], at: location)
    row.venue = intern(work[.venue] ?? work[.rawVenue] ?? work[.hostVenueName], at: location)
    row.date = PackedDate(work.publicationDate)
    row.kind = work.kind
    row.isPreprint = work.isPreprint
    row.hidden = HiddenCount(work.hidden(nameless: namelessCount))
    row.position = UInt32(clamping: location.number ?? 0)
    table.endRecord(row)
  }

  /// Stores a text as it was meant: some are UTF-8 that was read in another encoding.
  mutating func intern(_ text: JSONText?, at location: SourceLocation) -> TextID {
    guard let text, text.mayBeMojibake, let repaired = text.string.repairedMojibake else {
      return table.texts.intern(text)
    }
    report(text.string.mojibake(repaired, at: location))
    return table.texts.intern(repaired)
  }

  private mutating func reportMembers(of work: OpenAlexWork, at location: SourceLocation) {
    for member in work.skipped { report(WorkProblem.skippedField(member.path).at(location)) }
    for member in work.repeated { report(WorkProblem.repeatedField(member.path).at(location)) }
    if let date = work.invalidDate { report(WorkProblem.noDate(date).at(location)) }
  }

  // MARK: Identifiers

  private mutating func appendIdentifiers(of work: OpenAlexWork, at location: SourceLocation) {
    append(work[.id] ?? work[.openAlexID], .openAlex, at: location)
    let doi = append(work[.doi] ?? work[.idsDOI], .doi, at: location)
    appendPubMed(of: work, at: location)
    if doi?.kind != .arXiv { append(work.arXivPage, .arXiv, at: location) }
  }

  /// Adds the numbers of PubMed. Some records have that of PubMed Central in place of the other.
  private mutating func appendPubMed(of work: OpenAlexWork, at location: SourceLocation) {
    let isCentral = work[.pubMed]?.afterLastSlash.hasPrefix("PMC") ?? false
    if !isCentral { append(work[.pubMed], .pubMed, at: location) }
    let central = work[.pubMedCentral] ?? (isCentral ? work[.pubMed] : nil)
    append(central, .pubMedCentral, at: location)
  }

  @discardableResult
  private mutating func append(
    _ text: JSONText?, _ kind: Identifier.Kind, at location: SourceLocation
  ) -> IdentifierRow? {
    guard let text else { return nil }
    guard let row = table.texts.intern(kind, text) else {
      report(WorkProblem.noIdentifier(kind, text.string).at(location))
      return nil
    }
    table.append(row)
    return row
  }

  // MARK: Fields

  private mutating func appendFields(of work: OpenAlexWork) {
    append(.volume, work[.volume])
    append(.issue, work[.issue])
    append(.firstPage, work[.firstPage])
    append(.lastPage, work[.lastPage])
    append(.language, work[.language])
    for keyword in work.keywords { append(.keyword, keyword) }
    for topic in work.subjects { append(.topic, topic) }
    append(.url, work.page)
    for reference in work.references { append(.reference, reference.afterLastSlash) }
    for funder in work.funders { appendSite("funder", funder) }
    for award in work.awards { appendSite("award", award) }
    if let count = work[.citationCount] {
      table.append(
        FieldRow(.citations, table.texts.intern(count), name: table.texts.intern("openalex")))
    }
    if work[.isRetracted]?.isEqual(to: "true") ?? false {
      table.append(
        FieldRow(.site, table.texts.intern("true"), name: table.texts.intern("is_retracted")))
    }
    append(.key, (work[.id] ?? work[.openAlexID])?.afterLastSlash)
  }

  private mutating func appendSite(_ name: String, _ text: JSONText) {
    table.append(FieldRow(.site, table.texts.intern(text), name: table.texts.intern(name)))
  }

  private mutating func append(_ field: RecordField, _ text: JSONText?) {
    if let text { table.append(FieldRow(field, table.texts.intern(text))) }
  }
}

extension OpenAlexWork {
  /// What it is about: its topics, or the concepts that older records have.
  fileprivate var subjects: [JSONText] {
    if !topics.isEmpty { return topics }
    if let topic = self[.primaryTopicName] { return [topic] }
    return concepts
  }

  /// Its page, where that is not merely the address of its DOI.
  fileprivate var page: JSONText? {
    guard let page = self[.landingPage] else { return nil }
    let isDOI = (self[.doi] ?? self[.idsDOI]).map { $0 == page } ?? false
    return isDOI ? nil : page
  }

  /// The page of arXiv where a location of it is, the main one first.
  fileprivate var arXivPage: JSONText? {
    if let page = self[.landingPage], page.isOfArXiv { return page }
    return locationPages.first { $0.isOfArXiv }
  }

  /// How many authors its list leaves out, those without a name among them.
  fileprivate func hidden(nameless: Int) -> AuthorList.Hidden {
    let shown = authorships.count
    if let count = self[.authorCount]?.integer, count > shown, count < 1_000_000 {
      return .count(count - shown + nameless)
    }
    if isTruncated { return .unknown }
    return nameless > 0 ? .count(nameless) : .none
  }

  /// Whether the list is cut: the interface shows 100 authors and says so, or, in older answers, the last
  /// author that it shows is not the last of the work.
  private var isTruncated: Bool {
    if let isTruncated = self[.isTruncated] { return isTruncated.isEqual(to: "true") }
    guard authorships.count == 100, self[.authorCount]?.integer != 100 else { return false }
    return !(authorships[99].position?.isEqual(to: "last") ?? false)
  }
}

extension JSONText {
  /// Whether it is the address of a page of arXiv.
  fileprivate var isOfArXiv: Bool {
    hasPrefix("https://arxiv.org/abs/") || hasPrefix("http://arxiv.org/abs/")
  }
}
