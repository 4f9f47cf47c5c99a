import CoterieText

/// The wordings that depend on counts and names.
extension AttributeProblem {
  static func otherColumn(_ name: String, _ first: String, _ kind: String) -> ProblemWording {
    let remedy = "Rename the one that is none"
    if name == first {
      return .init(
        .warning, "two columns called \(name.quotedPiece) look like \(kind)",
        outcome: "those of the first count, and the second is kept as a column", remedy: remedy)
    }
    return .init(
      .warning, "the columns \(first.quotedPiece) and \(name.quotedPiece) both look like \(kind)",
      outcome: "those of \(first.quotedPiece) count, and \(name.quotedPiece) is kept as a column",
      remedy: remedy)
  }

  /// What to do to lose nothing; values over time are in GEXF alone.
  static func keepingAll(_ names: [String], _ format: String) -> String {
    if format == "GEXF" { return "Write GraphML to keep everything" }
    let haveTimes = names.contains { $0.hasSuffix(" by time") }
    return
      "Write \(haveTimes || format == "GraphML" ? "GEXF" : "GraphML or GEXF") to keep everything"
  }

  static func gaps(_ count: Int, _ name: String, _ text: String) -> ProblemWording {
    .init(
      .note,
      count == 1
        ? "the value \(text.quotedPiece) of the column \(name.quotedPiece) is no finite number"
        : "\(count) values of the column \(name.quotedPiece), the first of them "
          + "\(text.quotedPiece), are no finite numbers",
      outcome: count == 1 ? "it counts as missing" : "they count as missing")
  }

  static func rounded(_ count: Int, _ name: String, _ text: String) -> ProblemWording {
    .init(
      .warning,
      count == 1
        ? "the number \(text.quotedPiece) of the column \(name.quotedPiece) has more digits than fit"
        : "\(count) numbers of the column \(name.quotedPiece), the first of them "
          + "\(text.quotedPiece), have more digits than fit",
      outcome: count == 1 ? "it is rounded" : "they are rounded",
      remedy: "Declare the column as text to keep all digits")
  }

  static func differingValues(_ count: Int, _ first: DifferingValue) -> ProblemWording {
    .init(
      .note,
      "\(count.of("value")) of edges that repeat a pair \(count == 1 ? "differs" : "differ") from "
        + "those before\(count == 1 ? "" : ", the first of them"): \(first.found)",
      outcome: "the pair keeps \(first.kept.quotedPiece)\(count == 1 ? "" : " and so on")")
  }

  static func repeatedValues(_ count: Int, _ first: DifferingValue) -> ProblemWording {
    .init(
      .warning,
      "\(count.of("value")) of vertices listed again \(count == 1 ? "differs" : "differ") from those "
        + "before\(count == 1 ? "" : ", the first of them"): \(first.found)",
      outcome: "the vertex keeps \(first.kept.quotedPiece)\(count == 1 ? "" : " and so on")",
      remedy: "Give each vertex its own id")
  }

  static func noDirections(_ count: Int, _ text: String) -> ProblemWording {
    .init(
      .note,
      count == 1
        ? "the type \(text.quotedPiece) of a link is not directed, undirected or mutual"
        : "\(count) types of links, the first of them \(text.quotedPiece), are not directed, undirected "
          + "or mutual",
      outcome: (count == 1 ? "it says" : "they say") + " no direction and "
        + (count == 1 ? "is" : "are") + " kept in a column \"type\"")
  }

  static func noTimes(_ count: Int, _ text: String) -> ProblemWording {
    .init(
      .note,
      count == 1
        ? "the time \(text.quotedPiece) is no number and no date"
        : "\(count) times, the first of them \(text.quotedPiece), are no numbers and no dates",
      outcome: count == 1 ? "it is left out" : "they are left out",
      remedy: "Give years or dates such as 2027-06-01")
  }
}
