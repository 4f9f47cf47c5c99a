public import CoterieCorpora
import CoterieRecords

/// Which papers of a corpus are used.
public struct PaperFilter: Sendable, Hashable {
  /// What becomes of papers whose author list is truncated.
  public enum Truncated: String, Sendable, CaseIterable {
    /// They count with the authors that are known.
    case keep
    /// They are left out.
    case drop
  }

  /// The first year, or nil for no bound.
  public var since: Int?
  /// The last year, or nil for no bound.
  public var until: Int?
  /// Whether papers without a year are kept where the years are bounded.
  public var keepsUndated = false
  /// The most authors that a paper may have, or nil for no limit. A truncated list has at least one
  /// author more than it shows, or as many as it says; a paper that may still be below the limit is
  /// kept.
  public var maxAuthors: Int?
  /// What becomes of truncated lists.
  public var truncated = Truncated.keep

  /// Creates a filter that lets every paper through.
  public init() {}
}

/// The papers that a filter lets through, and those that it leaves out.
public struct PaperSelection: Sendable {
  /// Why a paper is left out.
  public enum Reason: String, Sendable, CaseIterable {
    /// It has no year, and the years are bounded.
    case undated
    /// Its year is outside the bounds.
    case outOfYears
    /// Its author list is truncated.
    case truncated
    /// It has more authors than allowed.
    case tooManyAuthors
  }

  /// The numbers of the papers that are kept, ascending.
  public let papers: [Int]
  /// The papers that are left out, by their numbers, ascending, and why.
  public let leftOut: [(paper: Int, reason: Reason)]
  /// How many papers are kept whose truncated lists may hide more authors than the limit allows.
  public let unjudged: Int

  /// Selects papers of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The papers.
  ///   - filter: Which of them are kept.
  ///   - papers: The numbers of the papers to look at, ascending; all by default.
  public init(
    _ corpus: Corpus, _ filter: PaperFilter = PaperFilter(), papers: [Int]? = nil
  ) {
    var kept: [Int] = []
    var leftOut: [(paper: Int, reason: Reason)] = []
    for number in papers ?? Array(corpus.papers.indices) {
      if let reason = filter.reason(against: corpus.papers[number]) {
        leftOut.append((number, reason))
      } else {
        kept.append(number)
      }
    }
    self.papers = kept
    self.leftOut = leftOut
    unjudged =
      filter.maxAuthors == nil ? 0 : kept.count { corpus.papers[$0].hiddenAuthors == .unknown }
  }

  /// How many papers are left out for a reason.
  public func count(_ reason: Reason) -> Int { leftOut.count { $0.reason == reason } }

  /// What the filter did, in sentences; none where it lets every paper through.
  public var remarks: [String] {
    [
      (count(.undated), "without a year left out; pass --keep-undated to keep them"),
      (count(.outOfYears), "outside the years left out"),
      (count(.tooManyAuthors), "with too many authors left out"),
      (
        unjudged,
        "with a truncated list kept, which may hide more authors than --max-authors allows"
      ),
      (count(.truncated), "with a truncated author list left out"),
    ].filter { $0.0 > 0 }.map { "\($0.0) paper\($0.0 == 1 ? "" : "s") \($0.1)." }
  }
}

extension PaperFilter {
  /// Why a paper is left out, or nil where it is kept.
  fileprivate func reason(against paper: Paper) -> PaperSelection.Reason? {
    if since != nil || until != nil {
      if let year = paper.year {
        if year < since ?? year || year > until ?? year { return .outOfYears }
      } else if !keepsUndated {
        return .undated
      }
    }
    if paper.isTruncated, truncated == .drop { return .truncated }
    if let maxAuthors, paper.leastAuthorCount > maxAuthors { return .tooManyAuthors }
    return nil
  }
}
