import CoterieData

/// The spellings of listed persons that occur on papers, in pairs.
///
/// Which spellings may be of one person is judged by ``NameForm/isCompatible(with:)``, the definition by which
/// papers are merged, and not by the relations of names that are measured here.
struct ListedSpellings {
  /// Spellings of one person.
  private(set) var variants: [Pair] = []
  /// Two persons each, by their spellings that may be of one person, judged by the names alone.
  private(set) var namesakes: [[Pair]] = []

  /// Two spellings, as papers print them.
  struct Pair: Hashable {
    let first, second: String
  }

  /// - Parameter occurring: The spellings on papers.
  init(_ persons: [ListedPerson], occurring: Set<String>) {
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
    namesakes = Self.namesakes(names)
  }

  private struct Spelling {
    let person: Int
    let full: String
    let form: NameForm
  }

  private static func namesakes(_ names: [[PersonName]]) -> [[Pair]] {
    var groups: [String: [Spelling]] = [:]
    for (person, own) in names.enumerated() {
      for name in own {
        let spelling = Spelling(person: person, full: name.full, form: NameForm(name))
        for word in Set(spelling.form.family + spelling.form.given) where word.count > 1 {
          groups[word, default: []].append(spelling)
        }
      }
    }
    var pairs: [[Int]: Set<Pair>] = [:]
    for group in groups.values {
      for (place, first) in group.enumerated() {
        for second in group[(place + 1)...] where first.person < second.person {
          guard first.form.isCompatible(with: second.form) else { continue }
          pairs[[first.person, second.person], default: []].insert(
            Pair(first: first.full, second: second.full))
        }
      }
    }
    return pairs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, own in
      own.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
  }
}
