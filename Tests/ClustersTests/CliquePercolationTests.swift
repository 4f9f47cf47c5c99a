import CoterieClusters
import CoterieGraphCore
import TestSupport
import Testing

@Suite("Clique percolation")
struct CliquePercolationTests {
  @Test("A bow tie is two clusters that share a vertex")
  func bowTie() {
    let graph = CSRGraph(
      vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5)])
    let clusters = graph.cliquePercolation()
    #expect(clusters.members == [[0, 1, 2], [2, 3, 4]])
    #expect(clusters.clusters(of: 2) == [0, 1] && clusters.clusters(of: 5) == [])
    #expect(graph.cliquePercolation(cliqueSize: 4).clusterCount == 0)
    #expect(graph.cliquePercolation(cliqueSize: 2).members == [[0, 1, 2, 3, 4, 5]])
  }

  @Test("Nothing comes of nothing")
  func empty() {
    for count in 0..<3 {
      let graph = CSRGraph(vertexCount: count, edges: [])
      #expect(graph.cliquePercolation().clusterCount == 0)
      #expect(graph.cliquePercolation(cliqueSize: 2).clusterCount == 0)
    }
  }

  @Test("Clusters of cliques of two are the components", arguments: RandomGraphs.small)
  func pairs(_ graph: CSRGraph) {
    let components = ConnectedComponents(of: graph)
    let expected = (0..<components.count).map { components.members(of: $0) }
      .filter { $0.count > 1 }
    #expect(
      graph.cliquePercolation(cliqueSize: 2)
        == OverlappingClusters(expected, vertexCount: graph.vertexCount))
  }

  @Test("The definition gives the same on all graphs of up to seven vertices")
  func smallGraphs() {
    for graph in SmallGraphs.all {
      for size in 3...5 {
        #expect(graph.cliquePercolation(cliqueSize: size) == byDefinition(graph, size))
      }
    }
  }

  @Test("The definition gives the same on random graphs", arguments: RandomGraphs.small)
  func randomGraphs(_ graph: CSRGraph) {
    guard graph.edgeCount < 80 else { return }
    for size in 3...4 {
      #expect(graph.cliquePercolation(cliqueSize: size) == byDefinition(graph, size))
    }
  }

  /// All cliques of a size, joined one by one where they share all but one vertex.
  private func byDefinition(_ graph: CSRGraph, _ size: Int) -> OverlappingClusters {
    var cliques: [[Int]] = graph.vertices.map { [$0] }
    for _ in 1..<size {
      cliques = cliques.flatMap { clique in
        graph.neighbors(of: clique[0]).filter { next in
          clique.allSatisfy { $0 < next && graph.weight(from: $0, to: next) != nil }
        }
        .map { clique + [$0] }
      }
    }
    let sets = cliques.map { Set($0) }
    var edges: [(Int, Int)] = []
    for one in sets.indices {
      for other in 0..<one where sets[one].intersection(sets[other]).count == size - 1 {
        edges.append((one, other))
      }
    }
    let components = ConnectedComponents(of: CSRGraph(vertexCount: sets.count, edges: edges))
    let unions = (0..<components.count).map { component in
      Array(components.members(of: component).reduce(into: Set<Int>()) { $0.formUnion(sets[$1]) })
    }
    return OverlappingClusters(unions, vertexCount: graph.vertexCount)
  }
}
