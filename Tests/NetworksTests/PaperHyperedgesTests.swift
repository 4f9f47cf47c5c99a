import CoterieCorpora
import CoterieNetworks
import Testing

/// Five papers as hyperedges, row by row, and what is left of them.
@Suite struct PaperHyperedgesTests {
  private func rows(_ papers: PaperHyperedges) -> [PaperHyperedge] {
    papers.papers.indices.map { papers[$0] }
  }

  @Test func listShownAuthorsAndThenInferredOnes() {
    let papers = PaperHyperedges(FivePapers.corpus(infersOwner: true))
    #expect(
      rows(papers) == [
        PaperHyperedge(paper: 0, members: [0, 1, 2], year: 2019),
        PaperHyperedge(
          paper: 1, members: [1, 2, 0], shownCount: 2, size: 3, year: 2020, isTruncated: true),
        PaperHyperedge(
          paper: 2, members: [1, 0], shownCount: 1, size: 4, year: 2021, isTruncated: true),
        PaperHyperedge(paper: 3, members: [0]),
        PaperHyperedge(paper: 4, members: [2, 3], year: 2022),
      ])
    #expect(
      papers.papers.indices.map { Array(papers.inferredMembers(of: $0)) }
        == [[], [0], [0], [], []])
    #expect(papers.yearSpan == 2019...2022)
    #expect(papers.year(of: 3) == nil && papers.year(of: 4) == 2022)
  }

  @Test func listTheAuthorsOfSomePapersWithoutInference() {
    let papers = PaperHyperedges(FivePapers.corpus(infersOwner: false), papers: [1, 2, 3])
    #expect(papers.memberCount == 4)
    #expect(
      rows(papers) == [
        PaperHyperedge(paper: 1, members: [1, 2], size: 2, year: 2020, isTruncated: true),
        PaperHyperedge(paper: 2, members: [1], size: 4, year: 2021, isTruncated: true),
        PaperHyperedge(paper: 3, members: [0]),
      ])
  }

  /// CMU 0, Technion 1, INRIA 2, MIT 3.
  @Test func listOrganisationsOnce() {
    let papers = PaperHyperedges(FivePapers.corpus(infersOwner: true), kind: .affiliations)
    #expect(rows(papers).map(\.members) == [[0, 1], [1, 2], [], [0], [3, 0, 1]])
    #expect(rows(papers).map(\.size) == [2, 2, 0, 1, 3])
    #expect(rows(papers).map(\.shownCount) == [2, 2, 0, 1, 3])
    let network = Network(FivePapers.corpus(infersOwner: true), kind: .affiliations)
    #expect(network.vertices.map(\.id) == ["cmu", "technion", "inria", "mit"])
    #expect(network.vertices.map(\.name) == ["CMU", "Technion", "INRIA", "MIT"])
    #expect(network.vertices.map(\.papers) == [3, 3, 1, 1])
    #expect(network.links.map { [$0.source, $0.target] } == [[0, 1], [0, 3], [1, 2], [1, 3]])
    #expect(network.links.map(\.weight) == [2, 1, 1, 1])
  }

  /// US 0, IL 1.
  @Test func listCountriesOnce() {
    let network = Network(FivePapers.corpus(infersOwner: true), kind: .countries)
    #expect(rows(network.hyperedges).map(\.members) == [[0, 1], [1], [], [0], [0, 1]])
    #expect(network.links.map(\.weight) == [2])
    #expect(network.links.map(\.years) == [2019...2022])
  }

  @Test func numberVerticesAnewWhereSomeAreLeftOut() {
    var options = NetworkOptions()
    options.minPapers = 4
    let network = Network(FivePapers.corpus(infersOwner: true), options: options)
    #expect(network.vertices.map(\.name) == ["Ann Lee"])
    #expect(rows(network.hyperedges).map(\.members) == [[0], [0], [0], [0], []])
    #expect(rows(network.hyperedges).map(\.size) == [3, 3, 4, 1, 2])
    #expect(
      network.hyperedges.papers.indices.map { network.hyperedges.inferredMembers(of: $0).count }
        == [0, 1, 1, 0, 0])
  }

  @Test func linkAuthorsWithTheirPapers() {
    let network = Network(FivePapers.corpus(infersOwner: true), kind: .authorPapers)
    #expect(
      network.vertices.map(\.isPaper) == [false, false, false, false] + [
        true, true, true, true, true,
      ])
    #expect(network.vertices.map(\.name).dropFirst(4).first == "Cuts of graphs and trees")
    #expect(network.vertices.map(\.id).last?.hasPrefix("paper:colours-of-graphs-and-maps-") == true)
    #expect(network.vertices.map(\.papers) == [4, 3, 3, 1, 1, 1, 1, 1, 1])
    #expect(
      network.links.map { [$0.source, $0.target] } == [
        [0, 4], [0, 5], [0, 6], [0, 7], [1, 4], [1, 5], [1, 6], [2, 4], [2, 5], [2, 8], [3, 8],
      ])
    #expect(network.links.count(where: \.isInferred) == 2)
    #expect(network.links.map(\.truncatedPapers) == [0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0])
    #expect(network.vertices(onPaper: 2) == [1, 0, 6])
  }

  @Test func boundWhatCannotBe() {
    let papers = PaperHyperedges(
      memberCount: 3,
      papers: [PaperHyperedge(paper: 7, members: [2, 0, 2], size: 1, year: 100_000)])
    #expect(papers[0] == PaperHyperedge(paper: 7, members: [2, 0], shownCount: 3, size: 2))
    #expect(PaperHyperedges(memberCount: 2, papers: []).yearSpan == nil)
  }
}
