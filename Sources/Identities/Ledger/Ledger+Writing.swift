import CoterieRecords
import CoterieText

extension LedgerEntry {
  /// The line of a ledger: action, subject, object and reason, with tabs between them.
  public var line: String {
    let object =
      switch decision {
      case .merge(_, let object), .split(_, let object), .replace(_, let object):
        object.description
      case .rename(_, let name): CleanText.onOneLine(name.full)
      case .ignore: ""
      }
    let fields = [decision.action.rawValue, decision.subject.description, object]
    let reason = CleanText.onOneLine(reason)
    if reason.isEmpty, object.isEmpty { return fields.dropLast().joined(separator: "\t") }
    return (fields + (reason.isEmpty ? [] : [reason])).joined(separator: "\t")
  }
}

extension Ledger {
  /// The decisions as lines of a ledger.
  public var text: String { entries.map { $0.line + "\n" }.joined() }

  /// The text of a ledger with more decisions at its end, those that it has already left out. All that is
  /// in it stays as it is, comments and blank lines too.
  ///
  /// - Returns: Nil where the text is a thesaurus or an alias file, to which no decision can be added.
  public static func appending(_ entries: [LedgerEntry], to text: String) -> String? {
    let bytes = Array(text.utf8)
    guard case .ledger = LedgerFormat(LedgerLine.lines(of: bytes, file: "")) else { return nil }
    var known = Set(Ledger(bytes, file: "").entries.map(\.decision.key))
    let new = entries.filter { known.insert($0.decision.key).inserted }
    let end = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    return text + (new.isEmpty ? "" : end) + new.map { $0.line + "\n" }.joined()
  }
}
