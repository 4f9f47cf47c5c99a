public import CoterieGraphCore

/// Papers as hyperedges: each joins all its members, which are authors, organisations or countries.
///
/// This is what a ``Network`` stores. Its graph, the papers behind a link, slices by years and ego
/// networks are passes over it; the pairs of a paper's members are stored nowhere. The table grows with
/// the author lists, not with their squares: about 8 bytes an authorship and 20 a paper.
///
///     let papers = PaperHyperedges(
///       memberCount: 3,
///       papers: [
///         PaperHyperedge(paper: 0, members: [0, 1, 2], year: 2019),
///         PaperHyperedge(paper: 1, members: [1, 0], year: 2021),
///       ])
///     let network = Network(papers, kind: .authors, counting: .full)
///     network.graph.weight(from: 0, to: 1)   // 2.0
///
/// The columns are in the order of the papers: a paper's place in them is its number among the sets of
/// ``members``.
public struct PaperHyperedges: Sendable, Equatable {
  /// The members of each paper, those with a place in its list first, in its order: sets are papers,
  /// members vertices.
  public let members: IncidenceTable
  /// The number of each paper in the corpus.
  public let papers: [UInt32]
  /// How many members the sources show on each paper, also of those that were left out here.
  public let shownCounts: [UInt32]
  /// The number *n* of the counting methods: how many members each paper is known to have, whoever
  /// was left out here.
  public let sizes: [UInt32]
  /// The year of each paper; ``noYear`` where it has none.
  public let years: [Int16]
  /// Whether the author list of each paper is truncated.
  public let areTruncated: [Bool]
  /// The place of each membership in the paper's whole list, from 0; nil where all are as in
  /// ``members``.
  private let listPlaces: [UInt32]?

  /// What ``years`` holds for a paper without a year.
  public static let noYear = Int16.min

  /// Takes over columns, one entry a paper, and the places of members where some were left out.
  init(
    members: IncidenceTable, papers: [UInt32], shownCounts: [UInt32], sizes: [UInt32],
    years: [Int16], areTruncated: [Bool], listPlaces: [UInt32]?
  ) {
    self.members = members
    self.papers = papers
    self.shownCounts = shownCounts
    self.sizes = sizes
    self.years = years
    self.areTruncated = areTruncated
    self.listPlaces = listPlaces
  }

  /// The hyperedges of no paper.
  static func none(memberCount: Int) -> PaperHyperedges {
    PaperHyperedges(memberCount: memberCount, papers: EmptyCollection())
  }
}

extension PaperHyperedges {
  /// The number of papers.
  public var paperCount: Int { papers.count }

  /// The number of members, those of no paper included.
  public var memberCount: Int { members.memberCount }

  /// The year of a paper; nil where it has none.
  public func year(of paper: Int) -> Int? {
    years[paper] == Self.noYear ? nil : Int(years[paper])
  }

  /// The years from the first dated paper to the last; nil without any.
  ///
  /// - Complexity: O(*p*) for *p* papers.
  public var yearSpan: ClosedRange<Int>? { YearSpan(years).range }

  /// The members of a paper whom no source shows on it.
  ///
  /// - Complexity: O(1) for a paper without any.
  public func inferredMembers(of paper: Int) -> some Collection<Int> {
    members.members(of: paper)[inferredRow(of: paper)]
  }

  /// Whether no source shows a member on a paper that it is on.
  func isInferred(_ member: Int, on paper: Int) -> Bool {
    inferredMembers(of: paper).contains(member)
  }

  /// The place of a membership in the paper's whole list, from 0.
  ///
  /// - Parameters:
  ///   - place: Its place among the members of the paper here.
  ///   - paper: The paper.
  func listPlace(at place: Int, of paper: Int) -> Int {
    guard let listPlaces else { return place }
    return Int(listPlaces[members.memberRow(of: paper).lowerBound + place])
  }

  /// The places of a paper's members without a place in its list, which are the last.
  private func inferredRow(of paper: Int) -> Range<Int> {
    let count = members.memberRow(of: paper).count
    let shown = Int(shownCounts[paper])
    var start = listPlaces == nil ? min(shown, count) : count
    while start > 0, listPlace(at: start - 1, of: paper) >= shown { start -= 1 }
    return start..<count
  }
}
