import CoterieRecords

/// A result of Europe PMC.
struct EuropePMCResult: JSONForm {
  static let provider = "Europe PMC"
  /// `resultList` holds the `result`s; one article is a `result`.
  static let keys = "result resultList{ result{"

  static func members(_ options: ReadingOptions) -> [JSONMember] {
    EuropePMCMember.members(options)
  }

  var paper: JSONPaper
  private var id = ""
  private var source = ""
  private var year = JSONDate()
  private var firstDate = JSONDate()
  private var authorString = ""
  private var initials = ""
  private var identifierType = ""
  private var identifierText = ""
  private var types: [String] = []

  init(_ paper: JSONPaper) { self.paper = paper }

  mutating func begin(_ member: EuropePMCMember) {
    switch member {
    case .author: beginPerson(.author)
    case .investigator: beginPerson(.investigator)
    default: break
    }
  }

  private mutating func beginPerson(_ role: Contributor.Role) {
    paper.beginPerson(role)
    initials = ""
    identifierType = ""
  }

  mutating func end(_ member: EuropePMCMember) {
    guard member == .author || member == .investigator else { return }
    if paper.person.parts.given.isEmpty { paper.person.parts.given = initials }
    if identifierType == "ORCID" { paper.identifyPerson(.orcid, identifierText) }
    if paper.person.isGroup == nil, paper.person.parts.family.isEmpty {
      let people = ListedNames.people(paper.person.name)
      if let name = people.first, people.count == 1 {
        paper.person.parts.given = name.name.given
        paper.person.parts.family = name.name.family
      }
    }
    paper.endPerson()
  }

  mutating func take(_ text: JSONText, as member: EuropePMCMember) {
    switch member {
    case .name: if paper.person.isGroup == nil { paper.person.name = text.string }
    case .given: paper.person.parts.given = text.string
    case .family: paper.person.parts.family = text.string
    case .initials: initials = text.string
    case .suffix: paper.person.parts.suffix = text.string
    case .groupName:
      paper.person.name = text.string
      paper.person.isGroup = true
    case .personIDType: identifierType = text.string
    case .personIDText: identifierText = text.string
    case .address, .affiliationText: takeAddress(text.line)
    default: takeOfResult(text, as: member)
    }
  }

  private mutating func takeAddress(_ address: String) {
    if !paper.person.addresses.contains(address) { paper.person.addresses.append(address) }
  }

  private mutating func takeOfResult(_ text: JSONText, as member: EuropePMCMember) {
    switch member {
    case .id: id = text.string
    case .source: source = text.string
    case .pubMed: paper.identify(.pubMed, text.string)
    case .pubMedCentral: paper.identify(.pubMedCentral, text.string)
    case .doi: paper.identify(.doi, text.string)
    case .title: paper.record.title = text.line
    case .authorString: authorString = text.string
    case .year: year.append(text)
    case .firstDate: firstDate.append(text: text.string)
    case .pages: paper.addPages(text.line)
    case .abstract: paper.record.abstract = text.string
    case .language: paper.add(.language, LanguageCode.code(of: text.languageText))
    case .citations: paper.add(.citations, text.string, name: "europepmc")
    case .shortType: types += text.string.split(separator: ";").map { $0.trimmed }
    case .type: types.append(text.string)
    case .venue, .shortVenue, .bookTitle: paper.record.venue = paper.record.venue ?? text.line
    case .volume, .shortVolume: paper.addFirst(.volume, text.line)
    case .issue, .shortIssue: paper.addFirst(.issue, text.line)
    case .keyword: paper.add(.keyword, text.line)
    case .headingText: paper.add(.topic, text.line)
    default: break
    }
  }

  mutating func finish(into sink: inout RecordSink) {
    paper.add(.key, id)
    if source == "MED" { paper.identify(.pubMed, id) }
    let hasDay = firstDate.date?.year == year.date?.year || year.isEmpty
    paper.setDate(hasDay ? firstDate : year)
    setKind()
    if paper.record.authors.contributors.isEmpty, !authorString.isEmpty {
      paper.record.authors = ListedNames.authors(authorString)
    }
    addPaper(to: &sink)
  }

  /// Takes the kind that says most: every article is an article too.
  private mutating func setKind() {
    let kinds = types.map { WorkKind(word: $0) }
    let special: [WorkKind] = [.preprint, .correction, .review, .editorial, .letter]
    paper.record.kind =
      source == "PPR"
      ? .preprint
      : special.first { kinds.contains($0) } ?? WorkKind(bestOf: kinds)
  }
}
