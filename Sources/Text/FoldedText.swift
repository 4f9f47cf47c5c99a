import Foundation

extension String {
  /// The text reduced to what two spellings of one name or title share: lower-case letters and
  /// digits without diacritics, one blank between words.
  ///
  /// Case, accents, ligatures, punctuation and the markup of TeX and HTML (``readable``) are folded
  /// away, and so are the forms of one sign that Unicode calls compatible: `H₂O` and `H2O`. A word
  /// of one Greek letter is its name: `α-divergence` is "alpha divergence". Letters of every script
  /// are kept.
  ///
  ///     "Aĝ{\\\"u}l, J.-P.".folded  // "agul j p"
  ///
  /// - Complexity: O(*n*) for *n* characters.
  package var folded: String {
    plainFolded ?? thoroughlyFolded
  }

  /// The folded text, whatever its letters.
  fileprivate var thoroughlyFolded: String {
    let readable = readable
    if readable.utf8.count != utf8.count, let plain = readable.plainFolded { return plain }
    var words = FoldedWords()
    var text = String.UnicodeScalarView()
    text.append(contentsOf: readable.unicodeScalars.lazy.filter { !joiners.contains($0) })
    for scalar in String(text).decomposedStringWithCompatibilityMapping.unicodeScalars {
      words.append(scalar)
    }
    return words.text
  }

  /// The folded text of plain Latin letters without markup, which most names and titles are; nil for
  /// others.
  private var plainFolded: String? {
    var text = self
    var folded: [UInt8] = []
    let isPlain = text.withUTF8 { unsafe appendPlainFolded($0, to: &folded) }
    return isPlain ? String(decoding: folded, as: UTF8.self) : nil
  }
}

/// Appends the folded text of plain Latin letters without markup to bytes; appends what it likes and
/// returns false for other texts, which ``Swift/String/folded`` folds.
///
/// - Complexity: O(*n*) for *n* bytes.
package func appendPlainFolded(
  _ text: UnsafeBufferPointer<UInt8>, to folded: inout [UInt8]
) -> Bool {
  let start = folded.count
  var place = 0
  while place < text.count {
    let byte = unsafe text[place]
    place += 1
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      folded.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"): continue
    case UInt8(ascii: "&"), UInt8(ascii: "<"):
      // Before a blank neither begins an entity or a tag.
      guard unsafe place < text.count && text[place] == 0x20 else { return false }
      folded.appendBlank(after: start)
    case UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "_"): return false
    case 0xC3...0xC5:
      guard place < text.count else { return false }
      let letter = unsafe LatinLetters.folded(byte, text[place])
      place += 1
      guard folded.appendLetters(letter) else { return false }
    case 0xE2:
      guard unsafe place + 1 < text.count && text[place] == 0x80 else { return false }
      switch unsafe text[place + 1] {
      // Single quotes are inside words; dashes, double quotes and an ellipsis are between them.
      case 0x98, 0x99: break
      case 0x90...0x95, 0x9C, 0x9D, 0xA6: folded.appendBlank(after: start)
      default: return false
      }
      place += 2
    case 0x80...: return false
    default: folded.appendBlank(after: start)
    }
  }
  if folded.count > start, folded.last == 0x20 { folded.removeLast() }
  return true
}

/// The letters of U+00C0 to U+017F, each folded.
private enum LatinLetters {
  /// Up to three letters in the lower bytes, the first one highest, and their number in the highest byte;
  /// 0 for a sign that is not folded to letters of ASCII.
  private static let table: [UInt32] = (0xC0...0x17F).map { value in
    let letter = Unicode.Scalar(UInt32(value)).map { String($0) } ?? ""
    // Inside of a word: some signs are folded to letters and something that ends the word.
    let bytes = Array("a\(letter)b".thoroughlyFolded.utf8).dropFirst().dropLast()
    guard (1...3).contains(bytes.count), bytes.allSatisfy({ 97...122 ~= $0 }) else { return 0 }
    return UInt32(bytes.count) << 24 | bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A letter of two bytes, folded.
  static func folded(_ first: UInt8, _ second: UInt8) -> UInt32 {
    table[(Int(first) - 0xC3) << 6 | Int(second & 0x3F)]
  }
}

extension [UInt8] {
  /// Appends a blank, but for the first and after another one.
  fileprivate mutating func appendBlank(after start: Int) {
    if count > start, last != 0x20 { append(0x20) }
  }

  /// Appends a letter of ``LatinLetters``; false where there is none.
  fileprivate mutating func appendLetters(_ letters: UInt32) -> Bool {
    let number = letters >> 24
    for place in 0..<number {
      append(UInt8(truncatingIfNeeded: letters >> (8 * (number - 1 - place))))
    }
    return number > 0
  }
}

/// Words under construction: letters and digits are kept, marks vanish, all else separates two words.
private struct FoldedWords {
  private var folded = String.UnicodeScalarView()
  private var word = String.UnicodeScalarView()
  /// The sign of a subscript or superscript that was read last: it joins what it is between.
  private var script: Unicode.Scalar?

  mutating func append(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .format: return
    case .nonspacingMark where isDiacritic(scalar): return
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      if script == "_", word.count != 1 || properties.numericType == nil { endWord() }
      script = nil
      if let letters = undecomposedLetters[scalar] {
        word.append(contentsOf: letters.unicodeScalars)
      } else {
        word.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
      }
    case _ where scalar == "^" || scalar == "_": script = scalar
    case _ where scalar == "(" && script == "^": break
    default: endWord()
    }
  }

  private mutating func endWord() {
    script = nil
    guard !word.isEmpty else { return }
    if !folded.isEmpty { folded.append(" ") }
    let letters = word.filter { $0.properties.numericType == nil }
    for scalar in word {
      if letters.count == 1, let name = greekLetters[scalar] {
        folded.append(contentsOf: name.unicodeScalars)
      } else {
        folded.append(scalar)
      }
    }
    word = .init()
  }

  var text: String {
    mutating get {
      endWord()
      return String(folded).precomposedStringWithCanonicalMapping
    }
  }
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

/// Marks inside a word that separate nothing: apostrophes, braces and the signs of a trade mark.
private let joiners: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "´", "`", "{", "}", "™", "®"]

/// Latin letters whose stroke or ligature Unicode does not decompose.
private let undecomposedLetters: [Unicode.Scalar: String] = [
  "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o",
  "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ħ": "h",
  "Ħ": "h", "ı": "i", "ȷ": "j", "ŧ": "t", "Ŧ": "t", "ŋ": "n", "Ŋ": "n", "ς": "σ",
]

/// The names of Greek letters, by which many titles spell them.
private let greekLetters: [Unicode.Scalar: String] = Dictionary(
  uniqueKeysWithValues: zip(
    "αβγδεζηθικλμνξοπρστυφχψω".unicodeScalars,
    [
      "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
      "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi",
      "psi", "omega",
    ]))
