package import CoterieRecords

/// The names that sources give as other forms of the names of mentions.
package struct NameVariants {
  /// A name, and the mentions of which it is a variant.
  struct Claim {
    /// The key of the name.
    let key: TextID
    /// The mentions, ascending.
    var mentions: [Int]
  }

  /// The variants of each mention that has some.
  package private(set) var names: [Int: [PersonName]] = [:]
  /// The variants, in the order of the mentions that have them.
  private(set) var claims: [Claim] = []

  /// - Complexity: O(*n*) for *n* mentions and their facts.
  package init(of mentions: IdentityMentions) {
    let facts = mentions.records.mentionFacts.elements
    guard facts.contains(where: { $0.kind == .variant }) else { return }
    var numbers: [TextID: Int] = [:]
    for mention in 0..<mentions.count {
      for fact in mentions.facts(of: mention) where fact.kind == .variant {
        let text = mentions.records.texts[TextID(fact.value)]
        let name = PersonName(full: text) ?? PersonName(family: text)
        names[mention, default: []].append(name)
        guard let key = mentions.keys.id(of: NameKey(name).text) else { continue }
        let number = numbers[key] ?? claims.count
        if number == claims.count {
          numbers[key] = number
          claims.append(Claim(key: key, mentions: []))
        }
        claims[number].mentions.append(mention)
      }
    }
  }

  /// Whether the variants of each two of some mentions have a name in common: where one mention's are others
  /// than another's, the two are of two persons.
  ///
  /// - Complexity: O(*k*²) for *k* different lists of variants.
  func agree(_ mentions: [Int]) -> Bool {
    let lists = Array(Set(mentions.compactMap { names[$0] }.map { Set($0.map { NameForm($0) }) }))
    return lists.indices.allSatisfy { place in
      lists[..<place].allSatisfy { other in
        lists[place].contains { form in other.contains { form.isCompatible(with: $0) } }
      }
    }
  }
}
