/// A list of people by which a network is chosen.
public enum PeopleProblem: Hashable, Sendable {
  /// A line names nobody of the network; the nearest name, where one is near. The noun says what the
  /// network's vertices are.
  case missing(String, noun: String, suggestion: String?)
  /// A line may mean several.
  case ambiguous(String, candidates: [String])
}

extension PeopleProblem {
  var kind: ProblemKind {
    switch self {
    case .missing: .missingPerson
    case .ambiguous: .ambiguousPerson
    }
  }

  var wording: ProblemWording {
    switch self {
    case .missing(let text, let noun, let suggestion):
      .init(
        .warning, "no \(noun) is called \"\(text)\"", outcome: "the line is left out",
        remedy: suggestion.map { "Write \"\($0)\" if that is meant" } ?? "")
    case .ambiguous(let text, let candidates):
      .init(
        .warning, "\"\(text)\" may be \(Self.list(candidates))", outcome: "the line is left out")
    }
  }

  private static func list(_ candidates: [String]) -> String {
    candidates.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ")
      + (candidates.count > 5 ? ", …" : "")
  }
}
