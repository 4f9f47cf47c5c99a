import CoterieCentrality
import CoterieGraphCore

/// Measures of networks whose links join two kinds of vertices, such as authors and papers.
extension Measure {
  /// The number of neighbors as a share of the other kind.
  public static let bipartiteDegree = Measure(
    "bipartite_degree", "Two-mode degree", settings: [.twoModes],
    pass: twoModes("bipartite_degree", .walk(4)) { .numbers($0.graph.bipartiteDegree($1)) }
  ) { _ in
    "Number of neighbours, divided by the number of all vertices of the other kind."
  }

  /// Closeness as a share of the largest that a vertex of its kind can have.
  public static let bipartiteCloseness = Measure(
    "bipartite_closeness", "Two-mode closeness", settings: [.twoModes],
    pass: twoModes("bipartite_closeness", .searches(0.05)) {
      .numbers($0.graph.bipartiteCloseness($1, threads: $0.convention.threads))
    }
  ) { _ in
    "Closeness, divided by the largest that a vertex of its kind can have (Borgatti and Everett). "
      + "Every link is one step."
  }

  /// Betweenness as a share of the largest that a vertex of its kind can have.
  public static let bipartiteBetweenness = Measure(
    "bipartite_betweenness", "Two-mode betweenness", settings: [.twoModes],
    pass: twoModes("bipartite_betweenness", .searches(1)) {
      .numbers($0.graph.bipartiteBetweenness($1, threads: $0.convention.threads))
    }
  ) { _ in
    "Betweenness, divided by the largest that a vertex of its kind can have (Borgatti and Everett). "
      + "Every link is one step."
  }

  /// How often two vertices that share one neighbor share a second one.
  public static let robinsAlexanderClustering = Measure(
    "robins_alexander_clustering", "Two-mode clustering", scope: .graph, settings: [.twoModes],
    pass: twoModes("robins_alexander_clustering", .walk(100)) {
      .one($0.graph.robinsAlexanderClustering($1))
    }
  ) { _ in
    "Share of the paths of three links whose ends are linked (Robins and Alexander)."
  }

  private static func twoModes(
    _ name: String, _ cost: MeasureCost,
    take: @escaping @Sendable (MeasureInput, BipartiteSides) -> MeasureValues
  ) -> MeasurePass {
    MeasurePass(name, cost) { input in
      guard let sides = input.sides else {
        preconditionFailure("\(name) needs two kinds of vertices")
      }
      return take(input, sides)
    }
  }

  static let twoModeMeasures = [bipartiteDegree, bipartiteCloseness, bipartiteBetweenness]
}
