import CoterieRecords

/// The identifiers that clearly different titles share: the DOI or ISBN of a book on its chapters. They
/// say nothing about a chapter.
struct ContainerIdentifiers {
  private(set) var identifiers: Set<IdentifierRow> = []

  /// How many titles are compared with each other title of an identifier.
  private static let limit = 32

  /// - Complexity: O(*n*) for *n* identifiers.
  init(_ facts: [RecordFacts], titles: TextTable) {
    var titlesOf: [IdentifierRow: [TextID]] = [:]
    for fact in facts where !fact.titleKey.isNone {
      for identifier in fact.identifiers where Self.mayBeOfContainer(identifier.kind) {
        if titlesOf[identifier, default: []].last != fact.titleKey {
          titlesOf[identifier, default: []].append(fact.titleKey)
        }
      }
    }
    for (identifier, keys) in titlesOf where keys.count > 1 {
      let words = keys.map { Self.words(of: titles[$0]) }
      let areApart = words.indices.contains { number in
        words.prefix(min(number, Self.limit)).contains {
          Self.areClearlyDifferent($0, words[number])
        }
      }
      if areApart { identifiers.insert(identifier) }
    }
  }

  private static func mayBeOfContainer(_ kind: Identifier.Kind) -> Bool {
    kind == .doi || kind == .preprintDOI || kind == .isbn
  }

  /// The words of a title that say what it is about: those of four letters or more, if there are any.
  private static func words(of title: String) -> Set<String> {
    let all = title.split(separator: " ").map { String($0) }
    let long = all.filter { $0.count >= 4 }
    return Set(long.isEmpty ? all : long)
  }

  /// Whether two titles share fewer than half of the words of the shorter one.
  private static func areClearlyDifferent(_ first: Set<String>, _ second: Set<String>) -> Bool {
    2 * first.intersection(second).count < min(first.count, second.count)
  }
}
