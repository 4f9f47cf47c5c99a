import CoterieText

/// Vertices and edges of a graph file.
public enum GraphProblem: Hashable, Sendable {
  /// An edge names a vertex that the file does not list.
  case unknownVertex(String)
  /// An edge without its source or its target.
  case edgeWithoutEnd
  /// A row of a table of vertices without the id of one.
  case vertexWithoutID
  /// A vertex that is listed before.
  case repeatedVertex(String)
  /// How many spellings of vertices differ from others that Unicode means alike, and the first of them.
  case otherSpellings(Int, first: String)
  /// A weight that no sum can bear.
  case badWeight(Double)
  /// How many edges have a direction, how many pairs have edges in both, and how these are merged.
  case directed(Int, pairs: Int, rule: String)
  /// How many edges join a vertex to itself.
  case loops(Int)
  /// How many edges join a pair again.
  case repeats(Int, isWeighted: Bool)
  /// How many lines of an edge list have one vertex.
  case lonely(Int)
  /// How many edges repeat a pair of a graph in which each pair is joined once.
  case strictRepeats(Int)
  /// How many pairs a list without weights names twice, once in each direction, as it does all pairs.
  case listedBothWays(Int)
  /// How many edges the list of one end has and that of the other end lacks, or has with another weight.
  case listedOnce(Int)
  /// How many vertices of edges are in no table of vertices.
  case unlistedVertices(Int)
  /// How many clusters there are, of which the last one has a number above the count of the vertices.
  case renumberedClusters(Int, last: Int)
  /// How many inputs are a graph of their own, where one was to be joined with tables.
  case severalGraphs(Int)
  /// A list of values for another number of vertices than there are.
  case otherValueCount(Int, vertices: Int)
}

extension GraphProblem {
  var kind: ProblemKind {
    switch self {
    case .unknownVertex: .unknownVertex
    case .edgeWithoutEnd: .edgeWithoutEnd
    case .vertexWithoutID: .vertexWithoutID
    case .repeatedVertex: .repeatedVertex
    case .otherSpellings: .otherSpellings
    case .badWeight: .badWeight
    case .directed: .directed
    case .loops: .loops
    case .repeats: .repeats
    case .lonely: .lonely
    case .strictRepeats: .strictRepeats
    case .listedBothWays: .listedBothWays
    case .listedOnce: .listedOnce
    case .unlistedVertices: .unlistedVertices
    case .renumberedClusters: .renumberedClusters
    case .severalGraphs: .severalGraphs
    case .otherValueCount: .otherValueCount
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
    case .vertexWithoutID:
      .init(
        .warning, "a row of a table of vertices lacks the id", outcome: "it is skipped",
        remedy: "Give each vertex an id")
    case .repeatedVertex(let name):
      .init(
        .warning, "the vertex \(name.quotedPiece) is listed twice",
        outcome: "the two are read as one", remedy: "Give each its own id")
    case .otherSpellings(let count, let first):
      .init(
        .note,
        "\(count.of("name is", plural: "names are")) spelled in two ways that Unicode means alike, "
          + "such as \(first.quotedPiece)",
        outcome: "each is one vertex")
    case .badWeight(let weight):
      .init(
        .warning, "the weight \(Self.text(of: weight)) is not between 1e-100 and 1e100",
        outcome: "the edge is left out",
        remedy: "Give the edge a weight above 0, a strength and not a distance, or none")
    case .directed(let count, let pairs, let rule): Self.directed(count, pairs, rule)
    case .loops(let count): Self.loops(count)
    case .repeats(let count, let isWeighted): Self.repeats(count, isWeighted)
    case .lonely(let count): Self.lonely(count)
    case .strictRepeats(let count):
      .init(
        .warning,
        "\(count.of("edge repeats", plural: "edges repeat")) a pair in a strict graph",
        outcome: "the last weight of a pair counts")
    case .listedBothWays(let pairs):
      .init(
        .note, "the list has no weights and names every pair twice, once in each direction",
        outcome: "each of the \(pairs.of("pair")) counts once")
    case .listedOnce(let count):
      .init(
        .warning,
        "\(count.of("edge differs", plural: "edges differ")) in the lists of their two ends",
        outcome: "each is read once, with its first weight",
        remedy: "List each edge at both its ends, with one weight")
    case .unlistedVertices(let count):
      .init(
        .warning,
        "\(count.of("vertex is", plural: "vertices are")) in the links and not in the table of "
          + "vertices",
        outcome: "nothing but the id is known of \(count == 1 ? "it" : "them")",
        remedy: "Check that both files name vertices by the same ids")
    case .renumberedClusters(let count, let last):
      .init(
        .note, "clusters are numbered up to \(last), more than there are vertices",
        outcome: "the \(count.of("cluster")) are numbered from 1, and labelled by their numbers")
    case .severalGraphs(let count):
      .init(
        .error, "the inputs hold \(count.of("graph"))", outcome: "only the first is read",
        remedy: "Give one graph, and tables of its vertices if there are some")
    case .otherValueCount(let count, let vertices):
      .init(
        .warning,
        "a list has \(count.of("value")) for the \(vertices.of("vertex", plural: "vertices"))",
        outcome: "its values are left out", remedy: "Give the list that belongs to the graph")
    }
  }

  /// A number as files write it, without a fraction or an exponent where it needs none.
  private static func text(of weight: Double) -> String {
    weight.isFinite && (weight == 0 || (1e-4...1e16).contains(weight.magnitude))
      ? PlainDecimal.text(of: weight) : "\(weight)"
  }

  private static func directed(_ count: Int, _ pairs: Int, _ rule: String) -> ProblemWording {
    let merged =
      rule == "mutual"
      ? "pairs with edges in both directions are kept, \(pairs.of("pair")) in all, "
        + "with the smaller weight"
      : "the two directions of \(pairs.of("pair")) are merged, and "
        + (rule == "max" ? "the larger weight counts" : "their weights are added")
    return .init(
      .note, count.of("edge has a direction", plural: "edges have a direction"),
      outcome: "the graph is read as undirected: \(merged)", remedy: "See --directed")
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
      outcome: isWeighted ? "their weights are added" : "each of them counts 1")
  }

  private static func lonely(_ count: Int) -> ProblemWording {
    .init(
      .note, "\(count) \(count == 1 ? "line has" : "lines have") one vertex only",
      outcome: count == 1
        ? "it is read as a vertex without an edge"
        : "they are read as vertices without edges")
  }
}
