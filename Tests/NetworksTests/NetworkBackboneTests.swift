import CoterieGraphCore
import CoterieNetworks
import TestSupport
import Testing

/// Cores and backbones of networks: what they keep and what they say, and that ids decide ties.
@Suite struct NetworkBackboneTests {
  private static let all: [Backbone] = [
    .forest, .strongest(1), .strongest(2), .forestAndStrongest(1), .disparity(alpha: 0.3),
    .simmelian(overlap: 0.5, tieStrength: .triangles),
    .simmelian(overlap: 0.5, tieStrength: .weight),
  ]

  /// The links by the ids of their ends, the smaller first.
  private func links(_ network: Network) -> Set<[String]> {
    let ids = network.vertices.map(\.id)
    return Set(network.links.map { [ids[$0.source], ids[$0.target]].sorted() })
  }

  private func network(_ graph: CSRGraph, ids: [String]) -> Network {
    Network(graph, names: NameTable(ids: ids, names: ids))
  }

  /// A square of equal links: the forest leaves out the link whose ids come last.
  @Test func takeTheSmallerIDsOfEqualLinks() {
    let square = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let forest = network(square, ids: ["d", "b", "a", "c"]).backbone(.forest)
    #expect(links(forest) == [["a", "b"], ["a", "c"], ["b", "d"]])
    #expect(forest.vertices.map(\.id) == ["d", "b", "a", "c"])
    #expect(forest.remarks == ["1 of 4 links outside the backbone left out."])
    #expect(forest.backbone(.forest).remarks == forest.remarks)
  }

  @Test func doNotDependOnTheOrderOfVertices() {
    for (number, graph) in RandomGraphs.small.enumerated() {
      let ids = graph.vertices.map { "v\($0)" }
      let places = RandomGraphs.relabelling(of: graph, seed: UInt64(number))
      var moved = ids
      for (vertex, place) in places.enumerated() { moved[place] = ids[vertex] }
      let one = network(graph, ids: ids)
      let other = network(graph.relabelled(places), ids: moved)
      for backbone in Self.all {
        #expect(links(one.backbone(backbone)) == links(other.backbone(backbone)))
      }
    }
  }

  @Test func keepLinksAsTheyAre() {
    for seed in 0..<40 {
      for kind in [NetworkKind.authors, .authorPapers] {
        let whole = Network(RandomPapers.hyperedges(seed), kind: kind, counting: .fractional)
        for backbone in Self.all {
          let part = whole.backbone(backbone)
          #expect(part.vertices.map(\.id) == whole.vertices.map(\.id))
          #expect(part.papers == whole.papers)
          #expect(
            part.tabulatedLinks().allSatisfy {
              $0 == whole.link(between: $0.source, and: $0.target)
            })
        }
      }
    }
  }

  @Test func keepWhoHasEnoughLinksToOthersThatAreKept() {
    for graph in RandomGraphs.small {
      let whole = network(graph, ids: graph.vertices.map { "v\($0)" })
      for least in 0..<5 {
        var kept = Set(graph.vertices)
        while let weak = kept.first(where: {
          graph.neighbors(of: $0).count(where: kept.contains) < least
        }) {
          kept.remove(weak)
        }
        let core = whole.core(least)
        #expect(core.vertices.map(\.number) == kept.sorted())
        let left = graph.vertexCount - kept.count
        #expect(
          core.remarks
            == (left == 0
              ? []
              : ["\(left) of \(graph.vertexCount) vertices outside the \(least)-core left out."]))
      }
    }
  }

  /// A triangle with a heavy tail, and a pair: the tail is gone before the forest is found, and the
  /// largest component is that of the forest.
  @Test func findTheCoreThenTheBackboneThenTheLargestComponent() {
    let graph = CSRGraph(
      vertexCount: 6, weightedEdges: [(0, 1, 1), (1, 2, 2), (2, 0, 3), (2, 3, 9), (4, 5, 9)])
    let whole = network(graph, ids: ["a", "b", "c", "d", "e", "f"])
    var options = NetworkOptions()
    options.backbone = .forest
    options.isGiantComponentOnly = true
    #expect(links(whole.narrowed(by: options)) == [["a", "c"], ["b", "c"], ["c", "d"]])
    options.minCore = 2
    let triangle = whole.narrowed(by: options)
    #expect(links(triangle) == [["a", "c"], ["b", "c"]])
    #expect(
      triangle.remarks == [
        "3 of 6 vertices outside the 2-core left out.",
        "1 of 3 links outside the backbone left out.",
      ])
    options.backbone = .strongest(1)
    options.minCore = 0
    #expect(links(whole.narrowed(by: options)) == [["a", "c"], ["b", "c"], ["c", "d"]])
    #expect(links(whole.narrowed(by: options.beforeNarrowing)) == links(whole))
  }
}
