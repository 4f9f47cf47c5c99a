import CoterieText

/// An entry of a reference list.
public enum ReferenceProblem: Hashable, Sendable {
  /// The entry may be divided in another way.
  case doubtful(title: String, authorCount: Int, percent: Int)
  /// The entry can't be divided.
  case undivided(String)
  /// A line between entries is none.
  case noEntry(String)
}

extension ReferenceProblem {
  var kind: ProblemKind {
    switch self {
    case .doubtful: .doubtfulReference
    case .undivided: .undividedReference
    case .noEntry: .noReference
    }
  }

  var wording: ProblemWording {
    switch self {
    case .doubtful(let title, let authorCount, let percent):
      .init(
        .warning, "where the parts of the entry end is doubtful (\(percent) % sure)",
        outcome: "it is read with \(authorCount.of("author")) and the title \(title.quotedTitle())",
        remedy: "Check it")
    case .undivided(let text):
      .init(
        .warning, "\(text.quotedTitle(60)) can't be divided into authors and a title",
        outcome: "it is kept whole, as a title",
        remedy: "Write it as the other entries are written, or leave it out")
    case .noEntry(let text):
      .init(
        .note, "\(text.quotedTitle(60)) is a heading or a line of the page, and no entry",
        outcome: "it is left out")
    }
  }
}
