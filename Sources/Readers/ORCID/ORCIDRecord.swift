import CoterieRecords

/// A record of ORCID, with the works of its person.
///
/// Works that are summed up name no authors: the person is one of them, and the others are not shown.
struct ORCIDRecord: JSONForm {
  static let provider = "ORCID"
  static let keys = ""

  static func isPaper(_ number: MemberNumber<ORCIDMember>) -> Bool { number.member == .work }

  static func members(_ options: ReadingOptions) -> [JSONMember] { ORCIDMember.members(options) }

  /// The paper that is being read: at first a work that is the whole document.
  var paper: JSONPaper
  /// The works that are read.
  private var works: [JSONPaper] = []
  private var owner = JSONPerson()
  private var ownerID = ""
  private var hasList = false
  private var isGroupRead = false
  private var date = JSONDate()
  private var (type, text, relationship) = ("", "", "")

  init(_ paper: JSONPaper) { self.paper = paper }

  mutating func begin(_ number: MemberNumber<ORCIDMember>) {
    switch number.member {
    case .group:
      hasList = true
      isGroupRead = false
    case .work:
      hasList = true
      paper = JSONPaper(at: paper.record.location, paper.options)
      date = JSONDate()
    case .externalID: (type, text, relationship) = ("", "", "")
    case .contributor: paper.beginPerson()
    default: break
    }
  }

  mutating func end(_ number: MemberNumber<ORCIDMember>) {
    switch number.member {
    case .work:
      // The first summary of a group is the one that the person prefers.
      if !isGroupRead { endWork() }
      isGroupRead = number.place < 4
    case .externalID: identify()
    case .contributor: paper.endPerson()
    default: break
    }
  }

  private mutating func endWork() {
    paper.setDate(date)
    works.append(paper)
  }

  private mutating func identify() {
    let isOfWork = relationship.isEmpty || relationship.lowercased() == "self"
    guard isOfWork, let kind = Self.kinds[type.lowercased()] else { return }
    paper.identify(kind, text)
  }

  private static let kinds: [String: Identifier.Kind] = [
    "doi": .doi, "pmid": .pubMed, "pmc": .pubMedCentral, "arxiv": .arXiv, "isbn": .isbn,
    "eid": .scopus, "wosuid": .webOfScience,
  ]

  mutating func take(_ text: JSONText, as number: MemberNumber<ORCIDMember>) {
    guard let member = number.member else { return }
    switch member {
    case .path: if ownerID.isEmpty { ownerID = text.string }
    case .givenText: owner.parts.given = text.string
    case .familyText: owner.parts.family = text.string
    case .creditText: owner.rawName = text.line
    case .contributorPath: paper.identifyPerson(.orcid, text.string)
    case .contributorName, .contributorCredit: paper.person.name = text.string
    case .role: if text.string.lowercased() == "editor" { paper.person.role = .editor }
    case .externalType: type = text.string
    case .externalText: self.text = text.string
    case .relationship: relationship = text.string
    default: takeOfWork(text, as: member)
    }
  }

  private mutating func takeOfWork(_ text: JSONText, as member: ORCIDMember) {
    switch member {
    case .code: paper.add(.key, text.string)
    case .titleText: paper.record.title = text.line
    case .venueText: paper.record.venue = text.line
    case .type: paper.record.kind = WorkKind(word: text.string)
    case .language: paper.add(.language, LanguageCode.code(of: text.languageText))
    case .url: paper.add(.url, text.string)
    case .description: paper.record.abstract = text.string
    case .yearText, .monthText, .dayText: date.append(text)
    default: break
    }
  }

  mutating func finish(into sink: inout RecordSink) {
    if !hasList { endWork() }
    let person = ownerContributor
    for work in works {
      paper = work
      if paper.record.authors.contributors.isEmpty {
        paper.record.authors = AuthorList(person, hidden: .unknown)
      }
      addPaper(to: &sink)
    }
  }

  private var ownerContributor: [Contributor] {
    var owner = owner
    owner.isGroup = false
    let id = ownerID.split(separator: "/").first { $0.count == 19 }
    if let id, let orcid = PersonIdentifier(.orcid, String(id)) { owner.identifiers = [orcid] }
    return owner.contributors
  }
}
