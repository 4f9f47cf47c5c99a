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
    unsafe part((bytes.lastIndex { !$0.isDigit }.map { $0 + 1 } ?? 0)..<bytes.count).integer
  }
}
