import CoterieRecords

/// An item of CSL-JSON, or a work of Crossref, which has the same members and a few more.
struct CSLItem: JSONForm {
  static let provider = "Crossref or CSL-JSON"
  /// `message` holds a work, or the `items` of a list.
  static let keys = "items message{"

  static func members(_ options: ReadingOptions) -> [JSONMember] { CSLMember.members(options) }

  var paper: JSONPaper
  /// The dates, the one to prefer first.
  private var dates = [JSONDate](repeating: JSONDate(), count: 5)
  private var genre = ""

  init(_ paper: JSONPaper) { self.paper = paper }

  mutating func begin(_ member: CSLMember) {
    switch member {
    case .author: paper.beginPerson()
    case .editor, .volumeEditor: paper.beginPerson(.editor)
    case .translator: paper.beginPerson(.translator)
    case .affiliation: paper.organisation = JSONOrganisation()
    default: break
    }
  }

  mutating func end(_ member: CSLMember) {
    switch member {
    case .author, .editor, .volumeEditor, .translator: paper.endPerson()
    case .affiliation: paper.person.add(paper.organisation)
    case .issuedPart: dates[0].end()
    case .publishedPart: dates[1].end()
    case .printedPart: dates[2].end()
    case .onlinePart: dates[3].end()
    case .postedPart: dates[4].end()
    default: break
    }
  }

  mutating func take(_ text: JSONText, as member: CSLMember) {
    switch member {
    case .given, .family, .suffix, .droppingParticle, .particle, .literal, .name, .orcid,
      .organisationName, .place, .identifierValue:
      takeOfPerson(text, as: member)
    case .issuedPart, .issuedYear: dates[0].append(text)
    case .issuedText: dates[0].append(text: text.string)
    case .publishedPart: dates[1].append(text)
    case .printedPart: dates[2].append(text)
    case .onlinePart: dates[3].append(text)
    case .postedPart: dates[4].append(text)
    default: takeOfItem(text, as: member)
    }
  }

  private mutating func takeOfPerson(_ text: JSONText, as member: CSLMember) {
    switch member {
    case .given: paper.person.parts.given = text.string
    case .family: paper.person.parts.family = text.string
    case .suffix: paper.person.parts.suffix = text.string
    case .droppingParticle: paper.person.parts.droppingParticle = text.string
    case .particle: paper.person.parts.particle = text.string
    case .literal: paper.person.name = text.string
    case .name:
      paper.person.name = text.string
      paper.person.isGroup = true
    case .orcid: paper.identifyPerson(.orcid, text.string)
    case .organisationName: paper.organisation.name = text.line
    case .place: paper.organisation.place = text.line
    default: paper.organisation.identify(text.string)
    }
  }

  private mutating func takeOfItem(_ text: JSONText, as member: CSLMember) {
    switch member {
    case .title: if paper.record.title.isEmpty { paper.record.title = text.line }
    case .venue: paper.record.venue = paper.record.venue ?? text.line
    case .type: paper.record.kind = WorkKind(type: text)
    case .genre: if WorkKind(word: text.string) == .preprint { paper.record.kind = .preprint }
    case .abstract: paper.record.abstract = text.string
    case .id: paper.add(.key, text.string)
    case .doi: paper.identify(.doi, text.string)
    case .pubMed: paper.identify(.pubMed, text.string)
    case .pubMedCentral: paper.identify(.pubMedCentral, text.string)
    case .isbn: for isbn in text.isbns { paper.identify(.isbn, isbn) }
    case .volume: paper.add(.volume, text.line)
    case .issue: paper.add(.issue, text.line)
    case .page: paper.addPages(text.line)
    case .articleNumber: paper.add(.articleNumber, text.line)
    case .language: paper.add(.language, LanguageCode.code(of: text.languageText))
    case .url: takeAddress(text)
    case .citations: paper.add(.citations, text.string, name: "crossref")
    case .keyword:
      for word in text.string.split(separator: ";") { paper.add(.keyword, word.trimmed) }
    case .cited: paper.add(.reference, text.string)
    default: break
    }
  }

  private mutating func takeAddress(_ text: JSONText) {
    let address = text.string
    let shown = AddressIdentifier(Array(address.utf8)[...])
    if let shown, shown.kind != .doi, let identifier = shown.identifier {
      paper.add(identifier)
    }
    if !address.contains("doi.org/") { paper.add(.url, address) }
  }

  mutating func finish(into sink: inout RecordSink) {
    for date in dates { paper.setDate(date) }
    if let doi = paper.record.identifiers.first(where: { $0.kind == .doi || $0.kind.isOfPreprint })
    {
      paper.addFirst(.key, doi.value)
    }
    addPaper(to: &sink)
  }
}

extension JSONText {
  /// The numbers of books in a text that may hold several.
  var isbns: [String] {
    string.split { $0 == " " || $0 == "," || $0 == ";" }.map { String($0) }
  }

  /// The language without the country of `en-US`.
  var languageText: String {
    let text = string
    guard text.utf8.count == 5, let end = text.firstIndex(where: { $0 == "-" || $0 == "_" }) else {
      return text
    }
    return String(text[..<end])
  }
}
