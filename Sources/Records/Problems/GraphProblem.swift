/// Vertices and edges of a graph file.
public enum GraphProblem: Hashable, Sendable {
  /// An edge names a vertex that the file does not list.
  case unknownVertex(String)
  /// An edge without its source or its target.
  case edgeWithoutEnd
  /// A vertex that is listed before.
  case repeatedVertex(String)
  /// A weight that no sum can bear.
  case badWeight(Double)
  /// How many edges have a direction.
  case directed(Int)
  /// How many edges join a vertex to itself.
  case loops(Int)
  /// How many edges join a pair again.
  case repeats(Int, isWeighted: Bool)
  /// How many lines of an edge list have one vertex.
  case lonely(Int)
}

extension GraphProblem {
  var kind: ProblemKind {
    switch self {
    case .unknownVertex: .unknownVertex
    case .edgeWithoutEnd: .edgeWithoutEnd
    case .repeatedVertex: .repeatedVertex
    case .badWeight: .badWeight
    case .directed: .directed
    case .loops: .loops
    case .repeats: .repeats
    case .lonely: .lonely
    }
  }

  var wording: ProblemWording {
    switch self {
    case .unknownVertex(let name):
      .init(
        .warning,
        "an edge names the vertex \(name.quotedPiece), which the file does not list",
        outcome: "the edge is skipped", remedy: "Add the vertex or correct the name")
    case .edgeWithoutEnd:
      .init(
        .warning, "an edge lacks its source or its target", outcome: "it is skipped",
        remedy: "Give it both")
    case .repeatedVertex(let name):
      .init(
        .warning, "the vertex \(name.quotedPiece) is listed twice",
        outcome: "the two are read as one", remedy: "Give each its own id")
    case .badWeight(let weight):
      .init(
        .warning, "the weight \(weight) is not between 1e-100 and 1e100",
        outcome: "the edge is left out",
        remedy: "Give the edge a weight above 0, a strength and not a distance, or none")
    case .directed(let count): Self.directed(count)
    case .loops(let count): Self.loops(count)
    case .repeats(let count, let isWeighted): Self.repeats(count, isWeighted)
    case .lonely(let count): Self.lonely(count)
    }
  }

  private static func directed(_ count: Int) -> ProblemWording {
    .init(
      .note, "\(count) \(count == 1 ? "edge has a direction" : "edges have directions")",
      outcome: count == 1 ? "it is read as undirected" : "they are read as undirected")
  }

  private static func loops(_ count: Int) -> ProblemWording {
    .init(
      .note,
      count == 1
        ? "1 edge joins a vertex to itself" : "\(count) edges join vertices to themselves",
      outcome: count == 1 ? "it is dropped" : "they are dropped")
  }

  private static func repeats(_ count: Int, _ isWeighted: Bool) -> ProblemWording {
    .init(
      .note,
      (count == 1 ? "1 edge repeats a pair" : "\(count) edges repeat pairs")
        + " of vertices already joined",
      outcome: isWeighted ? "their weights are summed" : "each pair counts once")
  }

  private static func lonely(_ count: Int) -> ProblemWording {
    .init(
      .note, "\(count) \(count == 1 ? "line has" : "lines have") one vertex only",
      outcome: count == 1
        ? "it is read as a vertex without an edge"
        : "they are read as vertices without edges")
  }
}
