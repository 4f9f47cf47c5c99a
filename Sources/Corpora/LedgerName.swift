import CoterieIdentities
import CoterieRecords

/// A name under which the user shows the authors of some mentions.
struct LedgerName {
  let name: PersonName
  /// The mentions, none of them ignored.
  let mentions: [Int]
  let location: SourceLocation

  init(_ name: PersonName, of mentions: [Int], at location: SourceLocation) {
    self.name = name
    self.mentions = mentions
    self.location = location
  }

  /// The name of the same mentions by other numbers.
  func renumbered(_ numbers: [UInt32]) -> LedgerName {
    LedgerName(name, of: mentions.map { Int(numbers[$0]) }, at: location)
  }
}

/// The names under which the user shows authors.
struct LedgerAuthorNames {
  /// The names, by author.
  private(set) var names: [Int: PersonName] = [:]
  /// What is said of authors to whom several names are given.
  private(set) var diagnostics: [Diagnostic] = []

  /// Creates no names.
  init() {}

  /// An author to whom several names are given keeps the own one.
  init(_ all: [LedgerName], _ numbers: AuthorNumbers) {
    var given: [Int: [LedgerName]] = [:]
    for name in all {
      for author in Set(name.mentions.map { Int(numbers[$0]) }) {
        given[author, default: []].append(name)
      }
    }
    var against: [SourceLocation: Set<SourceLocation>] = [:]
    for (author, own) in given {
      let first = own[0]
      if own.allSatisfy({ $0.name.full == first.name.full }) {
        names[author] = first.name
        continue
      }
      for name in own {
        let others = own.filter { $0.name.full != name.name.full }.map(\.location)
        against[name.location, default: []].formUnion(others)
      }
    }
    diagnostics = against.sorted { $0.key < $1.key }.map { location, others in
      Diagnostic(.ledger(.contradiction(others.sorted())), at: location)
    }
  }
}
