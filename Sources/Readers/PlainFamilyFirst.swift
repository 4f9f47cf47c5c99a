internal import CoterieRecords
internal import CoterieText

/// A name of letters, points, hyphens and single blanks with one comma among them, as most names are:
/// `Lund, Asta M.`
struct PlainFamilyFirst {
  /// The place of the comma. A blank and the given names follow it.
  let comma: Int

  /// Looks through a text; nil for other texts, and for those with a special word.
  init?(_ bytes: CellBytes, isSpecial: (CellBytes) -> Bool) {
    var comma = -1
    var wordStart = bytes.startIndex
    var previous: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
        break
      case 0x20, UInt8(ascii: ","):
        guard byte == 0x20 ? previous != 0x20 : comma < 0,
          !isSpecial(bytes[wordStart..<place])
        else { return nil }
        if byte != 0x20 { comma = place }
        wordStart = place + 1
      default: guard bytes.isLetterBeyondASCII(at: place) else { return nil }
      }
      previous = byte
    }
    guard comma > bytes.startIndex, comma + 2 < bytes.endIndex, bytes[comma + 1] == 0x20,
      bytes[comma - 1] != 0x20, !isSpecial(bytes[wordStart...])
    else { return nil }
    self.comma = comma
  }

  /// Looks through a text; nil for other texts, and where a part may be a suffix or the noun of a group.
  init?(_ bytes: CellBytes) {
    self.init(bytes) { $0.mayBeSpecialWord }
  }
}

extension PersonName {
  /// Creates a name from a plain text, the family name first; nil for others.
  init?(plainFamilyFirst bytes: CellBytes) {
    guard let comma = PlainFamilyFirst(bytes)?.comma else { return nil }
    self.init(given: bytes[(comma + 2)...].text, family: bytes[..<comma].text)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a byte belongs to a letter from U+00C0 to U+024F, and not to what may be UTF-8 that was
  /// read in another encoding.
  fileprivate func isLetterBeyondASCII(at place: Int) -> Bool {
    if self[place] & 0xC0 == 0x80 { return place > startIndex && 0xC3...0xC9 ~= self[place - 1] }
    guard 0xC3...0xC9 ~= self[place], place + 1 < endIndex, self[place + 1] & 0xC0 == 0x80 else {
      return false
    }
    return place + 2 >= endIndex || self[place + 2] < 0x80 || self[place] != 0xC3
      || !(0x82...0xB4 ~= self[place + 1])
  }

  /// Whether a word may be a suffix, the noun of a group's name or the `and` between two names.
  fileprivate var mayBeSpecialWord: Bool {
    switch count {
    case 0, 1: false
    case 2, 3: mayBeShortSpecialWord
    default: groupNounShapes.mayHold(self) && isGroupNoun(String(decoding: self, as: UTF8.self))
    }
  }

  /// `Jr.`, `Sr`, `II`, `III`, `IV`, `and`, `al.`
  private var mayBeShortSpecialWord: Bool {
    let (first, second) = (self[startIndex], self[startIndex + 1])
    switch first {
    case UInt8(ascii: "J"), UInt8(ascii: "S"): return second == UInt8(ascii: "r")
    case UInt8(ascii: "I"): return second.isCapitalLetter
    case UInt8(ascii: "a"): return true
    default: return false
    }
  }
}
