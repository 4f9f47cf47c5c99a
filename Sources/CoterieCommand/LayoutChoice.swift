public import ArgumentParser
import CoterieClusters
import CoterieGraphCore
public import CoterieLayouts

extension LinkNormalization: ExpressibleByArgument {}

/// How a network is laid out, by the name that `--layout` takes.
enum LayoutChoice: String, ExpressibleByArgument, CaseIterable {
  case quick, distances, `default`, clusters, best

  /// Up to how many vertices the default is chosen where none is named; above, clusters.
  static let clusterlessLimit = 2000

  /// The usual choice for a graph.
  init(for graph: CSRGraph) {
    self = graph.vertexCount <= Self.clusterlessLimit ? .default : .clusters
  }

  /// The method.
  ///
  /// - Parameter clusters: Finds the cluster of each vertex, where the method needs them.
  func method(clusters: () -> Clustering) -> LayoutMethod {
    switch self {
    case .quick: .quick
    case .distances: .distances
    case .default: .default
    case .best: .best
    case .clusters:
      .clusters(clusters().membership.map { Int32(truncatingIfNeeded: $0) })
    }
  }
}
