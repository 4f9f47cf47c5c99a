import CoterieRecords

extension Ledger {
  /// Reads a line of an alias file of CiteSpace: the node that is kept, and behind each `#` one that is
  /// merged with it. What `@` marks as another kind of node than an author is passed over.
  mutating func readAliases(_ line: LedgerLine) {
    let nodes = LedgerLine.parts(of: line.text, between: "#").filter { !$0.isEmpty }
    guard let kept = nodes.first, nodes.count > 1 else {
      report(.unread(line.text, expected: "two nodes with # between them"), at: line.location)
      return
    }
    // Phrases have a mark of their own, `@PHRASE`; authors have none.
    guard !nodes.contains(where: { $0.hasPrefix("@") }) else { return }
    for alias in nodes.dropFirst()
    where LedgerSubject.label(alias).key != LedgerSubject.label(kept).key {
      append(LedgerEntry(.replace(.label(alias), by: .label(kept)), at: line.location))
    }
  }
}
