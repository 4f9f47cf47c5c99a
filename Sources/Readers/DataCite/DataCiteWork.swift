import CoterieRecords

/// What DataCite says of a DOI.
struct DataCiteWork: JSONForm {
  static let provider = "DataCite"
  /// `data` holds a DOI or a list of them, and each has its `attributes`.
  static let keys = "data data{ attributes{"

  static func members(_ options: ReadingOptions) -> [JSONMember] {
    DataCiteMember.members(options)
  }

  var paper: JSONPaper
  /// The object in a list that is being read: its text, and its type.
  private var text = ""
  private var type = ""
  /// The registry of the identifier that is being read.
  private var scheme = ""
  private var hasMainTitle = false
  private var id = ""
  private var year = JSONDate()
  private var dates: [String: JSONDate] = [:]
  private var types: [String] = []

  init(_ paper: JSONPaper) { self.paper = paper }

  mutating func begin(_ member: DataCiteMember) {
    switch member {
    case .creator: paper.beginPerson()
    case .contributor:
      paper.beginPerson()
      type = ""
    case .affiliation: paper.organisation = JSONOrganisation()
    default:
      text = ""
      scheme = ""
      if member != .identifier2 { type = "" }
    }
  }

  mutating func end(_ member: DataCiteMember) {
    switch member {
    case .creator: paper.endPerson()
    case .contributor: endContributor()
    case .affiliation: paper.person.add(paper.organisation)
    case .identifier, .identifier2:
      if text.contains("orcid.org/") || scheme == "ORCID" { paper.identifyPerson(.orcid, text) }
    case .title: if type.isEmpty || paper.record.title.isEmpty { setTitle() }
    case .date: dates[type] = dates[type] ?? JSONDate(text)
    case .description:
      if type == "Abstract", paper.record.abstract == nil { paper.record.abstract = text }
    case .relation:
      if type == "References" || type == "Cites" { paper.add(.reference, text) }
    default: break
    }
  }

  private mutating func setTitle() {
    if hasMainTitle { return }
    hasMainTitle = type.isEmpty
    paper.record.title = text.collapsed
  }

  private mutating func endContributor() {
    switch type {
    case "Editor": paper.person.role = .editor
    case "Translator": paper.person.role = .translator
    default: return
    }
    paper.endPerson()
  }

  mutating func take(_ text: JSONText, as member: DataCiteMember) {
    switch member {
    case .titleText, .dateText, .descriptionText, .relatedID, .identifierValue:
      self.text = text.string
    case .titleType, .dateType, .descriptionType, .relationType, .contributorType:
      type = text.string
    case .identifierScheme: scheme = text.string.uppercased()
    case .name: paper.person.name = text.string
    case .nameType: paper.person.isGroup = text.isEqual(to: "Organizational")
    case .given: paper.person.parts.given = text.string
    case .family: paper.person.parts.family = text.string
    case .affiliation: paper.person.addresses.append(text.line)
    case .organisationName: paper.organisation.name = text.line
    case .organisationID: paper.organisation.identify(text.string)
    default: takeOfWork(text, as: member)
    }
  }

  private mutating func takeOfWork(_ text: JSONText, as member: DataCiteMember) {
    switch member {
    case .id: id = text.string
    case .doi: paper.identify(.doi, text.string)
    case .year: year.append(text)
    case .language: paper.add(.language, LanguageCode.code(of: text.languageText))
    case .url: paper.add(.url, text.string)
    case .version: paper.add(.version, text.line)
    case .citations: paper.add(.citations, text.string, name: "datacite")
    case .generalType: types.insert(text.string, at: 0)
    case .type: types.append(text.string)
    case .venue: paper.record.venue = text.line
    case .volume: paper.add(.volume, text.line)
    case .issue: paper.add(.issue, text.line)
    case .firstPage: paper.add(.firstPage, text.line)
    case .lastPage: paper.add(.lastPage, text.line)
    case .subjectText: paper.add(.keyword, text.line)
    default: break
    }
  }

  mutating func finish(into sink: inout RecordSink) {
    if paper.record.identifiers.isEmpty { paper.identify(.doi, id) }
    if let doi = paper.record.identifiers.first { paper.add(.key, doi.value) }
    paper.setDate(date)
    paper.record.kind = WorkKind(bestOf: types.map { WorkKind(word: $0) })
    addPaper(to: &sink)
  }

  /// The day of issue in the year of publication; that year where there is none.
  private var date: JSONDate {
    let exact = ["Issued", "Available", "Created"].compactMap { dates[$0] }.first { $0.date != nil }
    guard let exact else { return year }
    return year.isEmpty || exact.date?.year == year.date?.year ? exact : year
  }
}
