extension ReferenceTokens {
  /// The title in quotes that begins at a place; nil where they are not closed.
  func quotedTitle(at start: Int) -> ReferenceTitle? {
    let open = tokens[start].sign
    let closes =
      switch open {
      case "“", "”": "”“"
      case "‘", "'": "’'"
      default: "\"”"
      }
    var depth = 0
    for place in start..<count where tokens[place].kind == .sign {
      let sign = tokens[place].sign
      if place > start, sign == open, open == "“" || open == "‘", isOpeningQuote(at: place) {
        depth += 1
      } else if tokens[place].isSign(of: closes), place > start, isClosingQuote(at: place) {
        // A quote at the end of a quoted word inside the title goes on with a small letter.
        if depth > 0 {
          depth -= 1
        } else if endsQuotedTitle(at: place) {
          return ReferenceTitle(
            range: start + 1..<withoutLastSign(start + 1..<place), end: afterQuote(place + 1),
            isQuoted: true,
            score: place - start > 2 ? 2 : 0)
        }
      }
    }
    return nil
  }

  private func isClosingQuote(at place: Int) -> Bool {
    !tokens[place].isAfterBlank || tokens[place].isSign("”")
  }

  /// Whether what follows a closing quote may follow a title.
  private func endsQuotedTitle(at place: Int) -> Bool {
    guard let next = token(place + 1) else { return true }
    if next.kind == .sign {
      return next.isSign(of: ",.;:([?!")
        || tokens[place - 1].kind == .sign
    }
    guard next.isAfterBlank else { return false }
    if tokens[place - 1].isSign(of: ",.?!") { return true }
    return !next.isSmall || next.isWord(.afterQuote)
  }

  private func afterQuote(_ place: Int) -> Int {
    guard let token = token(place), token.isSign(",") || token.isSign(".") || token.isSign(";")
    else { return place }
    return place + 1
  }

  /// The end of a range without the comma or the stop at its end.
  private func withoutLastSign(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].isSign(of: ",.;") { end -= 1 }
    return end
  }
}
