extension ReferenceTokens {
  /// Names of the form `Lund, A. B.` that may begin at a place.
  func familyCommaNames(at start: Int) -> [ReferenceName] {
    guard let family = endOfFamily(at: start) else { return [] }
    let comma = afterMarks(family)
    guard isSign(",", at: comma) else { return [] }
    let words = (start..<family).count { !tokens[$0].isParticle && tokens[$0].kind == .word }
    var place = comma + 1
    var suffix: Range<Int>?
    if let end = endOfSuffix(at: place) {
      suffix = place..<end
      place = isSign(",", at: end) ? end + 1 : end
    }
    return givenNames(at: place).filter { given in
      // "Prabhat, Anderson, D.": a name alone before "Anderson, D."
      let isFamily =
        !given.hasInitials && isSign(",", at: given.end) && isInitial(at: given.end + 1)
      return !isFamily
    }.map { given in
      var end = given.end
      if suffix == nil, let after = suffixAfterComma(at: end) {
        suffix = after
        end = after.upperBound
      }
      let penalty = Double(words - 1) * (given.hasInitials ? 0.1 : 0.3)
      return ReferenceName(
        parts: .divided(family: start..<family, given: place..<given.end, suffix: suffix),
        end: end, quality: given.quality - penalty, hasInitials: given.hasInitials)
    }
  }

  /// Whether an initial with a stop is at a place, and no word after it.
  func isInitial(at place: Int) -> Bool {
    guard let token = token(place), token.isInitial, isSign(".", at: place + 1) else {
      return false
    }
    return self.token(place + 2).map { $0.kind == .sign || $0.isInitial } ?? true
  }

  fileprivate typealias Given = (end: Int, quality: Double, hasInitials: Bool)

  /// The given names that may begin at a place after a comma, the longest first.
  private func givenNames(at start: Int) -> [Given] {
    var found: [Given] = []
    var place = start
    var (initials, words) = (0, 0)
    while place < count, place - start < 16 {
      let token = tokens[place]
      if let end = endOfInitial(at: place, isAlone: place == start) {
        initials += 1
        place = end
        found.append((place, words == 0 ? 1 : 0.9, words == 0))
      } else if token.areGluedInitials, token.length > 1, words == 0 {
        initials += 1
        place += 1
        found.append((place, 0.8, true))
      } else if token.isNameWord, words < (initials > 0 ? 1 : 4) {
        words += 1
        place += 1
        if isSign(".", at: place), token.length <= 3, words == 1 && initials == 0 {
          // "Yu." for Yuri, "Th." for Thomas.
          found.append((place, 0.5, false))
          place += 1
          found.append((place, 0.6, false))
        } else {
          found.append(
            (place, initials > 1 ? 0.2 : initials > 0 ? 0.5 : words > 2 ? 0.6 : 0.8, false))
        }
      } else if token.isParticle, place > start, token.length <= 4 || isSign(",", at: place + 1) {
        place += 1
        found.append((place, 0.75, words == 0))
      } else if token.isSign("-"), !token.isAfterBlank, place > start {
        place += 1
      } else {
        break
      }
    }
    return found.filter { !isSign("-", at: $0.end - 1) }.reversed()
  }

  /// The end of an initial: `A.`, `Ch.-Y.`, `A` where nothing but initials may be.
  private func endOfInitial(at place: Int, isAlone: Bool) -> Int? {
    guard let token = token(place), token.kind == .word, token.shape.contains(.capitalised) else {
      return nil
    }
    let isDotted = isSign(".", at: place + 1) && !tokens[place + 1].isAfterBlank
    if token.isInitial { return isDotted ? place + 2 : place + 1 }
    // "J.-P." has a hyphen after the stop; "JA." are glued.
    guard isDotted else { return nil }
    if token.areGluedInitials { return place + 2 }
    return token.shape.contains(.hyphenedInitials) ? place + 2 : nil
  }
}
