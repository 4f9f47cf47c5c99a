import ArgumentParser
import CoterieClusters
import CoterieGraphCore

/// How clusters are found, by the name that `--method` takes.
enum ClusterMethod: String, ExpressibleByArgument, CaseIterable {
  case leiden
  case louvain
  case vos
  case labelPropagation = "label-propagation"
  case infomap
  case walktrap
  case fastGreedy = "fast-greedy"
  case edgeBetweenness = "edge-betweenness"
  case spectral
  case kClique = "k-clique"
  case components

  /// Whether a resolution sets the size of clusters.
  var hasResolution: Bool {
    switch self {
    case .leiden, .louvain, .vos: true
    case .labelPropagation, .infomap, .walktrap, .fastGreedy, .edgeBetweenness, .spectral, .kClique,
      .components:
      false
    }
  }

  /// Whether it can maximise one quality function or the other.
  var hasQuality: Bool { self == .leiden || self == .louvain }

  /// Whether it can stop after some iterations.
  var hasIterations: Bool { self == .leiden || self == .vos }

  /// Whether different seeds may give different clusters.
  var drawsByChance: Bool {
    switch self {
    case .labelPropagation, .infomap: true
    default: hasResolution
    }
  }

  /// Whether it uses the weights of links.
  var usesWeights: Bool { self != .kClique && self != .components }

  /// The names of the methods that something holds for.
  static func names(where holds: (ClusterMethod) -> Bool) -> String {
    allCases.filter(holds).map(\.rawValue).joined(separator: ", ")
  }
}

/// The quality function that is maximised, by the name that `--quality` takes.
enum ClusterQuality: String, ExpressibleByArgument, CaseIterable {
  case modularity
  case cpm

  var function: QualityFunction {
    switch self {
    case .modularity: .modularity
    case .cpm: .constantPotts
    }
  }
}

/// A method with all that it needs to know but a graph and a seed.
struct ClusterSearch: Sendable {
  var method: ClusterMethod
  var quality: QualityFunction
  var resolution: Double
  var iterations: Int?
  var weighting: EdgeWeighting
  var threads: Int?

  /// Returns the clusters of a graph. Those of k-clique overlap and are found elsewhere: here the
  /// components are returned for it.
  func clustering(of graph: CSRGraph, seed: UInt64) -> Clustering {
    switch method {
    case .leiden:
      graph.leiden(
        quality: quality, resolution: resolution, seed: seed, iterations: iterations,
        weighting: weighting, threads: threads)
    case .louvain:
      graph.louvain(quality: quality, resolution: resolution, seed: seed, weighting: weighting)
        .coarsest
    case .vos:
      graph.vosClustering(
        resolution: resolution, seed: seed, iterations: iterations, weighting: weighting,
        threads: threads)
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
