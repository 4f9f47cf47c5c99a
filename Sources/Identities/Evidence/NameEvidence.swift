/// What speaks for and against the mentions of one name being of one person, for the pairs that the model
/// compares: to fit the model, and to explain what it decides.
public struct NameEvidence: Sendable {
  /// The mentions, in the order of the years of their papers.
  public let mentions: [Int]
  /// The pairs that are compared, by their places among the mentions.
  public let pairs: [(first: Int, second: Int, evidence: PairEvidence)]

  init(_ mentions: [Int], _ context: MentionContext) {
    let block = BlockMentions(mentions, in: context)
    self.mentions = block.mentions
    pairs = CandidatePairs(of: block, context.names).pairs.map {
      ($0.first, $0.second, block.evidence($0.first, $0.second, context.names))
    }
  }
}

extension ResolvedIdentity {
  /// What is compared of each name that several mentions have, in the order in which the names appear.
  ///
  /// - Complexity: O(*p*) for *p* pairs.
  public func evidence(in mentions: IdentityMentions) -> [NameEvidence] {
    let context = MentionContext(mentions, model, threads: threads)
    let blocks = NameBlocks(mentions)
    return (0..<blocks.count).filter { blocks[$0].count > 1 }.map { number in
      NameEvidence(blocks[number].map { Int($0) }, context)
    }
  }
}
