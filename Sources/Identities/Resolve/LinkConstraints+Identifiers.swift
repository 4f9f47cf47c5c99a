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
      let names = Dictionary(grouping: holders.mentions) {
        haveOneName ? TextID.none : mentions.nameKeys[$0]
      }
      for own in names.values.sorted(by: { $0[0] < $1[0] }) {
        for group in groups(of: own) {
          for mention in group where join(group[0], mention) {
            decisions.append(
              Resolution.Decision(
                group[0], mention, areSame: true, evidence: .identifier(holders.kind)))
          }
        }
      }
    }
    return decisions
  }
}
