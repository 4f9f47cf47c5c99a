extension NameRelation {
  /// The relation of two spellings of one name: in two scripts, or by two ways to write it in Latin
  /// letters.
  static func ofSpelling(_ first: NameForm, _ second: NameForm) -> NameRelation? {
    guard !first.given.isEmpty, !second.given.isEmpty else { return nil }
    guard first.isPlain, second.isPlain else {
      return LatinizedName(first).agrees(with: LatinizedName(second)) ? .transliteration : nil
    }
    let isRomanized =
      first.isSlavicSpelling(of: second) || first.isJapaneseSpelling(of: second)
      || first.isKoreanSpelling(of: second) || first.isPinyinSpelling(of: second)
      || second.isPinyinSpelling(of: first)
    return isRomanized ? .romanization : nil
  }
}

extension NameForm {
  /// Whether all letters are of ASCII.
  fileprivate var isPlain: Bool {
    given.allSatisfy { $0.isPlain } && family.allSatisfy { $0.isPlain }
  }

  private var hasOnlyFullGiven: Bool { givenWords.allSatisfy { !$0.isInitial } }

  private var isPinyin: Bool { words.allSatisfy { $0.isInitial || WadeGiles.isPinyin($0) } }

  fileprivate func isSlavicSpelling(of other: NameForm) -> Bool {
    let (family, otherFamily) = (familyWords.letters, other.familyWords.letters)
    guard family.hasSkeleton(of: otherFamily),
      family == otherFamily || firstFullGiven != nil && other.firstFullGiven != nil
    else { return false }
    let agree = zip(givenWords, other.givenWords).allSatisfy { own, other in
      own.isInitial || other.isInitial ? own.agrees(with: other) : own.hasSkeleton(of: other)
    }
    return agree && !(isPinyin && other.isPinyin)
  }

  fileprivate func isJapaneseSpelling(of other: NameForm) -> Bool {
    let (family, otherFamily) = (familyWords.letters, other.familyWords.letters)
    guard family.utf8.count > 2, JapaneseSpelling.areEqual(family, otherFamily),
      givenWords.count == other.givenWords.count
    else { return false }
    return zip(givenWords, other.givenWords).allSatisfy { own, other in
      own.isInitial || other.isInitial
        ? own.agrees(with: other) : JapaneseSpelling.areEqual(own, other)
    }
  }

  fileprivate func isKoreanSpelling(of other: NameForm) -> Bool {
    guard let family = KoreanSpelling.family(familyWords.letters),
      family == KoreanSpelling.family(other.familyWords.letters),
      hasOnlyFullGiven, other.hasOnlyFullGiven,
      let given = KoreanSpelling.given(givenWords.letters)
    else { return false }
    return given == KoreanSpelling.given(other.givenWords.letters)
  }

  /// Whether this name is in pinyin and the other is the same by Wade and Giles.
  fileprivate func isPinyinSpelling(of other: NameForm) -> Bool {
    let (given, otherGiven) = (givenWords.letters, other.givenWords.letters)
    return WadeGiles.initial(of: given) == WadeGiles.initial(of: otherGiven)
      && hasOnlyFullGiven && other.hasOnlyFullGiven && WadeGiles.spells(given, otherGiven)
      && WadeGiles.spells(familyWords.letters, other.familyWords.letters)
  }
}

extension String {
  /// Whether two words have one ``NameSkeleton``.
  fileprivate func hasSkeleton(of other: String) -> Bool {
    self == other || NameSkeleton(self) == NameSkeleton(other)
  }
}
