/// A piece of GML.
struct GMLToken {
  enum Kind {
    /// A key, a number, or another text without quotes.
    case word
    /// The text between quotes.
    case text
    case open
    case close
    /// The end of the file.
    case end
  }

  var kind = Kind.end
  /// Where its text is.
  var range = 0..<0
  /// The line on which it begins.
  var line = 1
}

/// Splits GML into its tokens.
struct GMLLexer {
  private var place = 0
  private(set) var line = 1
  private var isLineStart = true
  /// The line of a text that the file's end cuts off.
  private(set) var cutOffLine: Int?

  /// The next token. A text that the file's end cuts off is none.
  mutating func next(in text: Span<UInt8>) -> GMLToken {
    skipBlanks(text)
    var token = GMLToken(line: line)
    guard place < text.count else { return token }
    isLineStart = false
    switch text[place] {
    case UInt8(ascii: "["):
      token.kind = .open
      place += 1
    case UInt8(ascii: "]"):
      token.kind = .close
      place += 1
    case UInt8(ascii: "\""): readText(&token, text)
    default: readWord(&token, text)
    }
    return token
  }

  private mutating func skipBlanks(_ text: Span<UInt8>) {
    while place < text.count {
      let byte = text[place]
      if byte == 0x0A {
        line += 1
        isLineStart = true
        place += 1
      } else if byte <= 0x20 {
        place += 1
      } else if byte == UInt8(ascii: "#"), isLineStart {
        while place < text.count, text[place] != 0x0A { place += 1 }
      } else {
        return
      }
    }
  }

  private mutating func readText(_ token: inout GMLToken, _ text: Span<UInt8>) {
    let start = place + 1
    place = start
    while place < text.count, text[place] != UInt8(ascii: "\"") {
      if text[place] == 0x0A { line += 1 }
      place += 1
    }
    guard place < text.count else {
      cutOffLine = token.line
      return
    }
    token.kind = .text
    token.range = start..<place
    place += 1
  }

  private mutating func readWord(_ token: inout GMLToken, _ text: Span<UInt8>) {
    let start = place
    while place < text.count, text[place] > 0x20, text[place] != UInt8(ascii: "["),
      text[place] != UInt8(ascii: "]"), text[place] != UInt8(ascii: "\"")
    {
      place += 1
    }
    token.kind = .word
    token.range = start..<place
  }
}
