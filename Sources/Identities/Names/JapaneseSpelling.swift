/// Japanese words in the spelling of Hepburn without long vowels.
enum JapaneseSpelling {
  /// Whether two words are equal in that spelling.
  static func areEqual(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    guard mayDiffer(first) || mayDiffer(second), let own = hepburn(first) else { return false }
    return own == hepburn(second)
  }

  /// Whether a word has letters that Hepburn may write in another way.
  static func mayDiffer(_ word: String) -> Bool {
    zip(word.utf8, word.utf8.dropFirst()).contains { first, second in
      switch second {
      case UInt8(ascii: "i"): "stzd".utf8.contains(first)
      case UInt8(ascii: "u"): "othdu".utf8.contains(first)
      case UInt8(ascii: "y"): "stzj".utf8.contains(first)
      case UInt8(ascii: "h"), UInt8(ascii: "o"): "ou".utf8.contains(first)
      case UInt8(ascii: "b"), UInt8(ascii: "m"), UInt8(ascii: "p"): first == UInt8(ascii: "m")
      default: false
      }
    }
  }

  /// The word in that spelling; nil for a word that is not made of Japanese syllables.
  ///
  ///     JapaneseSpelling.hepburn("satoh")   // "sato"
  ///     JapaneseSpelling.hepburn("tuzuki")  // "tsuzuki"
  static func hepburn(_ word: String) -> String? {
    var reader = SyllableReader(word)
    return reader.read()
  }
}

/// Reads a word syllable by syllable.
private struct SyllableReader {
  private var rest: Substring
  private var text = ""

  init(_ word: String) { rest = Substring(word) }

  mutating func read() -> String? {
    while !rest.isEmpty {
      if readNasal() { continue }
      guard readSyllable() else { return nil }
      skipLength()
    }
    return text
  }

  /// Reads an `n`, or an `m` before lips, that ends a syllable.
  private mutating func readNasal() -> Bool {
    let next = rest.dropFirst().first
    let isNasal =
      switch rest.first {
      case "n": next.map { !"aiueoy".contains($0) } ?? true
      case "m": next.map { "bmp".contains($0) } ?? false
      default: false
      }
    guard isNasal, !text.isEmpty else { return false }
    text.append("n")
    rest.removeFirst()
    return true
  }

  private mutating func readSyllable() -> Bool {
    if let first = rest.first, first == rest.dropFirst().first, "kstp".contains(first) {
      text.append(first)
      rest.removeFirst()
    }
    let onset = rest.prefix { !"aiueo".contains($0) }
    guard let vowel = rest.dropFirst(onset.count).first else { return false }
    guard let written = Self.syllables[String(onset), default: [:]][vowel] else { return false }
    text += written
    rest = rest.dropFirst(onset.count + 1)
    return true
  }

  /// Leaves out what only makes an `o` or a `u` long.
  private mutating func skipLength() {
    guard let last = text.last, last == "o" || last == "u", let next = rest.first else { return }
    let after = rest.dropFirst().first
    let isLength =
      next == "h" ? after.map { !"aiueoy".contains($0) } ?? true : next == "u" || next == last
    if isLength { rest.removeFirst() }
  }

  /// For each beginning of a syllable and vowel the spelling of Hepburn.
  private static let syllables: [String: [Character: String]] = {
    var table: [String: [Character: String]] = [:]
    for (onset, vowels) in onsets {
      for vowel in vowels { table[onset, default: [:]][vowel] = onset + String(vowel) }
    }
    for (onset, plain) in ["sy": "sh", "ty": "ch", "zy": "j", "jy": "j"] {
      for vowel in "auo" { table[onset, default: [:]][vowel] = plain + String(vowel) }
    }
    for (onset, vowel, written) in kunrei { table[onset, default: [:]][vowel] = written }
    return table
  }()

  private static let onsets: KeyValuePairs = [
    "": "aiueo", "k": "aiueo", "g": "aiueo", "s": "aueo", "z": "aueo", "t": "aeo", "d": "aeo",
    "n": "aiueo", "h": "aieo", "b": "aiueo", "p": "aiueo", "m": "aiueo", "y": "auo",
    "r": "aiueo", "w": "a", "f": "u", "j": "aiuo", "sh": "aiuo", "ch": "aiuo", "ts": "u",
    "ky": "auo", "gy": "auo", "ny": "auo", "hy": "auo", "by": "auo", "py": "auo", "my": "auo",
    "ry": "auo",
  ]

  private static let kunrei: [(String, Character, String)] = [
    ("s", "i", "shi"), ("t", "i", "chi"), ("t", "u", "tsu"), ("h", "u", "fu"), ("z", "i", "ji"),
    ("d", "i", "ji"), ("d", "u", "zu"),
  ]
}
