extension BibTeXName {
  /// Makes the name that of a group, where a word of it says so.
  ///
  /// - Parameter isGivenFirst: Whether its words are in their order: `Bureau, Martin` is a person.
  mutating func takeGroup(isGivenFirst: Bool) {
    guard suffix.isEmpty, family.mayNameGroup || given.mayNameGroup else { return }
    let name = full
    guard isNameOfGroup(name.text) || isGivenFirst && OrganisationWords.areSure(name.text) else {
      return
    }
    self = BibTeXName(family: name, isGroup: true)
  }

  /// What braces hold: the name of a group, or of a person that is not to be split.
  static func braced(_ inner: ArraySlice<UInt8>, isAlone: Bool) -> BibTeXName? {
    let name = inner.droppingOuterBraces.readable
    guard name.contains(where: \.mayBeLetter) else { return nil }
    let text = name.text
    if OrganisationWords.mean(text, isAlone: isAlone) {
      return BibTeXName(family: name, isGroup: true)
    }
    if name.contains(UInt8(ascii: ",")) {
      var person = BibTeXName(family: [])
      person.read(inner)
      return person
    }
    return BibTeXName(family: name)
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is the legal form of a company after a comma: `Inc.`
  var isLegalForm: Bool {
    OrganisationWords.shapes.mayHold(self) && LegalForm.holds(text)
      && !LegalForm.mayBeInitials(text)
  }

  /// Whether a word may be the noun of a group's name.
  fileprivate var mayNameGroup: Bool {
    var start = startIndex
    for place in indices where self[place] == 0x20 || self[place] == UInt8(ascii: ",") {
      if start < place, OrganisationWords.holds(self[start..<place]) { return true }
      start = place + 1
    }
    return start < endIndex && OrganisationWords.holds(self[start...])
  }
}
