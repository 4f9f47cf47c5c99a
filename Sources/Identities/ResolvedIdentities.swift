public import CoterieRecords

/// Which mentions are one person: a number for each mention, a name for each person.
///
/// Persons are numbered by their first mention.
public struct ResolvedIdentities: Sendable {
  /// The person of each mention, in the order of the mentions.
  public let persons: [Int]
  /// The name of each person: the spelling met most often, of equals the one met first.
  public let names: [PersonName]
  /// The key of each person.
  public let keys: [NameKey]

  /// Takes mentions for one person where their full names are equal once folded.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  public init(exact mentions: some Sequence<Mention>) {
    var numbers: [NameKey: Int] = [:]
    var keyOfName: [PersonName: NameKey] = [:]
    var spellings: [[(name: PersonName, count: Int)]] = []
    var persons: [Int] = []
    var keys: [NameKey] = []
    for mention in mentions {
      let key = keyOfName[mention.name] ?? NameKey(mention.name)
      keyOfName[mention.name] = key
      let person = numbers[key] ?? keys.count
      if person == keys.count {
        numbers[key] = person
        keys.append(key)
        spellings.append([])
      }
      if let known = spellings[person].firstIndex(where: { $0.name == mention.name }) {
        spellings[person][known].count += 1
      } else {
        spellings[person].append((mention.name, 1))
      }
      persons.append(person)
    }
    self.persons = persons
    self.keys = keys
    names = spellings.compactMap { choices in
      choices.dropFirst().reduce(choices.first) { best, next in
        guard let best else { return next }
        return next.count > best.count ? next : best
      }?.name
    }
  }
}
