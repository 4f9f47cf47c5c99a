extension ReferenceTokens {
  /// The end of a family name with its particles: `van der Maaten`, `Silva Santos`.
  func endOfFamily(at start: Int) -> Int? {
    var place = start
    var hasWord = false
    while place < count, place - start < 7 {
      let token = tokens[place]
      if token.isNameWord || token.isShortName && isFamily(at: place) {
        hasWord = true
      } else if token.isParticle || isHyphenBetweenNames(place) {
      } else if token.isSign("."), place > start, isWord(.saint, at: place - 1) {
      } else {
        break
      }
      place += 1
    }
    return hasWord ? place : nil
  }

  /// Whether what follows a short word shows that it is a family name: `An C`, `Do, T.`
  private func isFamily(at place: Int) -> Bool {
    guard let next = token(place + 1) else { return false }
    return next.isSign(",") && isInitial(at: place + 2) || next.areGluedInitials
  }

  /// Whether a hyphen with blanks around it joins two names.
  func isHyphenBetweenNames(_ place: Int) -> Bool {
    isSign("-", at: place) && token(place + 1)?.isNameWord ?? false
  }

  /// The end of what may follow a family name: `Jr.`, `III`.
  func endOfSuffix(at place: Int) -> Int? {
    guard isWord(.nameSuffix, at: place) else { return nil }
    return isWord(.junior, at: place) && isSign(".", at: place + 1) ? place + 2 : place + 1
  }

  /// The same after a comma or none.
  func suffixAfterComma(at place: Int) -> Range<Int>? {
    let start = isSign(",", at: place) ? place + 1 : place
    return endOfSuffix(at: start).map { start..<$0 }
  }
}
