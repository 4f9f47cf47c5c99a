internal import CoterieRecords
internal import CoterieText

// MEDLINE has a full name (FAU) and a short one (AU) for each author, and after them what belongs to
// the author: addresses and numbers. Old records have short names alone.
extension TaggedRecordBuilder {
  mutating func addMEDLINEContributors(to record: inout Record) {
    let addresses = MEDLINEAddresses()
    var people = MEDLINEPeople(entry.lines)
    for place in entry.lines.indices {
      let line = entry.lines[place]
      switch line.kind {
      case .author, .shortAuthor, .editor, .shortEditor, .investigator, .shortInvestigator:
        if people.isNamedBefore(line.kind) { continue }
        addPerson(at: place, to: &people)
      case .group:
        people.append(Contributor(PersonName(family: entry.text(at: place).text), isGroup: true))
      case .affiliation, .investigatorAffiliation:
        people.add(address: entry.text(at: place).text, ofAuthor: line.kind == .affiliation)
      case .personNumber: addNumber(at: place, to: &people)
      default: people.endPair()
      }
    }
    record.authors = AuthorList(people.authors, hidden: people.hidden)
    record.otherContributors = people.others
    record.organisations = people.addresses.map { Organisation($0) }
    addresses.assign(in: &record)
  }

  private mutating func addPerson(at place: Int, to people: inout MEDLINEPeople) {
    let kind = entry.lines[place].kind
    let role = kind.role
    if entry.end(of: place) == place + 1,
      let name = PersonName(plainFamilyFirst: entry.bytes[entry.lines[place].text])
    {
      people.append(Contributor(name, role: role), kind)
      return
    }
    let text = entry.text(at: place).text.readable
    if text.isEmpty || TaggedName.isNobody(text) { return }
    if TaggedName.leavesOut(text) {
      if role == .author { people.hidden = .unknown }
      return
    }
    if let name = TaggedName.person(text) { people.append(Contributor(name, role: role), kind) }
  }

  private mutating func addNumber(at place: Int, to people: inout MEDLINEPeople) {
    let text = entry.text(at: place).text
    let parts = text.split(separator: ":", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2 else { return }
    let kinds: [String: PersonIdentifier.Kind] = ["ORCID": .orcid, "ISNI": .isni]
    guard let kind = kinds[parts[0].uppercased()] else { return }
    if let identifier = PersonIdentifier(kind, parts[1]) {
      people.add(identifier)
    } else {
      entry.report(
        .work(.noPersonIdentifier(kind, parts[1].excerpt)), line: entry.lines[place].number)
    }
  }
}

extension TagMeaning.Kind {
  fileprivate var role: Contributor.Role {
    switch self {
    case .editor, .shortEditor: .editor
    case .investigator, .shortInvestigator: .investigator
    default: .author
    }
  }

  /// The kind of the short name beside a full one.
  fileprivate var shortKind: TagMeaning.Kind {
    switch self {
    case .author: .shortAuthor
    case .editor: .shortEditor
    case .investigator: .shortInvestigator
    default: self
    }
  }
}

/// The people of a record of MEDLINE as they come.
private struct MEDLINEPeople {
  private(set) var authors: [Contributor] = []
  private(set) var others: [Contributor] = []
  var hidden = AuthorList.Hidden.none
  /// Addresses before the first author.
  private(set) var addresses: [String] = []
  /// The kind of the short name that belongs to the last full one.
  private var expected: TagMeaning.Kind?
  /// The kinds of short names of which there are as many full ones.
  private let repeated: Set<TagMeaning.Kind>
  private var lastIsAuthor = true

  init(_ lines: [TaggedLine]) {
    var counts = [Int](repeating: 0, count: TagMeaning.Kind.allCases.count)
    for line in lines { counts[Int(line.kind.rawValue)] += 1 }
    repeated = Set(
      [TagMeaning.Kind.author, .editor, .investigator].filter {
        counts[Int($0.rawValue)] >= counts[Int($0.shortKind.rawValue)]
      }.map(\.shortKind))
  }

  /// Whether a name is the short form of one that the record has in full.
  mutating func isNamedBefore(_ kind: TagMeaning.Kind) -> Bool {
    if repeated.contains(kind) { return true }
    defer { expected = nil }
    return expected == kind
  }

  mutating func endPair() { expected = nil }

  mutating func append(_ contributor: Contributor, _ kind: TagMeaning.Kind = .group) {
    expected = kind == kind.shortKind ? nil : kind.shortKind
    lastIsAuthor = contributor.role == .author
    if lastIsAuthor { authors.append(contributor) } else { others.append(contributor) }
  }

  mutating func add(address: String, ofAuthor: Bool) {
    expected = nil
    if ofAuthor, lastIsAuthor, let last = authors.indices.last {
      authors[last].rawAffiliations.append(address)
    } else if !lastIsAuthor, let last = others.indices.last {
      others[last].rawAffiliations.append(address)
    } else {
      addresses.append(address)
    }
  }

  mutating func add(_ identifier: PersonIdentifier) {
    expected = nil
    if lastIsAuthor, let last = authors.indices.last {
      authors[last].identifiers.append(identifier)
    } else if let last = others.indices.last {
      others[last].identifiers.append(identifier)
    }
  }
}
