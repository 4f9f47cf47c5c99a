import CoterieRecords
import CoterieText

/// The authors, editors and translators of an entry, with what other fields say of them.
struct BibTeXContributors {
  private let fields: BibTeXFields
  private let location: SourceLocation
  private let title: String
  private let authors: BibTeXNames

  init(_ fields: BibTeXFields, _ location: SourceLocation, title: String) {
    self.fields = fields
    self.location = location
    self.title = title
    authors = fields[.author].map { BibTeXNames($0) } ?? BibTeXNames()
  }

  /// Adds them to the record that is being filled.
  ///
  /// - Returns: How many authors the list leaves out.
  func append(to sink: inout RecordSink) -> AuthorList.Hidden {
    let facts = BibTeXFacts(fields, authors.names)
    for (place, name) in authors.names.enumerated() {
      facts.append(of: place, to: &sink, at: location)
      sink.append(name, isCorresponding: facts.isCorresponding(place))
    }
    for group in groups { sink.append(group) }
    for address in facts.addressesOfPaper { sink.append(organisation: Array(address.utf8)[...]) }
    append(.editor, .editor, to: &sink)
    append(.translator, .translator, to: &sink)
    report(authors.unread, to: &sink)
    return authors.hidden
  }

  private func append(
    _ field: BibTeXField, _ role: Contributor.Role, to sink: inout RecordSink
  ) {
    guard let text = fields[field] else { return }
    let names = BibTeXNames(text)
    for name in names.names { sink.append(name, role: role) }
    report(names.unread, to: &sink)
  }

  private func report(_ unread: [String], to sink: inout RecordSink) {
    guard !unread.isEmpty else { return }
    let problem = AuthorsProblem.unread(unread.map(\.excerpt), title: title.excerpt)
    sink.report(Diagnostic(.authors(problem), at: location))
  }

  /// The groups of the field `collaboration`, but for those that are among the authors.
  private var groups: [BibTeXName] {
    guard let text = fields[.collaboration] else { return [] }
    let known = Set(authors.names.map { groupKey($0.full.text) })
    return BibTeXList.items(of: text).flatMap {
      BibTeXList.parts(of: $0, between: UInt8(ascii: ","))
    }
    .map { $0.droppingOuterBraces.readable }
    .filter { !$0.isEmpty && !known.contains(groupKey($0.text)) }
    .map { BibTeXName(family: $0, isGroup: true) }
  }
}

/// What two names of a group share: `the ATLAS Collaboration`, `ATLAS`.
private func groupKey(_ name: String) -> String {
  name.folded.split(separator: " ")
    .filter {
      !["the", "collaboration", "collaborations", "collab", "for", "on", "behalf", "of"].contains(
        $0)
    }
    .joined(separator: " ")
}

/// What an entry says of its authors beside their names, by place.
private struct BibTeXFacts {
  private var identifiers: [Int: [(PersonIdentifier.Kind, String)]] = [:]
  private let addresses: BibTeXAddresses?

  init(_ fields: BibTeXFields, _ names: [BibTeXName]) {
    addresses = fields[.affiliation] == nil ? nil : BibTeXAddresses(fields, names)
    for (place, name) in names.enumerated() {
      if let orcid = name.orcid { identifiers[place, default: []].append((.orcid, orcid)) }
    }
    if let text = fields[.authorORCIDs] {
      for (place, value) in BibTeXPersonNumbers.annotations(text) where place < names.count {
        identifiers[place, default: []].append((.orcid, value))
      }
    }
    guard fields[.orcidNumbers] != nil || fields[.researcherNumbers] != nil else { return }
    let people = BibTeXPeople(names)
    addListed(fields[.orcidNumbers], .orcid, people)
    addListed(fields[.researcherNumbers], .researcherID, people)
  }

  private mutating func addListed(
    _ text: ArraySlice<UInt8>?, _ kind: PersonIdentifier.Kind, _ people: BibTeXPeople
  ) {
    guard let text else { return }
    for (name, value) in BibTeXPersonNumbers.listed(text) {
      if let place = people.place(of: name) {
        identifiers[place, default: []].append((kind, value))
      }
    }
  }

  /// The addresses that belong to no author.
  var addressesOfPaper: [String] { addresses?.ofPaper ?? [] }

  func isCorresponding(_ place: Int) -> Bool { addresses?.corresponding.contains(place) ?? false }

  /// Adds what is said of an author, who is to be added next.
  func append(of place: Int, to sink: inout RecordSink, at location: SourceLocation) {
    for address in addresses?.ofAuthors[place] ?? [] {
      sink.table.append(MentionFact(.rawAffiliation, sink.table.texts.intern(address).rawValue))
    }
    var known: [PersonIdentifier] = []
    for (kind, text) in identifiers[place] ?? [] {
      guard let identifier = PersonIdentifier(kind, text) else {
        sink.report(WorkProblem.noPersonIdentifier(kind, text).at(location))
        continue
      }
      guard !known.contains(identifier) else { continue }
      known.append(identifier)
      let value = sink.table.texts.intern(identifier.value)
      sink.table.append(MentionFact(.identifier(kind, .stated), value.rawValue))
    }
  }
}
