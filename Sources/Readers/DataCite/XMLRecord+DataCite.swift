import CoterieRecords

extension XMLRecord<DataCiteElement> {
  /// The record that a resource makes.
  func resource(at location: SourceLocation, _ options: ReadingOptions) -> Record {
    var paper = Record(location: location, title: title)
    paper.authors = authors(all(.creator, in: .creators)) {
      person($0, .creatorName, role: .author)
    }
    paper.otherContributors = all(.contributor, in: .contributors)
      .filter { attribute("contributorType", of: $0) == "Editor" }
      .compactMap { person($0, .contributorName, role: .editor) }
    paper.date = publicationDate
    paper.venue = text(.publisher, in: 0)
    paper.kind = kind
    addFields(to: &paper, options)
    return paper
  }

  private func all(_ element: DataCiteElement, in parent: DataCiteElement) -> [Int] {
    all(element, in: first(parent, in: 0))
  }

  /// The title, and the subtitle after a colon.
  private var title: String {
    let titles = all(.title, in: .titles)
    let main = titles.first { attribute("titleType", of: $0) == nil } ?? titles.first
    let subtitle = titles.first { attribute("titleType", of: $0) == "Subtitle" }
    guard let main else { return "" }
    return [main, subtitle == main ? nil : subtitle].compactMap { $0 }.map { text($0) }
      .filter { !$0.isEmpty }.joined(separator: ": ")
  }

  // MARK: People

  private func person(
    _ node: Int, _ nameElement: DataCiteElement, role: Contributor.Role
  ) -> Contributor? {
    guard let nameNode = first(nameElement, in: node) else { return nil }
    let printed = text(nameNode)
    let isGroup =
      attribute("nameType", of: nameNode) == "Organizational"
      || text(.familyName, in: node) == nil && printed.namesGroup
    var person: Contributor
    if isGroup {
      guard !printed.isEmpty else { return nil }
      person = Contributor(PersonName(family: printed), role: role, isGroup: true)
    } else {
      let parts = text(.familyName, in: node).flatMap {
        NameParts(given: text(.givenName, in: node), family: $0).name
      }
      guard let name = parts ?? PersonName(familyFirst: printed) else { return nil }
      person = Contributor(name, role: role)
    }
    addFacts(of: node, to: &person)
    return person
  }

  private func addFacts(of node: Int, to person: inout Contributor) {
    for identifier in children(.nameIdentifier, of: node) {
      switch attribute("nameIdentifierScheme", of: identifier)?.uppercased() {
      case "ORCID" where !person.isGroup:
        if let orcid = PersonIdentifier(.orcid, text(identifier)) {
          person.identifiers.append(orcid)
        }
      case "ISNI" where !person.isGroup:
        if let isni = PersonIdentifier(.isni, text(identifier)) { person.identifiers.append(isni) }
      default: break
      }
    }
    for affiliation in children(.affiliation, of: node) {
      let name = text(affiliation)
      guard !name.isEmpty else { continue }
      let isROR = attribute("affiliationIdentifierScheme", of: affiliation)?.uppercased() == "ROR"
      let ror = isROR ? attribute("affiliationIdentifier", of: affiliation) : nil
      if let ror = ror?.split(separator: "/").last {
        person.affiliations.append(Organisation(name, ror: String(ror)))
      } else {
        person.rawAffiliations.append(name)
      }
    }
  }

  // MARK: Other fields

  /// The day of issue in the year of publication, or that year.
  private var publicationDate: PartialDate? {
    let year = text(.publicationYear, in: 0).flatMap { Int($0.prefix(4)) }
    let issued = all(.date, in: .dates).first { attribute("dateType", of: $0) == "Issued" }
    let date = issued.flatMap { node in
      let text = text(node)
      return [10, 7, 4].lazy.compactMap { PartialDate(iso: text.prefix($0)) }.first
    }
    if let date, year == nil || date.year == year { return date }
    return PartialDate(year: year)
  }

  private var kind: WorkKind {
    guard let node = first(.resourceType, in: 0) else { return .unknown }
    let general = attribute("resourceTypeGeneral", of: node) ?? ""
    let kind = WorkKind(word: general == "Text" ? text(node) : general)
    return kind == .other ? WorkKind(word: text(node)) : kind
  }

  private func addFields(to paper: inout Record, _ options: ReadingOptions) {
    if let node = first(.identifier, in: 0), attribute("identifierType", of: node) == "DOI" {
      paper.fields.append(FieldValue(.key, text(node)))
      if let doi = Identifier(.doi, text(node)) { paper.identifiers.append(doi) }
    }
    if let language = text(.language, in: 0) {
      paper.fields.append(FieldValue(.language, LanguageCode.code(of: language)))
    }
    if let version = text(.version, in: 0) { paper.fields.append(FieldValue(.version, version)) }
    if options.keepsDetails {
      for node in all(.subject, in: .subjects) where !text(node).isEmpty {
        paper.fields.append(FieldValue(.keyword, text(node)))
      }
    }
    guard options.keepsAbstracts else { return }
    let abstract = all(.description, in: .descriptions).first {
      attribute("descriptionType", of: $0) == "Abstract"
    }
    paper.abstract = abstract.map { longText($0) }
  }
}
