/// A decision of the user about who is who.
public enum LedgerProblem: Hashable, Sendable {
  /// A text where something else should be.
  case unread(String, expected: String)
  /// A line sets somebody against themselves.
  case sameTwice(String)
  /// Nobody and no paper in the inputs is what a line names.
  case absent(String)
  /// The name that a line gives is not on the paper; the one that is at its place now, if some is.
  case changed(String, found: String?)
  /// What a line names may be several papers or people.
  case ambiguous(String, candidates: [String])
  /// A mention is of both sides of a split.
  case ofBoth(String)
  /// A decision contradicts others.
  case contradiction([SourceLocation])
  /// All mentions that a line names are ignored by another one.
  case ignored(String, by: SourceLocation)
}

extension LedgerProblem {
  var kind: ProblemKind {
    switch self {
    case .unread: .unreadDecision
    case .sameTwice: .pointlessDecision
    case .absent: .absentSubject
    case .changed: .changedMention
    case .ambiguous: .ambiguousSubject
    case .ofBoth: .undecidableSplit
    case .contradiction: .contradictoryDecision
    case .ignored: .ignoredSubject
    }
  }

  var wording: ProblemWording {
    switch self {
    case .unread(let text, let expected):
      .init(
        .warning, "\(text.quotedPiece) is not \(expected)", outcome: "the line is left out",
        remedy: "Correct the line")
    case .sameTwice(let subject):
      .init(
        .warning, "both sides of the decision are \(subject.quotedPiece)",
        outcome: "the line is left out", remedy: "Name two different ones")
    case .absent(let subject):
      .init(
        .note, "nothing in the inputs is \(subject.quotedPiece)",
        outcome: "the decision has no effect here")
    case .changed(let subject, let found):
      .init(
        .warning,
        "\(subject.quotedPiece) is no author of the paper any more"
          + (found.map { ", and \($0.quotedPiece) is at that place" } ?? ""),
        outcome: "the decision is not applied", remedy: "Correct the place or the name")
    case .ambiguous(let subject, let candidates):
      .init(
        .warning, "\(subject.quotedPiece) may be \(Self.listed(candidates))",
        outcome: "the decision is not applied",
        remedy: "Name mentions by an identifier of their paper, or whole names")
    case .ofBoth(let subject):
      .init(
        .warning, "a mention is both of \(subject.quotedPiece) and of what it is split from",
        outcome: "the decision is not applied", remedy: "Split the single mentions")
    case .contradiction(let others):
      .init(
        .warning, "the decision contradicts \(Self.listed(others))",
        outcome: "none of them is applied", remedy: "Remove what is wrong")
    case .ignored(let subject, let other):
      .init(
        .warning, "all that is \(subject.quotedPiece) is ignored, as \(other) says",
        outcome: "the decision has no effect", remedy: "Remove one of the two lines")
    }
  }

  private static func listed(_ candidates: [String]) -> String {
    candidates.prefix(3).map(\.quotedPiece).joined(separator: " or ")
      + (candidates.count > 3 ? ", …" : "")
  }

  private static func listed(_ places: [SourceLocation]) -> String {
    let texts = places.prefix(5).map(\.description) + (places.count > 5 ? ["others"] : [])
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " and \(last)"
  }
}
