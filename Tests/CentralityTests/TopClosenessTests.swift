import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Rankings by closeness without all scores")
struct TopClosenessTests {
  @Test("All small graphs rank as by all scores")
  func smallGraphs() {
    for graph in SmallGraphs.all + RandomGraphs.small {
      for count in [0, 1, 3, graph.vertexCount, graph.vertexCount + 5] { check(graph, count) }
    }
  }

  @Test("Networks rank as by all scores", arguments: 0..<5)
  func networks(_ seed: UInt64) {
    let graph = RandomGraphs.coauthorship(
      authors: 600, papers: 250 + 150 * Int(seed), seed: 20 + seed)
    for count in [1, 10, 100, 600] { check(graph, count) }
  }

  private func check(_ graph: CSRGraph, _ count: Int) {
    expect(graph.topCloseness(count: count), of: graph.closeness(), count)
    expect(graph.topHarmonicCloseness(count: count), of: graph.harmonicCloseness(), count)
  }

  private func expect(_ ranking: [RankedVertex], of scores: [Double], _ count: Int) {
    let all = scores.indices.map { RankedVertex(vertex: $0, score: scores[$0]) }
    let sorted = all.sorted { (-$0.score, $0.vertex) < (-$1.score, $1.vertex) }
    #expect(ranking == Array(sorted.prefix(count)))
  }

  @Test("The ranking is the same on 1, 2 and 7 threads")
  func threads() {
    let graph = RandomGraphs.coauthorship(authors: 800, papers: 700, seed: 5)
    let one = graph.topCloseness(count: 20, threads: 1)
    let harmonic = graph.topHarmonicCloseness(count: 20, threads: 1)
    for threads in [2, 7] {
      #expect(graph.topCloseness(count: 20, threads: threads) == one)
      #expect(graph.topHarmonicCloseness(count: 20, threads: threads) == harmonic)
    }
  }
}
