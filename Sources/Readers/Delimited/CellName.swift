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
      return (isFamilyFirst ? PersonName(initialsLast: piece) : nil) ?? PersonName(full: piece.text)
    }
    return PersonName(familyFirst: piece.pieces(between: comma).map(\.text.collapsed))
  }
}

/// Whether a word of a name may be the noun of a group's name.
private func mayNameGroup(_ piece: CellBytes) -> Bool {
  piece.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") })
    .contains { groupNounShapes.mayHold($0) }
}
