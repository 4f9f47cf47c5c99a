import CoterieGraphCore
import TestSupport
import Testing

@Suite("Searches")
struct SearchTests {
  @Test("A path leads along its vertices, and nowhere into another component")
  func path() {
    let graph = CSRGraph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3)])
    let search = BreadthFirstSearch(from: 3, in: graph)
    #expect(search.distances == [3, 2, 1, 0, nil])
    #expect(search.order == [3, 2, 1, 0])
    #expect(search.path(to: 0) == [3, 2, 1, 0])
    #expect(search.path(to: 3) == [3])
    #expect(search.path(to: 4) == nil)
  }

  @Test("Of several shortest paths the one with the smallest vertices is given")
  func smallest() {
    let square = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (1, 3), (2, 3)])
    #expect(BreadthFirstSearch(from: 0, in: square).path(to: 3) == [0, 1, 3])
    #expect(ShortestPathSearch(from: 0, in: square).path(to: 3) == [0, 1, 3])
  }

  @Test("Lengths that differ by rounding only are ties")
  func ties() {
    // 1/3 + 1/6 and 1/2, which no double is exactly.
    let graph = CSRGraph(
      vertexCount: 4, weightedEdges: [(0, 1, 3), (1, 3, 6), (0, 2, 4), (2, 3, 4)])
    #expect(ShortestPathSearch(from: 0, in: graph).path(to: 3) == [0, 1, 3])
    #expect(ShortestPathSearch(from: 3, in: graph).path(to: 0) == [3, 1, 0])
  }

  @Test("Distances are those of Floyd and Warshall", arguments: RandomGraphs.small)
  func floydWarshall(_ graph: CSRGraph) {
    let hops = allDistances(graph) { _ in 1 }
    let lengths = allDistances(graph) { 1 / $0 }
    for source in graph.vertices {
      let search = BreadthFirstSearch(from: source, in: graph)
      let weighted = ShortestPathSearch(from: source, in: graph)
      for target in graph.vertices {
        #expect(search.distance(to: target).map(Double.init) ?? .infinity == hops[source][target])
        let length = weighted.distance(to: target) ?? .infinity
        let expected = lengths[source][target]
        #expect(length == expected || abs(length - expected) < 1e-12)
        if let path = weighted.path(to: target) {
          let walked = zip(path, path.dropFirst()).reduce(0) {
            $0 + 1 / (graph.weight(from: $1.0, to: $1.1) ?? 0)
          }
          #expect(abs(walked - expected) < 1e-9)
        }
        #expect(search.path(to: target)?.count == search.distance(to: target).map { $0 + 1 })
      }
    }
  }

  @Test("A path begins at its source, also along edges that rounding swallows")
  func swallowedEdges() {
    for weight in [1e10, 1e17, 1e100] {
      let path = CSRGraph(
        vertexCount: 4, weightedEdges: [(0, 1, 1), (1, 2, weight), (2, 3, 1)])
      let search = ShortestPathSearch(from: 0, in: path)
      #expect(search.path(to: 2) == [0, 1, 2])
      #expect(search.path(to: 3) == [0, 1, 2, 3])
    }
    for graph in RandomGraphs.wide {
      let search = ShortestPathSearch(from: 0, in: graph)
      for target in graph.vertices {
        guard let path = search.path(to: target) else { continue }
        #expect(path.first == 0 && path.last == target && Set(path).count == path.count)
        #expect(
          zip(path, path.dropFirst()).allSatisfy { graph.weight(from: $0, to: $1) != nil })
      }
    }
  }

  private func allDistances(
    _ graph: CSRGraph, length: (Double) -> Double
  ) -> [[Double]] {
    var distances = graph.vertices.map { source in
      graph.vertices.map { source == $0 ? 0 : Double.infinity }
    }
    for edge in graph.edges {
      distances[edge.source][edge.target] = length(edge.weight)
      distances[edge.target][edge.source] = length(edge.weight)
    }
    for middle in graph.vertices {
      for source in graph.vertices {
        for target in graph.vertices {
          distances[source][target] = min(
            distances[source][target], distances[source][middle] + distances[middle][target])
        }
      }
    }
    return distances
  }

  @Test("Components are numbered by size and then by first vertex")
  func components() {
    let graph = CSRGraph(vertexCount: 7, edges: [(1, 5), (2, 3), (3, 6)])
    let components = ConnectedComponents(of: graph)
    #expect(components.count == 4)
    #expect(components.sizes == [3, 2, 1, 1])
    #expect(components.membership == [2, 1, 0, 0, 3, 1, 0])
    #expect(components.giantComponent == [2, 3, 6])
    #expect(components.members(of: 1) == [1, 5])
    #expect(ConnectedComponents(of: CSRGraph(vertexCount: 0, edges: [])).giantComponent == [])
  }

  @Test("Vertices share a component when a path joins them", arguments: RandomGraphs.small)
  func componentsByPaths(_ graph: CSRGraph) {
    let components = ConnectedComponents(of: graph)
    #expect(components.sizes.reduce(0, +) == graph.vertexCount)
    for source in graph.vertices {
      let search = BreadthFirstSearch(from: source, in: graph)
      for target in graph.vertices {
        #expect(
          (components.component(of: source) == components.component(of: target))
            == (search.distance(to: target) != nil))
      }
    }
  }
}
