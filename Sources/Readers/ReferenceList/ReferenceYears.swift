import CoterieRecords

/// A year that an entry prints, or words in its place.
struct ReferenceYear {
  /// Nil for `n.d.`, `in press` and the like.
  let date: PartialDate?
  /// The tokens with its brackets and the stop after them.
  let range: Range<Int>
}

extension ReferenceTokens {
  /// The year right after a list of authors: `(2019a).`, `2019.`, `(2019, June 3)`, `(n.d.)`.
  func yearAfterAuthors(at start: Int) -> ReferenceYear? {
    if isSign("(", at: start) || isSign("[", at: start) {
      guard let close = closingBracket(at: start), close - start <= 12 else { return nil }
      let inside = start + 1..<close
      let isNoDate = hasNoDateWords(at: inside.lowerBound)
      guard isNoDate || inside.contains(where: { tokens[$0].year != nil && isYear(at: $0) }) else {
        return nil
      }
      return ReferenceYear(
        date: isNoDate
          ? nil
          : inside.lazy.compactMap { self.tokens[$0].year }.first.flatMap { PartialDate(year: $0) },
        range: start..<afterStop(close + 1))
    }
    if hasNoDateWords(at: start) {
      var end = start + 1
      while end < count, end < start + 5,
        isSign(".", at: end) || isWord(.noDateRest, at: end)
      { end += 1 }
      return ReferenceYear(date: nil, range: start..<end)
    }
    guard let year = token(start)?.year else { return nil }
    let next = token(start + 1)
    guard next == nil || next?.isSign(of: ".,:;") == true else {
      return nil
    }
    return ReferenceYear(date: PartialDate(year: year), range: start..<afterStop(start + 1))
  }

  private func afterStop(_ place: Int) -> Int {
    isSign(of: ".,:;", at: place) ? place + 1 : place
  }

  private func hasNoDateWords(at place: Int) -> Bool {
    if isWord(.noDateStart, at: place), isSign(".", at: place + 1),
      isWord(.noDateEnd, at: place + 2)
    {
      return true
    }
    if isWord(.in, at: place),
      isWord(.press, at: place + 1)
    {
      return true
    }
    return isWord(.noDate, at: place)
  }

  /// The place of the bracket that closes the one at a place, not far behind it.
  func closingBracket(at start: Int) -> Int? {
    let open = tokens[start].sign
    let close: Unicode.Scalar = open == "(" ? ")" : "]"
    var depth = 0
    for place in start..<min(count, start + 60) where tokens[place].kind == .sign {
      if tokens[place].sign == open { depth += 1 }
      if tokens[place].sign == close {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    return nil
  }

  /// Whether the number at a place, which looks like a year, may be one, and is no page, no part of a number
  /// and no day of a visit.
  func isYear(at place: Int) -> Bool {
    let before = token(place - 1)
    let after = token(place + 1)
    if let before, !tokens[place].isAfterBlank, before.isSign(of: "./#-:") {
      // "Nov.2019" is a date, "1106.2019" a number.
      guard before.isSign("."), token(place - 2)?.kind == .word else { return false }
    }
    if before?.isSign("-") == true, token(place - 2)?.kind == .number { return false }
    if let after, after.isSign("-"), token(place + 2)?.kind == .number,
      token(place + 2)?.year == nil || (token(place + 2)?.length ?? 0) != 4
        || before?.isSign(":") == true || before?.isWord(.page) == true
    {
      return false
    }
    if let after, after.isSign("-"), token(place + 2)?.year != nil,
      before?.isSign(".") == true || before?.isSign(":") == true
    {
      return false
    }
    if isWord(.numberBefore, at: place - 1) {
      return false
    }
    if before?.isSign(".") == true, isWord(.numberStop, at: place - 2) {
      return false
    }
    if let after, !after.isAfterBlank, after.isSign(of: "./"),
      let digits = token(place + 2), !digits.isAfterBlank, digits.kind == .number
    {
      return false
    }
    return !isDayOfVisit(place)
  }

  /// Whether a date says when somebody looked at a page: `Retrieved March 5, 2019`, `[cited 2019 Mar 5]`.
  private func isDayOfVisit(_ place: Int) -> Bool {
    (max(0, place - 6)..<place).contains { tokens[$0].isWord(.visit) }
  }

  /// The year that stands in some tokens: the last one that may be one, one in brackets before others.
  func year(in range: Range<Int>) -> ReferenceYear? {
    var best: (place: Int, weight: Int)?
    for place in range where tokens[place].year != nil && isYear(at: place) {
      let weight = weight(ofYearAt: place)
      if weight >= best?.weight ?? 0 { best = (place, weight) }
    }
    guard let best else { return nil }
    return ReferenceYear(
      date: tokens[best.place].year.flatMap { PartialDate(year: $0) },
      range: best.place..<best.place + 1)
  }

  private func weight(ofYearAt place: Int) -> Int {
    let before = token(place - 1)
    let after = token(place + 1)
    let isMonthBefore =
      beginsMonth(at: place - 1)
      || before?.isSign(".") == true && isMonth(at: place - 2)
    let endsPhrase =
      after == nil || after?.kind == .link
      || after?.isSign(of: ",.;):") == true
    if before?.isSign("(") == true, after?.isSign(")") == true { return 4 }
    if isMonthBefore, endsPhrase { return 4 }
    if after?.isSign(";") == true
      || beginsMonth(at: place + 1)
    {
      return 4
    }
    if before?.isSign(of: ",.;(/”\"") == true, endsPhrase { return 3 }
    return endsPhrase ? 2 : 1
  }

  /// Whether a word is a month, in full or not.
  private func isMonth(at place: Int) -> Bool {
    token(place)?.kind == .word && PartialDate.month(named: text(at: place)) != nil
  }

  /// Whether a word begins as a month does.
  private func beginsMonth(at place: Int) -> Bool {
    token(place)?.kind == .word && PartialDate.month(named: text(at: place).prefix(3)) != nil
  }
}
