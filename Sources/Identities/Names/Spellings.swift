package import CoterieRecords
import CoterieText
import Foundation

/// The spelling that shows most of a person's name: of all the one with most given names in full, then
/// in Cyrillic or Greek letters rather than their transliteration, then with most diacritics, then one that is not all capitals, then the most frequent, then the smallest.
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
    return counts.lazy.map { Spelling($0.key, count: $0.value) }.max()?.name
  }
}

/// A spelling with what it is judged by, each worked out once.
private struct Spelling: Comparable {
  let name: PersonName
  private let text: String
  private let ranks: [Int]

  init(_ name: PersonName, count: Int) {
    self.name = name
    text = name.full
    ranks = [
      givenNamesInFull(of: name), isOtherScript(text) ? 1 : 0, diacritics(of: text),
      isMixedCase(text) ? 1 : 0, count,
    ]
  }

  /// Whether a spelling is worse.
  static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.ranks == rhs.ranks ? lhs.text > rhs.text : lhs.ranks.lexicographicallyPrecedes(rhs.ranks)
  }
}

/// How many given names are more than initials.
private func givenNamesInFull(of name: PersonName) -> Int {
  NameForm(name).given.count { $0.count > 1 }
}

/// Whether a name has letters of Cyrillic or Greek.
private func isOtherScript(_ name: String) -> Bool {
  name.unicodeScalars.contains { 0x370...0x52F ~= $0.value || 0x1F00...0x1FFF ~= $0.value }
}

/// How many marks and letters beyond ASCII a name has.
private func diacritics(of name: String) -> Int {
  if name.isPlain { return 0 }
  return name.decomposedStringWithCanonicalMapping.unicodeScalars.count {
    !$0.isASCII && ($0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark)
  }
}

/// Whether a name has small and capital letters, or a script that has no such letters.
private func isMixedCase(_ name: String) -> Bool {
  let (hasSmall, hasCapital) = (name.contains { $0.isLowercase }, name.contains { $0.isUppercase })
  return hasSmall == hasCapital
}
