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

  // MARK: Quoted titles

  private func quotedTitle(at start: Int) -> ReferenceTitle? {
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

  // MARK: Titles without quotes

  private func plainTitles(at start: Int) -> [ReferenceTitle] {
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

  /// How much some tokens look like a title.
  func scoreOfTitle(_ range: Range<Int>) -> Double {
    guard let first = token(range.lowerBound), !range.isEmpty else { return -3 }
    var score = 0.0
    let words = range.count { tokens[$0].kind == .word }
    if words == 0 {
      score -= 2
    } else if words == 1 {
      score -= 0.8
    } else if words == 2 {
      score -= 0.3
    }
    if range.prefix(60).contains(where: { tokens[$0].isSmall }) { score += 0.3 }
    if first.kind == .sign {
      score -= first.isSign(of: "[“¿") ? 0.3 : 2
    }
    if first.isSmall, first.length > 1, first.shape.contains(.small) { score -= 0.5 }
    if first.year != nil { score -= 0.5 }
    if first.kind == .link { score -= 3 }
    // "J. Smith, ..." at the beginning: authors that were not taken.
    if words > 0, isWord(.contributor, at: range.upperBound - 1) {
      score -= 1.2
    }
    let glued = range.prefix(30).count {
      tokens[$0].areGluedInitials && (isSign(",", at: $0 + 1) || $0 + 1 == range.upperBound)
        && tokens[$0 - (($0 > 0) ? 1 : 0)].isNameWord
    }
    if glued > 1 { score -= 1.5 }
    if range.suffix(30).contains(where: {
      isWord(.edited, at: $0) && isWord(.by, at: $0 + 1)
    }) {
      score -= 1.5
    }
    if first.isInitial, isSign(".", at: range.lowerBound + 1), words < 12 { score -= 1.5 }
    // "Pavlidis V": an author that was not taken.
    if range.count <= 4, first.isNameWord, range.count > 1,
      tokens[range.upperBound - 1].areGluedInitials
    {
      score -= 1.2
    }
    if isWord([.and, .in], at: range.lowerBound) || first.isSign("&") { score -= 1 }
    if isWord(.venueStart, at: range.lowerBound) { score -= 0.7 }
    for place in range.prefix(12) where tokens[place].isSign(",") {
      if let next = token(place + 1), next.isInitial, isSign(".", at: place + 2),
        place + 2 < range.upperBound
      {
        score -= 1; break
      }
    }
    return score
  }
}
