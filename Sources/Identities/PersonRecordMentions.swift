import CoterieRecords

/// The mentions of the persons whom sources describe: those with one of the identifiers, and those without
/// that bear one of the names, in sources of the same format.
///
/// A name that several persons of a format have is none of any of them.
struct PersonRecordMentions {
  /// The mentions of each person, ascending.
  private(set) var groups: [[Int]]

  /// A name as the sources of a format use it.
  private struct Name: Hashable {
    let format: String
    let key: TextID
  }

  private let stated: StatedIdentifiers
  private let mentions: IdentityMentions
  /// The person of each identifier.
  private var ofIdentifiers: [StatedIdentifiers.Key: Int] = [:]
  /// The kinds of identifiers that each person has.
  private var kinds: [Set<PersonIdentifier.Kind>] = []
  /// The person of each name; nil where there are several.
  private var ofNames: [Name: Int?] = [:]

  /// - Complexity: O(*n*) for *n* mentions and records of persons.
  init(_ stated: StatedIdentifiers, _ mentions: IdentityMentions) {
    self.stated = stated
    self.mentions = mentions
    groups = []
    guard mentions.records.persons.count > 0 else { return }
    for number in 0..<mentions.records.persons.count { addPerson(number) }
    groups = Array(repeating: [], count: kinds.count)
    for mention in 0..<mentions.count {
      if let person = person(of: mention) { groups[person].append(mention) }
    }
  }

  private mutating func addPerson(_ number: Int) {
    let persons = mentions.records.persons
    let own = persons.identifiers[number].compactMap { StatedIdentifiers.Key($0) }
      .map { stated.aliases.main($0) }
    let person = self.person(of: own) ?? kinds.count
    if person == kinds.count { kinds.append([]) }
    for identifier in own {
      kinds[person].insert(identifier.kind)
      if ofIdentifiers[identifier] == nil { ofIdentifiers[identifier] = person }
    }
    let format = mentions.records.sources[Int(persons.sourceNumbers[number])].format
    for row in persons.names[number] {
      let name = mentions.records.name(of: row)
      guard let key = mentions.keys.id(of: NameKey(name).text) else { continue }
      add(Name(format: format, key: key), of: person)
    }
  }

  private mutating func add(_ name: Name, of person: Int) {
    if let known = ofNames[name], known != person {
      ofNames[name] = .some(nil)
    } else {
      ofNames[name] = person
    }
  }

  /// The person who has the first of some identifiers that a person has.
  private func person(of identifiers: [StatedIdentifiers.Key]) -> Int? {
    for identifier in identifiers {
      if let person = ofIdentifiers[identifier] { return person }
    }
    return nil
  }

  private func person(of mention: Int) -> Int? {
    let own = stated[mention]
    if let person = person(of: own) { return person }
    guard let record = mentions.record(of: mention) else { return nil }
    let source = Int(mentions.records.sourceNumbers[record])
    let name = Name(
      format: mentions.records.sources[source].format, key: mentions.nameKeys[mention])
    guard let found = ofNames[name], let person = found else { return nil }
    return own.contains { kinds[person].contains($0.kind) } ? nil : person
  }
}
