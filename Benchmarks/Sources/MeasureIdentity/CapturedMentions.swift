import CoterieData
import Synchronization

/// What identity is decided from, of records that were merged to papers.
enum CapturedMentions {
  /// The mentions of the papers of some records.
  static func of(_ records: RecordTable) throws -> IdentityMentions {
    try corpus(of: records).mentions
  }

  /// The corpus of some records, with nobody resolved, and its mentions.
  static func corpus(
    of records: RecordTable
  ) throws -> (corpus: Corpus, mentions: IdentityMentions) {
    var builder = CorpusBuilder()
    builder.add(records)
    let capture = MentionCapture()
    let corpus = builder.build(identity: capture)
    return (corpus, try capture.mentions())
  }
}

/// A policy that joins nobody and keeps what it was asked about.
private final class MentionCapture: IdentityPolicy {
  private let captured = Mutex<IdentityMentions?>(nil)

  /// What it was asked about.
  func mentions() throws -> IdentityMentions {
    guard let mentions = captured.withLock({ $0 }) else { throw NothingBuilt() }
    return mentions
  }

  /// A builder that never asked who is who.
  struct NothingBuilt: Error {}

  func resolve(_ mentions: IdentityMentions) -> Resolution {
    captured.withLock { $0 = mentions }
    return Resolution(representatives: Array(0..<mentions.count))
  }
}
