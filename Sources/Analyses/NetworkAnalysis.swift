public import CoterieClusters
import CoterieGraphCore
import CoterieLayouts
public import CoterieNetworks
import CoterieParallel
import Synchronization

/// What can be known of one network of an analysis; each part is worked out when it is first asked for.
///
///     analysis[.affiliations].clustering
///
/// Copies share what was worked out.
public struct NetworkAnalysis: Sendable {
  /// The network.
  public let network: Network
  let options: Analysis.Options
  let stages: Stages
  /// Where a graph file puts the vertices, y downwards; empty where it says so of none.
  let filePositions: [Point?]
  let parts = Parts()

  final class Parts: Sendable {
    let clustering = Once<Clustering>()
    let modularity = Once<Double>()
    let clusters = Once<[ClusterSummary]>()
    let hues = Once<ClusterHues>()
    let layout = Once<NetworkLayout>()
    let partLayouts = Mutex<[[Int]: NetworkLayout]>([:])
    let convention = Once<Measure.Convention>()
    let values = Mutex<[Measure: Table.Cells]>([:])
  }

  init(
    _ network: Network, _ options: Analysis.Options, _ stages: Stages, positions: [Point?] = []
  ) {
    self.network = network
    self.options = options
    self.stages = stages
    filePositions = positions
  }
}

// MARK: - Clusters

extension NetworkAnalysis {
  /// Which cluster each vertex is in.
  public var clustering: Clustering {
    parts.clustering {
      stages.run("leiden") {
        network.graph.leiden(
          resolution: options.resolution, seed: options.seed,
          weighting: options.convention.weighting, threads: options.convention.threads)
      }
    }
  }

  /// The modularity of that clustering.
  public var modularity: Double {
    parts.modularity {
      network.graph.modularity(
        of: clustering, resolution: options.resolution, weighting: options.convention.weighting)
    }
  }

  /// The clusters in figures.
  public var clusters: [ClusterSummary] {
    parts.clusters { ClusterSummary.all(of: network, clustering) }
  }

  /// The hues of the clusters: the first are those of the clusters with most members in the drawing of the
  /// network, so that a hue means the same cluster in every view.
  package var hues: ClusterHues {
    parts.hues {
      ClusterHues(
        clusters, clustering,
        drawn: network.backboneVertices(options.mostDrawnVertices, of: clustering))
    }
  }
}

// MARK: - Measures

extension NetworkAnalysis {
  /// How measures are taken: as the options say, but for betweenness, which is approximate where it would
  /// roughly take more than ``Analysis/exactSeconds``.
  public var convention: Measure.Convention {
    parts.convention {
      var convention = options.convention
      if !options.isExact, !convention.usesLengths {
        let seconds = Measure.estimates(of: network, [.betweenness], convention)
          .reduce(0) { $0 + $1.seconds }
        convention.isBetweennessApproximate = seconds > Analysis.exactSeconds
      }
      return convention
    }
  }

  /// The values of a measure of vertices, a cell for each.
  ///
  /// - Precondition: It is a measure of vertices that the network has.
  package func values(of measure: Measure) -> Table.Cells {
    if let known = parts.values.withLock({ $0[measure] }) { return known }
    let found = Measure.values(
      of: [measure], MeasureInput(network, convention, for: [measure]),
      stages)
    let cells = found[measure]?.cells ?? []
    parts.values.withLock { $0[measure] = cells }
    return cells
  }
}
