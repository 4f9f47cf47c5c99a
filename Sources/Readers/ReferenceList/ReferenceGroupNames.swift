extension ReferenceTokens {
  /// A group's name that begins at a place: `ATLAS Collaboration`, `Norwegian Institute of Public Health`.
  func groups(at start: Int) -> [ReferenceName] {
    var place = start
    if isWord(.article, at: place) { place += 1 }
    let first = place
    guard let token = token(first), token.kind == .word, token.shape.contains(.capitalised) else {
      return []
    }
    var hasNoun = false
    while place < count, place - first < 12 {
      let token = tokens[place]
      let isWord =
        token.shape.contains(.capitalised) || token.isWord([.particle, .groupName])
      let isStop =
        token.isSign(".") && tokens[place - 1].isInitial
        && (self.token(place + 1)?.isNameWord ?? false)
      guard isWord || isStop || token.isSign("-") || token.isSign("&") && place > first else {
        break
      }
      if token.isWord(.and), place > first, tokens[place - 1].isWord(.groupNoun) { break }
      if token.isWord([.groupNoun, .organisation]) { hasNoun = true }
      place += 1
    }
    let hasInitial = (first..<place).contains { isSign(".", at: $0) }
    if hasInitial, !tokens[place - 1].isWord([.groupNoun, .organisation]) { return [] }
    guard hasNoun, place - first > 1 || place > first && tokens[first].length > 3 else { return [] }
    return [
      ReferenceName(
        parts: .divided(family: start..<place, given: nil, suffix: nil), isGroup: true,
        end: place, quality: 0.8, hasInitials: nil)
    ]
  }
}
