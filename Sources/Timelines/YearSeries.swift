public import CoterieCorpora
public import CoterieNetworks
import CoterieParallel

/// A corpus year by year: papers, authors, links and the growth of the network.
///
/// Every year from the first paper's to the last one's has a row, also one without papers.
public struct YearSeries: Sendable, Equatable {
  /// The figures of one year, or of one window of years.
  public struct Slice: Sendable, Hashable {
    /// The years that the slice covers.
    public let years: ClosedRange<Int>
    /// How many papers.
    public let papers: Int
    /// How many authors have a paper in the slice.
    public let authors: Int
    /// How many authors have a paper in the slice and none before it in this corpus; it need not be
    /// their first paper.
    public let firstSeenAuthors: Int
    /// How many pairs of authors have a joint paper in the slice.
    public let links: Int
    /// How many pairs have a joint paper in the slice and none before it.
    public let firstSeenLinks: Int
    /// How many connected components the authors of the slice form.
    public let components: Int
    /// The share of the slice's authors in its largest component, 0…1; nil without authors.
    public let giantShare: Double?
    /// How many components all authors up to the end of the slice form.
    public let cumulativeComponents: Int
    /// The share of all authors up to the end of the slice in the largest component; nil without any.
    public let cumulativeGiantShare: Double?
    /// All authors up to the end of the slice.
    public let cumulativeAuthors: Int
    /// All linked pairs up to the end of the slice.
    public let cumulativeLinks: Int
    /// The mean number of authors of the slice's papers, inferred ones included; nil without papers.
    public let meanAuthorsPerPaper: Double?
  }

  /// The slices, by their years.
  public let slices: [Slice]

  /// The last year, where papers whose year was inferred fall in it: the year is then partial, and
  /// its figures will grow.
  public let partialYear: Int?

  /// Cuts a corpus into years, or into windows of years.
  ///
  /// - Parameters:
  ///   - corpus: The papers; those without a year are left out.
  ///   - papers: The numbers of the papers to look at; all by default.
  ///   - since: The first year of the first slice, or nil for that of the first paper. Earlier papers
  ///     count for what is seen for the first time and for the cumulative figures.
  ///   - width: How many years a window covers.
  ///   - step: How many years lie between the beginnings of two windows.
  ///   - isCumulative: Whether every window begins at the first year.
  /// - Precondition: `width` and `step` are at least 1.
  /// - Complexity: O(*w* · *a*) for *w* years a window and *a* authorships, pairs of authors besides.
  public init(
    _ corpus: Corpus, papers: [Int]? = nil, since: Int? = nil, width: Int = 1, step: Int = 1,
    isCumulative: Bool = false
  ) {
    precondition(width >= 1 && step >= 1, "a window is at least a year wide, and so is a step")
    let selection = (papers ?? Array(corpus.papers.indices)).filter {
      corpus.papers[$0].year != nil
    }
    let byYear = Dictionary(grouping: selection) { corpus.papers[$0].year ?? 0 }
    guard let earliest = byYear.keys.min(), let last = byYear.keys.max(),
      last >= since ?? earliest
    else {
      slices = []
      partialYear = nil
      return
    }
    var history = History(authorCount: corpus.authors.count)
    var news: [Int: History.News] = [:]
    var slices: [Slice] = []
    let first = max(earliest, since ?? earliest)
    for year in earliest..<first {
      _ = history.add(byYear[year, default: []].map { corpus.papers[$0] })
    }
    var seenUntil = first - 1
    for start in stride(from: first, through: last, by: step) {
      let end = width > last - start ? last : start + width - 1
      let window = (isCumulative ? first : start)...end
      for year in stride(from: seenUntil + 1, through: end, by: 1) {
        news[year] = history.add(byYear[year, default: []].map { corpus.papers[$0] })
      }
      seenUntil = end
      let current = window.flatMap { byYear[$0, default: []] }.map { corpus.papers[$0] }
      let windowNews = window.reduce(into: History.News()) { $0.add(news[$1] ?? History.News()) }
      slices.append(Slice(window, of: current, news: windowNews, history: history))
      if end == last { break }
    }
    self.slices = slices
    partialYear =
      selection.contains {
        corpus.papers[$0].inferredYear != nil && corpus.papers[$0].year == last
      } ? last : nil
  }
}

extension YearSeries {
  /// Cuts the papers that a filter lets through into years, or into windows of years. Papers before
  /// the filter's first year are in no slice; they count for what is seen for the first time.
  public init(
    _ corpus: Corpus, filter: PaperFilter, width: Int = 1, step: Int = 1,
    isCumulative: Bool = false
  ) {
    var unbounded = filter
    unbounded.since = nil
    self.init(
      corpus, papers: PaperSelection(corpus, unbounded).papers, since: filter.since, width: width,
      step: step, isCumulative: isCumulative)
  }
}

extension YearSeries.Slice {
  fileprivate init(
    _ years: ClosedRange<Int>, of papers: [Paper], news: History.News, history: History
  ) {
    var slice = History(authorCount: history.authorCount)
    let all = slice.add(papers)
    self.years = years
    self.papers = papers.count
    authors = all.authors
    links = all.links
    firstSeenAuthors = news.authors
    firstSeenLinks = news.links
    components = slice.components
    giantShare = slice.giantShare
    cumulativeComponents = history.components
    cumulativeGiantShare = history.giantShare
    cumulativeAuthors = history.authors
    cumulativeLinks = history.links
    let authorCounts = papers.reduce(0) { $0 + $1.authorships.count }
    meanAuthorsPerPaper =
      papers.isEmpty ? nil : Double(authorCounts) / Double(papers.count)
  }
}

/// The authors and links seen so far, and the components that they form.
private struct History {
  /// What some papers added.
  struct News {
    var authors = 0
    var links = 0

    mutating func add(_ other: News) {
      authors += other.authors
      links += other.links
    }
  }

  let authorCount: Int
  private(set) var authors = 0
  private(set) var links = 0
  private(set) var components = 0
  private var giantSize = 0
  private var sets: DisjointSets
  /// The size of a component at the number that represents it; 0 for authors not yet seen.
  private var sizes: [Int32]
  private var pairs: Set<UInt64> = []

  init(authorCount: Int) {
    self.authorCount = authorCount
    sets = DisjointSets(count: authorCount)
    sizes = Array(repeating: 0, count: authorCount)
  }

  /// The share of the authors in the largest component.
  var giantShare: Double? { authors == 0 ? nil : Double(giantSize) / Double(authors) }

  /// Adds papers, and returns how many authors and links they add.
  mutating func add(_ papers: [Paper]) -> News {
    let before = News(authors: authors, links: links)
    for paper in papers {
      let members = paper.authorships.map(\.author)
      for member in members where sizes[member] == 0 {
        sizes[member] = 1
        authors += 1
        components += 1
        giantSize = max(giantSize, 1)
      }
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...] {
          let key = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
          guard pairs.insert(key).inserted else { continue }
          links += 1
          join(first, second)
        }
      }
    }
    return News(authors: authors - before.authors, links: links - before.links)
  }

  private mutating func join(_ first: Int, _ second: Int) {
    guard let (root, other) = sets.unite(first, second) else { return }
    sizes[root] += sizes[other]
    components -= 1
    giantSize = max(giantSize, Int(sizes[root]))
  }
}
