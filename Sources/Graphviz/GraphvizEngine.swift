/// A layout engine of Graphviz.
public struct GraphvizEngine: Hashable, Sendable {
  /// Its name there.
  public let name: String

  package init(rawValue name: String) { self.name = name }

  /// Layers, for graphs with directions.
  public static let dot = GraphvizEngine(rawValue: "dot")
  /// Stress majorisation.
  public static let neato = GraphvizEngine(rawValue: "neato")
  /// Forces; draws clusters as boxes.
  public static let fdp = GraphvizEngine(rawValue: "fdp")
  /// Forces from coarse to fine.
  public static let sfdp = GraphvizEngine(rawValue: "sfdp")
  /// Rings around a vertex.
  public static let twopi = GraphvizEngine(rawValue: "twopi")
  /// Circles, a circle for each biconnected part.
  public static let circo = GraphvizEngine(rawValue: "circo")
  /// Clusters as boxes, without regard to links.
  public static let osage = GraphvizEngine(rawValue: "osage")
  /// Clusters as a map of squares, without links.
  public static let patchwork = GraphvizEngine(rawValue: "patchwork")

  /// Keeps the given positions, but moves boxes apart.
  package static let nop = GraphvizEngine(rawValue: "nop")
  /// Keeps the given positions of vertices and edges, as `neato -n2` does.
  public static let nop2 = GraphvizEngine(rawValue: "nop2")

  /// The engines that find positions.
  public static let all: [GraphvizEngine] = [
    .dot, .neato, .fdp, .sfdp, .twopi, .circo, .osage, .patchwork,
  ]

  /// The engine of a name; nil where none that finds positions has it.
  public static func named(_ name: String) -> GraphvizEngine? { all.first { $0.name == name } }
}

extension GraphvizEngine {
  /// How large a graph an engine draws within a minute.
  public struct Limit: Hashable, Sendable {
    /// The most vertices.
    public let vertices: Int
    /// The most links.
    public let links: Int

    /// Whether a graph is within the limit.
    public func allows(vertices: Int, links: Int) -> Bool {
      vertices <= self.vertices && links <= self.links
    }
  }

  /// The largest graph that is given to the engine.
  public var limit: Limit {
    switch self {
    case .dot, .circo: Limit(vertices: 300, links: 1_000)
    case .fdp, .sfdp: Limit(vertices: 5_000, links: 25_000)
    case .nop, .nop2: Limit(vertices: 20_000, links: 70_000)
    default: Limit(vertices: 1_500, links: 5_000)
    }
  }
}
