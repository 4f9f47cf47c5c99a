import CoterieRecords

/// A record of the literature of INSPIRE.
struct INSPIRERecord: JSONForm {
  static let provider = "INSPIRE"
  /// `hits` holds a list of the same name, and each of it has its `metadata`.
  static let keys = "hits hits{ metadata{"

  static func members(_ options: ReadingOptions) -> [JSONMember] {
    INSPIREMember.members(options)
  }

  var paper: JSONPaper
  private var roles: [String] = []
  private var scheme = ""
  private var text = ""
  private var material = ""
  private var publication = INSPIREPublication()
  private var kinds: [WorkKind] = []
  private var imprintDate = ""
  private var preprintDate = ""
  private var earliestDate = ""
  private var authorCount: Int?
  private var groups: [String] = []

  init(_ paper: JSONPaper) { self.paper = paper }

  mutating func begin(_ member: INSPIREMember) {
    switch member {
    case .author:
      paper.beginPerson()
      roles = []
    case .publication: if publication.venue == nil { publication = INSPIREPublication() }
    default:
      scheme = ""
      text = ""
      material = ""
    }
  }

  mutating func end(_ member: INSPIREMember) {
    switch member {
    case .author: endAuthor()
    case .identifier: identifyPerson()
    case .doi:
      if material.isEmpty || material == "publication" || material == "preprint" {
        paper.identify(.doi, text)
      }
    case .publication: publication.isClosed = publication.venue != nil
    default: break
    }
  }

  private mutating func endAuthor() {
    if roles.contains("supervisor") { return }
    if roles == ["editor"] { paper.person.role = .editor }
    paper.endPerson()
  }

  private mutating func identifyPerson() {
    switch scheme {
    case "ORCID": paper.identifyPerson(.orcid, text)
    case "INSPIRE BAI": paper.identifyPerson(.inspire, text, .inferred)
    default: break
    }
  }

  mutating func take(_ text: JSONText, as member: INSPIREMember) {
    switch member {
    case .name:
      paper.person.name = text.string
      paper.person.isGroup = false
    case .roles: roles.append(text.string)
    case .emails: paper.identifyPerson(.email, text.string)
    case .identifierScheme: scheme = text.string
    case .identifierText, .doiText: self.text = text.string
    case .material: material = text.string
    case .affiliationText: paper.person.organisations.append(Organisation(text.line))
    case .addressText: paper.person.addresses.append(text.line)
    case .collaborationText, .corporateAuthor: groups.append(text.line)
    case .journal, .volume, .issue, .firstPage, .lastPage, .articleNumber, .year,
      .publicationText:
      publication.take(text, as: member)
    default: takeOfRecord(text, as: member)
    }
  }

  private mutating func takeOfRecord(_ text: JSONText, as member: INSPIREMember) {
    switch member {
    case .recordID: paper.add(.key, text.string)
    case .titleText: if paper.record.title.isEmpty { paper.record.title = text.line }
    case .eprintText: paper.identify(.arXiv, text.string)
    case .isbnText: paper.identify(.isbn, text.string)
    case .abstractText: paper.record.abstract = paper.record.abstract ?? text.string
    case .kinds: kinds.append(WorkKind(word: text.string))
    case .imprintDate: imprintDate = text.string
    case .preprintDate: preprintDate = text.string
    case .earliestDate: earliestDate = text.string
    case .authorCount: authorCount = text.integer
    case .citations: paper.add(.citations, text.string, name: "inspire")
    case .languages: paper.addFirst(.language, text.string)
    case .keywordText: paper.add(.keyword, text.line)
    case .citedAddress: paper.add(.reference, text.afterLastSlash.string)
    default: break
    }
  }

  mutating func finish(into sink: inout RecordSink) {
    for group in groups {
      paper.beginPerson()
      paper.person.name = group
      paper.person.isGroup = true
      paper.endPerson()
    }
    paper.setAuthorCount(authorCount.map { $0 + groups.count })
    publication.add(to: &paper)
    paper.record.kind = WorkKind(bestOf: kinds)
    let dates = [imprintDate, publication.year, preprintDate, earliestDate]
    paper.setDate(JSONDate(dates.first { !$0.isEmpty } ?? ""))
    paper.add(.preprintDate, preprintDate)
    addPaper(to: &sink)
  }
}

/// Where a record of INSPIRE appeared.
private struct INSPIREPublication {
  var venue: String?
  var year = ""
  /// Whether it is complete: the places after the first with a journal are errata and translations.
  var isClosed = false
  private var fields: [FieldValue] = []

  mutating func take(_ text: JSONText, as member: INSPIREMember) {
    if isClosed { return }
    switch member {
    case .journal: venue = text.line
    case .publicationText: venue = venue ?? text.line
    case .volume: fields.append(FieldValue(.volume, text.line))
    case .issue: fields.append(FieldValue(.issue, text.line))
    case .firstPage: fields.append(FieldValue(.firstPage, text.line))
    case .lastPage: fields.append(FieldValue(.lastPage, text.line))
    case .articleNumber: fields.append(FieldValue(.articleNumber, text.line))
    case .year: year = text.string
    default: break
    }
  }

  func add(to paper: inout JSONPaper) {
    paper.record.venue = venue
    paper.record.fields += fields
  }
}
