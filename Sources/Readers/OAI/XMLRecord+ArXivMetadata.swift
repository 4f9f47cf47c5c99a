import CoterieRecords
import CoterieText

extension XMLRecord<OAIElement> {
  /// The record of a paper in one of arXiv's own formats.
  func arXivPaper(
    _ node: Int, at location: SourceLocation, _ options: ReadingOptions
  ) -> Record {
    var paper = Record(location: location, title: text(.title, in: node) ?? "", isPreprint: true)
    paper.kind = .preprint
    paper.authors = arXivAuthors(node)
    let number = ArXivNumber(text(.id, in: node) ?? "")
    paper.identifiers =
      number.identifiers + dois(node).compactMap { Identifier(.doi, String($0)) }
    paper.fields = number.fields
    addDates(of: node, to: &paper)
    for topic in (text(.categories, in: node) ?? "").split(separator: " ") {
      paper.fields.append(FieldValue(.topic, String(topic)))
    }
    if options.keepsDetails {
      for text in texts(.journalReference, in: node) {
        paper.fields.append(.site("journal_ref", text))
      }
      for text in texts(.comments, in: node) { paper.fields.append(.site("comment", text)) }
    }
    if options.keepsAbstracts { paper.abstract = first(.abstract, in: node).map { longText($0) } }
    return paper
  }

  /// The DOIs, of which an element may have several.
  private func dois(_ node: Int) -> [Substring] {
    (text(.doi, in: node) ?? "").split { $0 == " " || $0 == "," || $0 == ";" }
  }

  /// Adds the date of the first version, and that of the last one and its number.
  private func addDates(of node: Int, to paper: inout Record) {
    let versions = all(.version, in: node)
    guard let last = versions.last else {
      paper.date = text(.created, in: node).flatMap { PartialDate(iso: $0.prefix(10)) }
      if let updated = text(.updated, in: node) {
        paper.fields.append(FieldValue(.versionDate, String(updated.prefix(10))))
      }
      return
    }
    paper.date = versions.first.flatMap { date(ofVersion: $0) }
    if let date = date(ofVersion: last) {
      paper.fields.append(FieldValue(.versionDate, date.description))
    }
    let number = attribute("version", of: last)?.drop { !$0.isNumber } ?? ""
    if !number.isEmpty { paper.fields.append(FieldValue(.version, String(number))) }
  }

  /// The day of `Mon, 2 Apr 2007 19:18:42 GMT`.
  private func date(ofVersion node: Int) -> PartialDate? {
    let words = (text(.date, in: node) ?? "").split(separator: " ").drop { $0.hasSuffix(",") }
    return PrintedDate(words.prefix(3).joined(separator: " ")[...])?.date
  }

  // MARK: Authors

  private func arXivAuthors(_ node: Int) -> AuthorList {
    guard let authors = first(.authors, in: node) else { return AuthorList() }
    let people = all(.author, in: authors)
    guard people.isEmpty else { return self.authors(people) { author($0) } }
    return ArXivAuthorText(text(authors)).list
  }

  private func author(_ node: Int) -> Contributor? {
    let parts = NameParts(
      given: text(.forenames, in: node), family: text(.keyname, in: node),
      suffix: text(.suffix, in: node))
    guard let name = parts.name,
      var author = Contributor(printedName: name.full)
    else { return nil }
    if !author.isGroup { author.name = name }
    author.rawAffiliations = texts(.affiliation, in: node)
    return author
  }
}
