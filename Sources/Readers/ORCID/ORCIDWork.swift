import CoterieRecords

/// The record that a work in an ORCID record makes.
struct ORCIDWork {
  private let xml: XMLRecord<ORCIDElement>
  private let work: Int
  private let owner: Contributor?
  private(set) var record = Record(location: SourceLocation(file: ""), title: "")

  init(_ xml: XMLRecord<ORCIDElement>, _ work: Int, of owner: Contributor?) {
    self.xml = xml
    self.work = work
    self.owner = owner
  }

  /// Reads the work, and the identifiers that it has in some elements.
  mutating func read(
    identifiersIn nodes: [Int], at location: SourceLocation, _ options: ReadingOptions
  ) {
    record = Record(location: location, title: title)
    record.authors = authors
    record.venue = xml.text(.journalTitle, in: work)
    record.kind = WorkKind(word: xml.text(.type, in: work) ?? "")
    record.date = date
    for node in nodes { addIdentifiers(of: node) }
    if let code = xml.attribute("put-code", of: work) {
      record.fields.append(FieldValue(.key, code))
    }
    if let url = xml.text(.url, in: work) { record.fields.append(FieldValue(.url, url)) }
    if let language = xml.text(.language, in: work) {
      record.fields.append(FieldValue(.language, LanguageCode.code(of: language)))
    }
    if options.keepsAbstracts { record.abstract = xml.text(.description, in: work) }
  }

  private var title: String {
    let parent = xml.first(.title, in: work)
    let title = xml.text(.title, in: parent) ?? ""
    guard let subtitle = xml.text(.subtitle, in: parent), !title.isEmpty else { return title }
    return "\(title): \(subtitle)"
  }

  private var date: PartialDate? {
    guard let node = xml.first(.publicationDate, in: work),
      let year = xml.text(.year, in: node).flatMap({ Int($0) })
    else { return nil }
    let month = xml.text(.month, in: node).flatMap { Int($0) }
    let day = xml.text(.day, in: node).flatMap { Int($0) }
    return PartialDate(asFarAs: year, month: month, day: day)
  }

  // MARK: Authors

  /// The contributors of the work; the owner alone, and others of unknown number, where it lists none.
  private var authors: AuthorList {
    let nodes = xml.all(.contributor, in: xml.first(.contributors, in: work))
    let authors = nodes.compactMap { author($0) }
    if !authors.isEmpty { return AuthorList(authors) }
    return AuthorList(owner.map { [$0] } ?? [], hidden: .unknown)
  }

  private func author(_ node: Int) -> Contributor? {
    let role = xml.text(.role, in: xml.first(.contributorAttributes, in: node)) ?? "author"
    guard !["editor", "translator", "chair-or-translator"].contains(role.lowercased()),
      let name = xml.text(.creditName, in: node)
    else { return nil }
    guard var author = Contributor(printedName: name) else { return nil }
    let orcid = xml.text(.path, in: xml.first(.contributorORCID, in: node))
    if let identifier = orcid.flatMap({ PersonIdentifier(.orcid, $0) }) {
      author.identifiers.append(identifier)
    }
    return author
  }

  // MARK: Identifiers

  /// Adds the identifiers of the work itself, not those of the volume or series that it is in.
  private mutating func addIdentifiers(of node: Int) {
    guard let list = xml.first(.externalIDs, in: node) else { return }
    for node in xml.children(.externalID, of: list) {
      let relationship = xml.text(.idRelationship, in: node) ?? "self"
      guard relationship.lowercased() == "self", let value = xml.text(.idValue, in: node),
        let type = xml.text(.idType, in: node), let kind = Self.kinds[type.lowercased()],
        let identifier = Identifier(kind, value), !record.identifiers.contains(identifier)
      else { continue }
      record.identifiers.append(identifier)
    }
  }

  private static let kinds: [String: Identifier.Kind] = [
    "doi": .doi, "arxiv": .arXiv, "pmid": .pubMed, "pmc": .pubMedCentral, "eid": .scopus,
    "wosuid": .webOfScience, "isbn": .isbn,
  ]
}
