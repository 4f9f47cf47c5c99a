import CoterieRecords

extension ReferenceTokens {
  /// What ends a list of authors at a place, and the token after it; nil where the list goes on.
  func endOfAuthors(
    _ list: ReferenceAuthors, at place: Int, isAfterStop: Bool, isAfterAnd: Bool
  ) -> (ReferenceAuthors.Ending, Int)? {
    guard let token = token(place) else { return (.nothing, place) }
    if yearAfterAuthors(at: place) != nil { return (.year, place) }
    let hasSign = token.isSign(",") || token.isSign(".")
    let next = hasSign ? place + 1 : place
    if hasSign, yearAfterAuthors(at: next) != nil { return (.year, next) }
    if isOpeningQuote(at: next) { return (.quote, next) }
    if token.isSign(":"), next + 1 < count { return (.colon, place + 1) }
    if token.isSign(".") { return (.stop, place + 1) }
    if isAfterStop, token.kind == .word || token.kind == .number, !token.isWord(.and) {
      return (.stop, place)
    }
    // Nothing but a comma ends the list of "A and B, Title".
    if token.isSign(","), isAfterAnd || list.hidden != .none { return (.comma, place + 1) }
    return nil
  }

  /// The end of what marks the names before it as those of editors: `(Eds.)`.
  func endOfEditors(at start: Int) -> Int? {
    var place = isSign(",", at: start) ? start + 1 : start
    let isOpen = isSign("(", at: place) || isSign("[", at: place)
    if isOpen { place += 1 }
    guard isWord(.editors, at: place) else { return nil }
    place += 1
    if isSign(".", at: place) { place += 1 }
    if isOpen, isSign(")", at: place) || isSign("]", at: place) { place += 1 }
    return place
  }
}
