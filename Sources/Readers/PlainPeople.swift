internal import CoterieRecords
internal import CoterieText

/// The people of a record who all have names such as `Lund, Asta M.` and of whom nothing else is said, by
/// their places among the bytes.
struct PlainPeople {
  private struct Person {
    let text: Range<Int>
    let comma: Int
    let role: Contributor.Role

    var isAuthor: Bool { role == .author }
  }

  private var people: [Person] = []

  var isEmpty: Bool { people.isEmpty }

  mutating func removeAll() { people.removeAll(keepingCapacity: true) }

  mutating func append(_ text: Range<Int>, comma: Int, _ role: Contributor.Role = .author) {
    people.append(Person(text: text, comma: comma, role: role))
  }

  var authorCount: Int { people.count(where: \.isAuthor) }

  /// Whether the first author is named again, as where a whole list is repeated.
  func mayBeginAgain(_ bytes: [UInt8]) -> Bool {
    guard let first = people.first, people.count > 3 else { return false }
    return people.dropFirst().contains { other in
      other.text.count == first.text.count && bytes[other.text] == bytes[first.text]
    }
  }

  /// Adds them to the record that is being filled, authors first.
  func append(of bytes: CellBytes, to sink: inout RecordSink) {
    for person in people where person.isAuthor { append(person, of: bytes, to: &sink) }
    for person in people where !person.isAuthor { append(person, of: bytes, to: &sink) }
  }

  private func append(_ person: Person, of bytes: CellBytes, to sink: inout RecordSink) {
    let family = bytes[person.text.lowerBound..<person.comma]
    let given = bytes[person.comma + 2..<person.text.upperBound]
    var row = MentionRow(
      name: sink.table.texts.intern(given: given, family: family),
      givenLength: UInt16(clamping: given.count), familyLength: UInt16(clamping: family.count))
    row.role = person.role
    sink.table.append(row)
  }
}
