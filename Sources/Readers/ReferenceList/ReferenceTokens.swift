import CoterieRecords

/// An entry of a reference list as words, numbers, signs and links.
struct ReferenceTokens {
  let text: LineText
  private(set) var tokens: [ReferenceToken] = []

  /// Divides an entry.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ entry: String) {
    text = LineText(entry)
    var place = 0
    while place < characters.count {
      if characters[place].isWhitespace {
        place += 1
      } else {
        let end = endOfToken(at: place)
        append(place..<end)
        place = end
      }
    }
  }

  var characters: [LineCharacter] { text.characters }
  var count: Int { tokens.count }

  subscript(place: Int) -> ReferenceToken { tokens[place] }

  /// The token at a place; nil outside the entry.
  func token(_ place: Int) -> ReferenceToken? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  func isSign(_ sign: Unicode.Scalar, at place: Int) -> Bool {
    token(place)?.isSign(sign) ?? false
  }

  /// Whether one of some signs is at a place.
  func isSign(of signs: String, at place: Int) -> Bool { token(place)?.isSign(of: signs) ?? false }

  /// Whether a word of one of some groups is at a place.
  func isWord(_ groups: ReferenceWords, at place: Int) -> Bool {
    token(place)?.isWord(groups) ?? false
  }

  /// A token as it is written.
  func text(at place: Int) -> String { text[tokens[place].range] }

  /// The text of some tokens, as it is written, with one blank between words.
  func text(of range: Range<Int>) -> String {
    guard let first = token(range.lowerBound), !range.isEmpty else { return "" }
    return text.words(of: first.range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
  }
}

extension ReferenceTokens {
  private mutating func append(_ range: Range<Int>) {
    let first = characters[range.lowerBound]
    let isWord = first.isLetter || first.isNumber
    let kind: ReferenceToken.Kind =
      range.count > 5 && isLink(at: range.lowerBound)
      ? .link : !isWord ? .sign : characters[range].allSatisfy(\.isNumber) ? .number : .word
    tokens.append(
      ReferenceToken(
        kind: kind, range: range,
        isAfterBlank: range.lowerBound == 0 || characters[range.lowerBound - 1].isWhitespace,
        sign: kind == .sign ? sign(range) : "\0",
        words: kind == .word && range.count <= ReferenceWords.longest
          ? ReferenceWords(text[range]) : [],
        shape: kind == .word ? ReferenceShape(characters[range]) : [],
        year: kind == .word || kind == .number ? year(range) : nil))
  }

  /// The year that a word or a number is, with a letter after it or without one: `2019`, `2019a`.
  private func year(_ range: Range<Int>) -> Int? {
    guard (4...5).contains(range.count) else { return nil }
    var year = 0
    for character in characters[range.prefix(4)] {
      guard let digit = character.asciiValue, 0x30...0x39 ~= digit else { return nil }
      year = 10 * year + Int(digit - 0x30)
    }
    let last = characters[range.upperBound - 1]
    guard 1500...2100 ~= year, range.count == 4 || last.isASCII && last.isLowercase else {
      return nil
    }
    return year
  }

  /// The sign that stands for all of its kind; U+FFFD where it has several scalars.
  private func sign(_ range: Range<Int>) -> Unicode.Scalar {
    if range.count > 1 { return range.count <= 4 ? "…" : "\u{FFFD}" }
    guard let scalar = characters[range.lowerBound].scalar else { return "\u{FFFD}" }
    return scalar.isASCII && scalar != "`" ? scalar : signKinds[scalar] ?? scalar
  }

  private func endOfToken(at start: Int) -> Int {
    if isLink(at: start) { return endOfLink(at: start) }
    let first = characters[start]
    guard first.isLetter || first.isNumber else { return endOfSign(at: start) }
    var place = start + 1
    while place < characters.count {
      let character = characters[place]
      if character.isLetter || character.isNumber {
        place += 1
      } else if isJoint(at: place, isNumber: first.isNumber) {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  /// Whether a hyphen or an apostrophe at a place is inside a word.
  private func isJoint(at place: Int, isNumber: Bool) -> Bool {
    guard !isNumber, place + 1 < characters.count, characters[place + 1].isLetter else {
      return false
    }
    switch characters[place] {
    case "-", "‐", "‑", "'", "’", "ʼ", "`", "´": return true
    default: return false
    }
  }

  private func endOfSign(at start: Int) -> Int {
    guard characters[start] == "." else { return start + 1 }
    let dots = characters[start...].prefix { $0 == "." }.count
    return dots >= 3 ? start + dots : start + 1
  }

  /// Whether an address or a DOI begins at a place.
  private func isLink(at start: Int) -> Bool {
    guard start == 0 || !characters[start - 1].isLetter && !characters[start - 1].isNumber else {
      return false
    }
    switch characters[start] {
    case "h", "H": return begins("http://", at: start) || begins("https://", at: start)
    case "w", "W": return begins("www.", at: start)
    case "d", "D":
      return begins("doi.org/", at: start) || begins("doi:10.", at: start)
        || begins("dx.doi.org/", at: start)
    case "a", "A":
      return begins("arxiv:", at: start) && start + 6 < characters.count
        && !characters[start + 6].isWhitespace
    case "1": return isDOI(at: start)
    default: return false
    }
  }

  private func begins(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= characters.count else { return false }
    var place = start
    for byte in "\(word)".utf8 {
      let letter = characters[place].asciiValue ?? 0
      guard letter == byte || letter | 0x20 == byte && letter < 0x60 else { return false }
      place += 1
    }
    return true
  }

  private func isDOI(at start: Int) -> Bool {
    guard begins("10.", at: start) else { return false }
    let digits = characters[(start + 3)...].prefix(9).prefix(while: \.isNumber).count
    let slash = start + 3 + digits
    return digits >= 4 && slash + 1 < characters.count && characters[slash] == "/"
  }

  private func endOfLink(at start: Int) -> Int {
    var end = start
    while end < characters.count, !characters[end].isWhitespace, characters[end] != "<",
      characters[end] != ">", characters[end] != "\"", characters[end] != "”"
    {
      end += 1
    }
    let opens = characters[start..<end].count { $0 == "(" }
    var closes = characters[start..<end].count { $0 == ")" }
    while end > start + 1 {
      switch characters[end - 1] {
      case ".", ",", ";", ":", "'", "’", "]": end -= 1
      case ")" where closes > opens:
        closes -= 1
        end -= 1
      default: return end
      }
    }
    return end
  }
}

/// One sign for all signs of a kind.
private let signKinds: [Unicode.Scalar: Unicode.Scalar] = [
  "”": "”", "»": "”", "“": "“", "«": "“", "„": "“", "‟": "“", "＂": "\"",
  "‘": "‘", "’": "’", "‚": "‘", "‹": "‘", "›": "’", "`": "‘",
  "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "⁃": "-",
  "⋯": "…",
  "，": ",", "、": ",", "；": ";", "：": ":", "。": ".", "．": ".", "（": "(", "）": ")",
  "［": "[", "］": "]", "＆": "&", "？": "?", "！": "!", "＊": "*", "∗": "*",
]
