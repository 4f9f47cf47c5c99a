import CoterieGraphCore
import CoterieLayouts

/// How a network is laid out, by the name that users give it.
public enum LayoutChoice: String, Sendable, CaseIterable {
  /// Distances like those in links, roughly and soon.
  case quick
  /// Distances like those in links.
  case distances
  /// Distances, and teams near one another.
  case `default`
  /// Clusters as islands.
  case clusters
  /// The least stress, for measuring.
  case best
  /// As a graph file says.
  case file

  /// Up to how many vertices the default is chosen where none is named; above, clusters.
  public static let clusterlessLimit = 2000

  /// The usual choice for a graph.
  init(for graph: CSRGraph) {
    self = graph.vertexCount <= Self.clusterlessLimit ? .default : .clusters
  }

  /// The method; nil where nothing is to be found.
  ///
  /// - Parameter clusters: Finds the cluster of each vertex, where the method needs them.
  func method(clusters: () -> [Int]) -> LayoutMethod? {
    switch self {
    case .quick: .quick
    case .distances: .distances
    case .default: .default
    case .best: .best
    case .clusters: .clusters(clusters().map { Int32(truncatingIfNeeded: $0) })
    case .file: nil
    }
  }
}
