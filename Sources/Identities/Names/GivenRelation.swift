extension NameRelation {
  /// How two lists of given names differ, which may be ``conflict``; nil where only one has any.
  static func ofGiven(
    _ first: ArraySlice<String>, _ second: ArraySlice<String>, _ nicknames: Nicknames
  ) -> NameRelation? {
    if first == second { return .same }
    guard !first.isEmpty, !second.isEmpty else { return nil }
    if first.hasLetters(of: second) { return .same }
    let aligned = ofAligned(first, second, nicknames)
    if let aligned, aligned.isStrong { return aligned }
    if isSubset(first, second) || isSubset(second, first) { return .givenSubset }
    if isSpread(first, second) || isSpread(second, first) { return .middleName }
    return aligned ?? .conflict
  }

  /// The weakest relation of the words at equal places; nil where two contradict one another.
  private static func ofAligned(
    _ first: ArraySlice<String>, _ second: ArraySlice<String>, _ nicknames: Nicknames
  ) -> NameRelation? {
    var weakest: NameRelation = first.count == second.count ? .same : .middleName
    for (own, other) in zip(first, second) {
      guard let relation = ofWords(own, other, nicknames) else { return nil }
      weakest = max(weakest, relation)
    }
    return weakest
  }

  private static func ofWords(
    _ own: String, _ other: String, _ nicknames: Nicknames
  ) -> NameRelation? {
    if own == other { return .same }
    if own.isInitial || other.isInitial { return own.agrees(with: other) ? .initials : nil }
    if nicknames.relate(own, other) { return .nickname }
    guard own.utf8.first == other.utf8.first else { return nil }
    if own.isUmlautSpelling(of: other) { return .transliteration }
    if own.begins(other) { return .prefix }
    return own.differsInOneLetter(from: other) ? .oneLetterGiven : nil
  }

  /// Whether names are the last ones of a longer list, of which initials or a first name are left out.
  /// Short names and those of pinyin may be the second half of another name.
  private static func isSubset(_ short: ArraySlice<String>, _ long: ArraySlice<String>) -> Bool {
    guard short.count < long.count else { return false }
    let rest = long.drop { $0.isInitial }
    if rest.count < long.count, let first = rest.first, first == short.first {
      return zip(rest, short).allSatisfy { $0.agrees(with: $1) }
    }
    return long.dropFirst().elementsEqual(short) && short.canBeSecondName
  }

  /// Whether names are some of a longer list in its order, the first name in full among them.
  private static func isSpread(_ short: ArraySlice<String>, _ long: ArraySlice<String>) -> Bool {
    guard short.count < long.count, let first = short.first, !first.isInitial,
      first == long.first
    else { return false }
    var rest = long[...]
    return short.allSatisfy { name in
      rest = rest.drop { !$0.agrees(with: name) }
      return rest.popFirst() != nil
    }
  }
}

extension ArraySlice<String> {
  /// Whether given names after another one may be used without it.
  var canBeSecondName: Bool {
    guard let first, !first.isInitial else { return false }
    let letters = joined()
    return letters.utf8.count >= 5 && !WadeGiles.isPinyin(letters)
  }
}
