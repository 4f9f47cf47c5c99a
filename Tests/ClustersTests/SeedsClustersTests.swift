import CoterieClusters
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Clusters of the seeds' co-authorship network")
struct SeedsClustersTests {
  @Test("Leiden reaches modularity 0.378002 with the page owners")
  func withOwners() {
    let graph = SeedsNetwork.withOwners
    let clustering = graph.leiden()
    // 0.378002…, as a fraction of (2 · 101)².
    #expect(abs(graph.modularity(of: clustering) - 15424 / 40804) < 1e-12)
  }

  @Test("Leiden reaches modularity 0.639158 in clusters of 14, 8, 7 and 5 without them")
  func withoutOwners() {
    let graph = SeedsNetwork.withoutOwners
    let clustering = graph.leiden()
    // 0.6391588…, as a fraction of 71².
    #expect(abs(graph.modularity(of: clustering) - 3222 / 5041) < 1e-12)
    #expect(clustering.sizes == [14, 8, 7, 5])
  }

  @Test("Every seed reaches the same modularity", arguments: 0..<20)
  func anySeed(_ seed: Int) {
    let graph = SeedsNetwork.withOwners
    let modularity = graph.modularity(of: graph.leiden(seed: UInt64(seed)))
    #expect(abs(modularity - 15424 / 40804) < 1e-12)
  }
}
