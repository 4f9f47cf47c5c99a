import CoterieGraphCore
import CoterieNetworks
import CoterieParallel
import TestSupport
import Testing

/// Graphs of papers, against a second way that lists every pair.
@Suite struct ProjectionTests {
  @Test(arguments: CountingMethod.allCases)
  func isWhatAllPairsAddUpTo(_ counting: CountingMethod) {
    for seed in 0..<150 {
      let papers = RandomPapers.hyperedges(seed)
      let graph = papers.projection(counting: counting)
      #expect(graph == PlainProjection(papers, counting).graph, "seed \(seed)")
    }
  }

  @Test(arguments: CountingMethod.allCases)
  func doesNotDependOnTheNumberOfThreads(_ counting: CountingMethod) {
    // More rows than fit in a chunk.
    var generator = RepeatableGenerator(seed: 5)
    let papers = PaperHyperedges(
      memberCount: 3_000,
      papers: (0..<4_000).map { number in
        PaperHyperedge(
          paper: number,
          members: Array(Set((0..<4).map { _ in generator.below(3_000) })).sorted())
      })
    let graph = papers.projection(counting: counting, threads: 1)
    #expect(graph == papers.projection(counting: counting, threads: 3))
    #expect(graph == PlainProjection(papers, counting).graph)
  }

  /// Pair by pair these would be 10⁹ additions and more.
  @Test func costsOneCliqueForAThousandPapersOfTheSameAuthors() {
    let papers = PaperHyperedges(
      memberCount: 1_500,
      papers: (0..<1_000).map { PaperHyperedge(paper: $0, members: Array(0..<1_500)) })
    #expect(MemberTwins(of: papers.members).count == 1)
    let graph = papers.projection(counting: .full)
    #expect(graph.edgeCount == 1_500 * 1_499 / 2)
    #expect(graph.weights(of: 700).allSatisfy { $0 == 1_000 })
    let network = Network(papers, kind: .authors, counting: .full)
    #expect(network.tabulatedLinks().allSatisfy { $0.papers == 1_000 })
  }

  /// The example in the documentation of the projection.
  @Test func weighsLinksAsItsExampleSays() {
    let papers = PaperHyperedges(
      memberCount: 4,
      papers: [
        PaperHyperedge(paper: 0, members: [0, 1, 2]),
        PaperHyperedge(paper: 1, members: [1, 2, 0], shownCount: 2),
        PaperHyperedge(paper: 2, members: [1, 0], shownCount: 1, size: 4),
        PaperHyperedge(paper: 3, members: [0]),
        PaperHyperedge(paper: 4, members: [2, 3]),
      ])
    #expect(Array(papers.projection(counting: .full).weights(of: 0)) == [3, 2])
    #expect(Array(papers.projection(counting: .paper).weights(of: 3)) == [1])
    let harmonic = papers.projection(counting: .harmonic).weight(from: 0, to: 1) ?? 0
    #expect(abs(harmonic - (30.0 / 121 + 52.0 / 625)) < 1e-15)
  }

  @Test func keepsNoWeightsWhereAllAreOne() {
    let papers = PaperHyperedges(
      memberCount: 4,
      papers: [
        PaperHyperedge(paper: 0, members: [0, 1, 2]), PaperHyperedge(paper: 1, members: [2, 3]),
      ])
    #expect(!papers.projection(counting: .full).isWeighted)
    #expect(papers.projection(counting: .fractional).isWeighted)
  }

  @Test(arguments: CountingMethod.allCases)
  func linksMembersAndPapersByTheirShares(_ counting: CountingMethod) {
    for seed in 0..<40 {
      let papers = RandomPapers.hyperedges(seed)
      var edges: [(Int, Int, Double)] = []
      for number in papers.papers.indices {
        let paper = papers[number]
        let credits = PlainProjection.credits(of: paper)
        for (place, member) in paper.members.enumerated() {
          let weight =
            switch counting {
            case .full: 1.0
            case .fractional, .paper: 1 / Double(paper.size)
            case .harmonic: credits[place]
            }
          edges.append((member, papers.memberCount + number, weight))
        }
      }
      #expect(
        papers.bipartiteGraph(counting: counting)
          == CSRGraph(
            vertexCount: papers.memberCount + papers.paperCount, weightedEdges: edges))
    }
  }
}
