import CoterieGraphCore
import TestSupport
import Testing

@Suite("Classes of true twins")
struct TwinClassesTests {
  @Test("The authors of one paper only are twins")
  func triangles() {
    let graph = CSRGraph(
      vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2)])
    let twins = TwinClasses(of: graph)
    #expect(twins.membership == [0, 0, 1, 2, 2, 3])
    #expect(twins.representatives == [0, 2, 3, 5])
    #expect(twins.sizes == [2, 1, 2, 1])
    #expect(twins.count == 4)
  }

  @Test("A complete graph is one class, a graph without edges has a class a vertex")
  func extremes() {
    let pairs = (0..<5).flatMap { target in (0..<target).map { ($0, target) } }
    #expect(TwinClasses(of: CSRGraph(vertexCount: 5, edges: pairs)).sizes == [5])
    #expect(TwinClasses(of: CSRGraph(vertexCount: 3, edges: [])).sizes == [1, 1, 1])
    #expect(TwinClasses(of: CSRGraph(vertexCount: 0, edges: [])).count == 0)
  }

  @Test("With lengths, twins also have equal weights, and nothing is a tie with the edge between")
  func weights() {
    // 0 and 1 are twins; 2 differs in the weight to 3.
    let graph = CSRGraph(
      vertexCount: 4,
      weightedEdges: [(0, 1, 4), (0, 2, 2), (1, 2, 2), (0, 3, 3), (1, 3, 3), (2, 3, 5)])
    #expect(TwinClasses(of: graph, distances: .inverseWeights).membership == [0, 0, 1, 2])
    #expect(TwinClasses(of: graph, distances: .inverseWeights, margin: 0.3).count == 4)
    #expect(TwinClasses(of: graph, distances: .hops).count == 1)
  }

  @Test("Two vertices share a class when their closed neighbourhoods are equal sets")
  func closedNeighbourhoods() {
    let networks = (0..<20).map {
      RandomGraphs.coauthorship(authors: 40, papers: 30, seed: UInt64($0))
    }
    for graph in RandomGraphs.small + networks {
      let twins = TwinClasses(of: graph)
      let neighborhoods = graph.vertices.map { Set(graph.neighbors(of: $0)).union([$0]) }
      for vertex in graph.vertices {
        let first = neighborhoods.firstIndex(of: neighborhoods[vertex])
        #expect(Int(twins.representatives[Int(twins.membership[vertex])]) == first)
      }
      #expect(twins.sizes.reduce(0, +) == graph.vertexCount)
      #expect(twins.representatives == twins.representatives.sorted())
    }
  }
}
