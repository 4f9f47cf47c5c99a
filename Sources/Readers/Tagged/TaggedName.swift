internal import CoterieRecords
internal import CoterieText

/// The name of a contributor as tagged text has it: `Lund, Asta`, `Lund A`, `Asta Lund`, `Lund, A., Jr.`
enum TaggedName {
  /// A name with the family name before the first comma, or with initials at its end, or in the order
  /// *given family*; nil for a text that is no name.
  static func person(_ text: String) -> PersonName? {
    guard let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")) else { return withoutComma(text) }
    let given = text[text.index(after: comma)...].withoutOuterBlanks
    guard !given.utf8.contains(UInt8(ascii: ",")) else { return PersonName(familyFirst: text) }
    let family = text[..<comma].withoutOuterBlanks
    if family.isEmpty { return PersonName(full: String(given)) }
    if given.isEmpty { return PersonName(full: String(family)) }
    if PersonName.suffixes.contains(String(given)) {
      return PersonName(full: "\(family) \(given)")
    }
    let (plainFamily, familySuffix) = splitSuffix(family)
    let (plainGiven, givenSuffix) = splitSuffix(given)
    return PersonName(
      given: String(plainGiven), family: String(plainFamily),
      suffix: String(familySuffix.isEmpty ? givenSuffix : familySuffix))
  }

  /// `van Oosten WH 2nd`, `Holm E.`, `G. Kalbe`.
  private static func withoutComma(_ text: String) -> PersonName? {
    let first = text.utf8.prefix { $0 != 0x20 }
    // "G. Kalbe K." begins with initials, and "LI BC" does not.
    let beginsWithInitials = first.count == 1 || first.contains(UInt8(ascii: "."))
    let name = beginsWithInitials ? nil : PersonName(initialsLast: Array(text.utf8)[...])
    return name ?? PersonName(full: text)
  }

  /// A text and the suffix after its last blank.
  private static func splitSuffix(_ text: Substring) -> (Substring, Substring) {
    guard let blank = text.utf8.lastIndex(of: 0x20) else { return (text, "") }
    let last = text[text.utf8.index(after: blank)...]
    guard last.utf8.count <= 4, PersonName.suffixes.contains(String(last)) else {
      return (text, "")
    }
    return (text[..<blank].withoutOuterBlanks, last)
  }

  /// The name of a group that a text is; nil where it is a person's: `Stair Safety Group`, also as
  /// `Group, Stair Safety`, `Northgate University, Department of Tides`, `Tideway and Sons, Inc.`
  static func group(_ text: String) -> String? {
    let words = text.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    if let last = words.last.map({ Substring($0) }), words.count > 1, LegalForm.holds(last),
      !LegalForm.mayBeInitials(last) || !text.utf8.contains(UInt8(ascii: ","))
    {
      return text
    }
    guard words.count > 1,
      words.contains(where: { groupNounShapes.mayHold($0) && isGroupNoun(Substring($0)) })
    else { return nil }
    guard let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")) else {
      return isNameOfGroup(text) || mayBeSeveralGroups(text) ? text : nil
    }
    let family = text[..<comma]
    if family.split(separator: " ").count > 1, isNameOfGroup(String(family)) { return text }
    guard let name = person(text)?.full else { return nil }
    return isNameOfGroup(name) ? name : nil
  }

  private static func mayBeSeveralGroups(_ text: String) -> Bool {
    text.split(separator: ";").contains { isNameOfGroup($0.trimmed) }
  }

  /// Whether a text says that nobody is named: `[Anonymous]`, `Anonymous`.
  static func isNobody(_ text: String) -> Bool {
    let byte = text.utf8.first ?? 0
    guard
      byte == UInt8(ascii: "[") || byte | 0x20 == UInt8(ascii: "a") || byte == UInt8(ascii: "N")
        || byte == UInt8(ascii: "n")
    else { return !text.utf8.contains { $0 >= 0x41 } }
    if byte == UInt8(ascii: "[") { return text.hasSuffix("]") }
    return [
      "anonymous", "anon", "anon.", "anonym", "anonymus", "no authorship, indicated", "na", "n/a",
      "nan", "null", "none",
    ].contains(text.lowercased())
  }

  /// Whether a text says that authors are left out: `et al.`, `and others`.
  static func leavesOut(_ text: String) -> Bool {
    guard text.utf8.count <= 16 else { return false }
    return [
      "et al", "et al.", "et. al.", "et. al", "et alii", "and others", "others", "& others",
      "and others.", "others.", "…", "...", "[et al.]", "al, et", "al., et", "u.a.", "u. a.",
    ].contains(text.lowercased())
  }
}
