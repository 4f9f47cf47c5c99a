import CoterieCentrality
import CoterieClusters
import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Long methods tell their progress and can be cancelled")
struct ProgressTests {
  struct Method: Sendable, CustomStringConvertible {
    let description: String
    let run: @Sendable (CSRGraph, _ threads: Int) -> Void

    init(_ name: String, _ run: @escaping @Sendable (CSRGraph, _ threads: Int) -> Void) {
      description = name
      self.run = run
    }
  }

  static let methods = [
    Method("edge betweenness") { _ = $0.edgeBetweenness(threads: $1) },
    Method("edge-betweenness clusters") { _ = $0.edgeBetweennessClusters(threads: $1) },
    Method("walktrap") { _ = $0.walktrap(threads: $1) },
    Method("consensus") { graph, threads in
      _ = graph.consensus(runs: 8, threads: threads) { $0.labelPropagation(seed: $1) }
    },
    Method("resolution scan") { graph, threads in
      _ = graph.resolutionScan(threads: threads) { $0.leiden(resolution: $1) }
    },
  ]

  static let network = RandomGraphs.coauthorship(authors: 90, papers: 55, seed: 3)

  @Test("Progress rises in steps from above 0 to 1", arguments: methods, [1, 2])
  func progress(_ method: Method, _ threads: Int) throws {
    let told = SharedValue<[Double]>([0])
    let computation = Computation { share in told.withLock { $0.append(share) } }
    // Made before, since making it is a computation too.
    let network = Self.network
    try computation.run { method.run(network, threads) }
    let shares = told.withLock { $0 }
    let steps = zip(shares, shares.dropFirst()).map { $1 - $0 }
    #expect(steps.allSatisfy { $0 > 0 })
    #expect(shares.last == 1)
    #expect(steps.count > 2)
    #expect(steps.max() ?? 1 < 0.9)
  }

  @Test("What is cancelled on its way throws", arguments: methods, [1, 2])
  func cancelling(_ method: Method, _ threads: Int) {
    let network = Self.network
    let box = SharedValue<Computation?>(nil)
    let computation = Computation { share in
      if share > 0.05 { box.withLock { $0?.cancel() } }
    }
    box.withLock { $0 = computation }
    #expect(throws: CancellationError.self) {
      try computation.run { method.run(network, threads) }
    }
    box.withLock { $0 = nil }
  }
}
