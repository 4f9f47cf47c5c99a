extension NameForm {
  /// Keys of which two related names share at least one, but for ``NameRelation/marriedName`` and
  /// ``NameRelation/conflict``: two to four for most names, in no order.
  ///
  /// They are hashes that are the same in every run: of the family name's skeleton with the first
  /// initial, in both orders of the parts; of the last word of a compound family name with it; of the
  /// first given name in full with the first letters of the family name; and of the family name as
  /// Japanese, Korean or Chinese ones are romanised otherwise.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  package func relationKeys(nicknames: Nicknames = .none) -> [UInt64] {
    var keys = RelationKeys()
    let hasFamily = !familyWords.isEmpty
    let (given, family) = hasFamily ? (givenWords, familyWords) : ([], givenWords)
    guard let last = family.last else { return [] }
    let initials = Self.initials(of: given.first ?? family.first)
    keys.append(Self.skeletons(of: family), initials)
    if !given.isEmpty { keys.append(Self.skeletons(of: given), Self.initials(of: family.first)) }
    if family.count > 1 { keys.append(Self.skeletons(of: [last]), initials) }
    appendFullGiven(to: &keys)
    if let first = given.first, !first.isInitial {
      let later = nicknames.laterInitials(of: first).map(NameSkeleton.initial)
      keys.append(Self.skeletons(of: family), Array(Set(later).subtracting(initials)))
    }
    appendRomanized(to: &keys)
    return keys.hashes
  }

  /// Whether two names are found as perhaps related.
  package func sharesKey(with other: NameForm) -> Bool {
    let own = relationKeys()
    return other.relationKeys().contains { own.contains($0) }
  }

  /// Two beginnings of a family name: that of the family name, and that of the last given name, which may
  /// be the first of two family names. Two first names: the first and the second, which may stand alone.
  private func appendFullGiven(to keys: inout RelationKeys) {
    let full = givenWords.filter { !$0.isInitial }
    guard let first = full.first, !familyWords.isEmpty else { return }
    let family = familyWords.letters
    keys.append(first, beginning: family)
    guard full.count > 1, full.dropFirst().canBeSecondName else { return }
    keys.append(full[1], beginning: family)
    keys.append(first, beginning: full[full.count - 1])
  }

  private func appendRomanized(to keys: inout RelationKeys) {
    guard let first = givenWords.first, first.isPlain, !familyWords.isEmpty else { return }
    let family = familyWords.letters
    guard family.isPlain else { return }
    if let number = KoreanSpelling.family(family), let initial = KoreanSpelling.initial(of: first) {
      keys.append(.korean, [UInt8(truncatingIfNeeded: number)], [initial])
    }
    if let initial = WadeGiles.initial(of: first), let chinese = WadeGiles.family(family) {
      keys.append(.chinese, Array(chinese.utf8), [initial])
    }
    appendJapanese(family, first, to: &keys)
  }

  private func appendJapanese(_ family: String, _ given: String, to keys: inout RelationKeys) {
    guard JapaneseSpelling.mayDiffer(family) || JapaneseSpelling.mayDiffer(given),
      let name = JapaneseSpelling.hepburn(family), name.utf8.count > 2
    else { return }
    keys.append([NameSkeleton(name)], Self.initials(of: JapaneseSpelling.hepburn(given) ?? given))
  }

  private static func skeletons(of words: ArraySlice<String>) -> [NameSkeleton] {
    if words.allSatisfy({ $0.isPlain }) { return [NameSkeleton(words)] }
    return LatinSpelling.of(words.letters).map { NameSkeleton($0) }
  }

  private static func initials(of word: String?) -> [UInt8] {
    guard let word else { return [] }
    if let first = word.utf8.first, first < 0x80 { return [NameSkeleton.initial(first)] }
    let letters = LatinSpelling.of(word).compactMap { $0.utf8.first }
    return Array(Set(letters.map(NameSkeleton.initial)))
  }
}

/// Hashes of parts of a name, each once.
private struct RelationKeys {
  private(set) var hashes: [UInt64] = []

  /// What a key is made of.
  enum Kind: UInt8 {
    case familyAndInitial, fullGiven, korean, chinese
  }

  init() { hashes.reserveCapacity(4) }

  mutating func append(_ families: [NameSkeleton], _ initials: [UInt8]) {
    for family in families {
      for initial in initials { append(.familyAndInitial, family.letters, [initial]) }
    }
  }

  /// Appends a given name in full with the first letters of a family name.
  mutating func append(_ given: String, beginning family: String) {
    append(.fullGiven, NameSkeleton(given).letters, Array(NameSkeleton(family).letters.prefix(2)))
  }

  mutating func append(_ kind: Kind, _ first: [UInt8], _ second: [UInt8]) {
    var hash = StableHash(kind.rawValue)
    for byte in first { hash.combine(byte) }
    hash.combine(0)
    for byte in second { hash.combine(byte) }
    if !hashes.contains(hash.value) { hashes.append(hash.value) }
  }
}

/// The hash FNV-1a, which is the same in every run.
private struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ first: UInt8) { combine(first) }

  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
