import CoterieGraphCore
import CoterieNetworks
import TestSupport
import Testing

/// What is known of links: each worked out alone, all in one pass, and by a second way.
@Suite struct LinkTests {
  private func facts(
    _ pair: PlainProjection.Pair, _ papers: [Int], in all: PaperHyperedges
  )
    -> [Int]
  {
    let rows = papers.map { all[$0] }
    let years = rows.compactMap(\.year)
    let inferred = rows.count { row in
      row.members.dropFirst(row.shownCount).contains { [pair.source, pair.target].contains($0) }
    }
    return [
      papers.count, rows.count(where: \.isTruncated), inferred, years.min() ?? 0, years.max() ?? 0,
    ]
  }

  @Test func areWhatTheirPapersSay() {
    for seed in 0..<150 {
      let papers = RandomPapers.hyperedges(seed)
      let plain = PlainProjection(papers, .full)
      let network = Network(papers, kind: .authors, counting: .full)
      for (number, link) in network.links.enumerated() {
        let pair = PlainProjection.Pair(source: link.source, target: link.target)
        let expected = plain.papers[pair] ?? []
        #expect(
          [
            link.papers, link.truncatedPapers, link.inferredPapers, link.years?.lowerBound ?? 0,
            link.years?.upperBound ?? 0,
          ] == facts(pair, expected, in: papers))
        #expect(network.papers(onEdge: number) == expected.map { Int(papers.papers[$0]) })
        #expect(network.link(between: link.target, and: link.source) == link)
        #expect(link.isInferred == (link.inferredPapers == link.papers))
      }
    }
  }

  @Test(arguments: [NetworkKind.authors, .authorPapers])
  func areTheSameWorkedOutInOnePass(_ kind: NetworkKind) {
    for seed in 0..<100 {
      let network = Network(RandomPapers.hyperedges(seed), kind: kind, counting: .harmonic)
      #expect(network.links.elementsEqual(network.tabulatedLinks()), "seed \(seed)")
      #expect(network.links.elementsEqual(network.tabulatedLinks(threads: 1)))
    }
  }

  @Test(arguments: CountingMethod.allCases)
  func haveTheirWeightInTheYearsOfTheirPapers(_ counting: CountingMethod) {
    for seed in 0..<60 {
      let papers = RandomPapers.hyperedges(seed, dated: true)
      for kind in [NetworkKind.authors, .authorPapers] {
        let network = Network(papers, kind: kind, counting: counting)
        for (number, link) in network.links.enumerated() {
          let years = network.yearWeights(onEdge: number)
          #expect(abs(years.reduce(0) { $0 + $1.weight } - link.weight) < 1e-12)
          #expect(years.first?.year == link.years?.lowerBound)
          #expect(years.last?.year == link.years?.upperBound)
        }
      }
    }
  }

  @Test func ofAGraphFromAFileHaveNoPapers() {
    let network = Network(
      CSRGraph(vertexCount: 3, weightedEdges: [(0, 2, 2.5), (1, 2, 1)]),
      names: NameTable(numbers: 0..<3))
    #expect(network.links.map(\.weight) == [2.5, 1])
    #expect(network.links.map(\.papers) == [0, 0])
    #expect(network.links.allSatisfy { !$0.isInferred && $0.years == nil })
    #expect(network.tabulatedLinks().elementsEqual(network.links))
    #expect(network.papers(between: 0, and: 2) == [] && network.papers(between: 0, and: 1) == [])
    #expect(network.vertices.map(\.papers) == [0, 0, 0])
  }
}
