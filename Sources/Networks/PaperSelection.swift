public import CoterieCorpora
import CoterieRecords

/// Which papers of a corpus are looked at.
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
  /// The most authors that a paper may have, or nil for no cap. A list that hides an unknown number
  /// can't be judged and is kept.
  public var maxAuthors: Int?
  /// What becomes of truncated lists.
  public var truncated = Truncated.keep

  /// Creates a filter that lets every paper through.
  public init() {}
}

/// The papers that a filter lets through, and how many it does not.
public struct PaperSelection: Sendable {
  /// The numbers of the papers, ascending.
  public let papers: [Int]
  /// Papers left out because they have no year.
  public private(set) var undated = 0
  /// Papers left out because their year is out of bounds.
  public private(set) var outOfYears = 0
  /// Papers left out because they have too many authors.
  public private(set) var overCap = 0
  /// Papers kept under a cap that their truncated list does not let be judged.
  public private(set) var unjudged = 0
  /// Papers left out because their list is truncated.
  public private(set) var truncated = 0

  /// Selects papers of a corpus.
  public init(_ corpus: Corpus, _ filter: PaperFilter = PaperFilter()) {
    var selected: [Int] = []
    let hasBounds = filter.since != nil || filter.until != nil
    for (number, paper) in corpus.papers.enumerated() {
      if hasBounds {
        if let year = paper.year {
          guard year >= filter.since ?? year, year <= filter.until ?? year else {
            outOfYears += 1
            continue
          }
        } else if !filter.keepsUndated {
          undated += 1
          continue
        }
      }
      if paper.isTruncated, filter.truncated == .drop {
        truncated += 1
        continue
      }
      if let cap = filter.maxAuthors {
        if paper.hiddenAuthors == .unknown {
          unjudged += 1
        } else if paper.knownAuthorCount > cap {
          overCap += 1
          continue
        }
      }
      selected.append(number)
    }
    papers = selected
  }

  /// What the filter did, in sentences; none where it let every paper through.
  public var remarks: [String] {
    [
      (undated, "without a year left out; pass --keep-undated to keep them"),
      (outOfYears, "outside the years left out"),
      (overCap, "with too many authors left out"),
      (unjudged, "of unknown length kept under --max-authors, which can't judge a truncated list"),
      (truncated, "with a truncated author list left out"),
    ].filter { $0.0 > 0 }.map { "\($0.0) paper\($0.0 == 1 ? "" : "s") \($0.1)." }
  }
}
