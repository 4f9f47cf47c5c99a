extension BibTeXName {
  /// Reads `von Last, First` without markup or other signs, as most names are; nil for others.
  init?(plain text: ArraySlice<UInt8>) {
    guard let comma = text.onlyComma, !text.mayEndInEtAl else { return nil }
    family = text[..<comma]
    if family.last == 0x20 { family = family.dropLast() }
    let start = text[comma + 1] == 0x20 ? comma + 2 : comma + 1
    given = text[start...]
    if given.isSuffixOfName || given.isLegalForm || family.isSuffixOfName { return nil }
    takeSuffixOfFamily()
    takeParticlesOfGiven()
    takeGroup(isGivenFirst: false)
  }
}

extension BibTeXName {
  /// The comma of a name that is nothing but its family name, a comma and its given names, as most are: none
  /// of its words is a particle, a suffix or a noun of an organisation. Nil for others.
  static func commaOfPlain(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count > 2, text[text.startIndex + 1] != UInt8(ascii: "."), !text.mayEndInEtAl else {
      return nil
    }
    return PlainFamilyFirst(text) { word in
      word.first?.isSmallLetter ?? false || word.isSuffixOfName || OrganisationWords.holds(word)
    }?.comma
  }
}

extension ArraySlice<UInt8> {
  /// Whether it may end in `et al.`
  fileprivate var mayEndInEtAl: Bool {
    guard count > 4 else { return false }
    let end = last == UInt8(ascii: ".") ? endIndex - 1 : endIndex
    return self[end - 1] | 0x20 == UInt8(ascii: "l") && self[end - 2] | 0x20 == UInt8(ascii: "a")
      && !(self[end - 3] | 0x20).isSmallLetter
  }

  /// The place of the comma in a text of letters, points and hyphens with one comma in it and words on both
  /// sides; nil for other texts.
  fileprivate var onlyComma: Int? {
    var comma: Int?
    var previous = UInt8(ascii: " ")
    for place in indices {
      let byte = self[place]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), 0x80...:
        break
      case UInt8(ascii: " "): if previous == byte { return nil }
      case UInt8(ascii: ",") where comma == nil && place > startIndex: comma = place
      default: return nil
      }
      previous = byte
    }
    guard let comma, comma + 2 < endIndex, previous != 0x20 else { return nil }
    // `A. Lund, B. Li` may be two people.
    return self[startIndex + 1] == UInt8(ascii: ".") ? nil : comma
  }
}
