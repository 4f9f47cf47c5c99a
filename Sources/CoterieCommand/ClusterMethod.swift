import ArgumentParser
import CoterieClusters
import CoterieGraphCore

/// How clusters are found, by the name that `--method` takes.
enum ClusterMethod: String, ExpressibleByArgument, CaseIterable {
  case leiden
  case labelPropagation = "label-propagation"
  case infomap
  case walktrap
  case fastGreedy = "fast-greedy"
  case edgeBetweenness = "edge-betweenness"
  case spectral
  case kClique = "k-clique"
  case components

  /// Whether it looks for clusters of a size that a resolution sets.
  var hasResolution: Bool {
    switch self {
    case .leiden: true
    case .labelPropagation, .infomap, .walktrap, .fastGreedy, .edgeBetweenness, .spectral, .kClique,
      .components:
      false
    }
  }

  /// Whether different seeds may give different clusters.
  var drawsByChance: Bool {
    switch self {
    case .labelPropagation, .infomap: true
    default: hasResolution
    }
  }

  /// The names of the methods that something holds for.
  static func names(where holds: (ClusterMethod) -> Bool) -> String {
    allCases.filter(holds).map(\.rawValue).joined(separator: ", ")
  }
}

/// A method with all that it needs to know but a graph and a seed.
struct ClusterSearch: Sendable {
  var method: ClusterMethod
  var resolution: Double
  var weighting: EdgeWeighting
  var threads: Int?

  /// Returns the clusters of a graph; nothing for a method whose clusters overlap.
  func clustering(of graph: CSRGraph, seed: UInt64) -> Clustering {
    switch method {
    case .leiden: graph.leiden(resolution: resolution, seed: seed, weighting: weighting)
    case .labelPropagation: graph.labelPropagation(seed: seed, weighting: weighting)
    case .infomap: graph.infomap(seed: seed, weighting: weighting, threads: threads)
    case .walktrap: graph.walktrap(weighting: weighting, threads: threads).bestClustering
    case .fastGreedy: graph.fastGreedy(weighting: weighting).bestClustering
    case .edgeBetweenness:
      graph.edgeBetweennessClusters(weighting: weighting, threads: threads).bestClustering
    case .spectral: graph.leadingEigenvectorClusters(weighting: weighting)
    case .kClique, .components: Clustering(ConnectedComponents(of: graph))
    }
  }
}
