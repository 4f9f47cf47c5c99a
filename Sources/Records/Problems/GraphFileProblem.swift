/// The structure of a graph file.
public enum GraphFileProblem: Hashable, Sendable {
  /// There is no vertex in it; the format that it was read as.
  case noVertex(format: String)
  /// It ends inside something that begins at a line: `graph`, `quoted text`.
  case endsEarly(inside: String)
  /// It has more edges or vertices than a graph can have.
  case tooLarge(edges: Int, vertices: Int)
  /// A piece of it is something else than was expected.
  case unexpected(String, expected: String)
  /// More subgraphs are nested than are read.
  case tooDeep(limit: Int)
  /// Its text is not UTF-8.
  case notUTF8
  /// It goes on after its first graph.
  case moreGraphs
  /// A section of an unknown name.
  case unknownSection(String)
  /// A second list of vertices.
  case secondVertices
}

extension GraphFileProblem {
  var kind: ProblemKind {
    switch self {
    case .noVertex: .noVertex
    case .endsEarly: .endsEarly
    case .tooLarge: .tooLarge
    case .unexpected: .unexpected
    case .tooDeep: .tooDeep
    case .notUTF8: .notUTF8
    case .moreGraphs: .moreGraphs
    case .unknownSection: .unknownSection
    case .secondVertices: .secondVertices
    }
  }

  var wording: ProblemWording {
    switch self {
    case .noVertex(let format):
      .init(
        .error, "the file has no vertex that can be read as \(format)",
        outcome: "nothing is read", remedy: "Check that the file is complete and of that format")
    case .endsEarly(let part):
      .init(
        .error, "the file ends inside the \(part) that begins here",
        outcome: "all before the end is kept", remedy: "Check that the file is complete")
    case .tooLarge(let edges, let vertices): Self.tooLarge(edges, vertices)
    case .unexpected(let found, let expected):
      .init(
        .warning, "found \(found.quotedPiece) where \(expected) was expected",
        outcome: "it is skipped", remedy: "Correct the line")
    case .tooDeep(let limit):
      .init(
        .error, "more than \(limit) subgraphs are nested",
        outcome: "the rest of the file is skipped", remedy: "Flatten them")
    case .notUTF8:
      .init(
        .warning, "the text is not UTF-8",
        outcome: "it is read as Windows-1252, so that letters outside ASCII may be wrong",
        remedy: "Save the file as UTF-8")
    case .moreGraphs:
      .init(
        .warning, "the file goes on after its first graph",
        outcome: "the first graph alone is read", remedy: "Give each graph a file of its own")
    case .unknownSection(let name):
      .init(
        .warning, "the section \(name.quotedPiece) is unknown", outcome: "its lines are skipped",
        remedy: "Use *Vertices, *Edges, *Arcs, *Edgeslist, *Arcslist and *Matrix")
    case .secondVertices:
      .init(
        .warning, "a second list of vertices begins", outcome: "it is skipped",
        remedy: "Give each network a file of its own")
    }
  }

  private static func tooLarge(_ edges: Int, _ vertices: Int) -> ProblemWording {
    .init(
      .error,
      "the file has more than the \(edges) edges or \(vertices) vertices that a graph can have",
      outcome: "the lines from here on are left out",
      remedy: "Merge repeated edges, or split the file")
  }
}
