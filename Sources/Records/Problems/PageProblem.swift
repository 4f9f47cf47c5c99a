/// The years and figures of a profile page.
public enum PageProblem: Hashable, Sendable {
  /// The year of papers whose date has none, and how many they are.
  case yearInferred(InferredYear, count: Int)
  /// How many papers have a date without a year, on a page that prints no year.
  case yearUnknown(count: Int)
  /// The date given for the page is before its newest year allows; the year that is used.
  case asOfConflict(PartialDate, newest: Int, year: InferredYear)
  /// The header counts more or fewer papers than were read.
  case countMismatch(claimed: Int, read: Int)
  /// There is no header to count the papers by.
  case noHeader
  /// An h-index above the number of papers.
  case hIndexAbovePapers(Int, papers: Int)
  /// An h-index whose square is above the number of citations.
  case hIndexAboveCitations(Int, citations: Int)
}

extension PageProblem {
  var kind: ProblemKind {
    switch self {
    case .yearInferred: .yearInferred
    case .yearUnknown: .yearUnknown
    case .asOfConflict: .asOfConflict
    case .countMismatch: .countMismatch
    case .noHeader: .noHeader
    case .hIndexAbovePapers: .hIndexAbovePapers
    case .hIndexAboveCitations: .hIndexAboveCitations
    }
  }

  var wording: ProblemWording {
    switch self {
    case .yearInferred(let year, let count): Self.inferred(year, count: count)
    case .yearUnknown(let count):
      .init(
        .warning, "\(Self.undated(count)), and the page prints no year",
        outcome: "these years stay missing",
        remedy: "Pass --as-of with the day on which the page was saved")
    case .asOfConflict(let asOf, let newest, let year):
      Self.conflict(asOf, newest: newest, year: year)
    case .countMismatch(let claimed, let read):
      .init(
        .warning,
        "the page's header counts \(claimed) papers, and \(read) \(read == 1 ? "was" : "were") read",
        outcome: "those that were read are used",
        remedy: "Save the page again, to its end, if papers are missing")
    case .noHeader:
      .init(
        .note, "the page has no header that counts its papers",
        outcome: "whether it is complete can't be checked")
    case .hIndexAbovePapers(let hIndex, let papers):
      .init(
        .warning,
        "the page states an h-index of \(hIndex) and lists \(papers) "
          + "paper\(papers == 1 ? "" : "s"), "
          + "and an h-index of \(hIndex) needs at least \(hIndex) papers",
        outcome: "the papers are read as they are; the list is incomplete or the h-index wrong",
        remedy: "Do not rely on the h-index", topic: .figures)
    case .hIndexAboveCitations(let hIndex, let citations):
      .init(
        .warning,
        "the page states an h-index of \(hIndex) with \(citations) citations, and it needs "
          + (hIndex < 1_000_000 ? "at least \(hIndex * hIndex)" : "many more"),
        outcome: "neither figure is used", remedy: "Do not rely on them", topic: .figures)
    }
  }

  private static func undated(_ count: Int) -> String {
    "\(count) paper\(count == 1 ? " has" : "s have") a date without a year"
  }

  private static func inferred(_ year: InferredYear, count: Int) -> ProblemWording {
    .init(
      .note, "\(undated(count)), the page's own: \(year)",
      outcome: "the year \(year.year) is used and marked",
      remedy: year.latest == nil
        ? "Pass --as-of with the day on which the page was saved to narrow it" : "")
  }

  private static func conflict(
    _ asOf: PartialDate, newest: Int, year: InferredYear
  ) -> ProblemWording {
    .init(
      .warning,
      "the page prints the year \(newest)"
        + (year.earliest > newest + 1 ? " and a 29 February without a year" : "")
        + " and was therefore saved in \(year.earliest) or later, "
        + "and \(asOf) would date a paper without a year after that day",
      outcome: "the year \(year.year) is used for papers without one",
      remedy: "Correct the date given with --as-of")
  }
}
