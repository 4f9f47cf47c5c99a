public import CoterieRecords

/// What the user has decided about who is who: which mentions are one person, which are several, how
/// somebody is called, and what is no person.
///
///     let ledger = Ledger(Array("merge\tWei Tan\tdoi:10.1000/1#2 W. Tan\tsame lab".utf8), file: "who.tsv")
///     ledger.entries[0].decision
///
/// The decisions hold before any rule of a policy. Their order changes nothing, and one that is there
/// twice holds once.
public struct Ledger: Sendable {
  /// The decisions, in the order of the files.
  public private(set) var entries: [LedgerEntry] = []
  /// What the user should know of the files.
  public private(set) var log = ProblemLog(limit: .max)

  /// Creates a ledger without decisions.
  public init() {}

  /// Adds a decision.
  public mutating func append(_ entry: LedgerEntry) { entries.append(entry) }

  /// Adds the decisions of another ledger.
  public mutating func append(_ other: Ledger) {
    entries += other.entries
    log.append(contentsOf: other.log)
  }

  /// Adds a problem to the log.
  mutating func report(_ problem: LedgerProblem, at location: SourceLocation) {
    log.append(Diagnostic(.ledger(problem), at: location))
  }
}

/// A decision, why it was made, and where it is written.
public struct LedgerEntry: Hashable, Sendable {
  /// What was decided.
  public let decision: LedgerDecision
  /// Why; empty where nothing is said.
  public let reason: String
  /// Where it is written.
  public let location: SourceLocation

  /// Creates an entry.
  public init(_ decision: LedgerDecision, reason: String = "", at location: SourceLocation) {
    self.decision = decision
    self.reason = reason
    self.location = location
  }
}
