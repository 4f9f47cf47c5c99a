/// Splits DOT into its tokens. Comments, `#` lines and blanks are skipped; quoted texts are
/// joined at `+` and at broken lines.
struct DOTLexer {
  enum Token: Equatable {
    /// A name, number or text. Quoted texts keep their backslashes but those before `"`.
    case id(String, isQuoted: Bool)
    /// The text of `<…>`, with its tags.
    case html(String)
    /// `--` or `->`.
    case edge(isDirected: Bool)
    /// One of `{ } [ ] = ; , : +`, or a character that DOT has no use for.
    case mark(UInt8)
  }

  private let bytes: [UInt8]
  private var place = 0
  private(set) var line = 1
  /// The line on which the last token begins.
  private(set) var tokenLine = 1
  /// The `//` comments before the first token.
  private(set) var leadingComments: [String] = []
  private var hasToken = false
  /// A quoted text, HTML text or comment that the file's end cuts off.
  private(set) var cutOff: (what: String, line: Int)?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func advance() {
    if bytes[place] == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    skipBlanks()
    tokenLine = line
    guard let first = byte else { return nil }
    hasToken = true
    switch first {
    case UInt8(ascii: "\""): return .id(quoted(), isQuoted: true)
    case UInt8(ascii: "<"): return .html(html())
    case UInt8(ascii: "-"):
      if place + 1 < bytes.count {
        if bytes[place + 1] == UInt8(ascii: "-") || bytes[place + 1] == UInt8(ascii: ">") {
          place += 2
          return .edge(isDirected: bytes[place - 1] == UInt8(ascii: ">"))
        }
      }
      fallthrough
    default:
      if Self.isWordByte(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: ".") {
        return .id(word(), isQuoted: false)
      }
      place += 1
      return .mark(first)
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A name, or a number, which alone may hold a sign and a point.
  private mutating func word() -> String {
    let start = place
    let isNumber = !Self.isWordByte(bytes[place]) || Self.isDigit(bytes[place])
    place += 1
    while let byte, Self.isWordByte(byte) || (isNumber && byte == UInt8(ascii: ".")) {
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func quoted() -> String {
    var text: [UInt8] = []
    repeat {
      appendQuoted(to: &text)
    } while skipPlus()
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func appendQuoted(to text: inout [UInt8]) {
    let start = line
    place += 1
    while let byte {
      if byte == UInt8(ascii: "\"") {
        place += 1
        return
      }
      if byte == UInt8(ascii: "\\"), place + 1 < bytes.count {
        let next = bytes[place + 1]
        if next == UInt8(ascii: "\"") {
          text.append(next)
        } else if next != UInt8(ascii: "\n") {
          text.append(byte)
          text.append(next)
        }
        advance()
      } else {
        text.append(byte)
      }
      advance()
    }
    cutOff = ("quoted text", start)
  }

  /// Skips `+` and the blanks around it where another quoted text follows.
  private mutating func skipPlus() -> Bool {
    let (oldPlace, oldLine) = (place, line)
    skipBlanks()
    if byte == UInt8(ascii: "+") {
      place += 1
      skipBlanks()
      if byte == UInt8(ascii: "\"") { return true }
    }
    (place, line) = (oldPlace, oldLine)
    return false
  }

  private mutating func html() -> String {
    let start = place + 1
    let startLine = line
    var depth = 0
    while let byte {
      if byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      advance()
      if depth == 0 { return String(decoding: bytes[start..<(place - 1)], as: UTF8.self) }
    }
    cutOff = ("HTML text", startLine)
    return String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while let byte {
      let isLineStart = place == 0 || bytes[place - 1] == UInt8(ascii: "\n")
      if byte == UInt8(ascii: "#") && isLineStart {
        skipLine()
      } else if byte == UInt8(ascii: "/"), place + 1 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "/")
      {
        let start = place + 2
        skipLine()
        if !hasToken {
          let text = String(decoding: bytes[start..<place], as: UTF8.self)
          leadingComments.append(text.hasPrefix(" ") ? String(text.dropFirst()) : text)
        }
      } else if byte == UInt8(ascii: "/"), place + 1 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "*")
      {
        skipComment()
      } else if byte <= 0x20 {
        advance()
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while let byte, byte != UInt8(ascii: "\n") { place += 1 }
  }

  private mutating func skipComment() {
    let start = line
    place += 2
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "*"), place + 1 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "/")
      {
        place += 2
        return
      }
      advance()
    }
    cutOff = ("comment", start)
  }
}
