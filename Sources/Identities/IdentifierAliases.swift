import CoterieRecords

/// The identifiers of one kind that a source lists as one person's: one of them counts for all.
///
/// DBLP numbers each spelling of a name: `Tomáš Hruškov 0002` and `Tomas Hruskov 0002` are one person where a
/// record of that person lists both.
struct IdentifierAliases {
  /// For each identifier another one that counts for it.
  private var others: [StatedIdentifiers.Key: StatedIdentifiers.Key] = [:]

  /// - Complexity: O(*n*) for *n* identifiers in records of persons.
  init(of persons: PersonTable) {
    for number in 0..<persons.count {
      var firsts: [StatedIdentifiers.Key] = []
      for fact in persons.identifiers[number] {
        guard let key = StatedIdentifiers.Key(fact) else { continue }
        let own = main(key)
        if let first = firsts.first(where: { $0.kind == own.kind }) {
          if first != own { others[own] = first }
        } else {
          firsts.append(own)
        }
      }
    }
  }

  /// The identifier that counts for another one, itself where there is none.
  func main(_ key: StatedIdentifiers.Key) -> StatedIdentifiers.Key {
    var main = key
    while let other = others[main] { main = other }
    return main
  }
}
