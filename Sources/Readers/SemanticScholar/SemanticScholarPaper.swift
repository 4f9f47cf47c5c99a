import CoterieRecords

/// A paper of Semantic Scholar.
struct SemanticScholarPaper: JSONForm {
  static let provider = "Semantic Scholar"
  /// Lists of papers, the papers of an author, recommended ones, and those that cite a paper or are cited.
  static let keys = "data papers recommendedPapers citingPaper{ citedPaper{"

  static func members(_ options: ReadingOptions) -> [JSONMember] {
    SemanticScholarMember.members(options)
  }

  var paper: JSONPaper
  private var registry = ""
  private var corpusID = ""
  private var authorID: String?
  private var year = JSONDate()
  private var date = JSONDate()
  private var venues: [String] = []
  private var types: [String] = []
  private var fullNames: [String] = []

  init(_ paper: JSONPaper) { self.paper = paper }

  mutating func begin(_ member: SemanticScholarMember) {
    if member == .author { paper.beginPerson() }
  }

  mutating func end(_ member: SemanticScholarMember) {
    if member == .author { paper.endPerson() }
  }

  mutating func take(_ text: JSONText, as member: SemanticScholarMember) {
    switch member {
    case .name: paper.person.name = text.string
    case .personID: paper.identifyPerson(.semanticScholar, text.string, .inferred)
    case .affiliation: paper.person.addresses.append(text.line)
    case .externalIDs, .externalIDs2, .personIDs: registry = text.string
    case .personExternalID:
      if registry == "ORCID" { paper.identifyPerson(.orcid, text.string, .inferred) }
    case .id:
      paper.add(.key, text.string)
      paper.identify(.semanticScholar, text.string)
    case .corpusID: corpusID = text.string
    case .externalID: identify(text.string)
    case .doi: paper.identify(.doi, text.string)
    case .arXiv: paper.identify(.arXiv, text.string)
    case .authorID: authorID = text.string
    default: takeOther(text, as: member)
    }
  }

  private mutating func takeOther(_ text: JSONText, as member: SemanticScholarMember) {
    switch member {
    case .title: paper.record.title = text.line
    case .year: year.append(text)
    case .date: date.append(text: text.string)
    case .venueName: venues.insert(text.line, at: 0)
    case .venue, .journalName: venues.append(text.line)
    case .volume: paper.add(.volume, text.line)
    case .pages: paper.addPages(text.line)
    case .types: types.append(text.string)
    case .citations: paper.add(.citations, text.string, name: "semanticscholar")
    case .abstract: paper.record.abstract = text.string
    case .bibTeX: fullNames = BibTeXAuthors.names(in: text.string)
    case .field:
      let topic = FieldValue(.topic, text.line)
      if !paper.record.fields.contains(topic) { paper.record.fields.append(topic) }
    case .referenceID: paper.add(.reference, text.string)
    default: break
    }
  }

  private mutating func identify(_ text: String) {
    switch registry.lowercased() {
    case "doi": paper.identify(.doi, text)
    case "arxiv": paper.identify(.arXiv, text)
    case "pubmed": paper.identify(.pubMed, text)
    case "pubmedcentral": paper.identify(.pubMedCentral, text)
    case "dblp": paper.identify(.dblp, text)
    case "acl": paper.identify(.acl, text)
    case "corpusid": corpusID = text
    default: break
    }
  }

  mutating func finish(into sink: inout RecordSink) {
    if let authorID {
      let problem = WorkProblem.noWork(id: authorID, provider: Self.provider)
      return sink.report(problem.at(paper.record.location))
    }
    if !corpusID.isEmpty, paper.record.values(of: .key).isEmpty {
      paper.add(.key, corpusID)
      paper.identify(.semanticScholar, "corpusid:\(corpusID)")
    }
    paper.setDate(exactDate)
    paper.record.venue = venues.first
    paper.record.kind = WorkKind(bestOf: types.map { WorkKind(word: $0) })
    takeFullNames()
    addPaper(to: &sink)
  }

  /// The date, where it is of the year that is given too.
  private var exactDate: JSONDate {
    if year.isEmpty { return date }
    return date.date?.year == year.date?.year ? date : year
  }

  /// Takes the names of the embedded entry for variants of those of the list, which are often cut to initials:
  /// the lists must have the same people in the same places.
  private mutating func takeFullNames() {
    let people = paper.record.authors.contributors
    guard people.count == fullNames.count,
      zip(people, fullNames).allSatisfy({ BibTeXAuthors.areOfOnePerson($0.name.full, $1) })
    else { return }
    for (place, name) in fullNames.enumerated()
    where name.utf8.count > people[place].name.full.utf8.count {
      paper.record.authors.contributors[place].variants = [name]
    }
  }
}
