internal import CoterieRecords

/// The name of a person or a group in a cell, in any order of its parts.
struct CellName {
  let name: PersonName
  let isGroup: Bool

  /// Reads a name: `Lund, Asta`, `Asta Lund`, `Ford, Jr., W. Kent`, and in columns with family names
  /// first `Lund A.`
  ///
  /// - Returns: Nil for a text without letters and for what tables write where nobody is known.
  init?(_ text: String, isFamilyFirst: Bool) {
    guard text.contains(where: \.isLetter), !Self.isNobody(text),
      let name = Self.name(text, isFamilyFirst: isFamilyFirst)
    else { return nil }
    isGroup = isNameOfGroup(name.full)
    self.name = isGroup ? PersonName(family: name.full) : name
  }

  private static func isNobody(_ text: String) -> Bool {
    ["[no author name available]", "[no author id found]", "[anonymous]", "[not available]", "n/a"]
      .contains(text.lowercased())
  }

  private static func name(_ text: String, isFamilyFirst: Bool) -> PersonName? {
    let parts = text.split(separator: ",").map(\.trimmedSlice).filter { !$0.isEmpty }
    guard parts.count > 1, let last = parts.last else {
      let text = parts.first.map { String($0) } ?? text
      return isFamilyFirst ? familyFirst(text) : PersonName(full: text)
    }
    let suffix = parts[1...].first { PersonName.suffixes.contains(String($0)) }
    let others = parts.filter { $0 != suffix }
    guard others.count > 1 else {
      return PersonName(full: "\(others.first ?? last) \(suffix ?? "")")
    }
    return PersonName(
      given: others[1...].joined(separator: " "), family: String(others[0]),
      suffix: suffix.map { String($0) } ?? "")
  }

  /// A name with its initials at its end, `van den Berg J. H.`
  private static func familyFirst(_ text: String) -> PersonName? {
    var words = text[...].words
    var suffix = ""
    if words.count > 2, let last = words.last, PersonName.suffixes.contains(String(last)) {
      suffix = String(words.removeLast())
    }
    let given = words.dropFirst().reversed().prefix(while: \.areInitials).reversed()
    guard !given.isEmpty else { return PersonName(full: text) }
    return PersonName(
      given: given.joined(separator: " "),
      family: words.dropLast(given.count).joined(separator: " "), suffix: suffix)
  }
}
