import Coterie

/// A ledger is written so that it is read as the same decisions.
enum LedgerFuzzing {
  static func test(_ bytes: [UInt8]) {
    let ledger = Ledger(bytes, file: "file")
    for diagnostic in ledger.log.diagnostics { _ = diagnostic.description }
    let back = Ledger(Array(ledger.text.utf8), file: "file")
    require(
      back.entries.map(\.decision.description) == ledger.entries.map(\.decision.description),
      "a ledger reads other decisions than it writes")
  }
}

extension LedgerDecision {
  fileprivate var description: String {
    LedgerEntry(self, at: SourceLocation(file: "")).line
  }
}
