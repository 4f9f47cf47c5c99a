public import CoterieCorpora
import CoterieGraphCore
public import CoterieNetworks

extension YearSeries {
  /// Cuts the papers that a filter lets through into years, or into windows of years. Papers before
  /// the filter's first year are in no slice; they count for what is seen for the first time.
  ///
  /// - Parameters:
  ///   - corpus: The papers.
  ///   - kind: What is counted: authors, organisations or countries.
  ///   - filter: Which papers are looked at.
  ///   - counting: What a paper adds to the weight of its pairs.
  ///   - network: A network of the same kind to whose members the series is restricted; nil for all members.
  ///   - width: How many years a window covers.
  ///   - step: How many years are between the beginnings of two windows.
  ///   - isCumulative: Whether every window begins at the first year.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Precondition: `width` and `step` are at least 1.
  /// - Complexity: As of ``init(_:counting:since:width:step:isCumulative:threads:)``.
  public init(
    _ corpus: Corpus, kind: NetworkKind = .authors, filter: PaperFilter = PaperFilter(),
    counting: CountingMethod = .full, membersOf network: Network? = nil, width: Int = 1,
    step: Int = 1, isCumulative: Bool = false, threads: Int? = nil
  ) {
    var unbounded = filter
    unbounded.since = nil
    var papers = PaperHyperedges(
      corpus, kind: kind, papers: PaperSelection(corpus, unbounded).papers)
    if let network { papers = papers.restricted(toMembersOf: network) }
    self.init(
      papers, counting: counting, since: filter.since, width: width, step: step,
      isCumulative: isCumulative, threads: threads)
    partialYear = slices.last.flatMap { slice in
      let last = slice.years.upperBound
      let isPartial = papers.papers.contains { number in
        let paper = corpus.papers[Int(number)]
        return paper.inferredYear != nil && paper.year == last
      }
      return isPartial ? last : nil
    }
  }
}
