/// A piece of DOT: a text, or a sign.
struct DOTToken {
  enum Kind {
    /// A name or number without quotes.
    case word
    /// A text in quotes, with its backslashes but those before `"` and line ends.
    case quoted
    /// The text of `<…>`, with its tags.
    case html
    /// `--`.
    case line
    /// `->`.
    case arrow
    /// Any other sign.
    case mark
    /// The end of the file.
    case end
  }

  var kind = Kind.end
  /// Where its text is: in the file, or in the lexer's own memory.
  var range = 0..<0
  /// Whether its text had to be put together, and is in the lexer's own memory.
  var isJoined = false
  /// The sign.
  var mark: UInt8 = 0
  /// The line on which it begins.
  var line = 1
  /// Where it ends in the file.
  var end = 0

  /// Whether it is a text.
  var isText: Bool { kind == .word || kind == .quoted || kind == .html }

  /// Whether it is a sign.
  func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark && self.mark == UInt8(ascii: mark) }
}
