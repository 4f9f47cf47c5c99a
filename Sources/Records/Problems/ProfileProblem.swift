import CoterieText

/// A paper on a profile page.
public enum ProfileProblem: Hashable, Sendable {
  /// Lines before the first paper that say nothing known.
  case strayLines(Int)
  /// A line that may begin a paper, and the title of the paper whose abstract it is read as; nil where
  /// it is left out.
  case missedPaper(String, inAbstractOf: String?)
  /// A paper without a title.
  case cutRecord
  /// A date of which at most the year can be kept, and the title of its paper.
  case impossibleDate(String, DateFault, title: String, keptYear: Int?)
}

/// Why a date can't be kept as printed.
public enum DateFault: Hashable, Sendable, CaseIterable {
  /// A word is there instead of the month.
  case noMonth
  /// The calendar has no such day.
  case noDay
  /// The day and the month can be taken for one another.
  case ambiguous
}

extension ProfileProblem {
  var kind: ProblemKind {
    switch self {
    case .strayLines: .strayLines
    case .missedPaper: .missedPaper
    case .cutRecord: .cutRecord
    case .impossibleDate: .impossibleDate
    }
  }

  var wording: ProblemWording {
    switch self {
    case .strayLines(let count):
      .init(
        .note,
        count == 1
          ? "a line before the first paper is not recognised"
          : "\(count) lines before the first paper are not recognised",
        outcome: count == 1 ? "it is left out" : "they are left out")
    case .missedPaper(let text, let title):
      .init(
        .warning,
        "the line \"\(text.shortened(to: 40))\" may begin a paper, since a title and authors follow",
        outcome: title.map {
          "it is read as a part of the abstract of \"\($0.shortened(to: 40))\""
        } ?? "it is left out",
        remedy: "Write the area and the date as in \"LGApr 14, 2024\"")
    case .cutRecord:
      .init(
        .error, "the paper has a date and no title", outcome: "it is not read",
        remedy: "Save the page again, to its end")
    case .impossibleDate(let text, let fault, let title, let year):
      .init(
        .warning, "the date \"\(text)\" \(fault.phrase)",
        outcome: "the paper \(title.quotedTitle()) is kept "
          + (year.map { "with the year \($0) alone" } ?? "without a date"),
        remedy: "Correct the line")
    }
  }
}

extension DateFault {
  fileprivate var phrase: String {
    switch self {
    case .noMonth: "names no month"
    case .noDay: "is not a day of the calendar"
    case .ambiguous: "may have the day or the month first"
    }
  }
}
