extension ReferenceTokens {
  /// How much some tokens look like a title.
  func scoreOfTitle(_ range: Range<Int>) -> Double {
    guard let first = token(range.lowerBound), !range.isEmpty else { return -3 }
    let words = range.count { tokens[$0].kind == .word }
    var score = words == 0 ? -2.0 : words == 1 ? -0.8 : words == 2 ? -0.3 : 0
    if range.prefix(60).contains(where: { tokens[$0].isSmall }) { score += 0.3 }
    score += weight(ofFirst: first)
    if words > 0, isWord(.contributor, at: range.upperBound - 1) { score -= 1.2 }
    if range.suffix(30).contains(where: { isWord(.edited, at: $0) && isWord(.by, at: $0 + 1) }) {
      score -= 1.5
    }
    if first.isInitial, isSign(".", at: range.lowerBound + 1), words < 12 { score -= 1.5 }
    return score - penalty(ofNamesIn: range)
  }

  private func weight(ofFirst first: ReferenceToken) -> Double {
    var weight = 0.0
    if first.kind == .sign { weight -= first.isSign(of: "[“¿") ? 0.3 : 2 }
    if first.isSmall, first.length > 1, first.shape.contains(.small) { weight -= 0.5 }
    if first.year != nil { weight -= 0.5 }
    if first.kind == .link { weight -= 3 }
    if first.isWord([.and, .in]) || first.isSign("&") { weight -= 1 }
    if first.isWord(.venueStart) { weight -= 0.7 }
    return weight
  }

  /// What speaks against a title in which names are that were not taken as authors.
  private func penalty(ofNamesIn range: Range<Int>) -> Double {
    var penalty = 0.0
    if range.prefix(30).count(where: { isNameWithInitials(at: $0, in: range) }) > 1 {
      penalty += 1.5
    }
    // "Pavlidis V"
    if 2...4 ~= range.count, tokens[range.lowerBound].isNameWord,
      tokens[range.upperBound - 1].areGluedInitials
    {
      penalty += 1.2
    }
    // ", J. Smith"
    let hasInitial = range.prefix(12).contains { place in
      isSign(",", at: place) && token(place + 1)?.isInitial == true
        && isSign(".", at: place + 2) && place + 2 < range.upperBound
    }
    return hasInitial ? penalty + 1 : penalty
  }

  /// Whether initials are at a place that end a name: `Lund AB,`.
  private func isNameWithInitials(at place: Int, in range: Range<Int>) -> Bool {
    tokens[place].areGluedInitials
      && (isSign(",", at: place + 1) || place + 1 == range.upperBound)
      && tokens[max(0, place - 1)].isNameWord
  }
}
