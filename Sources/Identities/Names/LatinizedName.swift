/// A name of any script with the skeletons of its spellings in Latin letters.
struct LatinizedName {
  private let given, family: [Word]

  init(_ form: NameForm) {
    given = form.givenWords.map { Word($0) }
    family = [Word(form.familyWords.letters)]
  }

  /// Whether two names have common spellings or initials, in either order of the parts.
  func agrees(with other: LatinizedName) -> Bool {
    Self.agree(family, given, other.family, other.given)
      || Self.agree(family, given, other.given, other.family)
      || Self.agree(given, family, other.family, other.given)
  }

  private static func agree(
    _ family: [Word], _ given: [Word], _ otherFamily: [Word], _ otherGiven: [Word]
  ) -> Bool {
    guard family.count == otherFamily.count else { return false }
    return zip(family, otherFamily).allSatisfy { $0.isEqual(to: $1) }
      && zip(given, otherGiven).allSatisfy { $0.agrees(with: $1) }
  }
}

/// The skeletons of a word.
private struct Word {
  private let isInitial: Bool
  private let spellings: [NameSkeleton]

  init(_ text: String) {
    isInitial = text.isInitial
    spellings = LatinSpelling.of(text).map { NameSkeleton($0) }
  }

  func isEqual(to other: Word) -> Bool { spellings.contains { other.spellings.contains($0) } }

  func agrees(with other: Word) -> Bool {
    guard isInitial || other.isInitial else { return isEqual(to: other) }
    return !initials.isDisjoint(with: other.initials)
  }

  private var initials: Set<UInt8> {
    Set(spellings.compactMap { $0.letters.first.map(NameSkeleton.initial) })
  }
}
