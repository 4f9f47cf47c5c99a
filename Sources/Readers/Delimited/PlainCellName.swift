import CoterieRecords

/// A person's name in a cell that is letters, hyphens, apostrophes and points with single blanks between
/// its words: `Lund, Asta M.`, `Asta Lund`, and in columns with family names first `Lund A.`
///
/// Most names are, and are stored as bytes. ``CellName`` reads all others.
struct PlainCellName {
  /// The given names; empty where the name is in the order *given family*, to be split as such.
  let given: CellBytes
  /// The family name, or the whole name in the order *given family*.
  let family: CellBytes

  /// Reads a name without blanks at its ends; nil where it may be no plain one, or something else: a suffix,
  /// a group, or words that say that authors are left out.
  init?(_ piece: CellBytes, isFamilyFirst: Bool) {
    guard let commas = piece.commasOfPlainName else { return nil }
    if let comma = commas.first {
      family = piece[..<comma]
      given = piece[(comma + 1)...].drop { $0 == blank }
      if commas.count > 1 || family.isEmpty || given.isEmpty || given.isSuffix { return nil }
    } else if isFamilyFirst {
      let words = piece.words
      let count = words.dropFirst().reversed().prefix(while: \.areInitials).count
      guard let last = words.last, !last.isSuffix else { return nil }
      let start = words[words.count - max(count, 1)].startIndex
      given = count > 0 ? piece[start...] : []
      family = count > 0 ? piece[..<(start - 1)] : piece
    } else {
      given = []
      family = piece
    }
  }

  /// The name in its parts.
  var name: PersonName? {
    given.isEmpty
      ? PersonName(full: family.text) : PersonName(given: given.text, family: family.text)
  }
}

private let blank = UInt8(ascii: " ")

extension ArraySlice<UInt8> {
  /// Where the commas of a name are; nil where it is not plain.
  fileprivate var commasOfPlainName: Commas? {
    var commas = Commas()
    var wordStart = startIndex
    var previous = blank
    for place in indices {
      let byte = self[place]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "'"), UInt8(ascii: "-"): break
      // Small words separate names, or are particles.
      case UInt8(ascii: "a")...UInt8(ascii: "z"): if place == wordStart { return nil }
      case blank, UInt8(ascii: ","), UInt8(ascii: "."):
        let mayFollow = byte == UInt8(ascii: ".") ? previous != byte : previous != blank
        guard mayFollow, !self[wordStart..<place].isSpecialWord else { return nil }
        if byte == UInt8(ascii: ",") { commas.add(place) }
        wordStart = place + 1
      default: guard isOfLetterBeyondASCII(at: place) else { return nil }
      }
      previous = byte
    }
    let hasLetter = contains { $0.isCapitalLetter || $0 >= 0x80 }
    return hasLetter && !self[wordStart...].isSpecialWord ? commas : nil
  }

  /// Whether a byte is part of a letter of Latin, Greek or Cyrillic, and not of what may be UTF-8 that was
  /// read in another encoding.
  private func isOfLetterBeyondASCII(at place: Int) -> Bool {
    switch self[place] {
    case 0x80...0xBF: place > startIndex
    case 0xC3:
      place + 2 >= endIndex || self[place + 2] < 0xC2 || !(0x82...0xB4 ~= self[place + 1])
    case 0xC4...0xCA, 0xCE...0xD1: true
    default: false
    }
  }

  /// Whether a word may say that authors are left out, or be the noun of a group. One capital is an initial.
  private var isSpecialWord: Bool {
    if count == 1, self[startIndex].isCapitalLetter { return false }
    return HiddenAuthorsPhrase.mayHold(self) || groupNounShapes.mayHold(self) && isGroupNoun(text)
  }

  fileprivate var isSuffix: Bool { count <= 4 && PersonName.suffixes.contains(text) }
}

/// The commas of a name, of which there should be one at most.
private struct Commas {
  private(set) var first: Int?
  private(set) var count = 0

  mutating func add(_ place: Int) {
    first = first ?? place
    count += 1
  }
}

extension TextTable {
  /// Stores a name.
  ///
  /// - Returns: Its mention; nil where it holds no word.
  mutating func mention(of name: PlainCellName) -> MentionRow? {
    guard !name.given.isEmpty else {
      return unsafe name.family.withUnsafeBufferPointer {
        unsafe MentionRow(fullName: $0, in: &self)
      }
    }
    let count = name.given.count + 1 + name.family.count
    let id = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { bytes in
      let start = unsafe bytes.initialize(fromContentsOf: name.given)
      unsafe bytes.initializeElement(at: start, to: blank)
      _ = unsafe bytes[(start + 1)...].initialize(fromContentsOf: name.family)
      return unsafe intern(UnsafeBufferPointer(bytes))
    }
    return MentionRow(
      name: id, givenLength: UInt16(clamping: name.given.count),
      familyLength: UInt16(clamping: name.family.count))
  }
}
