/// How two names of perhaps one person differ, from the surest kind to the weakest.
///
///     let relation = NameRelation.between(
///       NameForm(PersonName(given: "S. K.", family: "Cho")),
///       NameForm(PersonName(given: "Sung Kyu", family: "Cho")))  // .initials
///
/// A relation says that two spellings may be of one person, not that they are: that takes a rare name or
/// a shared co-author (``isStrong``), a shared co-author at least (``isWeak``), or it speaks against
/// (``conflict``).
public enum NameRelation: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Equal letters once case, diacritics, blanks and hyphens are folded, wherever the family name begins:
  /// *van Rosendaal* and *vanRosendaal*, *Gudrun T. | Velde* and *Gudrun | T. Velde*.
  case same
  /// Given and family names in the other order.
  case order
  /// Initials in place of given names: *S. K. Cho* and *Sung Kyu Cho*.
  case initials
  /// A given name or initial more after the first: *Nir B. Ailon* and *Nir Ailon*.
  case middleName
  /// A name or initial more before the given name: *R. Harald Baayen* and *Harald Baayen*.
  case givenSubset
  /// Given names that are used for one another: *Bob* and *Robert*.
  case nickname
  /// Another script, or `ö` as `oe`: *Лещенко* and *Leshchenko*, *Müller* and *Mueller*.
  case transliteration
  /// Two romanisations of a name: *Hsu* and *Xu*, *Rhee* and *Lee*, *Satoh* and *Sato*, *Sergey* and
  /// *Sergei*.
  case romanization
  /// Whole words of a compound family name left out or abbreviated: *Solis Vega* and *Vega*.
  case compoundFamily
  /// A given name that begins the other: *Vicent* and *Vicente*.
  case prefix
  /// One letter of a given name that differs, is missing or stands in another place.
  case oneLetterGiven
  /// One letter of the family name that differs, is missing or stands in another place.
  case oneLetterFamily
  /// A family name that begins the other or is its initial: *Abdel* and *Abdelrahman*.
  case partOfFamily
  /// A suffix that only one of two related names has: *Hajič* and *Hajič Jr.*
  case suffix
  /// Equal given names in full, and family names that have nothing to do with one another.
  case marriedName
  /// The same family name with given names that contradict one another, or different suffixes.
  case conflict

  /// The surer one first.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  /// Whether a rare name is enough to take the two for one person.
  public var isStrong: Bool { self < .romanization }

  /// Whether only a shared co-author is enough to take the two for one person.
  public var isWeak: Bool { !isStrong && self != .conflict }
}

extension NameRelation {
  /// The relation between two names; nil for names that have nothing to do with one another. It is the
  /// same in both directions.
  ///
  /// - Parameter nicknames: The given names that are used for one another.
  /// - Complexity: O(*n*) for *n* letters, but for names that may be Chinese, whose syllables are tried.
  public static func between(
    _ first: NameForm, _ second: NameForm, nicknames: Nicknames = .none
  ) -> NameRelation? {
    if first == second { return first.words.isEmpty ? nil : .same }
    guard let relation = ofWords(first, second, nicknames) else { return nil }
    if first.suffix == second.suffix || relation >= .marriedName { return relation }
    return first.suffix.isEmpty || second.suffix.isEmpty ? .suffix : .conflict
  }

  /// The relation without a look at the suffixes.
  private static func ofWords(
    _ first: NameForm, _ second: NameForm, _ nicknames: Nicknames
  ) -> NameRelation? {
    let inOrder = ofParts(first, second, nicknames)
    if let inOrder, inOrder.isStrong { return inOrder }
    if let found = ofMovedBoundary(first, second) ?? ofTurned(first, second) { return found }
    if let found = ofSpelling(first, second), first.sharesKey(with: second) { return found }
    guard let inOrder else { return isMarried(first, second) ? .marriedName : nil }
    return inOrder == .conflict || first.sharesKey(with: second) ? inOrder : nil
  }

  /// Given names with given names, family with family.
  private static func ofParts(
    _ first: NameForm, _ second: NameForm, _ nicknames: Nicknames
  ) -> NameRelation? {
    guard let family = ofFamilies(first.familyWords, second.familyWords) else { return nil }
    guard let given = ofGiven(first.givenWords, second.givenWords, nicknames) else { return nil }
    if family == .same { return given }
    guard given.isStrong else { return nil }
    if family.isStrong { return max(family, given) }
    return first.firstFullGiven != nil && first.firstFullGiven == second.firstFullGiven
      ? family : nil
  }

  /// The same words, or their initials, with the family name beginning at another of them.
  private static func ofMovedBoundary(_ first: NameForm, _ second: NameForm) -> NameRelation? {
    guard first.given.count != second.given.count || first.family.count != second.family.count
    else { return nil }
    let (own, other) = (first.words, second.words)
    guard own.first == other.first || own.last == other.last else { return nil }
    if own == other { return .same }
    if own.count == other.count {
      let areAlike = own.last == other.last && zip(own, other).allSatisfy { $0.agrees(with: $1) }
      return areAlike && first.family.count != second.family.count ? .initials : nil
    }
    return isBeginning(first, second) || isBeginning(second, first) ? .compoundFamily : nil
  }

  /// Whether a name is the beginning of another, with a given name in full; the family name of the one
  /// is among the given names of the other: *Nicoletta | Calzolari* and *Nicoletta Calzolari | Zamorani*.
  private static func isBeginning(_ short: NameForm, _ long: NameForm) -> Bool {
    let words = short.words
    guard let first = words.first, !first.isInitial, words.count == long.givenWords.count,
      short.familyWords.count == 1, !short.givenWords.isEmpty
    else { return false }
    return long.givenWords.elementsEqual(words)
  }

  /// The given names of one are the family name of the other.
  private static func ofTurned(_ first: NameForm, _ second: NameForm) -> NameRelation? {
    let areTurned =
      haveEqualParts(first.familyWords, first.givenWords, second.givenWords, second.familyWords)
      || haveEqualParts(first.givenWords, first.familyWords, second.familyWords, second.givenWords)
    return areTurned ? .order : nil
  }

  private static func haveEqualParts(
    _ family: ArraySlice<String>, _ given: ArraySlice<String>, _ otherFamily: ArraySlice<String>,
    _ otherGiven: ArraySlice<String>
  ) -> Bool {
    guard !family.isEmpty, !given.isEmpty, family.hasLetters(of: otherFamily) else { return false }
    return ofGiven(given, otherGiven, .none).map { $0 <= .middleName } ?? false
  }

  /// Whether all given names are equal and one of them is in full.
  private static func isMarried(_ first: NameForm, _ second: NameForm) -> Bool {
    first.firstFullGiven != nil && !first.familyWords.isEmpty && !second.familyWords.isEmpty
      && first.givenWords.hasLetters(of: second.givenWords)
  }
}
