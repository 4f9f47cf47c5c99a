import CoterieGraphCore
import CoterieNetworks

/// Papers by their years, and which of these years get rows.
struct DatedPapers: Sendable {
  let papers: PaperHyperedges
  /// The years from the first row to the last; nil where there is none.
  let rows: ClosedRange<Int>?
  /// The first year that has a paper.
  let earliest: Int
  /// The years that have papers and would have rows, were they not far from the others.
  let outliers: [Career.YearCount]
  /// The papers of each year from the earliest to the last row.
  private let byYear: [[Int]]

  init(_ papers: PaperHyperedges, since: Int?) {
    self.papers = papers
    let counts = Dictionary(
      papers.papers.indices.compactMap { papers.year(of: $0) }.map { ($0, 1) }, uniquingKeysWith: +
    ).map { Career.YearCount(year: $0, papers: $1) }.sorted { $0.year < $1.year }
    let groups = Self.groups(counts.filter { $0.year >= since ?? $0.year })
    let main = groups.indices.max { (Self.size(groups[$0]), $0) < (Self.size(groups[$1]), $1) }
    outliers = groups.indices.filter { $0 != main }.flatMap { groups[$0] }
    earliest = counts.first?.year ?? 0
    rows = Self.rows(of: main.map { groups[$0] }, earliest: earliest, since: since)
    byYear = Self.papers(papers, earliest, last: rows?.upperBound)
  }

  /// The groups of years between which there are large gaps.
  private static func groups(_ counts: [Career.YearCount]) -> [[Career.YearCount]] {
    var groups: [[Career.YearCount]] = []
    for count in counts {
      if let last = groups.last?.last, count.year - last.year <= YearSeries.largestGap + 1 {
        groups[groups.count - 1].append(count)
      } else {
        groups.append([count])
      }
    }
    return groups
  }

  private static func size(_ group: [Career.YearCount]) -> Int {
    group.reduce(0) { $0 + $1.papers }
  }

  /// The rows of a group: from the year that is asked for, where papers before it show that the corpus
  /// reaches so far back.
  private static func rows(
    of group: [Career.YearCount]?, earliest: Int, since: Int?
  ) -> ClosedRange<Int>? {
    guard let first = group?.first?.year, let last = group?.last?.year else { return nil }
    guard let since, earliest < since, first - since <= YearSeries.largestGap else {
      return first...last
    }
    return since...last
  }

  private static func papers(_ papers: PaperHyperedges, _ earliest: Int, last: Int?) -> [[Int]] {
    guard let last else { return [] }
    var byYear = [[Int]](repeating: [], count: last - earliest + 1)
    for paper in papers.papers.indices {
      if let year = papers.year(of: paper), year <= last { byYear[year - earliest].append(paper) }
    }
    return byYear
  }

  /// The papers of a year.
  subscript(year: Int) -> [Int] { byYear[year - earliest] }

  /// The papers of a member up to the last row, by their years.
  func papers(of member: Int, through last: Int) -> [(year: Int, paper: Int)] {
    papers.members.sets(of: member).compactMap { paper in
      papers.year(of: paper).flatMap { $0 <= last ? (year: $0, paper: paper) : nil }
    }.sorted { ($0.year, $0.paper) < ($1.year, $1.paper) }
  }
}
