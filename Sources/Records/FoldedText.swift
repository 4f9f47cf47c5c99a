import Foundation

extension String {
  /// The text reduced to what two spellings of one name or title share: lower-case letters and
  /// digits without diacritics, one blank between words.
  ///
  /// Case, accents, ligatures, punctuation, braces and LaTeX accents and fonts are folded away;
  /// letters of every script are kept.
  ///
  ///     "Aĝ{\\\"u}l, J.-P.".folded  // "agul j p"
  ///
  /// - Complexity: O(*n*) for *n* characters.
  public var folded: String {
    if let ascii = foldedASCII { return ascii }
    var words = FoldedWords()
    let text = contains("\\") ? withoutLaTeXCommands : self
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      words.append(scalar)
    }
    return words.text
  }

  /// The folded text of plain ASCII without LaTeX, which most names and titles are; nil for others.
  private var foldedASCII: String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"): continue
      case UInt8(ascii: "\\"), 0x80...: return nil
      default: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with LaTeX's letters (`\o`, `\ss`) as letters, and its accents and fonts left out.
  private var withoutLaTeXCommands: String {
    var result = ""
    var rest = Substring(self)
    while let backslash = rest.firstIndex(of: "\\") {
      result += rest[..<backslash]
      rest = rest[rest.index(after: backslash)...]
      let command = rest.prefix { $0.isASCII && $0.isLetter }
      if command.isEmpty {
        // An accent stands over the next letter; every other sign stands for itself.
        let isAccent = rest.first.map(latexAccents.contains) ?? true
        result += isAccent ? "" : rest.prefix(1)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(command.count)
      if let letter = latexLetters[String(command)] {
        result += letter
        rest = rest.drop { $0 == " " }
      } else if latexFonts.contains(String(command)) || command.count == 1 {
        rest = rest.drop { $0 == " " }
      } else {
        result += command
      }
    }
    return result + rest
  }
}

/// Words under construction: letters and digits are kept, marks vanish, all else parts two words.
private struct FoldedWords {
  private var bytes: [UInt8] = []
  private var isPending = false

  mutating func append(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .format: return
    case .nonspacingMark where isDiacritic(scalar): return
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      if isPending, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      isPending = false
      if let letters = undecomposedLetters[scalar] {
        bytes.append(contentsOf: letters.utf8)
      } else {
        bytes.append(contentsOf: properties.lowercaseMapping.utf8)
      }
    default:
      if !joiners.contains(scalar) { isPending = true }
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping }
}

/// Whether a mark changes how a letter is read and not which word it spells: accents of Latin, Greek
/// and Cyrillic, points of Hebrew and Arabic. The vowel signs of Indic scripts and the voicing marks
/// of Japanese are no such marks: without them other words are spelled.
private func isDiacritic(_ mark: Unicode.Scalar) -> Bool {
  switch mark.value {
  case 0x0300...0x036F, 0x0483...0x0487, 0x0591...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670,
    0x06D6...0x06ED, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
    0xFE20...0xFE2F:
    true
  default: false
  }
}

/// Marks that stand inside a word and part nothing: apostrophes and braces.
private let joiners: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "´", "`", "{", "}"]

/// Latin letters whose stroke or ligature Unicode does not decompose.
private let undecomposedLetters: [Unicode.Scalar: String] = [
  "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o",
  "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ħ": "h",
  "Ħ": "h", "ı": "i", "ŧ": "t", "Ŧ": "t", "ŋ": "n", "Ŋ": "n", "ς": "σ", "ﬁ": "fi", "ﬂ": "fl",
  "ﬀ": "ff",
]

/// The signs after a backslash that put an accent on the next letter, and the soft hyphen.
private let latexAccents: Set<Character> = ["'", "`", "^", "\"", "~", "=", ".", "-"]

/// LaTeX's commands for letters.
private let latexLetters = [
  "o": "o", "O": "o", "l": "l", "L": "l", "ss": "ss", "ae": "ae", "AE": "ae", "oe": "oe",
  "OE": "oe", "aa": "a", "AA": "a", "i": "i", "j": "j", "dj": "d", "DJ": "d", "th": "th",
  "dh": "d",
]

/// LaTeX's commands for the look of a text, which say nothing of it.
private let latexFonts: Set<String> = [
  "em", "it", "bf", "rm", "sc", "tt", "sf", "emph", "text", "textbf", "textit", "textrm",
  "textsc", "texttt", "textsf", "mathbf", "mathcal", "mathrm", "mathbb", "mathit", "mathsf",
]
