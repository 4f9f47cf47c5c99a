import CoterieText

/// The words and signs of a text that lists authors, each with its place in the text.
struct AuthorTokens {
  enum Kind {
    case word, comma, semicolon, ampersand, plus, open, close, ellipsis
  }

  struct Token {
    let kind: Kind
    let range: Range<Int>
    /// A word's letters and digits in lower case: `al` of `Al.`, `coauthors` of `co-authors`; empty for
    /// a long word, which is in no phrase, and for signs.
    var key = ""
  }

  let characters: [Character]
  private(set) var tokens: [Token] = []

  /// Splits a text.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ characters: [Character]) {
    self.characters = characters
    var place = 0
    while place < characters.count {
      if characters[place].isWhitespace {
        place += 1
      } else if let sign = sign(at: place) {
        tokens.append(sign)
        place = sign.range.upperBound
      } else {
        let end = endOfWord(at: place)
        appendWord(place..<end)
        place = end
      }
    }
  }

  /// The text of a token, as it is written.
  func text(of token: Token) -> String { String(characters[token.range]) }

  private mutating func appendWord(_ range: Range<Int>) {
    // Chinese lists write "and others" without a blank after the last name.
    for tail in ["等人", "等"]
    where range.count >= 2 + tail.count && !characters[range.upperBound - 1].isASCII {
      let start = range.upperBound - tail.count
      guard characters[start..<range.upperBound].elementsEqual(tail) else { continue }
      tokens.append(word(range.lowerBound..<start))
      tokens.append(word(start..<range.upperBound))
      return
    }
    tokens.append(word(range))
  }

  private func word(_ range: Range<Int>) -> Token {
    guard range.count <= 24 else { return Token(kind: .word, range: range) }
    if characters[range].contains(where: { "<\\{}".contains($0) }) {
      let letters = String(characters[range]).readable.filter { $0.isLetter || $0.isNumber }
      return Token(kind: .word, range: range, key: letters.lowercased())
    }
    var bytes: [UInt8] = []
    for character in characters[range] {
      guard let byte = character.asciiValue else {
        let letters = characters[range].filter { $0.isLetter || $0.isNumber }
        return Token(kind: .word, range: range, key: String(letters).lowercased())
      }
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      default: break
      }
    }
    return Token(kind: .word, range: range, key: String(decoding: bytes, as: UTF8.self))
  }

  /// The sign that begins at a place, or nil where a word does.
  private func sign(at place: Int) -> Token? {
    // Most characters are letters of ASCII, which need no further look.
    if let byte = characters[place].asciiValue, byte >= 0x41, byte & 0x5F <= 0x5A,
      byte & 0x5F >= 0x41
    {
      return nil
    }
    switch characters[place] {
    case ",", "，", "、", "﹐", "،": return Token(kind: .comma, range: place..<place + 1)
    case ";", "；", "؛": return Token(kind: .semicolon, range: place..<place + 1)
    case "+", "＋": return Token(kind: .plus, range: place..<place + 1)
    case "(", "[", "（", "［": return Token(kind: .open, range: place..<place + 1)
    case ")", "]", "）", "］": return Token(kind: .close, range: place..<place + 1)
    case "…", "⋯", "‥": return Token(kind: .ellipsis, range: place..<place + 1)
    case "&", "＆", "\\":
      let length = lengthOfAmpersand(at: place)
      return length == 0 ? nil : Token(kind: .ampersand, range: place..<place + length)
    default:
      let dots = lengthOfDots(at: place)
      return dots < 3 ? nil : Token(kind: .ellipsis, range: place..<place + dots)
    }
  }

  private func lengthOfDots(at place: Int) -> Int {
    characters[place...].prefix { $0 == "." || $0 == "．" || $0 == "。" || $0 == "・" }.count
  }

  /// How long the ampersand at a place is, as a sign between names: none in `AT&T` or `&eacute;`.
  private func lengthOfAmpersand(at place: Int) -> Int {
    let rest = characters[place...]
    if rest.starts(with: "&amp;") { return 5 }
    if rest.starts(with: "\\&") { return 2 }
    if rest.first == "＆" { return 1 }
    guard rest.first == "&", !rest.startsWithEntity else { return 0 }
    let before = place > 0 ? characters[place - 1] : " "
    let after = rest.dropFirst().prefix(2)
    if before.isWhitespace || after.first?.isWhitespace ?? true { return 1 }
    let beginsName = after.first?.isUppercase == true && after.last?.isLowercase == true
    return beginsName && (before.isLowercase || before == "." || before == ",") ? 1 : 0
  }

  private func endOfWord(at start: Int) -> Int {
    var place = start
    if characters[place] == "&", characters[place...].startsWithEntity {
      place = (characters[place...].firstIndex(of: ";") ?? place) + 1
    } else {
      place += 1
    }
    while place < characters.count, !characters[place].isWhitespace {
      if characters[place...].startsWithEntity, !characters[place...].starts(with: "&amp;") {
        place = (characters[place...].firstIndex(of: ";") ?? place) + 1
      } else if sign(at: place) == nil || separatesThousands(at: place) {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// Whether the comma at a place is inside a number such as `1,234`.
  private func separatesThousands(at place: Int) -> Bool {
    guard characters[place] == ",", place > 0, characters[place - 1].isWholeNumber else {
      return false
    }
    let digits = characters[(place + 1)...].prefix(4).prefix(while: \.isWholeNumber)
    return digits.count == 3
  }
}

extension ArraySlice<Character> {
  /// Whether the text begins with a character written as an entity: `&eacute;`, `&#337;`.
  fileprivate var startsWithEntity: Bool {
    guard first == "&" else { return false }
    let name = dropFirst().prefix(12).prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#")
    }
    return name.count >= 2 && dropFirst(1 + name.count).first == ";"
  }
}
