internal import CoterieRecords
internal import CoterieText

// Web of Science lists authors twice, with initials (AU) and with full names (AF), and names them again
// where it says what belongs to them: `[Lund, Asta; Ek, B.] Univ Oslo, Oslo, Norway.`
extension TaggedRecordBuilder {
  mutating func addWebOfScienceContributors(to record: inout Record) {
    var known = WebOfScienceNames()
    known.short = names(of: .shortAuthor)
    known.full = names(of: .author)
    if known.isEmpty { known.full = names(of: .bookAuthor) }
    for place in known.preferred.indices { add(authorAt: place, of: &known, to: &record) }
    for group in names(of: .group) {
      record.authors.contributors.append(
        Contributor(PersonName(family: group), isGroup: true))
    }
    for editor in names(of: .editor) {
      record.otherContributors += [TaggedName.person(editor)].compactMap { name in
        name.map { Contributor($0, role: .editor) }
      }
    }
    addWebOfScienceAddresses(to: &record, known)
    addNumbers(of: .orcids, .orcid, to: &record, known)
    addNumbers(of: .researcherIDs, .researcherID, to: &record, known)
    addCorrespondence(to: &record, known)
  }

  /// The names of the preferred lines of a kind, a name each.
  private mutating func names(of kind: TagMeaning.Kind) -> [String] {
    guard let preferred = entry.place(of: kind) else { return [] }
    let code = entry.lines[preferred].code
    var names: [String] = []
    for place in entry.lines.indices where entry.lines[place].code == code {
      for part in place..<entry.end(of: place) where !entry.lines[part].text.isEmpty {
        let line = entry.lines[part]
        names += entry.text(line.text, line: line.number).text.semicolonParts.map { String($0) }
      }
    }
    return names
  }

  private func add(
    authorAt place: Int, of names: inout WebOfScienceNames, to record: inout Record
  ) {
    let text = names.preferred[place]
    if TaggedName.isNobody(text) { return }
    if TaggedName.leavesOut(text) {
      record.authors.hidden = .unknown
      return
    }
    guard let name = TaggedName.person(text.readable) else { return }
    names.add(authorAt: place)
    record.authors.contributors.append(Contributor(name))
  }

  // MARK: Addresses

  /// Gives the addresses to the authors that are named before them; the others are of the paper.
  private mutating func addWebOfScienceAddresses(
    to record: inout Record, _ names: WebOfScienceNames
  ) {
    for address in addresses() {
      let owners = address.names.flatMap { names.authors(named: $0) }
      if owners.isEmpty {
        record.organisations.append(Organisation(address.text))
      }
      for owner in owners
      where !record.authors.contributors[owner].rawAffiliations.contains(address.text) {
        record.authors.contributors[owner].rawAffiliations.append(address.text)
      }
    }
  }

  private struct Address {
    var names: [Substring]
    var text: String
  }

  private mutating func addresses() -> [Address] {
    guard entry.has(.affiliation) else { return [] }
    var addresses: [Address] = []
    for place in entry.lines.indices where entry.lines[place].kind == .affiliation {
      var lines: [String] = []
      for text in entry.texts(at: place).map(\.text) {
        // An address goes on where the line before it does not end with a full stop.
        if let last = lines.last, !last.hasSuffix("."), !text.hasPrefix("[") {
          lines[lines.count - 1] = "\(last) \(text)"
        } else {
          lines.append(text)
        }
      }
      addresses += lines.flatMap { Self.addresses(in: $0) }
    }
    return addresses
  }

  /// The addresses of a line, one but in tables: `[A; B] Univ X, City. [C] Univ Y, City.`
  private static func addresses(in line: String) -> [Address] {
    var addresses: [Address] = []
    var rest = line[...]
    while !rest.isEmpty {
      var names: [Substring] = []
      if rest.first == "[", let close = rest.firstIndex(of: "]") {
        names = rest[rest.index(after: rest.startIndex)..<close].semicolonParts
        rest = rest[rest.index(after: close)...]
      }
      let end = rest.firstRange(of: "; [")
      var text = rest[..<(end?.lowerBound ?? rest.endIndex)].trimmed
      if text.hasSuffix(".") { text.removeLast() }
      if !text.isEmpty { addresses.append(Address(names: names, text: text)) }
      rest = end.map { rest[rest.index($0.lowerBound, offsetBy: 2)...] } ?? ""
    }
    return addresses
  }

  // MARK: Numbers and correspondence

  /// Adds the numbers of `Lund, Asta/0000-0002-1825-0097; Ek, B/…` to the authors that are named.
  private mutating func addNumbers(
    of kind: TagMeaning.Kind, _ registry: PersonIdentifier.Kind, to record: inout Record,
    _ names: WebOfScienceNames
  ) {
    guard let text = entry.text(kind)?.text else { return }
    for item in text.semicolonParts {
      guard let slash = item.utf8.lastIndex(of: UInt8(ascii: "/")),
        let number = PersonIdentifier(registry, String(item[item.index(after: slash)...]))
      else { continue }
      let owners = names.authors(named: item[..<slash].withoutOuterBlanks)
      // Two authors of one name: the number is that of one of them.
      guard owners.count == 1, let owner = owners.first,
        !record.authors.contributors[owner].identifiers.contains(number)
      else { continue }
      record.authors.contributors[owner].identifiers.append(number)
    }
  }

  /// Marks the authors before `(corresponding author)`, and gives them the addresses of e-mail, where
  /// there are as many.
  private mutating func addCorrespondence(to record: inout Record, _ names: WebOfScienceNames) {
    guard let text = entry.text(.reprint)?.text else { return }
    var owners: [Int] = []
    for item in text.semicolonParts {
      let name = Substring(item.utf8.prefix { $0 != UInt8(ascii: "(") }).withoutOuterBlanks
      owners += names.authors(named: name).filter { !owners.contains($0) }
    }
    for owner in owners { record.authors.contributors[owner].isCorresponding = true }
    let mails = entry.text(.email)?.text.semicolonParts ?? []
    guard mails.count == owners.count else { return }
    for (owner, mail) in zip(owners, mails) {
      record.authors.contributors[owner].identifiers += [PersonIdentifier(.email, String(mail))]
        .compactMap { $0 }
    }
  }
}

/// The names of the authors of a record, and which of them a text means.
private struct WebOfScienceNames {
  var short: [String] = []
  var full: [String] = []
  /// The places of the authors that were kept, by the keys of their full names or initials.
  private var places: [String: [Int]] = [:]
  private var count = 0

  var isEmpty: Bool { short.isEmpty && full.isEmpty }

  /// The full names, where none is missing.
  var preferred: [String] { full.count >= short.count ? full : short }

  /// Adds the author with the name at a place of the preferred names.
  mutating func add(authorAt place: Int) {
    let key = Self.key(preferred[place])
    places[key, default: []].append(count)
    if short.count == full.count {
      let shortKey = Self.key(short[place])
      if shortKey != key { places[shortKey, default: []].append(count) }
    }
    count += 1
  }

  /// The places of the authors that a text names, with their full names or with initials.
  func authors(named text: some StringProtocol) -> [Int] { places[Self.key(text)] ?? [] }

  /// The letters of a name in lower case.
  private static func key(_ text: some StringProtocol) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte >= 0x80 { return text.lowercased().filter(\.isLetter) }
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { letters.append(byte | 0x20) }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
