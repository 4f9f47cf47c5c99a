/// Splits DOT into its tokens. Comments, `#` lines and blanks are skipped; quoted texts are joined at `+`
/// and at broken lines.
///
/// - SeeAlso: [The DOT language](https://graphviz.org/doc/info/lang.html).
struct DOTLexer {
  private var place = 0
  private(set) var line = 1
  /// The texts that are no piece of the file, and those that are kept, one after the other.
  private(set) var joined: [UInt8] = []
  private var keptCount = 0
  /// The `//` comments before the first token.
  private(set) var leadingComments: [String] = []
  private var hasToken = false
  /// A quoted text, HTML text or comment that the file's end cuts off.
  private(set) var cutOff: (what: String, line: Int)?

  /// Forgets the texts that had to be put together and are not kept.
  mutating func forgetJoined() {
    if joined.count > keptCount { joined.removeLast(joined.count - keptCount) }
  }

  /// Keeps the text of a token for good.
  mutating func keep(_ token: DOTToken, _ text: Span<UInt8>) -> DOTToken {
    var kept = token
    kept.isJoined = true
    let start = joined.count
    for place in token.range { joined.append(token.isJoined ? joined[place] : text[place]) }
    kept.range = start..<joined.count
    keptCount = joined.count
    return kept
  }

  /// The text of a token.
  func string(_ token: DOTToken, _ text: Span<UInt8>) -> String {
    String(
      copying: token.isJoined ? joined.span.extracting(token.range) : text.extracting(token.range))
  }

  /// Whether a text has neither backslashes nor entities.
  func isPlain(_ token: DOTToken, _ text: Span<UInt8>) -> Bool {
    if token.kind == .word { return true }
    if token.kind == .html { return false }
    if token.isJoined { return Self.isPlain(joined.span, token.range) }
    return Self.isPlain(text, token.range)
  }

  private static func isPlain(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for place in range where text[place] == UInt8(ascii: "\\") || text[place] == UInt8(ascii: "&") {
      return false
    }
    return true
  }

  /// The next token. A text that the file's end cuts off is none.
  mutating func next(in text: Span<UInt8>) -> DOTToken {
    skipBlanks(text)
    var token = DOTToken(line: line)
    guard place < text.count else {
      token.end = place
      return token
    }
    hasToken = true
    let byte = text[place]
    if DOTByte.isWord(byte) || DOTByte.beginsNumber(text, place) {
      readWord(&token, text)
    } else if byte == UInt8(ascii: "\"") {
      readQuoted(&token, text)
    } else if byte == UInt8(ascii: "<") {
      readHTML(&token, text)
    } else {
      readMark(&token, text)
    }
    if cutOff != nil { token.kind = .end }
    token.end = place
    return token
  }

  private mutating func readMark(_ token: inout DOTToken, _ text: Span<UInt8>) {
    let byte = text[place]
    let next = place + 1 < text.count ? text[place + 1] : 0
    if byte == UInt8(ascii: "-"), next == byte || next == UInt8(ascii: ">") {
      token.kind = next == byte ? .line : .arrow
      place += 2
    } else {
      token.kind = .mark
      token.mark = byte
      place += 1
    }
  }

  /// A name, or a number, which alone may hold a sign, a point and an exponent.
  private mutating func readWord(_ token: inout DOTToken, _ text: Span<UInt8>) {
    let start = place
    let isNumber = !DOTByte.isWord(text[start]) || DOTByte.isDigit(text[start])
    var letters = 0
    place += 1
    while place < text.count {
      let byte = text[place]
      if DOTByte.isWord(byte) {
        if !DOTByte.isDigit(byte) { letters += 1 }
      } else if !isNumber
        || byte != UInt8(ascii: ".") && !(letters == 1 && DOTByte.isSignOfExponent(text, place))
      {
        break
      }
      place += 1
    }
    token.kind = .word
    token.range = start..<place
  }
}

// MARK: - Texts

extension DOTLexer {
  private mutating func readQuoted(_ token: inout DOTToken, _ text: Span<UInt8>) {
    token.kind = .quoted
    let start = place + 1
    var end = start
    while end < text.count, text[end] != UInt8(ascii: "\""), text[end] != UInt8(ascii: "\\") {
      if text[end] == 0x0A { line += 1 }
      end += 1
    }
    // A text without backslashes that nothing continues is a piece of the file.
    if end < text.count, text[end] == UInt8(ascii: "\"") {
      place = end + 1
      token.range = start..<end
      if !skipPlus(text) { return }
      let first = joined.count
      for place in token.range { joined.append(text[place]) }
      token.range = first..<first
    } else {
      line = token.line
      token.range = joined.count..<joined.count
    }
    repeat { appendQuoted(text) } while skipPlus(text)
    token.isJoined = true
    token.range = token.range.lowerBound..<joined.count
  }

  private mutating func appendQuoted(_ text: Span<UInt8>) {
    let startLine = line
    place += 1
    while place < text.count {
      let byte = text[place]
      if byte == 0x0A { line += 1 }
      place += 1
      if byte == UInt8(ascii: "\"") { return }
      guard byte == UInt8(ascii: "\\"), place < text.count else {
        joined.append(byte)
        continue
      }
      let next = text[place]
      if next == 0x0A {
        line += 1
      } else {
        if next != UInt8(ascii: "\"") { joined.append(byte) }
        joined.append(next)
      }
      place += 1
    }
    cutOff = ("quoted text", startLine)
  }

  /// Skips `+` and the blanks around it where another quoted text follows.
  private mutating func skipPlus(_ text: Span<UInt8>) -> Bool {
    let (oldPlace, oldLine) = (place, line)
    skipBlanks(text)
    if place < text.count, text[place] == UInt8(ascii: "+") {
      place += 1
      skipBlanks(text)
      if place < text.count, text[place] == UInt8(ascii: "\"") { return true }
    }
    (place, line) = (oldPlace, oldLine)
    return false
  }

  private mutating func readHTML(_ token: inout DOTToken, _ text: Span<UInt8>) {
    token.kind = .html
    let start = place + 1
    var depth = 0
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "<"):
        if skipHTMLComment(text) { continue }
        depth += 1
      case UInt8(ascii: ">"): depth -= 1
      case 0x0A: line += 1
      default: break
      }
      place += 1
      if depth == 0 {
        token.range = start..<(place - 1)
        return
      }
    }
    cutOff = ("HTML text", token.line)
    token.range = start..<place
  }

  /// Moves behind the comment that begins at the place, if one does and it ends.
  private mutating func skipHTMLComment(_ text: Span<UInt8>) -> Bool {
    guard text.extracting(place..<min(text.count, place + 4)).hasSameBytes(as: "<!--".utf8.span)
    else { return false }
    var end = place + 4
    var lines = 0
    while end + 3 <= text.count {
      if text.extracting(end..<end + 3).hasSameBytes(as: "-->".utf8.span) {
        (place, line) = (end + 3, line + lines)
        return true
      }
      if text[end] == 0x0A { lines += 1 }
      end += 1
    }
    return false
  }
}

// MARK: - Blanks

extension DOTLexer {
  private mutating func skipBlanks(_ text: Span<UInt8>) {
    while place < text.count {
      let byte = text[place]
      if byte == 0x0A {
        line += 1
        place += 1
      } else if byte <= 0x20 {
        place += 1
      } else if byte == UInt8(ascii: "/") {
        if !skipComment(text) { return }
      } else if byte == UInt8(ascii: "#"), place == 0 || text[place - 1] == 0x0A {
        skipLine(text)
      } else {
        return
      }
    }
  }

  private mutating func skipLine(_ text: Span<UInt8>) {
    while place < text.count, text[place] != 0x0A { place += 1 }
  }

  /// Skips a comment; returns whether one begins here.
  private mutating func skipComment(_ text: Span<UInt8>) -> Bool {
    let next = place + 1 < text.count ? text[place + 1] : 0
    if next == UInt8(ascii: "/") {
      let start = place + 2
      skipLine(text)
      if !hasToken {
        let comment = String(copying: text.extracting(start..<place))
        leadingComments.append(comment.hasPrefix(" ") ? String(comment.dropFirst()) : comment)
      }
      return true
    }
    guard next == UInt8(ascii: "*") else { return false }
    let startLine = line
    let start = place + 2
    place = start
    while place < text.count {
      if place > start, text[place] == UInt8(ascii: "/"), text[place - 1] == UInt8(ascii: "*") {
        place += 1
        return true
      }
      if text[place] == 0x0A { line += 1 }
      place += 1
    }
    cutOff = ("comment", startLine)
    return true
  }
}
