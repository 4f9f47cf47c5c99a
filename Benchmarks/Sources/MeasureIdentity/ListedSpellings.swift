import CoterieData

/// The spellings of listed persons that occur on papers, in pairs.
struct ListedSpellings {
  /// Spellings of one person.
  private(set) var variants: [Pair] = []
  /// Spellings of two persons that may be of one, judged by the names alone.
  private(set) var namesakes: [Pair] = []

  /// Two spellings, as papers print them.
  struct Pair: Hashable {
    let first, second: String
  }

  /// - Parameters:
  ///   - occurring: The spellings on papers.
  ///   - nicknames: The given names that are used for one another.
  init(_ persons: [ListedPerson], occurring: Set<String>, nicknames: Nicknames) {
    let owners = Dictionary(
      persons.enumerated().flatMap { number, person in
        Set(person.names.map(\.full)).map { ($0, [number]) }
      }, uniquingKeysWith: +)
    // A spelling of several listed persons says nothing of any of them.
    let names = persons.map { person in
      person.names.filter { occurring.contains($0.full) && owners[$0.full]?.count == 1 }
    }
    for own in names {
      let first = own.first?.full ?? ""
      variants += Set(own.map(\.full)).subtracting([first]).sorted().map {
        Pair(first: first, second: $0)
      }
    }
    namesakes = Self.namesakes(names, nicknames)
  }

  private struct Spelling {
    let person: Int
    let full: String
    let form: NameForm
  }

  private static func namesakes(_ names: [[PersonName]], _ nicknames: Nicknames) -> [Pair] {
    var groups: [String: [Spelling]] = [:]
    for (person, own) in names.enumerated() {
      for name in own {
        let spelling = Spelling(person: person, full: name.full, form: NameForm(name))
        for word in Set(spelling.form.family + spelling.form.given) where word.count > 1 {
          groups[word, default: []].append(spelling)
        }
      }
    }
    var pairs: Set<Pair> = []
    for group in groups.values {
      for (place, first) in group.enumerated() {
        for second in group[(place + 1)...] where first.person != second.person {
          guard mayBeOne(first.form, second.form, nicknames) else { continue }
          pairs.insert(
            Pair(first: min(first.full, second.full), second: max(first.full, second.full)))
        }
      }
    }
    return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func mayBeOne(
    _ first: NameForm, _ second: NameForm, _ nicknames: Nicknames
  ) -> Bool {
    guard let relation = NameRelation.between(first, second, nicknames: nicknames) else {
      return false
    }
    return relation != .conflict && relation != .marriedName
  }
}
