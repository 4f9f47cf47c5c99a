import CoterieRecords

/// A text that lists authors, cut into names and the phrases that say that it leaves some out.
///
/// Names are separated by commas, semicolons, `and`, `&` and the like. Whether they look like names
/// is not asked here: on a line that begins with a title, the first part holds that too.
struct AuthorListParts {
  /// What is before a name.
  enum Separator {
    case none, comma, semicolon
    /// `and`, `with`, `&`, `+`, `/`: words that a title or an organisation may hold as well.
    case word
  }

  enum Part {
    /// A name, as a range of the text's characters.
    case name(Range<Int>, after: Separator)
    /// Authors that are left out.
    case hidden(HiddenAuthorsPhrase)
  }

  /// The text, in which the list may end early.
  let text: LineText
  private(set) var parts: [Part] = []

  /// Divides the beginning of a text.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ text: LineText, upTo end: Int) {
    self.text = text
    let text = AuthorTokens(text, upTo: end)
    var open: Range<Int>?
    var separator = Separator.none
    var place = 0
    func close(_ parts: inout [Part], before next: Separator) {
      if let range = open { parts.append(.name(range, after: separator)) }
      if open != nil || separator == .none || next != .word { separator = next }
      open = nil
    }
    while place < text.tokens.count {
      if let phrase = HiddenAuthorsPhrase(text, at: place, opensSegment: open == nil) {
        close(&parts, before: .comma)
        parts.append(.hidden(phrase))
        place = phrase.end
      } else if let found = text.separator(at: place, isInside: open != nil) {
        close(&parts, before: found.separator)
        place = found.end
      } else {
        let range = text.tokens[place].range
        if open != nil || text.tokens[place].kind != .close {
          open = (open?.lowerBound ?? range.lowerBound)..<range.upperBound
        }
        place += 1
      }
    }
    close(&parts, before: .none)
    joinGroupNames()
  }

  /// Joins what an "and" inside the name of a group separated: `Science and Technology Group`.
  private mutating func joinGroupNames() {
    for place in parts.indices.dropFirst().reversed() {
      guard case .name(let left, let separator) = parts[place - 1],
        case .name(let right, .word) = parts[place],
        endsGroupName(text.words(of: left), text.words(of: right))
      else { continue }
      parts[place - 1] = .name(left.lowerBound..<right.upperBound, after: separator)
      parts.remove(at: place)
    }
  }
}

/// The letters and signs with which words begin that separate names.
private let wordStarts = LineText("/|•∙aueAwo").characters

extension AuthorTokens {
  /// The separator of two names at a token, and the token after it.
  fileprivate func separator(
    at place: Int, isInside: Bool
  ) -> (separator: AuthorListParts.Separator, end: Int)? {
    let token = tokens[place]
    switch token.kind {
    case .comma: return (.comma, place + 1)
    case .semicolon: return (.semicolon, place + 1)
    case .ampersand: return (.word, place + 1)
    case .plus: return isInside && hasBlanksAround(token) ? (.word, place + 1) : nil
    case .word: break
    case .open, .close, .ellipsis: return nil
    }
    guard token.range.count <= 6, wordStarts.contains(characters[token.range.lowerBound]) else {
      return nil
    }
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    switch text(of: token) {
    case "/", "|", "•", "∙": return isInside ? (.word, place + 1) : nil
    case "and", "und", "et", "with": return place > 0 ? (.word, place + 1) : nil
    // Metin And has this family name.
    case "AND": return isInside && next?.kind == .word ? (.word, place + 1) : nil
    case "on":
      let rest = tokens[place...].prefix(3).map { text(of: $0) }
      return rest == ["on", "behalf", "of"] ? (.word, place + 3) : nil
    default: return nil
    }
  }

  private func hasBlanksAround(_ token: Token) -> Bool {
    let (before, after) = (token.range.lowerBound - 1, token.range.upperBound)
    return before >= 0 && characters[before].isWhitespace && after < end
      && characters[after].isWhitespace
  }
}
