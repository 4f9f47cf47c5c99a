import CoterieCentrality
import CoterieClusters
import CoterieExchange
import CoterieGraphCore
import Foundation

extension Kernel {
  /// All kernels, in the order of the tables.
  static let all: [Kernel] = structure + searches + walks + groups

  private static let structure: [Kernel] = [
    Kernel("read") {
      GraphFile.graph(at: $0.path)
    } result: { graph, _ in
      KernelResult(figures: [
        "vertices": Double(graph.vertexCount), "edges": Double(graph.edgeCount),
      ])
    },
    Kernel("components") {
      ConnectedComponents(of: $0.graph)
    } result: { components, _ in
      KernelResult(figures: [
        "components": Double(components.count), "largest": Double(components.sizes.first ?? 0),
      ])
    },
    Kernel("degree", integers: { $0.graph.degree() }),
    Kernel("core", integers: { $0.graph.coreNumber() }),
    Kernel(
      "clustering", usesThreads: true,
      scores: { $0.graph.clusteringCoefficient(threads: $0.threads) }),
    Kernel("constraint") {
      $0.graph.constraint()
    } result: { values, _ in
      KernelResult(values: values.map { $0 ?? .nan })
    },
    Kernel("articulation_points") {
      $0.graph.articulationPoints()
    } result: { isPoint, _ in
      KernelResult(figures: ["points": Double(isPoint.count { $0 })])
    },
    Kernel("biconnected_components") {
      BiconnectedComponents(of: $0.graph)
    } result: { components, _ in
      KernelResult(figures: ["components": Double(components.count)])
    },
    Kernel("bridges") {
      $0.graph.bridges()
    } result: { bridges, _ in
      KernelResult(figures: ["bridges": Double(bridges.count)])
    },
  ]

  private static let searches: [Kernel] = [
    Kernel("closeness+harmonic", usesThreads: true) {
      DistanceMeasures(of: $0.graph, threads: $0.threads)
    } result: { measures, _ in
      KernelResult(values: measures.closeness + measures.harmonicCloseness)
    },
    Kernel("all_distances", usesThreads: true) {
      DistanceMeasures(of: $0.graph, includesBetweenness: true, threads: $0.threads)
    } result: { measures, _ in
      KernelResult(
        values: (measures.betweenness ?? []) + measures.closeness + measures.harmonicCloseness
          + measures.eccentricity)
    },
    Kernel("diameter", usesThreads: true) {
      $0.graph.diameter(threads: $0.threads) ?? 0
    } result: { diameter, _ in
      KernelResult(figures: ["diameter": diameter])
    },
    Kernel(
      "approximate_betweenness", usesThreads: true,
      scores: {
        $0.graph.approximateBetweenness(
          error: 0.01, failureProbability: 0.1, seed: $0.seed, threads: $0.threads)
      }),
    Kernel("betweenness", usesThreads: true, scores: { $0.graph.betweenness(threads: $0.threads) }),
    Kernel(
      "weighted_betweenness", usesThreads: true,
      scores: { $0.weighted.betweenness(distances: .inverseWeights, threads: $0.threads) }),
    Kernel(
      "edge_betweenness", usesThreads: true,
      scores: { $0.graph.edgeBetweenness(threads: $0.threads) }),
  ]

  private static let walks: [Kernel] = [
    Kernel("pagerank", usesThreads: true, scores: { $0.graph.pageRank(threads: $0.threads) }),
    Kernel(
      "eigenvector", usesThreads: true,
      scores: { $0.graph.eigenvectorCentrality(threads: $0.threads).scores }),
    Kernel("katz", usesThreads: true, scores: { $0.graph.katzCentrality(threads: $0.threads) }),
    Kernel(
      "hubs+authorities", usesThreads: true,
      scores: { $0.graph.hubsAndAuthorities(threads: $0.threads).hubs }),
  ]

  private static let groups: [Kernel] = [
    leiden("leiden", iterations: nil),
    leiden("leiden_1", iterations: 1),
    leiden("leiden_2", iterations: 2),
    leiden("leiden_4", iterations: 4),
    clusters("louvain") { $0.graph.louvain(seed: $0.seed).coarsest },
    clusters("label_propagation") { $0.graph.labelPropagation(seed: $0.seed) },
    clusters("infomap", usesThreads: true) {
      $0.graph.infomap(seed: $0.seed, threads: $0.threads)
    },
    clusters("fast_greedy") { $0.graph.fastGreedy().bestClustering },
    clusters("walktrap", usesThreads: true) {
      $0.graph.walktrap(threads: $0.threads).bestClustering
    },
  ]

  private static func leiden(_ name: String, iterations: Int?) -> Kernel {
    clusters(name, usesThreads: true) {
      $0.graph.leiden(seed: $0.seed, iterations: iterations, threads: $0.threads)
    }
  }

  /// A kernel whose result is a clustering.
  private static func clusters(
    _ name: String, usesThreads: Bool = false,
    _ compute: @escaping @Sendable (KernelInput) -> Clustering
  ) -> Kernel {
    Kernel(name, usesThreads: usesThreads, compute) { clustering, input in
      KernelResult(figures: [
        "modularity": input.graph.modularity(of: clustering),
        "clusters": Double(clustering.clusterCount),
      ])
    }
  }
}
