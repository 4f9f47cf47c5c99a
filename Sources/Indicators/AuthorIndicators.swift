public import CoterieCorpora

/// Figures of an author from the author's papers: counts, shares and years.
///
/// All rest on one corpus: an author may have written much that it does not hold.
public struct AuthorIndicators: Sendable, Hashable {
  /// How many papers, inferred authorships included.
  public private(set) var papers = 0
  /// Σ 1/n over the papers, n being the number of authors as far as it is known: neither bound where
  /// lists are truncated, since papers may be hidden and shares too large.
  public private(set) var fractionalPapers = 0.0
  /// On how many papers the name is shown first.
  public private(set) var firstAuthorPapers = 0
  /// On how many papers the name is the last of a complete list of two authors or more.
  public private(set) var lastAuthorPapers = 0
  /// How many papers name nobody else, by complete lists.
  public private(set) var soloPapers = 0
  /// On how many papers the authorship is inferred.
  public private(set) var inferredPapers = 0
  /// How many papers have a year, printed or inferred.
  public private(set) var datedPapers = 0
  /// The year of the first dated paper.
  public private(set) var firstYear: Int?
  /// The year of the last dated paper.
  public private(set) var lastYear: Int?

  private var yearSum = 0

  /// The mean year of the dated papers; nil without any.
  public var averageYear: Double? {
    datedPapers > 0 ? Double(yearSum) / Double(datedPapers) : nil
  }

  /// Returns the indicators of every author of a corpus, in the order of the authors.
  ///
  /// - Parameter selection: The numbers of the papers to look at; all of them by default.
  /// - Complexity: O(*a*) for *a* authorships.
  public static func all(of corpus: Corpus, papers selection: [Int]? = nil) -> [AuthorIndicators] {
    var all = [AuthorIndicators](repeating: AuthorIndicators(), count: corpus.authors.count)
    for number in selection ?? Array(corpus.papers.indices) {
      let paper = corpus.papers[number]
      let members = paper.members
      let facts = PaperFacts(paper, authorCount: members.count)
      for member in members { all[member.author].add(member, of: facts) }
    }
    return all
  }

  private mutating func add(_ member: PaperMember, of paper: PaperFacts) {
    papers += 1
    fractionalPapers += paper.share
    if member.place == 0 { firstAuthorPapers += 1 }
    if member.isInferred { inferredPapers += 1 }
    if !paper.isTruncated {
      if paper.authorCount == 1 {
        soloPapers += 1
      } else if member.author == paper.lastShownAuthor {
        lastAuthorPapers += 1
      }
    }
    guard let year = paper.year else { return }
    datedPapers += 1
    yearSum += year
    firstYear = min(firstYear ?? year, year)
    lastYear = max(lastYear ?? year, year)
  }
}

/// What a paper says of each of its authors alike.
private struct PaperFacts {
  let authorCount: Int
  let share: Double
  let isTruncated: Bool
  let lastShownAuthor: Int?
  let year: Int?

  init(_ paper: Paper, authorCount: Int) {
    self.authorCount = authorCount
    share = 1 / Double(paper.knownAuthorCount)
    isTruncated = paper.isTruncated
    lastShownAuthor = paper.lastShownAuthor
    year = paper.year
  }
}
