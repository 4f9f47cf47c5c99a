import CoterieGraphCore
public import CoterieNetworks
import CoterieParallel

/// Papers year by year: their members, links and the growth of the network.
///
/// Every year from the first paper's to the last one's has a row, also one without papers. A few papers
/// far from all others would give hundreds of empty rows: see ``outliers``.
///
///     let series = YearSeries(network.hyperedges, width: 5)
///     series.slices.map(\.links)   // the pairs of authors with a joint paper in each five years
public struct YearSeries: Sendable, Equatable {
  /// The figures of one year, or of one window of years. Members are authors, or organisations or
  /// countries, as the papers have them.
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
    /// The weight of all links of the slice by the counting method: what its papers add to their pairs.
    public let weight: Double
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

  /// The years that have papers and no row, since more than ``largestGap`` years without a paper are
  /// between them and those that have.
  ///
  /// Of the groups of years that such gaps separate, the one with the most papers has rows; of equals the
  /// last. Papers of earlier groups count for what is seen for the first time and for the cumulative
  /// figures; papers of later groups count for nothing.
  public let outliers: [Career.YearCount]

  /// The last year, where papers whose year was inferred fall in it: the year is then partial, and
  /// its figures will grow.
  public internal(set) var partialYear: Int?

  /// The most years without a paper between two rows: 100.
  public static let largestGap = 100

  /// Cuts papers into years, or into windows of years.
  ///
  /// - Parameters:
  ///   - papers: The papers; those without a year are left out.
  ///   - counting: What a paper adds to the weight of its pairs.
  ///   - since: The first year of the first slice, or nil for that of the first paper. Earlier papers
  ///     count for what is seen for the first time and for the cumulative figures.
  ///   - width: How many years a window covers.
  ///   - step: How many years are between the beginnings of two windows.
  ///   - isCumulative: Whether every window begins at the first year.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Precondition: `width` and `step` are at least 1.
  /// - Complexity: O(Σ*k*²) for papers of *k* members, whatever the windows; and for the components in
  ///   windows that overlap O(*w*(*n* + *a*)), with *n* members, *a* memberships and *w* windows over each
  ///   year. O(*n*) space for each thread.
  public init(
    _ papers: PaperHyperedges, counting: CountingMethod = .full, since: Int? = nil, width: Int = 1,
    step: Int = 1, isCumulative: Bool = false, threads: Int? = nil
  ) {
    precondition(width >= 1 && step >= 1, "a window is at least a year wide, and so is a step")
    let years = DatedPapers(papers, since: since)
    outliers = years.outliers
    guard let rows = years.rows else {
      slices = []
      return
    }
    let windows = YearWindows(
      first: rows.lowerBound, last: rows.upperBound, width: width, step: step,
      isCumulative: isCumulative)
    let pass = SeriesPass(years, rows, windows, isCumulative: isCumulative, counting)
    slices = pass.slices(pass.tallies(threads: threads))
  }
}
