extension ReferenceTokens {
  /// The ways to end a title without quotes, the likeliest first.
  func plainTitles(at start: Int) -> [ReferenceTitle] {
    var found: [ReferenceTitle] = []
    var depth = 0
    var skipped = 0
    var place = start
    while place < count, found.count < 8 {
      let token = tokens[place]
      if token.kind == .sign {
        if token.isSign(of: "([") { depth += 1 }
        if token.isSign(of: ")]") { depth = max(0, depth - 1) }
        if depth == 0, let (titleEnd, end) = endOfSentence(at: place), titleEnd > start {
          found.append(title(start..<titleEnd, end: end, skipped: skipped))
          skipped += 1
        }
      } else if token.kind == .link, place > start {
        if skipped == 0 { found.append(title(start..<place, end: place, skipped: 0)) }
        break
      }
      place += 1
    }
    if place == count, found.last?.end != count, found.count < 8 {
      found.append(title(start..<count, end: count, skipped: skipped))
    }
    let commas = commaTitles(at: start, upTo: found.first?.range.upperBound ?? count)
    return (found + commas).sorted { $0.score > $1.score }
  }

  /// The end of a title and the token after its sign, where a sentence ends at a place.
  private func endOfSentence(at place: Int) -> (Int, Int)? {
    let token = tokens[place]
    guard token.kind == .sign else { return nil }
    let next = self.token(place + 1)
    switch token.sign {
    case ".":
      guard
        next == nil || next?.isAfterBlank == true
          || next?.kind == .sign && next?.isSign(",") == false
      else { return nil }
      guard next?.kind != .sign || next?.isSign(of: "“([‘\"") == true else {
        return nil
      }
      // "On cuts. II. Journal": the number belongs to the title.
      if isWord(.numeral, at: place + 1),
        isSign(".", at: place + 2) || isSign(":", at: place + 2)
      {
        return nil
      }
      if isAbbreviation(at: place) { return nil }
      return (place, place + 1)
    case "?", "!":
      guard
        next == nil || next?.isAfterBlank == true && next?.isSmall != true
          || next?.isSign(".") == true
      else { return nil }
      let end = place + 1
      return (end, next?.isSign(".") == true || next?.isSign(",") == true ? end + 1 : end)
    default: return nil
    }
  }

  /// Whether the stop at a place belongs to the word before it.
  private func isAbbreviation(at place: Int) -> Bool {
    guard let word = token(place - 1), word.kind == .word else { return false }
    if word.isWord(.abbreviation) { return true }
    // "B. subtilis", "J. R. R.", "U.S. policy": a single letter, if the title does not end in it.
    guard word.length == 1, let next = token(place + 1) else { return false }
    if word.isWord(.I), isSign(".", at: place - 2) { return false }
    if next.isSmall { return true }
    return !next.isAfterBlank || next.length == 1
      || token(place - 2)?.isSign(".") == true && !word.isAfterBlank
  }

  /// Titles that a comma ends: `F. Niu, A lock-free approach, Neural Comput. 3 (2011)`.
  private func commaTitles(at start: Int, upTo end: Int) -> [ReferenceTitle] {
    var found: [ReferenceTitle] = []
    var depth = 0
    for place in start..<end where tokens[place].kind == .sign && found.count < 6 {
      if tokens[place].isSign(of: "([") { depth += 1 }
      if tokens[place].isSign(of: ")]") { depth = max(0, depth - 1) }
      guard depth == 0, place > start + 1, tokens[place].isSign(","), let next = token(place + 1),
        next.isAfterBlank,
        !next.isSmall || next.isWord(.commaTitleEnd)
      else { continue }
      var title = title(start..<place, end: place + 1, skipped: found.count)
      title.score -=
        isWord(.volumeOfBook, at: place + 1) ? 2.2 : 1.2
      found.append(title)
    }
    return found
  }

  private func title(_ range: Range<Int>, end: Int, skipped: Int) -> ReferenceTitle {
    var score = scoreOfTitle(range) + scoreOfVenue(at: end) - 0.8 * Double(skipped)
    if skipped > 0, range.count > 60 { score -= 0.5 }
    return ReferenceTitle(range: range, end: end, isQuoted: false, score: score)
  }
}
