import CoterieRecords

extension ReferenceTokens {
  /// How much the text from a place looks like what follows a title: a venue, its volume, a publisher.
  func scoreOfVenue(at start: Int) -> Double {
    let score = scoreOfOneVenue(at: start)
    // "Dialectica. International Journal of Philosophy, 12": a venue of two parts.
    let end = endOfSegment(from: start)
    guard end - start <= 3, end > start, token(start)?.isNameWord ?? false, isSign(".", at: end),
      token(end + 1)?.kind == .word
    else { return score }
    return max(score, scoreOfOneVenue(at: end + 1) - 0.2)
  }

  private func scoreOfOneVenue(at start: Int) -> Double {
    guard let first = token(start) else { return 0 }
    if first.kind == .link { return 0.4 }
    if first.kind == .number {
      return first.year != nil
        ? 0.3 : isSign("(", at: start + 1) || isSign(":", at: start + 1) ? 0.2 : -0.3
    }
    var score = 0.0
    if isIn(at: start) { score += 1.5 }
    if isWord(.titleStart, at: start) {
      score -= 0.8
    }
    if first.isSmall, !isWord(.smallVenue, at: start) { score -= 0.8 }
    let end = endOfSegment(from: start)
    let words = (start..<end).filter { tokens[$0].kind == .word }
    if words.contains(where: { tokens[$0].isWord(.venue) }) { score += 0.8 }
    if isWord(.venueStart, at: start) { score += 0.5 }
    let long = words.filter { tokens[$0].length > 3 }
    let small = long.count { tokens[$0].isSmall }
    if !long.isEmpty {
      let share = Double(small) / Double(long.count)
      score += share == 0 ? 0.5 : share < 0.35 ? 0.1 : -0.9
    }
    if end - start <= 8, isWord(.editionEnd, at: end - 1) { return 1.9 }
    if end - start <= 8, isWord(.editionMark, at: end - 1) { return 1.9 }
    if hasVolume(in: start..<end) { score += 1 } else if beginsNumbers(at: end) { score += 0.6 }
    if (start..<end).contains(where: { tokens[$0].isSign("?") }) { score -= 0.6 }
    if isPlaceAndPublisher(start..<end) { score += 0.8 }
    return score
  }

  /// Whether "In" or "In:" is before the title of a book.
  func isIn(at place: Int) -> Bool {
    isWord(.in, at: place)
      && (isSign(":", at: place + 1) || token(place + 1)?.isSmall != true)
  }

  /// The end of the sentence that begins at a place, or of 40 tokens.
  func endOfSegment(from start: Int) -> Int {
    let limit = min(count, start + 40)
    var place = start
    while place < limit {
      let token = tokens[place]
      if token.kind == .link { return place }
      if token.isSign("."), let word = self.token(place - 1) {
        let isShort = word.length <= 5 && word.kind == .word && self.token(place + 1)?.kind != .link
        let next = self.token(place + 1)
        let goesOn = next.map { $0.kind == .number || $0.isSmall || $0.kind == .sign } ?? false
        let isList =
          next?.kind == .word
          && (isSign(".", at: place + 2) || isSign(",", at: place + 2) && isSign(".", at: place))
        if !isShort, !isList, next == nil || next?.isAfterBlank == true { return place }
        if isShort, !goesOn, next?.isAfterBlank == true, place - start > 8 { return place }
      }
      place += 1
    }
    return limit
  }

  /// Whether a name and a volume are among some tokens: `Nature 5`, `Nature, 5(2)`, `vol. 5`.
  private func hasVolume(in range: Range<Int>) -> Bool {
    for place in range.dropFirst() where tokens[place].kind == .number {
      if tokens[place].year == nil || tokens[place - 1].isSign("(") || tokens[place - 1].isSign(",")
      {
        return true
      }
    }
    return range.contains { isWord(.volumeMark, at: $0) && isSign(".", at: $0 + 1) }
  }

  /// Whether a year or a volume follows the sentence that ends at a place: `Nature. 2016;5`.
  private func beginsNumbers(at end: Int) -> Bool {
    isSign(".", at: end)
      && (token(end + 1)?.kind == .number
        || isSign("(", at: end + 1) && token(end + 2)?.kind == .number)
  }

  /// `London: Sage`, `New York, NY: Wiley`.
  private func isPlaceAndPublisher(_ range: Range<Int>) -> Bool {
    guard let colon = range.first(where: { tokens[$0].isSign(":") }), colon - range.lowerBound <= 5,
      colon > range.lowerBound
    else {
      return false
    }
    return (range.lowerBound..<colon).allSatisfy {
      tokens[$0].kind == .sign || tokens[$0].isNameWord
    }
      && (token(colon + 1)?.isNameWord ?? false)
  }
}
