/// What Graphviz understood of a DOT text: a second opinion on what Coterie writes.
public struct ParsedGraph: Equatable, Sendable {
  /// A vertex and its attributes, defaults filled in.
  public struct Node: Equatable, Sendable {
    /// The identifier.
    public var name: String
    /// Values by attribute name; every attribute declared for vertices is there.
    public var attributes: [String: String]
  }

  /// An edge and its attributes, defaults filled in.
  public struct Edge: Equatable, Sendable {
    /// The place of its first end in ``ParsedGraph/nodes``.
    public var tail: Int
    /// The place of its second end in ``ParsedGraph/nodes``.
    public var head: Int
    /// Values by attribute name; every attribute declared for edges is there.
    public var attributes: [String: String]
  }

  /// A subgraph at the top level, such as a cluster.
  public struct Subgraph: Equatable, Sendable {
    /// The identifier; Graphviz makes names for anonymous subgraphs.
    public var name: String
    /// The places of its members in ``ParsedGraph/nodes``, ascending.
    public var nodes: [Int]
    /// Values by attribute name.
    public var attributes: [String: String]
  }

  /// The identifier of the graph.
  public var name: String
  /// Whether it is a `digraph`.
  public var isDirected: Bool
  /// Whether it is `strict`.
  public var isStrict: Bool
  /// The attributes of the graph itself.
  public var attributes: [String: String] = [:]
  /// The vertices in the order of their first appearance.
  public var nodes: [Node] = []
  /// The edges, by their first ends.
  public var edges: [Edge] = []
  /// The subgraphs in the order of the text.
  public var subgraphs: [Subgraph] = []
}

extension Graphviz {
  /// Reads DOT text with Graphviz's own parser.
  ///
  /// Only for checking what Coterie itself wrote: text from outside is read by Coterie's parser,
  /// since the library can end the process on bad input.
  ///
  ///     let parsed = try Graphviz.parse(dot: "graph { a -- b [weight=2] }")
  ///     parsed.edges[0].attributes["weight"]  // "2"
  ///
  /// Only the first graph of the text is read.
  ///
  /// - Throws: ``GraphvizError`` with the line of the first syntax error.
  public static func parse(dot: String) throws(GraphvizError) -> ParsedGraph {
    try withParsedGraph(dot: dot) { (graph) throws(GraphvizError) in graph.contents() }
  }
}
