extension ReferenceTokens {
  /// Names of the form `A. B. Lund` that may begin at a place.
  func givenFirstNames(at start: Int) -> [ReferenceName] {
    var place = start
    var (initials, words) = (0, 0)
    var ends: [ReferenceName] = []
    while place < count, place - start < 20 {
      let token = tokens[place]
      if isGivenInitial(at: place, after: words + initials) {
        initials += 1
        // The name may end before this stop: "M. GIL. Title".
        if words + initials > 1, token.length > 2 {
          append(start..<place + 1, &ends, words + 1, initials)
        }
        place += 2
      } else if token.isNameWord || token.isShortName && place > start && endsName(at: place + 1) {
        words += 1
        place += 1
        if !token.isInitial || words > 1 { append(start..<place, &ends, words, initials) }
      } else if token.isParticle, token.isSmall || place > start {
        place += 1
      } else if token.isSign("-"), place > start, !token.isAfterBlank || isHyphenBetweenNames(place)
      {
        place += 1
      } else {
        break
      }
      if words > 7 { break }
    }
    return ends.reversed()
  }

  /// Whether an initial with its stop is at a place, among given names: `A.`, `J.-P.`, `Yu.` at the front.
  private func isGivenInitial(at place: Int, after count: Int) -> Bool {
    guard let token = token(place), token.kind == .word, token.shape.contains(.capitalised),
      isSign(".", at: place + 1), !tokens[place + 1].isAfterBlank
    else { return false }
    if token.isInitial { return true }
    if token.shape.contains(.hyphenedInitials) { return true }
    return token.length <= 3 && count == 0 && endOfSuffix(at: place) == nil
  }

  private func endsName(at place: Int) -> Bool {
    isSign(",", at: place) || isSign(";", at: place) || isWord(.and, at: place)
  }

  private func append(
    _ range: Range<Int>, _ ends: inout [ReferenceName], _ words: Int, _ initials: Int
  ) {
    let suffix = suffixAfterComma(at: range.upperBound)
    let quality =
      words == 1 && initials == 0
      ? 0.1 : initials > 0 ? (words <= 2 ? 1 : 0.8) : words <= 3 ? 0.8 : words <= 5 ? 0.6 : 0.4
    let hasInitials =
      words + initials < 2
      ? nil : words <= 2 && initials > 0 && tokens[range.lowerBound].length <= 2
    ends.append(
      ReferenceName(
        parts: .full(range, suffix: suffix), end: suffix?.upperBound ?? range.upperBound,
        quality: quality, hasInitials: hasInitials))
  }
}
