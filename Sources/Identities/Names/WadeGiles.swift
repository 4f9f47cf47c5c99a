/// Chinese syllables in pinyin and their spelling by Wade and Giles, apostrophes and dots left out.
///
/// `chang` is a syllable of both: pinyin *chang* is *ch'ang* there, and pinyin *zhang* is *chang*. So a name
/// is never turned into the other spelling by itself; two names are compared.
package enum WadeGiles {
  /// Whether a text in pinyin and another by Wade and Giles spell the same syllables.
  ///
  ///     WadeGiles.spells("xiaowen", "hsiaowen")  // true
  package static func spells(_ pinyin: String, _ other: String) -> Bool {
    mayEnd(pinyin, like: other) && spells(Substring(pinyin), Substring(other))
  }

  /// Whether the last letters do not rule out that both are spellings of one name.
  private static func mayEnd(_ pinyin: String, like other: String) -> Bool {
    guard let last = pinyin.utf8.last else { return false }
    return "ierv".utf8.contains(last) || last == other.utf8.last
  }

  /// Whether a word consists of one or two syllables of pinyin, as Chinese names do.
  static func isPinyin(_ word: String) -> Bool {
    word.utf8.count <= 12 && isPinyin(Substring(word), syllables: 2)
  }

  /// The spellings of one syllable of pinyin; nil for another text.
  static func spellings(_ syllable: String) -> [String]? { table[syllable] }

  /// A family name by which its spellings in both ways are found: that by Wade and Giles.
  static func family(_ name: String) -> String? {
    table[name].map { $0[0] } ?? (spelled.contains(name) ? name : nil)
  }

  /// The initial by which a given name of both ways is found; nil for one that is no such name.
  static func initial(of name: String) -> UInt8? {
    guard let first = name.utf8.first, !name.isInitial else { return nil }
    switch first {
    case UInt8(ascii: "b"): return UInt8(ascii: "p")
    case _ where "dtzcjqr".utf8.contains(first): return UInt8(ascii: "c")
    case UInt8(ascii: "g"): return UInt8(ascii: "k")
    case UInt8(ascii: "x"): return UInt8(ascii: "h")
    case UInt8(ascii: "y"): return UInt8(ascii: "i")
    default: return first
    }
  }

  private static func spells(_ pinyin: Substring, _ other: Substring) -> Bool {
    if pinyin.isEmpty || other.isEmpty { return pinyin.isEmpty && other.isEmpty }
    return beginnings(of: pinyin).contains { syllable, spellings in
      spellings.contains { spelling in
        other.utf8.starts(with: spelling.utf8)
          && spells(pinyin.dropFirst(syllable), other.dropFirst(spelling.utf8.count))
      }
    }
  }

  private static func isPinyin(_ text: Substring, syllables: Int) -> Bool {
    if text.isEmpty { return true }
    guard syllables > 0 else { return false }
    return beginnings(of: text).contains {
      isPinyin(text.dropFirst($0.count), syllables: syllables - 1)
    }
  }

  /// The syllables by which a text may begin, longest first: their lengths and spellings.
  private static func beginnings(
    of text: Substring
  ) -> some Sequence<(count: Int, spellings: [String])> {
    (1...min(6, text.count)).reversed().lazy.compactMap { count in
      table[String(text.prefix(count))].map { (count, $0) }
    }
  }

  private static let table: [String: [String]] = {
    let syllables = PinyinSyllables.all.map { ($0, spellings(ofPinyin: $0)) }
    return Dictionary(syllables) { first, _ in first }
  }()

  private static let spelled = Set(table.values.joined())

  private static func spellings(ofPinyin syllable: String) -> [String] {
    if let special = special[syllable] { return special }
    let initial = initials.first { syllable.hasPrefix($0.pinyin) }
    let rest = String(syllable.dropFirst(initial?.pinyin.count ?? 0))
    return [(initial?.other ?? "") + final(rest, after: initial?.pinyin ?? "")]
  }

  private static func final(_ final: String, after initial: String) -> String {
    switch final {
    case "e" where ["g", "k", "h"].contains(initial): "o"
    case "uo" where !["g", "k", "h", "sh"].contains(initial): "o"
    case "ui" where ["g", "k"].contains(initial): "uei"
    default: finals[final] ?? final
    }
  }

  /// Longer ones first.
  private static let initials: [(pinyin: String, other: String)] = [
    ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("d", "t"), ("g", "k"), ("r", "j"),
    ("z", "ts"), ("c", "ts"), ("j", "ch"), ("q", "ch"), ("x", "hs"), ("p", "p"), ("t", "t"),
    ("k", "k"), ("h", "h"), ("m", "m"), ("f", "f"), ("n", "n"), ("l", "l"), ("s", "s"),
    ("y", "y"), ("w", "w"),
  ]

  private static let finals = [
    "ong": "ung", "iong": "iung", "ian": "ien", "ie": "ieh", "ue": "ueh", "v": "u",
  ]

  private static let special = [
    "zhi": ["chih"], "chi": ["chih"], "shi": ["shih"], "ri": ["jih"], "zi": ["tzu"],
    "ci": ["tzu"], "si": ["ssu", "szu"], "yi": ["i", "yi"], "ye": ["yeh"], "yan": ["yen"],
    "you": ["yu"], "er": ["erh"], "huang": ["huang", "hwang"],
  ]
}
