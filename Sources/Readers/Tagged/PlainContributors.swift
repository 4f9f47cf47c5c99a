internal import CoterieRecords
internal import CoterieText

// RIS and EndNote have a line for each contributor.
extension TaggedRecordBuilder {
  mutating func addPlainContributors(to record: inout Record) {
    let isEditedBook = entry.provider == .ris && entry.text(.type)?.uppercased() == "EDBOOK"
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
      let address = text.readable
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
    guard entry.end(of: place) == place + 1, range.count < 60,
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
        names[names.count - 1] = "\(last) \(text)"
      } else {
        names.append(text)
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

extension Contributor {
  func with(_ role: Role) -> Contributor {
    var contributor = self
    contributor.role = role
    return contributor
  }
}

extension PersonName {
  /// Creates a name from letters, dots, hyphens and single blanks with one comma among them; nil for
  /// other texts, and where a part may be a suffix or the noun of a group.
  init?(plainFamilyFirst bytes: ArraySlice<UInt8>) {
    var comma = -1
    var wordStart = bytes.startIndex
    var previous: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
        break
      case 0x20, UInt8(ascii: ","):
        guard byte == 0x20 ? previous != 0x20 : comma < 0,
          !bytes[wordStart..<place].mayBeSpecialWord
        else { return nil }
        if byte != 0x20 { comma = place }
        wordStart = place + 1
      default: guard bytes.isLetterBeyondASCII(at: place) else { return nil }
      }
      previous = byte
    }
    guard comma > bytes.startIndex, comma + 2 < bytes.endIndex, bytes[comma + 1] == 0x20,
      bytes[comma - 1] != 0x20, !bytes[wordStart...].mayBeSpecialWord
    else { return nil }
    self.init(
      given: String(decoding: bytes[(comma + 2)...], as: UTF8.self),
      family: String(decoding: bytes[..<comma], as: UTF8.self))
  }
}

extension ArraySlice<UInt8> {
  /// Whether a byte belongs to a letter from U+00C0 to U+024F, and not to what may be UTF-8 that was
  /// read in another encoding.
  fileprivate func isLetterBeyondASCII(at place: Int) -> Bool {
    if self[place] & 0xC0 == 0x80 { return place > startIndex && 0xC3...0xC9 ~= self[place - 1] }
    guard 0xC3...0xC9 ~= self[place], place + 1 < endIndex, self[place + 1] & 0xC0 == 0x80 else {
      return false
    }
    return place + 2 >= endIndex || self[place + 2] < 0x80 || self[place] != 0xC3
      || !(0x82...0xB4 ~= self[place + 1])
  }

  /// Whether a word may be a suffix, the noun of a group's name or the `and` between two names.
  fileprivate var mayBeSpecialWord: Bool {
    switch count {
    case 0, 1: false
    case 2, 3: mayBeShortSpecialWord
    default: groupNounShapes.mayHold(self) && isGroupNoun(String(decoding: self, as: UTF8.self))
    }
  }

  /// `Jr.`, `Sr`, `II`, `III`, `IV`, `and`, `al.`
  private var mayBeShortSpecialWord: Bool {
    let (first, second) = (self[startIndex], self[startIndex + 1])
    switch first {
    case UInt8(ascii: "J"), UInt8(ascii: "S"): return second == UInt8(ascii: "r")
    case UInt8(ascii: "I"): return second.isCapitalLetter
    case UInt8(ascii: "a"): return true
    default: return false
    }
  }
}
