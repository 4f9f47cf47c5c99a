import CoterieGraphCore
import CoterieNetworks
import CoterieParallel
import TestSupport
import Testing

/// Slices, ego networks and networks of some vertices: by hand, and as laws for all networks.
@Suite struct NetworkSelectionTests {
  /// 0–1–2 on a paper of 2000, 1–2 on one of 2001, 2–3 on one of 2003, 4 alone without a year.
  private static let papers = PaperHyperedges(
    memberCount: 5,
    papers: [
      PaperHyperedge(paper: 0, members: [0, 1, 2], year: 2000),
      PaperHyperedge(paper: 1, members: [2, 1], year: 2001),
      PaperHyperedge(paper: 2, members: [3, 2], year: 2003),
      PaperHyperedge(paper: 3, members: [4]),
    ])
  private static let network = Network(papers, kind: .authors, counting: .full)

  private func shape(_ network: Network) -> [String] {
    let names = network.vertices.map(\.name)
    return names + network.links.map { "\(names[$0.source])-\(names[$0.target]) \($0.weight)" }
  }

  @Test func sliceTheYears() {
    let slice = Self.network.slice(2001...2003)
    #expect(shape(slice) == ["1", "2", "3", "1-2 1.0", "2-3 1.0"])
    #expect(slice.papers == [1, 2])
    #expect(slice.vertices.map(\.papers) == [1, 2, 1])
    #expect(slice.vertices.map(\.years) == [2001...2001, 2001...2003, 2003...2003])
    #expect(slice.vertices.map(\.number) == [1, 2, 3])
    #expect(shape(Self.network.slice(2002...2002)) == [])
  }

  @Test func reachAsFarAsTheRadius() {
    let whole = ["0", "1", "2", "3", "0-1 1.0", "0-2 1.0", "1-2 2.0", "2-3 1.0"]
    #expect(shape(Self.network.egoNetwork(of: 3, radius: 0)) == ["3"])
    #expect(shape(Self.network.egoNetwork(of: 3)) == ["2", "3", "2-3 1.0"])
    #expect(shape(Self.network.egoNetwork(of: 3, radius: 2)) == whole)
    #expect(shape(Self.network.egoNetwork(of: 3, radius: .max)) == whole)
    #expect(Self.network.egoNetwork(of: 3).papers == [0, 1, 2])
  }

  /// A paper keeps its size and the places of its authors: the harmonic weights of 2 and 0 on the paper
  /// of three are those of places 3 and 1, also once 1 is left out.
  @Test func keepWeightsOfPapersWhoseAuthorsAreLeftOut() {
    for counting in CountingMethod.allCases {
      let whole = Network(Self.papers, kind: .authors, counting: counting)
      let part = whole.restricted(to: [0, 2])
      #expect(part.links.map(\.weight) == [whole.graph.weight(from: 0, to: 2)])
      #expect(part.papers == [0, 1, 2])
    }
  }

  @Test func leaveOutPapersAndTheirAuthorsInAnAuthorPaperNetwork() {
    let network = Network(Self.papers, kind: .authorPapers, counting: .full)
    let part = network.egoNetwork(of: 3, radius: 2)
    #expect(part.vertices.map(\.name) == ["2", "3", "7"])
    #expect(part.vertices.map(\.isPaper) == [false, false, true])
    #expect(part.papers == [2])
    let slice = network.slice(2001...2003)
    #expect(slice.vertices.map(\.name) == ["1", "2", "3", "6", "7"])
    #expect(slice.vertices.map(\.number) == [1, 2, 3, 1, 2])
  }

  @Test func ofAGraphFileKeepItsEdges() {
    let file = Network(
      CSRGraph(vertexCount: 4, weightedEdges: [(0, 2, 2.5), (1, 2, 1)]),
      names: NameTable(numbers: 0..<4))
    #expect(shape(file.egoNetwork(of: 0)) == ["0", "2", "0-2 2.5"])
    #expect(shape(file.giantComponent()) == ["0", "1", "2", "0-2 2.5", "1-2 1.0"])
    #expect(shape(file.slice(1...9999)) == [])
  }
}

// MARK: - Laws

extension NetworkSelectionTests {
  private func expectSame(_ left: Network, _ right: Network, _ seed: Int) {
    #expect(left.graph == right.graph, "seed \(seed)")
    #expect(left.vertices.elementsEqual(right.vertices), "seed \(seed)")
    #expect(left.links.elementsEqual(right.links), "seed \(seed)")
  }

  /// The members of at least one paper.
  private func network(
    _ seed: Int, _ kind: NetworkKind, _ counting: CountingMethod, minWeight: Double = 0
  ) -> Network {
    let papers = RandomPapers.hyperedges(seed, dated: true)
    let all = Network(papers, kind: kind, counting: counting, minWeight: minWeight)
    return all.restricted(
      to: all.vertices.indices.filter { all.vertices[$0].papers > 0 })
  }

  @Test(arguments: [NetworkKind.authors, .authorPapers], CountingMethod.allCases)
  func sliceOfAllYearsIsTheWhole(_ kind: NetworkKind, _ counting: CountingMethod) {
    for seed in 0..<40 {
      let whole = network(seed, kind, counting, minWeight: seed % 2 == 0 ? 0 : 0.5)
      expectSame(whole.slice(1...9999), whole, seed)
    }
  }

  @Test(arguments: CountingMethod.allCases)
  func slicesOfOneYearAddUpToTheWhole(_ counting: CountingMethod) {
    for seed in 0..<40 {
      let whole = network(seed, .authors, counting)
      var sums = [String: Double]()
      for year in 2000...2007 {
        let slice = whole.slice(year...year)
        for link in slice.links {
          sums[
            "\(slice.vertices[link.source].id) \(slice.vertices[link.target].id)", default: 0
          ] += link.weight
        }
      }
      #expect(sums.count == whole.links.count)
      for link in whole.links {
        let sum = sums["\(whole.vertices[link.source].id) \(whole.vertices[link.target].id)"]
        #expect(abs((sum ?? 0) - link.weight) < 1e-12)
      }
    }
  }

  @Test(arguments: [NetworkKind.authors, .authorPapers])
  func anEgoNetworkWithoutBoundIsTheComponent(_ kind: NetworkKind) {
    for seed in 0..<40 {
      let whole = network(seed, kind, .fractional)
      let components = ConnectedComponents(of: whole.graph)
      for vertex in whole.vertices.indices {
        let component = whole.vertices.indices.filter {
          components.membership[$0] == components.membership[vertex]
        }
        expectSame(
          whole.egoNetwork(of: vertex, radius: .max), whole.restricted(to: component), seed)
      }
    }
  }

  /// The graph of what is left of the papers is what is left of the graph.
  @Test(arguments: [NetworkKind.authors, .authorPapers], CountingMethod.allCases)
  func aRestrictionKeepsWeights(_ kind: NetworkKind, _ counting: CountingMethod) {
    for seed in 0..<60 {
      var generator = RepeatableGenerator(seed: UInt64(seed))
      let whole = Network(RandomPapers.hyperedges(seed), kind: kind, counting: counting)
      let chosen = whole.vertices.indices.filter { _ in generator.below(3) > 0 }
      let part = whole.restricted(to: chosen)
      #expect(part.vertices.map(\.id) == chosen.map { whole.vertices[$0].id })
      for link in part.links {
        #expect(
          link.weight == whole.graph.weight(from: chosen[link.source], to: chosen[link.target]))
      }
      let rebuilt = Network(part.hyperedges, kind: kind, counting: counting)
      #expect(rebuilt.graph == part.graph, "seed \(seed)")
      #expect(part.links.elementsEqual(rebuilt.links))
      // To restrict twice is to restrict to what both keep.
      let once = part.restricted(to: part.vertices.indices.filter { $0 % 2 == 0 })
      let direct = whole.restricted(
        to: chosen.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
      expectSame(once, direct, seed)
    }
  }
}
