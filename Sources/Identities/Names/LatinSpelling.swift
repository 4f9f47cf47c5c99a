/// How folded words of Cyrillic and Greek letters are written in Latin ones.
///
/// Only what a ``NameSkeleton`` keeps is written: *ж* may be `zh` or `ž`, both have one skeleton. Where the
/// usual systems differ by more, there are several: *х* is `kh` or `h`, *ц* is `ts` or `c`, *г* is `g` or, in
/// Ukrainian names, `h`.
enum LatinSpelling {
  /// The spellings of a word in Latin letters; the word itself where it has no letters of these scripts.
  static func of(_ word: String) -> [String] {
    if word.isPlain { return [word] }
    var spellings = [written(word, [:])]
    for special in [scholarly, ukrainian] {
      let spelling = written(word, special)
      if !spellings.contains(spelling) { spellings.append(spelling) }
    }
    return spellings
  }

  private static func written(_ word: String, _ special: [Unicode.Scalar: String]) -> String {
    var text = ""
    var rest = Substring(word).unicodeScalars
    while let letter = rest.popFirst() {
      if let next = rest.first, let pair = greekPairs["\(letter)\(next)"] {
        rest.removeFirst()
        text += pair
      } else {
        text += special[letter] ?? letters[letter] ?? String(letter)
      }
    }
    return text
  }

  private static let letters = cyrillic.merging(greek) { first, _ in first }

  /// Folded letters: `ё` is `е` and `й` is `и` there.
  private static let cyrillic: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "",
    "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g",
    "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "ѕ": "dz", "ё": "e", "й": "y",
  ]

  private static let ukrainian: [Unicode.Scalar: String] = ["г": "h", "и": "y"]
  private static let scholarly: [Unicode.Scalar: String] = [
    "х": "h", "ц": "c", "χ": "h", "υ": "u",
  ]

  private static let greek: [Unicode.Scalar: String] = [
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
  ]

  private static let greekPairs = [
    "ου": "ou", "αυ": "av", "ευ": "ev", "γγ": "ng", "γκ": "gk", "μπ": "mp", "ντ": "nt",
  ]
}

extension String {
  /// Whether all letters are of ASCII, as those of folded Latin words are.
  var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
