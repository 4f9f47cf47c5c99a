/// Records of one paper, and papers that may be one.
public enum MergingProblem: Hashable, Sendable {
  /// The year of a record differs from the one that is kept for its paper, of this title.
  case yearConflict(Int, kept: Int, title: String)
  /// The complete list of a record differs from the one that is kept for its paper, of this title.
  case authorConflict(title: String)
  /// A truncated list shows names that another one of its paper, of this title, hides.
  case authorsJoined(title: String)
  /// Two or more papers of titles that are nearly the same.
  case similarTitles([String])
  /// A record is of the same paper as the one at a place before it.
  case recordMerged(with: SourceLocation)
}

extension MergingProblem {
  var kind: ProblemKind {
    switch self {
    case .yearConflict: .yearConflict
    case .authorConflict: .authorConflict
    case .authorsJoined: .authorsJoined
    case .similarTitles: .similarTitles
    case .recordMerged: .recordMerged
    }
  }

  var wording: ProblemWording {
    switch self {
    case .yearConflict(let year, let kept, let title):
      .init(
        .warning, "the year \(year) of \(title.quotedTitle()) differs from \(kept) elsewhere",
        outcome: "\(kept) is kept", remedy: "Correct one of the records")
    case .authorConflict(let title):
      .init(
        .warning,
        "the complete author list of \(title.quotedTitle()) differs from another one",
        outcome: "the other one is kept", remedy: "Correct one of the records")
    case .authorsJoined(let title):
      .init(
        .note,
        "this truncated author list of \(title.quotedTitle()) shows names that another one hides",
        outcome: "they are put after the names of that one")
    case .similarTitles(let titles):
      .init(
        .note, "the titles \(Self.listed(titles)) are alike",
        outcome: "they stay \(titles.count == 2 ? "two" : "\(titles.count)") papers")
    case .recordMerged(let other):
      .init(
        .note, "the record is of the same paper as that at \(other)",
        outcome: "the two are merged")
    }
  }

  private static func listed(_ titles: [String]) -> String {
    let shown = titles.prefix(3).map { $0.quotedTitle(48) }
    let others = titles.count - shown.count
    return others > 0
      ? shown.joined(separator: ", ") + " and \(others) more"
      : shown.dropLast().joined(separator: ", ") + " and \(shown.last ?? "")"
  }
}
