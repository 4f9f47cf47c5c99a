/// A way to read some tokens of an entry as the title.
struct ReferenceTitle {
  /// The tokens of the title, without quotes.
  let range: Range<Int>
  /// The token after the title and its last sign.
  let end: Int
  let isQuoted: Bool
  var score: Double
}

extension ReferenceTokens {
  /// Whether a quote that opens a title is at a place.
  func isOpeningQuote(at place: Int) -> Bool {
    guard let token = token(place), token.kind == .sign, let next = self.token(place + 1) else {
      return false
    }
    switch token.sign {
    case "“", "‘": return !next.isAfterBlank
    case "\"", "'": return token.isAfterBlank && !next.isAfterBlank || place == 0
    case "”": return token.isAfterBlank && !next.isAfterBlank
    default: return false
    }
  }

  /// The ways in which a title may begin at a place, the likeliest first.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  func titles(at start: Int) -> [ReferenceTitle] {
    guard start < count else { return [] }
    if isOpeningQuote(at: start), let title = quotedTitle(at: start) { return [title] }
    return plainTitles(at: start)
  }
}
