import CoterieData
import Synchronization

/// A gold set after its records were merged to papers, ready to be resolved.
struct MergedGoldSet: Sendable {
  let gold: GoldSet
  /// What identity is decided from.
  let mentions: IdentityMentions
  /// The mention of each known author of the gold set, in its order.
  let known: [Int]
  /// The person of each mention that is known.
  let persons: [Int: String]

  /// Builds a corpus of the records alone.
  init?(_ gold: GoldSet) {
    self.gold = gold
    let source = RecordSource(file: gold.name, format: "gold", position: .record)
    var builder = CorpusBuilder()
    builder.add(RecordTable(source: source, records: gold.records))
    let capture = MentionCapture()
    let corpus = builder.build(identity: capture)
    guard let mentions = capture.mentions else { return nil }
    self.mentions = mentions
    var papers = [Int](repeating: 0, count: gold.records.count)
    for paper in corpus.papers.indices {
      for record in corpus.papers[paper].ownRecords { papers[record] = paper }
    }
    known = gold.mentions.map { author in
      let key = NameKey(author.name).text
      let own = mentions.mentions(of: papers[author.record])
      return own.first { mentions.keys[mentions.nameKeys[$0]] == key } ?? own.lowerBound
    }
    persons = Dictionary(zip(known, gold.mentions.map(\.person))) { first, _ in first }
  }

  /// The persons of the known authors, as a policy decides.
  func persons(in resolution: Resolution) -> [UInt32] { known.map { resolution.persons[$0] } }
}

/// A policy that decides nothing and keeps what it was asked about.
private final class MentionCapture: IdentityPolicy {
  private let captured = Mutex<IdentityMentions?>(nil)

  /// What it was asked about; nil before it was asked.
  var mentions: IdentityMentions? { captured.withLock { $0 } }

  func resolve(_ mentions: IdentityMentions) -> Resolution {
    captured.withLock { $0 = mentions }
    return Resolution(representatives: Array(0..<mentions.count))
  }
}
