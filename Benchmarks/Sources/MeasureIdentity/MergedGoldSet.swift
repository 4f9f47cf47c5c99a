import CoterieData

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
  init(_ gold: GoldSet) throws {
    self.gold = gold
    let source = RecordSource(file: gold.name, format: "gold", position: .record)
    let (corpus, mentions) = try CapturedMentions.corpus(
      of: RecordTable(source: source, records: gold.records))
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
}
