import CoterieRecords
import CoterieText

/// What the profile of an authorship says of its author.
enum OpenAlexProfile {
  /// It is the author's own.
  case own
  /// It names somebody earlier in the list again.
  case repeated
  /// It is another person's, for whom the provider took the author: the name that the work prints is not
  /// the profile's.
  case foreign
}

extension OpenAlexWork {
  /// What the profiles of the authorships say; nil where each profile occurs once, as nearly always.
  ///
  /// A provider sometimes takes two people for one, so that two authors of a work have the same profile.
  /// The printed name says whose it is.
  var sharedProfiles: [OpenAlexProfile]? {
    guard authorships.count > 4 || hasRepeatedID else { return nil }
    let numbers = authorships.map { $0.id?.trailingNumber }
    let sorted = numbers.compactMap(\.self).sorted()
    let shared = Set(zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map(\.0))
    guard !shared.isEmpty else { return nil }
    var seen: Set<Int> = []
    return authorships.indices.map { place in
      guard let number = numbers[place], shared.contains(number) else { return .own }
      if !authorships[place].hasNameOfProfile { return .foreign }
      return seen.insert(number).inserted ? .own : .repeated
    }
  }
}

extension OpenAlexWork {
  /// Whether two authorships have the same id, each compared with each.
  private var hasRepeatedID: Bool {
    for place in authorships.indices.dropFirst() {
      guard let id = authorships[place].id else { continue }
      for other in 0..<place where authorships[other].id.map({ $0 == id }) ?? false { return true }
    }
    return false
  }
}

extension OpenAlexAuthorship {
  /// Whether the name that the work prints may be that of the profile.
  fileprivate var hasNameOfProfile: Bool {
    guard let name = name?.string, let rawName = rawName?.string else { return true }
    return haveWordsInCommon(name.folded, rawName.folded)
  }
}

extension JSONText {
  /// The number at its end, as of `https://openalex.org/A5069892096`.
  fileprivate var trailingNumber: Int? {
    unsafe part((bytes.lastIndex { !(48...57 ~= $0) }.map { $0 + 1 } ?? 0)..<bytes.count).integer
  }
}

/// Whether each word of the shorter name is a word of the other, or the initial of one, and one of them is
/// spelled out in both.
private func haveWordsInCommon(_ first: String, _ second: String) -> Bool {
  let words = [first, second].map { $0.split(separator: " ") }.sorted { $0.count < $1.count }
  var rest = words[1]
  var hasWholeWord = false
  for word in words[0].sorted(by: { $0.count > $1.count }) {
    let match =
      rest.firstIndex { $0 == word }
      ?? rest.firstIndex { min($0.count, word.count) == 1 && $0.first == word.first }
    guard let match else { return false }
    hasWholeWord = hasWholeWord || (word.count > 1 && rest[match] == word)
    rest.remove(at: match)
  }
  return hasWholeWord
}
