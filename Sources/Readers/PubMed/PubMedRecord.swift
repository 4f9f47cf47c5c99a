import CoterieRecords

/// The record that an article of PubMed makes.
struct PubMedRecord {
  private let xml: XMLRecord<PubMedElement>
  /// The elements that hold most of it: `<MedlineCitation>` and the `<Article>` in it, or `<BookDocument>` twice.
  private let citation: Int?
  private let article: Int?
  private(set) var record = Record(location: SourceLocation(file: ""), title: "")
  /// What can't be read as it should be.
  private(set) var problems: [WorkProblem] = []

  init(_ xml: XMLRecord<PubMedElement>) {
    self.xml = xml
    let book = xml.first(.book, in: 0)
    citation = xml.first(.citation, in: 0) ?? book
    article = xml.first(.articleBody, in: citation) ?? book
  }

  /// Whether it is a book, or a chapter of one.
  private var isBook: Bool { xml.element == .bookArticle }

  /// Reads all elements in it.
  mutating func read(at location: SourceLocation, _ options: ReadingOptions) {
    record = Record(location: location, title: "")
    let bookTitle = xml.text(.bookTitle, in: xml.first(.bookBody, in: article))
    record.title =
      Self.title(xml.text(.articleTitle, in: article)) ?? bookTitle
      ?? Self.title(xml.text(.vernacularTitle, in: article)) ?? ""
    readPeople()
    readSource(bookTitle)
    readDate()
    readIdentifiers()
    readKind()
    if options.keepsDetails { readSubjects() }
    if options.keepsAbstracts { record.abstract = abstract }
  }

  /// The title without the brackets of a translated one. PubMed writes them around all of it.
  private static func title(_ text: String?) -> String? {
    guard let text, text.hasPrefix("["), !text.dropFirst().contains("[") else { return text }
    for end in ["].", "]"] where text.hasSuffix(end) {
      return text.dropFirst().dropLast(end.count) + (end.count == 2 ? "." : "")
    }
    return text
  }

  private mutating func readSource(_ bookTitle: String?) {
    let journal = xml.first(.journal, in: article)
    record.venue = xml.text(.title, in: journal) ?? xml.text(.abbreviation, in: journal)
    if isBook, record.title != bookTitle { record.venue = bookTitle }
    let issue = xml.first(.journalIssue, in: journal)
    add(.volume, xml.text(.volume, in: issue))
    add(.issue, xml.text(.issue, in: issue))
    let pagination = xml.first(.pagination, in: article)
    if let pages = xml.text(.pages, in: pagination).flatMap({ PrintedPages($0) }) {
      record.fields += pages.fields
    } else {
      add(.firstPage, xml.text(.startPage, in: pagination))
      add(.lastPage, xml.text(.endPage, in: pagination))
    }
    add(.language, xml.text(.language, in: article).map { LanguageCode.code(of: $0) })
  }

  private mutating func add(_ field: RecordField, _ text: String?) {
    if let text { record.fields.append(FieldValue(field, text)) }
  }

  // MARK: People

  private mutating func readPeople() {
    let ownLists = xml.all(.authorList, in: article)
    let bookLists = xml.all(.authorList, in: xml.first(.bookBody, in: article))
    // The authors of a book are those of its chapter where that names none.
    let lists = ownLists.contains { !isOfEditors($0) } ? ownLists : ownLists + bookLists
    let authorLists = lists.filter { !isOfEditors($0) }
    record.authors = xml.authors(authorLists.flatMap { xml.all(.author, in: $0) }) {
      xml.person($0, role: .author)
    }
    if authorLists.contains(where: { xml.attribute("CompleteYN", of: $0) == "N" }) {
      record.authors.hidden = .unknown
    }
    let editors = (ownLists + bookLists).filter { isOfEditors($0) }
    addOthers(editors.flatMap { xml.all(.author, in: $0) }, role: .editor)
    let investigators = xml.all(.investigatorList, in: citation)
    addOthers(investigators.flatMap { xml.all(.investigator, in: $0) }, role: .investigator)
  }

  private func isOfEditors(_ list: Int) -> Bool { xml.attribute("Type", of: list) == "editors" }

  private mutating func addOthers(_ nodes: [Int], role: Contributor.Role) {
    record.otherContributors += nodes.compactMap { xml.person($0, role: role) }
  }

  // MARK: Date

  private mutating func readDate() {
    let issue = xml.first(.journalIssue, in: xml.first(.journal, in: article))
    let published = xml.first(.pubDate, in: issue ?? xml.first(.bookBody, in: article))
    record.date =
      xml.date(published) ?? xml.date(xml.first(.articleDate, in: article))
    let text = xml.text(.medlineDate, in: published) ?? xml.text(.year, in: published)
    if record.date == nil, let text { problems.append(.noDate(text.excerpt)) }
  }

  // MARK: Identifiers

  private mutating func readIdentifiers() {
    if let pmid = xml.text(.pmid, in: citation) {
      record.fields.append(FieldValue(.key, pmid))
      add(.pubMed, pmid)
    }
    for parent in [xml.first(.data, in: 0), xml.first(.bookData, in: 0), article] {
      guard let list = xml.first(.articleIDs, in: parent) else { continue }
      for node in xml.children(.articleID, of: list) {
        switch xml.attribute("IdType", of: node) {
        case "doi": add(.doi, xml.text(node))
        case "pmc": add(.pubMedCentral, xml.text(node))
        default: break
        }
      }
    }
    guard let article else { return }
    for node in xml.children(.location, of: article) where xml.attribute("ValidYN", of: node) != "N"
    {
      if xml.attribute("EIdType", of: node) == "doi" { add(.doi, xml.text(node)) }
    }
    if let isbn = xml.text(.isbn, in: xml.first(.bookBody, in: article)) { add(.isbn, isbn) }
  }

  private mutating func add(_ kind: Identifier.Kind, _ text: String) {
    guard !text.isEmpty else { return }
    guard let identifier = Identifier(kind, text) else {
      problems.append(.noIdentifier(kind, text.excerpt))
      return
    }
    if !record.identifiers.contains(identifier) { record.identifiers.append(identifier) }
  }

  // MARK: Kind and subjects

  private mutating func readKind() {
    let list = xml.first(.publicationTypes, in: article)
    let words = xml.texts(.publicationType, in: list) + xml.texts(.publicationType, in: article)
    record.kind = WorkKind(pubMedTypes: words) ?? (isBook ? .bookChapter : .article)
    if words.contains("Retracted Publication") {
      record.fields.append(.site("retracted", "true"))
    }
  }

  private mutating func readSubjects() {
    for list in xml.all(.keywordList, in: citation) {
      for text in xml.texts(.keyword, in: list) { add(.keyword, text) }
    }
    if let list = xml.first(.meshHeadingList, in: citation) {
      for node in xml.children(.meshHeading, of: list) {
        add(.topic, xml.text(.descriptor, in: node))
      }
    }
    for list in xml.all(.references, in: xml.first(.data, in: 0)) {
      for node in xml.children(.reference, of: list) { addReference(node) }
    }
  }

  /// Adds the number of a cited paper, or its DOI where it has none.
  private mutating func addReference(_ node: Int) {
    guard let list = xml.first(.articleIDs, in: node) else { return }
    let ids = xml.all(.articleID, in: list).map {
      (type: xml.attribute("IdType", of: $0), text: xml.text($0))
    }
    let best = ids.first { $0.type == "pubmed" } ?? ids.first { $0.type == "doi" }
    if let best, !best.text.isEmpty { add(.reference, best.text) }
  }

  // MARK: Abstract

  /// The abstract, each part of it in a line with its label.
  private var abstract: String? {
    guard let parts = abstractParts, !parts.isEmpty else { return nil }
    let lines = parts.map { part in
      let label = xml.attribute("Label", of: part).map { $0.isEmpty ? "" : $0 + ": " } ?? ""
      return label + xml.text(part)
    }
    return lines.joined(separator: "\n")
  }

  private var abstractParts: [Int]? {
    xml.first(.abstract, in: article).map { xml.all(.abstractText, in: $0) }
  }
}
