/// What a graph file says of its vertices and edges.
public enum AttributeProblem: Hashable, Sendable {
  /// The text of an attribute of some name is no number that can be used.
  case badNumber(String, of: String)
  /// Elements of these names, which join more than two vertices or parts of them.
  case hyperedges([String])
  /// Attributes whose values are lists.
  case innerLists([String])
  /// Attributes that only guide Graphviz's drawing.
  case drawing([String])
  /// Attributes that change over time.
  case dynamicValues([String])
  /// How many times are no years.
  case noYears(Int)
}

extension AttributeProblem {
  var kind: ProblemKind {
    switch self {
    case .badNumber: .badNumber
    case .hyperedges: .hyperedges
    case .innerLists: .innerLists
    case .drawing: .drawingAttributes
    case .dynamicValues: .dynamicValues
    case .noYears: .noYears
    }
  }

  var wording: ProblemWording {
    switch self {
    case .badNumber(let text, let name):
      .init(
        .warning, "the \(name) \(text.quotedPiece) is not a number that can be used",
        outcome: "it is left out", remedy: "Give a finite number")
    case .hyperedges(let names):
      .init(
        .note, "the file has \(names.joined(separator: " and "))", outcome: "they are not kept",
        remedy: "Write each as edges")
    case .innerLists(let names):
      .init(
        .note, "a vertex or an edge has lists of values (\(names.joined(separator: ", ")))",
        outcome: "they are not kept", remedy: "Give each value a key of its own")
    case .drawing(let names):
      .init(
        .note,
        "the file has attributes that only guide Graphviz's drawing "
          + "(\(names.joined(separator: ", ")))",
        outcome: "they are not kept")
    case .dynamicValues(let names):
      .init(
        .note, "the file has values that change over time (\(names.joined(separator: ", ")))",
        outcome: "the first one is kept",
        remedy: "Only the attribute weight of edges can change over time")
    case .noYears(let count):
      .init(
        .note,
        "\(count) \(count == 1 ? "time is" : "times are") not a year of at most four digits, "
          + "or a date that begins with one",
        outcome: count == 1 ? "it is left out" : "they are left out",
        remedy: "Give years or dates")
    }
  }
}
