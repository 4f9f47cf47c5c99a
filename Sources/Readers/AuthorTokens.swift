import CoterieText

/// The words and signs of a text that lists authors, each with its place in the text.
struct AuthorTokens {
  enum Kind {
    case word, comma, semicolon, ampersand, plus, open, close, ellipsis
  }

  struct Token {
    let kind: Kind
    let range: Range<Int>
  }

  let text: LineText
  /// Where the list ends in the text.
  let end: Int
  private(set) var tokens: [Token] = []

  var characters: [LineCharacter] { text.characters }

  /// Splits the beginning of a text.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ text: LineText, upTo end: Int) {
    self.text = text
    self.end = end
    var place = 0
    while place < end {
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
  func text(of token: Token) -> String { text[token.range] }

  /// A word's letters and digits in lower case: `al` of `Al.`, `coauthors` of `co-authors`; empty for a
  /// long word, which is in no phrase, and for signs.
  func key(of token: Token) -> String {
    guard token.kind == .word, token.range.count <= 24 else { return "" }
    let (word, signs) = (text[token.range], characters[token.range])
    if signs.allSatisfy(\.isASCIILetter) { return word.lowercased() }
    let hasMarkup = word.utf8.contains(where: isMarkup)
    if !hasMarkup, signs.allSatisfy(\.isASCII) {
      let letters = signs.filter { $0.isASCIILetter || $0.isNumber }.compactMap(\.asciiValue)
      return String(decoding: letters, as: UTF8.self).lowercased()
    }
    return (hasMarkup ? word.readable : word).filter { $0.isLetter || $0.isNumber }.lowercased()
  }

  private mutating func appendWord(_ range: Range<Int>) {
    // Chinese lists write "and others" without a blank after the last name.
    let isForeign = !characters[range.upperBound - 1].isASCII
    for tail in chineseOthers where isForeign && range.count >= 2 + tail.count {
      let start = range.upperBound - tail.count
      guard characters[start..<range.upperBound].elementsEqual(tail) else { continue }
      tokens.append(Token(kind: .word, range: range.lowerBound..<start))
      tokens.append(Token(kind: .word, range: start..<range.upperBound))
      return
    }
    tokens.append(Token(kind: .word, range: range))
  }

  /// The sign that begins at a place, or nil where a word does.
  private func sign(at place: Int) -> Token? {
    // Most characters are letters of ASCII, which need no further look.
    if characters[place].isASCIILetter { return nil }
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
    characters[place..<end].prefix { $0 == "." || $0 == "．" || $0 == "。" || $0 == "・" }.count
  }

  /// How long the ampersand at a place is, as a sign between names: none in `AT&T` or `&eacute;`.
  private func lengthOfAmpersand(at place: Int) -> Int {
    let rest = characters[place..<end]
    if rest.startsWithAmpersandEntity { return 5 }
    if rest.first == "\\" { return rest.dropFirst().first == "&" ? 2 : 0 }
    if rest.first == "＆" { return 1 }
    guard rest.first == "&", !rest.startsWithEntity else { return 0 }
    let before = place > 0 ? characters[place - 1] : " "
    let after = rest.dropFirst().prefix(2)
    if before.isWhitespace || after.first?.isWhitespace ?? true { return 1 }
    let beginsName = after.first?.isUppercase == true && after.last?.isLowercase == true
    return beginsName && (before.isLowercase || before == "." || before == ",") ? 1 : 0
  }

  private func endOfWord(at start: Int) -> Int {
    var place = endOfEntity(at: start) ?? start + 1
    while place < end, !characters[place].isWhitespace {
      if let next = endOfEntity(at: place), !characters[place..<end].startsWithAmpersandEntity {
        place = next
      } else if sign(at: place) == nil || separatesThousands(at: place) {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// Where a character ends that is written as an entity, if one begins at a place.
  private func endOfEntity(at place: Int) -> Int? {
    guard characters[place] == "&", characters[place..<end].startsWithEntity else { return nil }
    return characters[place..<end].firstIndex(of: ";").map { $0 + 1 }
  }

  /// Whether the comma at a place is inside a number such as `1,234`.
  private func separatesThousands(at place: Int) -> Bool {
    guard characters[place] == ",", place > 0, characters[place - 1].isNumber else {
      return false
    }
    let digits = characters[(place + 1)..<end].prefix(4).prefix(while: \.isNumber)
    return digits.count == 3
  }
}

/// What ends a list in Chinese: "and others".
private let chineseOthers = ["等人", "等"].map { LineText($0).characters }

private func isMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "<"), UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
  default: false
  }
}

extension ArraySlice<LineCharacter> {
  /// Whether the text begins with an ampersand written as an entity.
  fileprivate var startsWithAmpersandEntity: Bool {
    first == "&" && prefix(ampersandEntity.count).elementsEqual(ampersandEntity)
  }

  /// Whether the text begins with a character written as an entity: `&eacute;`, `&#337;`.
  fileprivate var startsWithEntity: Bool {
    guard first == "&" else { return false }
    let name = dropFirst().prefix(12).prefix {
      $0.isASCIILetter || $0.isASCII && $0.isNumber || $0 == "#"
    }
    return name.count >= 2 && dropFirst(1 + name.count).first == ";"
  }
}

private let ampersandEntity = LineText("&amp;").characters
