import CoterieRecords

/// The mentions that bear one identifier.
struct IdentifierHolders {
  let kind: PersonIdentifier.Kind
  /// The mentions, ascending.
  private(set) var mentions: [Int]

  /// The holders of each identifier, by the first mention that bears it.
  static func all(of stated: StatedIdentifiers) -> [IdentifierHolders] {
    var numbers: [StatedIdentifiers.Key: Int] = [:]
    var all: [IdentifierHolders] = []
    for mention in stated.mentions {
      for identifier in stated[mention] {
        if let number = numbers[identifier] {
          all[number].mentions.append(mention)
        } else {
          numbers[identifier] = all.count
          all.append(IdentifierHolders(kind: identifier.kind, mentions: [mention]))
        }
      }
    }
    return all
  }

  /// Whether every two of their names may be of one person, so that no initial joins two people.
  ///
  /// - Complexity: O(*n*) for *n* mentions, and O(*k*²) for *k* different names that may be of one.
  func haveOneName(in input: IdentityMentions) -> Bool {
    guard let first = mentions.first,
      mentions.contains(where: { input.nameKeys[$0] != input.nameKeys[first] })
    else { return true }
    let names = Array(forms(in: input).values)
    return names.indices.allSatisfy { place in
      names[..<place].allSatisfy { other in
        names[place].contains { form in other.contains { form.isCompatible(with: $0) } }
      }
    }
  }

  /// The names in parts, by their keys: sources may split one name in different ways.
  private func forms(in input: IdentityMentions) -> [TextID: Set<NameForm>] {
    var names: Set<PersonName> = []
    var forms: [TextID: Set<NameForm>] = [:]
    for mention in mentions {
      let name = input.name(of: mention)
      guard names.insert(name).inserted else { continue }
      forms[input.nameKeys[mention], default: []].insert(NameForm(name))
    }
    return forms
  }
}
