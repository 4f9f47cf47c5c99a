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
    Kernel("clustering", scores: { $0.graph.clusteringCoefficient() }),
    Kernel("constraint") {
      $0.graph.constraint()
    } result: { values, _ in
      KernelResult(values: values.map { $0 ?? .nan })
    },
  ]

  private static let searches: [Kernel] = [
    Kernel("closeness+harmonic", usesThreads: true) {
      (
        closeness: $0.graph.closeness(threads: $0.threads),
        harmonic: $0.graph.harmonicCloseness(threads: $0.threads)
      )
    } result: { values, _ in
      KernelResult(values: values.closeness + values.harmonic)
    },
    Kernel("betweenness", usesThreads: true, scores: { $0.graph.betweenness(threads: $0.threads) }),
    Kernel(
      "weighted_betweenness", usesThreads: true,
      scores: { $0.weighted.betweenness(distances: .inverseWeights, threads: $0.threads) }),
  ]

  private static let walks: [Kernel] = [
    Kernel("pagerank", scores: { $0.graph.pageRank() }),
    Kernel("eigenvector", scores: { $0.graph.eigenvectorCentrality().scores }),
  ]

  private static let groups: [Kernel] = [
    clusters("leiden") { $0.graph.leiden(seed: $0.seed) }
  ]

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
