internal import CoterieRecords

/// The name of a person or a group in a cell, in any order of its parts.
struct CellName {
  let name: PersonName
  let isGroup: Bool

  /// Reads a name: `Lund, Asta`, `Asta Lund`, `Ford, Jr., W. Kent`, and in columns with family names
  /// first `Lund A.`
  ///
  /// - Returns: Nil for a text without letters and for what tables write where nobody is known.
  init?(_ piece: CellBytes, isFamilyFirst: Bool) {
    guard piece.contains(where: { $0 >= UInt8(ascii: "A") }), !Self.isNobody(piece),
      let name = Self.name(piece, isFamilyFirst: isFamilyFirst)
    else { return nil }
    isGroup = mayNameGroup(piece) && isNameOfGroup(name.full)
    self.name = isGroup ? PersonName(family: name.full) : name
  }

  private static func isNobody(_ piece: CellBytes) -> Bool {
    piece.first == UInt8(ascii: "[") && piece.last == UInt8(ascii: "]")
  }

  private static func name(_ piece: CellBytes, isFamilyFirst: Bool) -> PersonName? {
    let comma = UInt8(ascii: ",")
    guard piece.contains(comma) else {
      return isFamilyFirst ? familyFirst(piece) : PersonName(full: piece.text)
    }
    return PersonName(familyFirst: piece.pieces(between: comma).map(\.text.collapsed))
  }

  /// A name with its initials at its end, `van den Berg J. H.`
  private static func familyFirst(_ piece: CellBytes) -> PersonName? {
    var words = piece.words
    var suffix = ""
    if words.count > 2, let last = words.last?.text, PersonName.suffixes.contains(last) {
      suffix = last
      words.removeLast()
    }
    let givenCount = words.dropFirst().reversed().prefix(while: \.areInitials).count
    guard givenCount > 0 else { return PersonName(full: piece.text) }
    return PersonName(
      given: words.suffix(givenCount).map(\.text).joined(separator: " "),
      family: words.dropLast(givenCount).map(\.text).joined(separator: " "), suffix: suffix)
  }
}

/// Whether a word of a name may be the noun of a group's name.
private func mayNameGroup(_ piece: CellBytes) -> Bool {
  piece.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") })
    .contains { groupNounShapes.mayHold($0) }
}
