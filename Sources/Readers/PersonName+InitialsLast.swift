import CoterieRecords

extension PersonName {
  /// Creates a name with its initials at its end, `van den Berg J. H.`; nil where it has none there.
  init?(initialsLast text: CellBytes) {
    var words = text.words
    var suffix = ""
    if words.count > 2, let last = words.last?.text, PersonName.suffixes.contains(last) {
      suffix = last
      words.removeLast()
    }
    let givenCount = words.dropFirst().reversed().prefix(while: \.areInitials).count
    guard givenCount > 0 else { return nil }
    self.init(
      given: words.suffix(givenCount).map(\.text).joined(separator: " "),
      family: words.dropLast(givenCount).map(\.text).joined(separator: " "), suffix: suffix)
  }
}
