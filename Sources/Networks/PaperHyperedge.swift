import CoterieGraphCore

/// One paper and its members, as a row of ``PaperHyperedges``.
public struct PaperHyperedge: Sendable, Hashable {
  /// The number of the paper in the corpus.
  public var paper: Int
  /// The members, each once: those with a place in the list first, in its order.
  public var members: [Int]
  /// How many of them the sources show.
  public var shownCount: Int
  /// The number *n* of the counting methods, no less than that of the members.
  public var size: Int
  /// The year; nil where it has none.
  public var year: Int?
  /// Whether the author list is truncated.
  public var isTruncated: Bool

  /// Creates a row: by default of a complete list that shows all members, without a year.
  public init(
    paper: Int, members: [Int], shownCount: Int? = nil, size: Int? = nil, year: Int? = nil,
    isTruncated: Bool = false
  ) {
    self.paper = paper
    self.members = members
    self.shownCount = shownCount ?? members.count
    self.size = size ?? members.count
    self.year = year
    self.isTruncated = isTruncated
  }
}

extension PaperHyperedges {
  /// Makes the columns of some papers.
  ///
  /// A member listed twice counts at its first place. A size below the number of members counts as that
  /// number, and one above 2³² − 1 as 2³² − 1. A year outside −32,767…32,767 counts as none.
  ///
  /// - Parameters:
  ///   - memberCount: How many members there are, those of no paper included.
  ///   - papers: The papers, ascending by their numbers in the corpus.
  /// - Precondition: The members lie in `0 ..< memberCount`, and numbers in `0 ..< 2³²`.
  /// - Complexity: O(*a*) for *a* memberships.
  public init(memberCount: Int, papers: some Sequence<PaperHyperedge>) {
    var columns = HyperedgeColumns()
    var lastPaper = [Int](repeating: -1, count: memberCount)
    for (number, paper) in papers.enumerated() {
      for member in paper.members where lastPaper[member] != number {
        lastPaper[member] = number
        columns.memberEntries.append(UInt32(member))
      }
      columns.finishPaper(
        UInt32(paper.paper), shownCount: paper.shownCount, size: paper.size, year: paper.year,
        isTruncated: paper.isTruncated)
    }
    self = columns.hyperedges(memberCount: memberCount)
  }

  /// A paper as a row.
  public subscript(number: Int) -> PaperHyperedge {
    PaperHyperedge(
      paper: Int(papers[number]), members: Array(members.members(of: number)),
      shownCount: Int(shownCounts[number]), size: Int(sizes[number]), year: year(of: number),
      isTruncated: areTruncated[number])
  }
}
