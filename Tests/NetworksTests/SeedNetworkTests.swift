import CoterieCentrality
import CoterieClusters
import CoterieCorpora
import CoterieGraphCore
import CoterieNetworks
import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// The networks of the two profile pages in `seeds/`, checked against figures worked out elsewhere.
@Suite struct SeedNetworkTests {
  private func corpus(infersOwners: Bool = true) -> Corpus {
    var options = CorpusOptions()
    options.infersOwners = infersOwners
    return Corpus(
      InputContents(of: InputFile.find([Seeds.folder.path]).files).records, options: options)
  }

  private func network(
    _ counting: CountingMethod = .full, kind: NetworkKind = .authors, infersOwners: Bool = true
  ) -> Network {
    var options = NetworkOptions()
    options.counting = counting
    return Network(corpus(infersOwners: infersOwners), kind: kind, options: options)
  }

  @Test func linksThirtyFourAuthorsWithInferredOwners() {
    let network = network()
    #expect(network.vertices.count == 34)
    #expect(network.links.count == 68)
    #expect(ConnectedComponents(of: network.graph).sizes == [34])
    #expect(network.links.count(where: \.isInferred) == 19)
  }

  @Test func fallsIntoThreeComponentsWithoutThem() {
    let network = network(infersOwners: false)
    #expect(network.links.count == 49)
    #expect(ConnectedComponents(of: network.graph).sizes == [21, 8, 5])
  }

  @Test(arguments: [
    (CountingMethod.full, true, 101.0), (.fractional, true, 42.5), (.paper, true, 27),
    (.full, false, 71), (.fractional, false, 38),
  ])
  func weighsLinksByCountingMethod(_ counting: CountingMethod, infersOwners: Bool, total: Double) {
    let network = network(counting, infersOwners: infersOwners)
    #expect(abs(network.graph.totalWeight - total) < 1e-9)
    #expect(network.links.reduce(0) { $0 + $1.papers } == (infersOwners ? 101 : 71))
  }

  @Test func linksTheOrganisationsOfOnePaper() {
    let network = network(kind: .affiliations)
    #expect(network.vertices.map(\.id) == ["amazon-science", "cmu", "nvidia"])
    #expect(network.vertices.map(\.papers) == [1, 1, 3])
    #expect(network.links.map { [$0.source, $0.target] } == [[0, 1]])
  }

  @Test func linksAuthorsWithTheirPapers() {
    let network = network(kind: .authorPapers)
    #expect(network.vertices.count == 34 + 28)
    #expect(network.vertices.count(where: \.isPaper) == 28)
    #expect(network.links.count(where: \.isInferred) == 9)
    #expect(network.graph.degree()[network.vertex("nir-ailon")] == 17)
  }

  @Test func tellsComponentsOfAuthorsWithoutExpandingPapers() {
    let table = IncidenceTable(authorsOf: corpus(infersOwners: false))
    #expect(table.setCount == 28)
    #expect(table.entryCount == 77)
    #expect(table.memberComponents().sizes == [21, 8, 5])
  }

  /// Degree, strength, betweenness, weighted betweenness, closeness, harmonic closeness, PageRank,
  /// eigenvector centrality, constraint, clustering coefficient and core number.
  @Test(arguments: [
    (
      "nir-ailon",
      [
        24, 34, 355.5, 352.166667, 0.785714, 28.5, 0.172508, 0.626953, 0.140162, 0.090580, 4,
      ]
    ),
    (
      "amnon-geifman",
      [19, 39, 230, 287.666667, 0.702128, 26.0, 0.159136, 1, 0.202902, 0.169591, 4]
    ),
    (
      "akhiad-bercovich",
      [
        8, 12, 25.166667, 7.166667, 0.568966, 20.5, 0.055784, 0.395641, 0.386215, 0.428571, 4,
      ]
    ),
  ])
  func scoresItsCentralAuthors(id: String, expected: [Double]) {
    let network = network()
    let graph = network.graph
    let vertex = network.vertex(id)
    let scores: [Double] = [
      Double(graph.degree()[vertex]), graph.strength()[vertex], graph.betweenness()[vertex],
      graph.betweenness(distances: .inverseWeights)[vertex], graph.closeness()[vertex],
      graph.harmonicCloseness()[vertex], graph.pageRank()[vertex],
      graph.eigenvectorCentrality().scores[vertex], graph.constraint()[vertex] ?? .nan,
      graph.clusteringCoefficient()[vertex], Double(graph.coreNumber()[vertex]),
    ]
    for (score, value) in zip(scores, expected) { #expect(abs(score - value) < 6e-7) }
  }

  @Test(arguments: [(true, 0.378002), (false, 0.639158)])
  func fallsIntoClusters(infersOwners: Bool, modularity: Double) {
    let graph = network(infersOwners: infersOwners).graph
    let clustering = graph.leiden()
    #expect(abs(graph.modularity(of: clustering) - modularity) < 1e-6)
    if !infersOwners { #expect(clustering.sizes == [14, 8, 7, 5]) }
  }
}

extension Network {
  fileprivate func vertex(_ id: String) -> Int {
    vertices.firstIndex { $0.id == id } ?? -1
  }
}
