import CoterieRecords

/// A person's name in a cell that is letters, hyphens, apostrophes and points with single blanks between
/// its words: `Lund, Asta M.`, `Asta Lund`, and in columns with family names first `Lund A.`
///
/// Most names are, and are stored as bytes. ``CellName`` reads all others.
struct PlainCellName {
  /// The part of the cell.
  let bytes: CellBytes
  /// Where the given names are among the bytes; empty where the name is in the order *given family*, to be
  /// split as such.
  fileprivate let givenRange: Range<Int>
  /// Where the family name is, or the whole name in the order *given family*.
  fileprivate let familyRange: Range<Int>

  /// Reads a name without blanks at its ends; nil where it may be no plain one, or something else: a suffix,
  /// a group, or words that say that authors are left out.
  init?(_ bytes: CellBytes, isFamilyFirst: Bool) {
    let shape = unsafe bytes.withUnsafeBufferPointer { unsafe PlainNameShape($0) }
    guard let shape else { return nil }
    self.bytes = bytes
    let (start, end) = (bytes.startIndex, bytes.endIndex)
    if let comma = shape.comma.map({ start + $0 }) {
      let isBlankAfter = comma + 1 < end && bytes[comma + 1] == blank
      familyRange = start..<comma
      givenRange = comma + (isBlankAfter ? 2 : 1)..<end
      if familyRange.isEmpty || givenRange.isEmpty || bytes[givenRange].isSuffix { return nil }
    } else if isFamilyFirst {
      let words = bytes.words
      let count = words.dropFirst().reversed().prefix(while: \.areInitials).count
      guard let last = words.last, !last.isSuffix else { return nil }
      let givenStart = words[words.count - max(count, 1)].startIndex
      givenRange = (count > 0 ? givenStart : end)..<end
      familyRange = start..<(count > 0 ? givenStart - 1 : end)
    } else {
      givenRange = end..<end
      familyRange = start..<end
    }
  }

  /// The name in its parts.
  var name: PersonName? {
    let family = bytes[familyRange].text
    return givenRange.isEmpty
      ? PersonName(full: family) : PersonName(given: bytes[givenRange].text, family: family)
  }
}

private let blank = UInt8(ascii: " ")
private let commaSign = UInt8(ascii: ",")
private let point = UInt8(ascii: ".")

extension CellBytes {
  fileprivate var isSuffix: Bool { count <= 4 && PersonName.suffixes.contains(text) }
}

/// Where the comma of a plain name is.
private struct PlainNameShape {
  /// Its place; nil where there is none.
  private(set) var comma: Int?

  /// Looks through a name; nil where it is not plain.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    var wordStart = 0
    var previous = blank
    var hasLetter = false
    for place in name.indices {
      let byte = unsafe name[place]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hasLetter = true
      case UInt8(ascii: "'"), UInt8(ascii: "-"): break
      // Small words separate names, or are particles.
      case UInt8(ascii: "a")...UInt8(ascii: "z"): if place == wordStart { return nil }
      case blank, commaSign, point:
        guard byte == point ? previous != point : previous != blank,
          unsafe !name.isSpecialWord(wordStart..<place)
        else { return nil }
        if byte == commaSign {
          if comma != nil { return nil }
          comma = place
        }
        wordStart = place + 1
      default:
        guard unsafe name.isOfLetterBeyondASCII(at: place) else { return nil }
        hasLetter = true
      }
      previous = byte
    }
    guard hasLetter, unsafe !name.isSpecialWord(wordStart..<name.count) else { return nil }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte is part of a letter of Latin, Greek or Cyrillic, and not of what may be UTF-8 that was
  /// read in another encoding.
  fileprivate func isOfLetterBeyondASCII(at place: Int) -> Bool {
    switch unsafe self[place] {
    case 0x80...0xBF: place > 0
    case 0xC3:
      unsafe place + 2 >= count || self[place + 2] < 0xC2 || !(0x82...0xB4 ~= self[place + 1])
    case 0xC4...0xCA, 0xCE...0xD1: true
    default: false
    }
  }

  /// Whether a word may say that authors are left out, or be the noun of a group. One capital is an initial.
  fileprivate func isSpecialWord(_ range: Range<Int>) -> Bool {
    let word = unsafe UnsafeBufferPointer(rebasing: self[range])
    guard let first = unsafe word.first, word.count > 1 || !first.isCapitalLetter else {
      return false
    }
    // No such word begins with a letter of Latin or Greek beyond ASCII, but `ı` and `ſ`, whose bytes end so,
    // have capitals of ASCII.
    if 0xC3...0xCF ~= first {
      return unsafe word.count > 1 && (word[1] == 0xB1 || word[1] == 0xBF)
    }
    guard unsafe specialWords.mayHold(word) else { return false }
    if unsafe HiddenAuthorsPhrase.mayHold(word) { return true }
    guard unsafe groupNounShapes.mayHold(word) else { return false }
    return unsafe isGroupNoun(String(decoding: word, as: UTF8.self))
  }
}

private let specialWords = WordFilter(HiddenAuthorsPhrase.words.union(groupNounKeys))

extension TextTable {
  /// Stores a name of a cell.
  ///
  /// - Returns: Its mention; nil where it holds no word.
  mutating func mention(of name: PlainCellName) -> MentionRow? {
    unsafe name.bytes.withUnsafeBufferPointer { bytes in
      guard !name.givenRange.isEmpty else { return unsafe MentionRow(fullName: bytes, in: &self) }
      let given = name.givenRange.lowerBound - name.bytes.startIndex
      return MentionRow(
        name: unsafe internGivenFirst(bytes[given...], bytes[..<name.familyRange.count]),
        givenLength: UInt16(clamping: name.givenRange.count),
        familyLength: UInt16(clamping: name.familyRange.count))
    }
  }

  /// Stores two names with a blank between them.
  private mutating func internGivenFirst(
    _ given: Slice<UnsafeBufferPointer<UInt8>>, _ family: Slice<UnsafeBufferPointer<UInt8>>
  ) -> TextID {
    let count = unsafe given.count + 1 + family.count
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { bytes in
      let start = unsafe bytes.initialize(fromContentsOf: given)
      unsafe bytes.initializeElement(at: start, to: blank)
      _ = unsafe bytes[(start + 1)...].initialize(fromContentsOf: family)
      return unsafe intern(UnsafeBufferPointer(bytes))
    }
  }
}
