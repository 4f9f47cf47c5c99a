import CoterieRecords

/// A paper that a document of JSON describes, while it is read: what the formats have in common.
struct JSONPaper {
  /// What is known of it.
  var record = Record(location: SourceLocation(file: ""), title: "")
  /// The person or group that is being read.
  var person = JSONPerson()
  /// The organisation that is being read.
  var organisation = JSONOrganisation()
  /// What is odd about it.
  private(set) var problems: [Diagnostic] = []
  let options: ReadingOptions
  private var namelessCount = 0

  init(at location: SourceLocation, _ options: ReadingOptions) {
    record.location = location
    self.options = options
  }

  /// The record, complete; nil where nothing was said that makes a paper.
  mutating func finish() -> Record? {
    guard saysOfAPaper else { return nil }
    if namelessCount > 0 {
      report(.namelessAuthors(namelessCount))
      if record.authors.hidden == .none { record.authors.hidden = .count(namelessCount) }
    }
    record.findPreprint()
    return record
  }

  private var saysOfAPaper: Bool {
    !record.title.isEmpty || !record.authors.contributors.isEmpty || !record.identifiers.isEmpty
      || record.venue != nil || record.fields.contains { $0.field == .url }
  }

  mutating func report(_ problem: WorkProblem) { problems.append(problem.at(record.location)) }
}

// MARK: People

extension JSONPaper {
  /// Begins a person or group.
  mutating func beginPerson(_ role: Contributor.Role = .author) {
    person = JSONPerson()
    person.role = role
  }

  /// Adds the person or group that was read.
  mutating func endPerson() {
    let contributors = person.contributors
    if let group = contributors.first, group.isGroup,
      let orcid = person.identifiers.first(where: { $0.kind == .orcid })
    {
      report(.identifierOfGroup(group.name.full, id: orcid.value))
    }
    if person.role != .author {
      record.otherContributors += contributors
    } else if contributors.isEmpty {
      namelessCount += 1
    } else {
      record.authors.contributors += contributors
    }
  }

  /// Adds an identifier to the person that is being read.
  mutating func identifyPerson(
    _ kind: PersonIdentifier.Kind, _ text: String, _ basis: PersonIdentifier.Basis = .stated
  ) {
    guard let identifier = PersonIdentifier(kind, text, basis: basis) else {
      return report(.noPersonIdentifier(kind, text))
    }
    if !person.identifiers.contains(identifier) { person.identifiers.append(identifier) }
  }

  /// Says of a truncated list how many authors the paper has.
  mutating func setAuthorCount(_ count: Int?) {
    let shown = record.authors.contributors.count
    guard let count, count > shown, count <= HiddenAuthorsPhrase.largestNumber else { return }
    record.authors.hidden = .count(count - shown)
  }
}

// MARK: Fields

extension JSONPaper {
  /// Adds an identifier of the paper.
  mutating func identify(_ kind: Identifier.Kind, _ text: String) {
    guard !text.isEmpty else { return }
    guard let identifier = Identifier(kind, text) else { return report(.noIdentifier(kind, text)) }
    add(identifier)
  }

  /// Adds an identifier of the paper, unless it is there already.
  mutating func add(_ identifier: Identifier) {
    if !record.identifiers.contains(identifier) { record.identifiers.append(identifier) }
  }

  /// Adds a value of a field.
  mutating func add(_ field: RecordField, _ value: String, name: String = "") {
    if !value.isEmpty { record.fields.append(FieldValue(field, value, name: name)) }
  }

  /// Adds a value of a field that has one at most.
  mutating func addFirst(_ field: RecordField, _ value: String) {
    if !record.fields.contains(where: { $0.field == field }) { add(field, value) }
  }

  /// Adds the pages of a text such as `21--24`.
  mutating func addPages(_ text: String) {
    for page in PrintedPages(text)?.fields ?? [] { addFirst(page.field, page.value) }
  }

  /// Takes a date where none was taken before.
  mutating func setDate(_ date: JSONDate) {
    guard record.date == nil else { return }
    record.date = date.date
    if let odd = date.oddText { report(.noDate(odd)) }
  }
}
