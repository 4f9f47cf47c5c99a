import CoterieData

/// Records of which it is known who some of their authors are.
struct GoldSet: Sendable {
  /// What the set is called: the ambiguous name, or that of the collection.
  let name: String
  var records: [Record] = []
  /// The authors whose person is known.
  var mentions: [Mention] = []

  /// An author of a record, and the person.
  struct Mention: Sendable {
    let record: Int
    let name: PersonName
    let person: String
  }

  init(name: String) { self.name = name }

  /// Adds a record with one known author.
  mutating func append(_ record: Record, _ author: PersonName, is person: String) {
    mentions.append(Mention(record: records.count, name: author, person: person))
    records.append(record)
  }
}
