import CoterieRecords

/// A record in Coterie's own JSON Lines.
struct CoterieRecord: JSONForm {
  static let provider = "Coterie"
  static let keys = ""
  static let hasEmptyTexts = true

  static func members(_ options: ReadingOptions) -> [JSONMember] { CoterieMember.members }

  var paper: JSONPaper
  private var person = CoteriePerson()
  private var split = TitleAndAuthors(title: "", authors: AuthorList())
  private var organisation = JSONOrganisation()
  /// The kind, the name and the value of the list's element that is being read.
  private var (kind, name, value) = ("", "", "")
  private var origin: String?

  init(_ paper: JSONPaper) { self.paper = paper }

  mutating func begin(_ number: CoterieMember.Number) {
    switch number.member {
    case .person: person = CoteriePerson()
    case .split: split = TitleAndAuthors(title: "", authors: AuthorList())
    case .organisation, .affiliation: organisation = JSONOrganisation()
    case .personID: person.beginIdentifier()
    default: (kind, name, value) = ("", "", "")
    }
  }

  mutating func end(_ number: CoterieMember.Number) {
    switch number.member {
    case .person: endPerson(at: number.place)
    case .split: endSplit(at: number.place)
    case .organisation: paper.record.organisations.append(organisation.asWritten)
    case .affiliation: person.contributor.affiliations.append(organisation.asWritten)
    case .personID: if let problem = person.endIdentifier() { paper.report(problem) }
    case .identifier: endIdentifier()
    case .field: endField()
    default: break
    }
  }

  private mutating func endPerson(at place: Int) {
    let contributor = person.finished
    switch CoterieMember.Place(rawValue: place) {
    case .others: paper.record.otherContributors.append(contributor)
    case .splits, .unlikelySplits: split.authors.contributors.append(contributor)
    default: paper.record.authors.contributors.append(contributor)
    }
  }

  private mutating func endSplit(at place: Int) {
    if place == CoterieMember.Place.splits.rawValue {
      paper.record.splits.append(split)
    } else {
      paper.record.unlikelySplits.append(split)
    }
  }

  private mutating func endIdentifier() {
    guard let kind = Self.identifierKinds[kind] else {
      return paper.report(.skippedField("ids.kind"))
    }
    guard let identifier = Identifier(kind, value) else {
      return paper.report(.noIdentifier(kind, value))
    }
    paper.record.identifiers.append(identifier)
  }

  private mutating func endField() {
    guard let field = Self.fields[kind] else { return paper.report(.skippedField("fields.field")) }
    paper.record.fields.append(FieldValue(field, value, name: name))
  }

  mutating func take(_ text: JSONText, as number: CoterieMember.Number) {
    switch number.member {
    case .identifierKind, .fieldKind: kind = text.string
    case .fieldName: name = text.string
    case .identifierValue, .fieldValue: value = text.string
    case .organisationName: organisation.name = text.string
    case .country: organisation.country = text.string
    case .ror: organisation.ror = text.string
    case .splitTitle: split.title = text.string
    case .hidden: takeHidden(text, at: number.place)
    case .title: paper.record.title = text.string
    case .kind: paper.record.kind = Self.kinds[text.string] ?? .other
    case .isPreprint: paper.record.isPreprint = text.isEqual(to: "true")
    case .date: takeDate(text.string)
    case .venue: paper.record.venue = text.string
    case .abstract: paper.record.abstract = text.string
    case .origin: origin = text.string
    default: if let member = number.member { person.take(text, as: member) }
    }
  }

  private mutating func takeHidden(_ text: JSONText, at place: Int) {
    let hidden = text.integer.map { AuthorList.Hidden.count(max($0, 1)) } ?? .unknown
    if place == CoterieMember.Place.record.rawValue {
      paper.record.authors.hidden = hidden
    } else {
      split.authors.hidden = hidden
    }
  }

  private mutating func takeDate(_ text: String) {
    paper.record.date = PartialDate(line: text)
    if paper.record.date == nil { paper.report(.noDate(text)) }
  }

  /// Adds the record as it is: what was odd about it was said when it was read first.
  mutating func finish(into sink: inout RecordSink) {
    if let origin { paper.record.fields.append(.origin(origin)) }
    for problem in paper.problems { sink.report(problem) }
    sink.append(paper.record)
  }

  private static let kinds = named(WorkKind.allCases) { "\($0)" }
  private static let identifierKinds = named(Identifier.Kind.allCases) { $0.name }
  private static let fields = named(RecordField.allCases) { "\($0)" }
}

/// Values by their names.
func named<Value>(_ values: [Value], _ name: (Value) -> String) -> [String: Value] {
  Dictionary(values.map { (name($0), $0) }) { first, _ in first }
}

extension JSONOrganisation {
  fileprivate var asWritten: Organisation { Organisation(name, country: country, ror: ror) }
}

extension PartialDate {
  /// Creates a date from its ISO 8601 form, `--04-14` where the year is missing.
  fileprivate init?(line text: String) {
    guard text.hasPrefix("--") else {
      self.init(iso: text)
      return
    }
    let parts = text.dropFirst(2).split(separator: "-").map { Int($0) }
    guard let month = parts.first, parts.count <= 2, !parts.contains(nil) else { return nil }
    self.init(year: nil, month: month, day: parts.count > 1 ? parts[1] : nil)
  }
}
