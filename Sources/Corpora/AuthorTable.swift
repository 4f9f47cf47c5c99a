import CoterieIdentities
import CoterieRecords
import CoterieText

/// The authors of a corpus as columns.
struct AuthorTable: Sendable {
  /// The key of each author's name.
  private(set) var nameKeys: [TextID]
  /// The mention that spells each name best, among those of the table of records.
  private var examples: [UInt32]
  /// The names of authors whom no list shows, and spellings that are no mention's own.
  private var names: [Int: PersonName] = [:]
  /// The spellings of the authors who have several, the most frequent first.
  private(set) var spellings: [Int: [PersonName]] = [:]
  /// What the ids of namesakes but the first end in.
  var idSuffixes: [Int: String] = [:]

  /// Creates a table without authors.
  init() {
    nameKeys = []
    examples = []
  }

  /// The number of authors.
  var count: Int { nameKeys.count }

  /// - Complexity: O(*n*) for *n* mentions.
  init(_ mentions: IdentityMentions, _ numbers: AuthorNumbers) {
    nameKeys = Array(repeating: .none, count: numbers.count)
    examples = Array(repeating: PaperTable.none, count: numbers.count)
    let variants = NameVariants(of: mentions).names
    var severalNames: [Int: Spellings] = [:]
    for mention in variants.keys { severalNames[Int(numbers[mention])] = Spellings() }
    for mention in 0..<mentions.count {
      let person = Int(numbers[mention])
      let row = mentions.rows[mention]
      if nameKeys[person].isNone { nameKeys[person] = mentions.nameKeys[mention] }
      if mentions.isUnlisted(mention) {
        if examples[person] == PaperTable.none { names[person] = mentions.name(of: mention) }
      } else if examples[person] == PaperTable.none {
        examples[person] = row
        names[person] = nil
      } else if !mentions.records.haveSameName(row, examples[person]) {
        severalNames[person] = Spellings()
      }
    }
    guard !severalNames.isEmpty else { return }
    for mention in 0..<mentions.count where !mentions.isUnlisted(mention) {
      let name = mentions.name(of: mention)
      severalNames[Int(numbers[mention])]?.count(name)
      for variant in variants[mention, default: []]
      where NameForm(variant).isCompatible(with: NameForm(name)) {
        severalNames[Int(numbers[mention])]?.count(variant)
      }
    }
    for (person, spellings) in severalNames {
      guard let best = spellings.best else { continue }
      names[person] = best
      self.spellings[person] = spellings.all
      nameKeys[person] = mentions.keys.id(of: NameKey(best).text) ?? nameKeys[person]
    }
  }

  /// Shows an author under a name of the user's, whose key must be among the keys.
  mutating func show(_ name: PersonName, of author: Int, _ keys: TextTable) {
    names[author] = name
    if let key = keys.id(of: NameKey(name).text) { nameKeys[author] = key }
  }

  /// The name of an author, without markup.
  func name(of author: Int, in records: RecordTable) -> PersonName {
    names[author] ?? records.name(of: records.mentions.elements[Int(examples[author])]).readable
  }

  /// A key of an author that lasts: the key of the name, its words joined by hyphens.
  func id(of author: Int, _ keys: TextTable) -> String {
    let base = StableID.words(of: keys[nameKeys[author]], standIn: "author")
    return idSuffixes[author].map { "\(base)-\($0)" } ?? base
  }
}

extension RecordTable {
  fileprivate func haveSameName(_ first: UInt32, _ second: UInt32) -> Bool {
    let (own, other) = (mentions.elements[Int(first)], mentions.elements[Int(second)])
    return own.name == other.name && own.givenLength == other.givenLength
      && own.familyLength == other.familyLength
  }
}
