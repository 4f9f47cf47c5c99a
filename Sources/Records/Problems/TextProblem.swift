/// Lines of text, whatever they say.
public enum TextProblem: Hashable, Sendable {
  /// A line is not UTF-8.
  case recoded
  /// A text that was UTF-8, was read as another encoding and was saved again: as it is, and as it was.
  case mojibake(String, repaired: String)
  /// A line is longer than what is read of one.
  case overlong
}

extension TextProblem {
  var kind: ProblemKind {
    switch self {
    case .recoded: .recoded
    case .mojibake: .mojibake
    case .overlong: .overlong
    }
  }

  var wording: ProblemWording {
    switch self {
    case .recoded:
      .init(
        .warning, "the line is not UTF-8",
        outcome: "it and others like it are read as Windows-1252",
        remedy: "Save the file as UTF-8 if names look wrong")
    case .mojibake(let text, let repaired):
      .init(
        .warning, "\(text.quotedPiece) is UTF-8 that was read in another encoding and saved again",
        outcome: "it is read as \(repaired.quotedPiece)")
    case .overlong:
      .init(
        .warning, "the line is longer than 1 MiB", outcome: "its first 1 MiB is read",
        remedy: "Check whether the file lost its line ends")
    }
  }
}
