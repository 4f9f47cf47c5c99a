public import CoterieIdentities
import CoterieRecords

extension Corpus {
  /// A mention as a ledger names it: by an identifier of its paper, or by the title where the paper has none.
  ///
  /// - Returns: Nil for the owner of a page, whom the list hides.
  public func ledgerSubject(of mention: IdentityProposal.Mention) -> LedgerSubject? {
    guard let place = mention.place else { return nil }
    let paper = papers[mention.paper]
    let own = paper.identifiers.min { $0.kind.rawValue < $1.kind.rawValue }
    return .mention(
      own.map { .identifier($0) } ?? LedgerPaper(title: paper.title, year: paper.year),
      place: place, name: mention.name)
  }

  /// The line of a ledger that answers a question; nil where a mention is in no list.
  ///
  /// - Parameter areSame: Whether both mentions are of one person.
  public func ledgerEntry(
    answering proposal: IdentityProposal, areSame: Bool
  ) -> LedgerEntry? {
    guard let first = ledgerSubject(of: proposal.mentions.first),
      let second = ledgerSubject(of: proposal.mentions.second)
    else { return nil }
    let shown = Int((proposal.probability * 100).rounded())
    return LedgerEntry(
      areSame ? .merge(first, second) : .split(first, second),
      reason: "asked at a probability of \(shown) %", at: SourceLocation(file: "answer"))
  }
}
