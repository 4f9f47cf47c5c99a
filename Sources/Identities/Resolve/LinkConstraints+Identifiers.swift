import CoterieRecords

extension LinkConstraints {
  /// Joins the mentions of each identifier: all where every two of their names may be of one person, else
  /// those of equal names.
  ///
  /// - Returns: The decisions that joined two persons.
  mutating func joinIdentifiers(
    _ stated: StatedIdentifiers, _ mentions: IdentityMentions
  ) -> [Resolution.Decision] {
    var decisions: [Resolution.Decision] = []
    for holders in IdentifierHolders.all(of: stated) {
      let haveOneName = holders.haveOneName(in: mentions)
      var first: [TextID: Int] = [:]
      for mention in holders.mentions {
        let key = haveOneName ? .none : mentions.nameKeys[mention]
        guard let other = first[key] else {
          first[key] = mention
          continue
        }
        guard join(other, mention) else { continue }
        decisions.append(
          Resolution.Decision(
            other, mention, areSame: true, evidence: .identifier(holders.kind)))
      }
    }
    return decisions
  }
}
