extension NameRelation {
  /// How two family names differ; nil for unrelated ones.
  static func ofFamilies(
    _ first: ArraySlice<String>, _ second: ArraySlice<String>
  ) -> NameRelation? {
    guard !first.isEmpty, !second.isEmpty else { return nil }
    if first.hasLetters(of: second) { return .same }
    let (own, other) = (first.letters, second.letters)
    guard own.utf8.first == other.utf8.first || first.last == second.last else { return nil }
    if own.isUmlautSpelling(of: other) { return .transliteration }
    if first.count == second.count, zip(first, second).allSatisfy({ $0.agrees(with: $1) }) {
      return first.count > 1 ? .compoundFamily : .partOfFamily
    }
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    if long.starts(with: short) || long.suffix(short.count) == short { return .compoundFamily }
    if own.differsInOneLetter(from: other) { return .oneLetterFamily }
    return own.begins(other) ? .partOfFamily : nil
  }
}
