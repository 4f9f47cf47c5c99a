public import CoterieCorpora

/// An author's papers over the years, as far as the corpus holds them.
public struct Career: Sendable, Hashable {
  /// The years with papers, ascending, and how many papers each has.
  public let papersByYear: [YearCount]
  /// How many papers have no year.
  public let undatedPapers: Int

  /// A year and a number of papers.
  public struct YearCount: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// How many papers.
    public let papers: Int
  }

  /// The year of the first dated paper.
  public var firstYear: Int? { papersByYear.first?.year }
  /// The year of the last dated paper.
  public var lastYear: Int? { papersByYear.last?.year }
  /// How many years have a paper.
  public var activeYears: Int { papersByYear.count }
  /// The spells of years without a paper between the first and the last.
  public var gaps: [ClosedRange<Int>] {
    zip(papersByYear, papersByYear.dropFirst()).compactMap { earlier, later in
      later.year - earlier.year > 1 ? (earlier.year + 1)...(later.year - 1) : nil
    }
  }

  /// Returns the careers of all authors of a corpus, in their order.
  ///
  /// - Parameter selection: The numbers of the papers to look at; all by default.
  /// - Complexity: O(*a* log *a*) for *a* authorships.
  public static func all(of corpus: Corpus, papers selection: [Int]? = nil) -> [Career] {
    var years = [[Int?]](repeating: [], count: corpus.authors.count)
    for number in selection ?? Array(corpus.papers.indices) {
      let paper = corpus.papers[number]
      for member in paper.members { years[member.author].append(paper.year) }
    }
    return years.map { Career(years: $0) }
  }

  /// Counts an author's papers by their years, nil for one without a year.
  public init(years: [Int?]) {
    let counts = Dictionary(years.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    papersByYear = counts.sorted { $0.key < $1.key }.map { YearCount(year: $0, papers: $1) }
    undatedPapers = years.count { $0 == nil }
  }
}
