public import CoterieRecords
import CoterieText
import Foundation

/// Which mentions are of one person: a number for each mention, a name for each person.
///
/// Persons are numbered by their first mention.
public struct ResolvedIdentities: Sendable {
  /// The person of each mention, in the order of the mentions.
  public let persons: [Int]
  /// The name of each person, without markup: of its spellings the one with most diacritics, then one
  /// that is not all capitals, then the most frequent, then the first.
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
    names = spellings.compactMap { bestSpelling($0) }
  }
}

/// The spelling that shows most of a name, and how often it is met where several show the same.
private func bestSpelling(_ spellings: [(name: PersonName, count: Int)]) -> PersonName? {
  guard spellings.count > 1 else { return spellings.first?.name.readable }
  var counts: [PersonName: Int] = [:]
  var names: [PersonName] = []
  for (name, count) in spellings {
    let readable = name.readable
    if counts.updateValue(count + counts[readable, default: 0], forKey: readable) == nil {
      names.append(readable)
    }
  }
  let ranks = names.map { name in
    (
      diacritics: diacritics(of: name.full), isMixed: isMixedCase(name.full) ? 1 : 0,
      counts[name, default: 0]
    )
  }
  return names[names.indices.dropFirst().reduce(0) { ranks[$1] > ranks[$0] ? $1 : $0 }]
}

/// How many marks and letters beyond ASCII a name has.
private func diacritics(of name: String) -> Int {
  name.decomposedStringWithCanonicalMapping.unicodeScalars.count {
    !$0.isASCII && ($0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark)
  }
}

/// Whether a name has small and capital letters, or a script that has no such letters.
private func isMixedCase(_ name: String) -> Bool {
  let (hasSmall, hasCapital) = (name.contains { $0.isLowercase }, name.contains { $0.isUppercase })
  return hasSmall == hasCapital
}
