internal import CoterieRecords
internal import CoterieText

// RIS and EndNote have a line for each contributor.
extension TaggedRecordBuilder {
  mutating func addPlainContributors(to record: inout Record) {
    let isEditedBook = entry.isEditedBook
    let addressesFollowAuthors = hasAddressesBetweenAuthors
    for place in entry.lines.indices {
      switch entry.lines[place].kind {
      case .author:
        let people = contributors(at: place, hidden: &record.authors.hidden)
        if isEditedBook {
          record.otherContributors += people.map { $0.with(.editor) }
        } else {
          record.authors.contributors += people
        }
      case .editor: addOthers(at: place, .editor, to: &record)
      case .translator: addOthers(at: place, .translator, to: &record)
      case .fourthAuthor:
        if [.book, .bookChapter].contains(record.kind) {
          addOthers(at: place, .translator, to: &record)
        }
      case .affiliation: addAddresses(at: place, toLastAuthor: addressesFollowAuthors, of: &record)
      default: break
      }
    }
  }

  private mutating func addOthers(
    at place: Int, _ role: Contributor.Role, to record: inout Record
  ) {
    var hidden = AuthorList.Hidden.none
    record.otherContributors += contributors(at: place, hidden: &hidden).map { $0.with(role) }
  }

  /// Whether an author comes after an address, so that addresses belong to the author before them.
  private var hasAddressesBetweenAuthors: Bool {
    guard entry.has(.affiliation),
      let address = entry.lines.firstIndex(where: { $0.kind == .affiliation })
    else { return false }
    return entry.lines[..<address].contains { $0.kind == .author }
      && entry.lines[address...].contains { $0.kind == .author }
  }

  private mutating func addAddresses(
    at place: Int, toLastAuthor: Bool, of record: inout Record
  ) {
    for text in entry.texts(at: place) {
      let address = text.text.readable
      if toLastAuthor, let last = record.authors.contributors.indices.last {
        record.authors.contributors[last].rawAffiliations.append(address)
      } else {
        record.organisations.append(Organisation(address))
      }
    }
  }

  /// The contributors of a line, most often one.
  mutating func contributors(at place: Int, hidden: inout AuthorList.Hidden) -> [Contributor] {
    if let contributor = plainContributor(at: place) { return [contributor] }
    var found: [Contributor] = []
    var line = entry.lines[place].number
    for text in names(at: place) {
      defer { line += 1 }
      found += contributors(of: text, line: line, hidden: &hidden)
    }
    return found
  }

  /// The person of a line such as `Lund, Asta M.`, as nearly all are; nil for other lines.
  private func plainContributor(at place: Int) -> Contributor? {
    let range = entry.lines[place].text
    guard entry.end(of: place) == place + 1, range.count < PlainPeople.longestName,
      let name = PersonName(plainFamilyFirst: entry.bytes[range])
    else { return nil }
    return Contributor(name)
  }

  /// The names on a line and on those that continue it, where each is a name of its own but after a
  /// comma.
  private mutating func names(at place: Int) -> [String] {
    var names: [String] = []
    for text in entry.texts(at: place) {
      if let last = names.last, last.hasSuffix(",") {
        names[names.count - 1] = "\(last) \(text.text)"
      } else {
        names.append(text.text)
      }
    }
    return names
  }

  private mutating func contributors(
    of text: String, line: Int, hidden: inout AuthorList.Hidden
  ) -> [Contributor] {
    let name = JoinedNames.withoutSeparator(text.readable)
    if name.isEmpty || TaggedName.isNobody(name) { return [] }
    if TaggedName.leavesOut(name) {
      hidden = .unknown
      return []
    }
    guard let names = JoinedNames.names(in: name) else {
      return [contributor(named: name, line: line)].compactMap { $0 }
    }
    entry.report(.tagged(.joinedAuthors(text.excerpt)), line: line)
    return names.compactMap { contributor(named: $0, line: line) }
  }

  private mutating func contributor(named text: String, line: Int) -> Contributor? {
    var text = text
    if let kept = FootnoteMarks.removed(from: text) {
      entry.report(.tagged(.footnoteMarks(text.excerpt, kept: kept)), line: line)
      text = kept
    }
    if let group = TaggedName.group(text) {
      if text.utf8.contains(UInt8(ascii: ";")) {
        entry.report(.tagged(.doubtfulGroup(text.excerpt)), line: line)
      }
      return Contributor(PersonName(family: group), isGroup: true)
    }
    if JoinedNames.mayBeSeveral(text) {
      entry.report(.tagged(.doubtfulGroup(text.excerpt)), line: line)
      return Contributor(PersonName(family: text), isGroup: true)
    }
    return TaggedName.person(text).map { Contributor($0) }
  }
}

extension TaggedEntry {
  /// Whether the type of RIS says that the authors are editors.
  var isEditedBook: Bool {
    guard provider == .ris, let place = place(of: .type), end(of: place) == place + 1 else {
      return false
    }
    return bytes[lines[place].text].lowercasedText == "edbook"
  }
}

extension Contributor {
  func with(_ role: Role) -> Contributor {
    var contributor = self
    contributor.role = role
    return contributor
  }
}
