import CoterieRecords

extension Ledger {
  /// Reads a line of a thesaurus of VOSviewer: a label, and the label that replaces it. A label that is
  /// replaced by nothing is ignored.
  mutating func readThesaurus(_ line: LedgerLine) {
    let fields = line.fields
    let label = LedgerSubject.label(fields[0])
    let other = fields.count > 1 ? fields[1] : ""
    if fields[0].isEmpty {
      report(.unread(line.text, expected: "a label"), at: line.location)
    } else if other.isEmpty {
      append(LedgerEntry(.ignore(label), at: line.location))
    } else if LedgerSubject.label(other).key != label.key {
      append(LedgerEntry(.replace(label, by: .label(other)), at: line.location))
    }
  }
}
