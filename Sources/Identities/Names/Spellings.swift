package import CoterieRecords
import CoterieText
import Foundation

/// The spelling that shows most of a person's name: of all the one with most given names in full, then
/// with most diacritics, then one that is not all capitals, then the most frequent, then the smallest.
package struct Spellings {
  private var counts: [PersonName: Int] = [:]

  package init() {}

  /// Counts a spelling.
  package mutating func count(_ name: PersonName, times: Int = 1) {
    counts[name.readable, default: 0] += times
  }

  /// All of them, the most frequent first.
  package var all: [PersonName] {
    counts.sorted { ($1.value, $0.key.full) < ($0.value, $1.key.full) }.map(\.key)
  }

  /// The best of them; nil without any.
  package var best: PersonName? {
    guard counts.count > 1 else { return counts.keys.first }
    return counts.max { isWorse($0, $1) }?.key
  }

  private func isWorse(
    _ first: (key: PersonName, value: Int), _ second: (key: PersonName, value: Int)
  ) -> Bool {
    let (own, other) = (first.key.full, second.key.full)
    let ranks = [
      (givenNamesInFull(of: first.key), givenNamesInFull(of: second.key)),
      (diacritics(of: own), diacritics(of: other)),
      (isMixedCase(own) ? 1 : 0, isMixedCase(other) ? 1 : 0), (first.value, second.value),
    ]
    if let rank = ranks.first(where: { $0 != $1 }) { return rank.0 < rank.1 }
    return own > other
  }
}

/// How many given names are more than initials.
private func givenNamesInFull(of name: PersonName) -> Int {
  NameForm(name).given.count { $0.count > 1 }
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
