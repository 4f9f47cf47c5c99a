extension NameRelation {
  /// The relation of two spellings of one name: in two scripts, or by two ways to write it in Latin
  /// letters.
  static func ofSpelling(_ first: NameForm, _ second: NameForm) -> NameRelation? {
    guard !first.given.isEmpty, !second.given.isEmpty else { return nil }
    if !first.isPlain || !second.isPlain { return areTransliterated(first, second) }
    let isRomanized =
      areJapanese(first, second) || areKorean(first, second) || areChinese(first, second)
      || areChinese(second, first) || areSlavic(first, second)
    return isRomanized ? .romanization : nil
  }

  /// Names of which one is in another script, in either order of the parts.
  private static func areTransliterated(_ first: NameForm, _ second: NameForm) -> NameRelation? {
    let (own, other) = (SkeletonName(first), SkeletonName(second))
    return own.agrees(with: other) || own.agrees(with: other.turned) ? .transliteration : nil
  }

  private static func areSlavic(_ first: NameForm, _ second: NameForm) -> Bool {
    guard SkeletonName(first).agrees(with: SkeletonName(second)) else { return false }
    return !(first.isPinyin && second.isPinyin)
  }

  private static func areChinese(_ pinyin: NameForm, _ other: NameForm) -> Bool {
    let (family, otherFamily) = (pinyin.familyWords.joined(), other.familyWords.joined())
    guard WadeGiles.spells(family, otherFamily) else { return false }
    return pinyin.hasOnlyFullGiven && other.hasOnlyFullGiven
      && WadeGiles.spells(pinyin.givenWords.joined(), other.givenWords.joined())
  }

  private static func areKorean(_ first: NameForm, _ second: NameForm) -> Bool {
    guard let own = KoreanSpelling.family(first.familyWords.joined()),
      own == KoreanSpelling.family(second.familyWords.joined()),
      first.hasOnlyFullGiven, second.hasOnlyFullGiven,
      let given = KoreanSpelling.given(first.givenWords.joined())
    else { return false }
    return given == KoreanSpelling.given(second.givenWords.joined())
  }

  private static func areJapanese(_ first: NameForm, _ second: NameForm) -> Bool {
    guard let family = JapaneseSpelling.hepburn(first.familyWords.joined()),
      family == JapaneseSpelling.hepburn(second.familyWords.joined()), family.count > 2,
      first.givenWords.count == second.givenWords.count
    else { return false }
    return zip(first.givenWords, second.givenWords).allSatisfy { own, other in
      if own.isInitial || other.isInitial { return own.agrees(with: other) }
      return JapaneseSpelling.hepburn(own).map { $0 == JapaneseSpelling.hepburn(other) } ?? false
    }
  }
}

extension NameForm {
  /// Whether all letters are of ASCII.
  fileprivate var isPlain: Bool {
    given.allSatisfy { $0.isPlain } && family.allSatisfy { $0.isPlain }
  }

  fileprivate var hasOnlyFullGiven: Bool { givenWords.allSatisfy { !$0.isInitial } }

  fileprivate var isPinyin: Bool {
    words.allSatisfy { $0.isInitial || WadeGiles.isPinyin($0) }
  }
}

/// The skeletons of a name's words in Latin letters.
private struct SkeletonName {
  let given, family: [Word]

  /// The skeletons of the spellings of a word.
  struct Word {
    let spellings: [NameSkeleton]

    init(_ text: String) { spellings = LatinSpelling.of(text).map { NameSkeleton($0) } }

    func isEqual(to other: Word) -> Bool { spellings.contains { other.spellings.contains($0) } }

    func agrees(with other: Word) -> Bool {
      isEqual(to: other)
        || (isInitial || other.isInitial) && !initials.isDisjoint(with: other.initials)
    }

    private var isInitial: Bool { spellings.contains { $0.letters.count == 1 } }

    private var initials: Set<UInt8> {
      Set(spellings.compactMap { $0.letters.first.map(NameSkeleton.initial) })
    }
  }

  init(_ form: NameForm) {
    given = form.givenWords.map { Word($0) }
    family = [Word(form.familyWords.joined())]
  }

  private init(given: [Word], family: [Word]) { (self.given, self.family) = (given, family) }

  var turned: SkeletonName { SkeletonName(given: family, family: given) }

  func agrees(with other: SkeletonName) -> Bool {
    guard family.count == other.family.count,
      zip(family, other.family).allSatisfy({ $0.isEqual(to: $1) })
    else { return false }
    return zip(given, other.given).allSatisfy { $0.agrees(with: $1) }
  }
}
