import CoterieGraphCore
package import CoterieNetworks
import CoterieParallel

/// Papers drawn from a seed, for laws that hold for all papers: of one author and of many, truncated,
/// with inferred authors, without a year, and some with the very same authors.
package enum RandomPapers {
  package static func hyperedges(_ seed: Int, dated: Bool = false) -> PaperHyperedges {
    var generator = RepeatableGenerator(seed: UInt64(seed))
    let memberCount = 1 + generator.below(14)
    var papers: [PaperHyperedge] = []
    for number in 0..<generator.below(20) {
      var members = Array(0..<memberCount)
      generator.shuffle(&members)
      members = Array(members.prefix(1 + generator.below(min(7, memberCount))))
      if let last = papers.last, generator.below(4) == 0 { members = last.members }
      let inferredCount = generator.below(3) == 0 ? generator.below(members.count + 1) : 0
      papers.append(
        PaperHyperedge(
          paper: 3 * number, members: members, shownCount: members.count - inferredCount,
          size: members.count + (generator.below(3) == 0 ? generator.below(5) : 0),
          year: !dated && generator.below(5) == 0 ? nil : 2000 + generator.below(8),
          isTruncated: generator.below(3) == 0))
    }
    return PaperHyperedges(memberCount: memberCount, papers: papers)
  }
}
