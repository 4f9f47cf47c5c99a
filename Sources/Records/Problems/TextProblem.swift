/// Lines of text, whatever they say.
public enum TextProblem: Hashable, Sendable {
  /// A line is not UTF-8.
  case recoded
  /// A line is longer than what is read of one.
  case overlong
}

extension TextProblem {
  var kind: ProblemKind {
    switch self {
    case .recoded: .recoded
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
    case .overlong:
      .init(
        .warning, "the line is longer than 1 MiB", outcome: "its first 1 MiB is read",
        remedy: "Check whether the file lost its line ends")
    }
  }
}
