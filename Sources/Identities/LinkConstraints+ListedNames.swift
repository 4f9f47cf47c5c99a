import CoterieRecords

extension LinkConstraints {
  /// Joins the mentions that a source's record of a person lists as that person's.
  ///
  /// - Returns: The decisions that joined two persons.
  mutating func joinPersonRecords(
    _ stated: StatedIdentifiers, _ mentions: IdentityMentions
  ) -> [Resolution.Decision] {
    var decisions: [Resolution.Decision] = []
    for own in PersonRecordMentions(stated, mentions).groups {
      for group in groups(of: own) {
        for mention in group where join(group[0], mention) {
          decisions.append(
            Resolution.Decision(group[0], mention, areSame: true, evidence: .personRecord))
        }
      }
    }
    return decisions
  }

  /// Joins a person with the one who bears a variant of the name, where that name is one person's and a variant
  /// of no other's, and where the variants of the first person agree.
  ///
  /// - Parameter blocks: The mentions of each name; not asked for where there are no variants.
  /// - Returns: The decisions that joined two persons.
  mutating func joinVariants(
    _ variants: NameVariants, _ blocks: @autoclosure () -> NameBlocks, _ mentions: IdentityMentions
  ) -> [Resolution.Decision] {
    guard !variants.claims.isEmpty else { return [] }
    let blocks = blocks()
    let known = Dictionary(grouping: variants.names.keys) { root(of: $0) }
    let sure = variants.claims.compactMap { claim -> (first: Int, second: Int)? in
      let bearers = blocks[claim.key].map { Int($0) }
      guard let bearer = bearers.first, areOne(claim.mentions), areOne(bearers),
        variants.agree(known[root(of: claim.mentions[0]), default: []]),
        !mentions.sharePaper(claim.mentions, bearers)
      else { return nil }
      return (claim.mentions[0], bearer)
    }
    return sure.filter { join($0.first, $0.second) }.map {
      Resolution.Decision($0.first, $0.second, areSame: true, evidence: .variant)
    }
  }

  /// Whether mentions are one person as far as is known.
  private mutating func areOne(_ mentions: [Int]) -> Bool {
    Set(mentions.map { root(of: $0) }).count == 1
  }
}

extension IdentityMentions {
  /// Whether some mention is on one paper with one of others.
  fileprivate func sharePaper(_ first: [Int], _ second: [Int]) -> Bool {
    !Set(first.map { paper(of: $0) }).isDisjoint(with: second.map { paper(of: $0) })
  }
}
