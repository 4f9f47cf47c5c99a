extension ReferenceTokens {
  /// Names of the form `Lund AB` that may begin at a place.
  func familyInitialsNames(at start: Int) -> [ReferenceName] {
    guard let longest = endOfFamily(at: start) else { return [] }
    var found = dottedInitialsNames(at: start, upTo: longest)
    for family in (start + 1...longest).reversed() {
      guard let initials = token(family), family > start, initials.areGluedInitials,
        let last = token(family - 1), last.kind == .word, !last.isParticle
      else { continue }
      var end = family + 1
      // "Matthews AG de G".
      while let next = token(end), next.isParticle || next.areGluedInitials, end - family < 5 {
        end += 1
      }
      while end > family + 1, tokens[end - 1].isParticle { end -= 1 }
      let words = (start..<family).count { !tokens[$0].isParticle && tokens[$0].kind == .word }
      let given = end
      let suffix = endOfSuffix(at: end).map { end..<$0 }
      end = suffix?.upperBound ?? end
      found.append(
        ReferenceName(
          parts: .divided(family: start..<family, given: family..<given, suffix: suffix),
          // "William B. Gould" may be meant.
          end: end,
          quality: (initials.isInitial && isSign(".", at: end) ? 0.85 : 1) - 0.1
            * Double(words - 1), hasInitials: true))
    }
    return found
  }

  /// `Lund A.B.` before a sign or a word that separates names.
  private func dottedInitialsNames(at start: Int, upTo longest: Int) -> [ReferenceName] {
    (start + 1...longest).reversed().compactMap { family in
      var end = family
      while let token = token(end),
        token.isInitial || token.shape.contains([.hyphen, .gluedInitials]),
        isSign(".", at: end + 1)
      { end += 2 }
      guard end > family, !tokens[family - 1].isParticle, tokens[family - 1].length > 1,
        tokens[family - 1].kind == .word
      else { return nil }
      let separates =
        isSign(of: ",;&:(", at: end) || isWord(.initialsSeparator, at: end)
      guard separates else { return nil }
      return ReferenceName(
        parts: .divided(family: start..<family, given: family..<end, suffix: nil), end: end,
        quality: 0.9,
        hasInitials: true)
    }
  }
}
