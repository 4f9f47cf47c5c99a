internal import CoterieRecords
internal import CoterieText

/// The people of a record whose lines have a name such as `Lund, Asta M.` each, and nothing else is said of
/// them, by their places among the bytes.
struct PlainPeople {
  private struct Person {
    let text: Range<Int>
    let comma: Int
    let role: Contributor.Role

    var isAuthor: Bool { role == .author }
  }

  private var people: [Person] = []

  var isEmpty: Bool { people.isEmpty }

  /// Takes the people of a record in place of those of the last one.
  ///
  /// - Returns: Whether they are all so; else they must be read as ``Contributor``s.
  mutating func read(_ entry: TaggedEntry) -> Bool {
    people.removeAll(keepingCapacity: true)
    guard entry.provider != .webOfScience, !entry.isEditedBook else { return false }
    let lines = entry.record.lines
    var shortCount = 0
    for place in lines.indices {
      let line = lines[place]
      if line.kind == .shortAuthor { shortCount += 1 }
      if line.kind.saysMoreOfPeople { return false }
      guard let role = line.kind.plainRole else { continue }
      guard line.text.count < Self.longestName, entry.end(of: place) == place + 1,
        let comma = PlainFamilyFirst(entry.bytes[line.text])?.comma
      else { return false }
      people.append(Person(text: line.text, comma: comma, role: role))
    }
    // Each short name must be one that the record has in full too.
    return shortCount <= people.count(where: \.isAuthor) && !mayBeginAgain(entry.bytes)
  }

  /// Longer names are rare and may be several.
  static let longestName = 60

  /// Whether the first author is named again, as where a whole list is repeated.
  private func mayBeginAgain(_ bytes: [UInt8]) -> Bool {
    guard let first = people.first, people.count > 3 else { return false }
    return people.dropFirst().contains { other in
      other.text.count == first.text.count && bytes[other.text] == bytes[first.text]
    }
  }

  /// Adds them to the record that is being filled, authors first.
  func append(of bytes: [UInt8], to sink: inout RecordSink) {
    for person in people where person.isAuthor { append(person, of: bytes, to: &sink) }
    for person in people where !person.isAuthor { append(person, of: bytes, to: &sink) }
  }

  private func append(_ person: Person, of bytes: [UInt8], to sink: inout RecordSink) {
    let family = bytes[person.text.lowerBound..<person.comma]
    let given = bytes[person.comma + 2..<person.text.upperBound]
    var row = MentionRow(
      name: sink.table.texts.intern(given: given, family: family),
      givenLength: UInt16(clamping: given.count), familyLength: UInt16(clamping: family.count))
    row.role = person.role
    sink.table.append(row)
  }
}

extension TagMeaning.Kind {
  /// What the people of such lines are; nil for other lines.
  fileprivate var plainRole: Contributor.Role? {
    switch self {
    case .author: .author
    case .editor: .editor
    case .translator: .translator
    case .investigator: .investigator
    default: nil
    }
  }

  /// Whether such lines say more of people than their names, or name groups.
  fileprivate var saysMoreOfPeople: Bool {
    switch self {
    case .affiliation, .investigatorAffiliation, .personNumber, .group, .fourthAuthor, .shortEditor,
      .shortInvestigator:
      true
    default: false
    }
  }
}
