import CoterieAnalyses
import CoterieCorpora
import CoterieGraphCore
import CoterieNetworks
import CoterieRecords

/// The counts that several sections of the report page state, over the papers of the networks.
struct PageFacts: Sendable {
  /// The numbers of the papers in the corpus.
  let papers: [Int]
  /// The number of papers that leave authors out.
  let truncatedPapers: Int
  /// The number of these that say how many they leave out.
  let countedTruncatedPapers: Int
  /// The number of authors in the network.
  let authors: Int
  /// The number of authors on the papers, also of those that a filter of authors or links leaves out.
  let listedAuthors: Int
  /// The number of authorships, inferred ones included.
  let authorships: Int
  /// The number of inferred authorships.
  let inferredAuthorships: Int
  /// The number of links.
  let links: Int
  /// The number of links that a complete author list shows.
  let completeLinks: Int
  /// The number of links that rest on inferred authorships alone.
  let inferredLinks: Int
  /// The sizes of the components, the largest first.
  let components: [Int]
  /// The first and the last year.
  let years: ClosedRange<Int>?
  /// The years that only papers with an inferred year have, with the bound in words.
  let inferredYears: [Int: String]
  /// The number of papers with an inferred year.
  let inferredYearPapers: Int
  /// The number of papers without a year.
  let undatedPapers: Int

  init(_ analysis: Analysis) {
    let network = analysis.authors
    papers = network.papers
    let all = network.papers.map { analysis.corpus.papers[$0] }
    truncatedPapers = all.count { $0.isTruncated }
    countedTruncatedPapers = all.count { $0.isTruncated && $0.hiddenAuthors != .unknown }
    authors = network.vertices.count
    listedAuthors = Set(all.lazy.flatMap { $0.members.map(\.author) }).count
    authorships = all.reduce(0) { $0 + $1.members.count }
    inferredAuthorships = all.reduce(0) { $0 + $1.members.count(where: \.isInferred) }
    links = network.links.count
    completeLinks = analysis.linkCounts.fromCompleteLists
    inferredLinks = analysis.linkCounts.inferred
    components = network.componentSizes
    let found = all.compactMap(\.year)
    years = found.min().flatMap { first in found.max().map { first...$0 } }
    let printed = Set(all.filter { $0.inferredYear == nil }.compactMap(\.year))
    inferredYears = Dictionary(
      all.compactMap { paper in
        paper.inferredYear.flatMap { year in paper.year.map { ($0, year.description) } }
      }.filter { !printed.contains($0.0) }, uniquingKeysWith: { first, _ in first })
    inferredYearPapers = all.count { $0.inferredYear != nil }
    undatedPapers = all.count { $0.year == nil }
  }

  /// Whether figures are bounds, since author lists are truncated.
  var hasTruncatedPapers: Bool { truncatedPapers > 0 }

  /// The year as text, with its bound where papers of an inferred year are in it.
  func yearText(_ year: Int) -> String { inferredYears[year] ?? "\(year)" }
}

extension Network {
  /// The sizes of its components, the largest first.
  var componentSizes: [Int] { ConnectedComponents(of: graph).sizes }
}

extension PageFacts {
  /// The meaning of the mark at years.
  var yearMark: PageMarkup {
    let years = inferredYearTexts
    return years.isEmpty ? "" : "‡ inferred: \(years.listed)."
  }

  /// The inferred years with their bounds, the earliest first.
  var inferredYearTexts: [PageMarkup] {
    inferredYears.sorted { $0.key < $1.key }.map { "\(text: $0.value, as: "inferred_year")" }
  }
}
