import CoterieGraphCore
import TestSupport
import Testing

@Suite("Biconnected components")
struct BiconnectedComponentsTests {
  @Test("Two triangles at a vertex, with a tail and a vertex aside")
  func bowTie() {
    let graph = CSRGraph(
      vertexCount: 7, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5)])
    let components = BiconnectedComponents(of: graph)
    #expect(rows(components) == [[0, 1, 2], [2, 3, 4], [4, 5]])
    #expect(components.separatedCounts == [1, 1, 4, 3, 1, 2, 5, 1])
    #expect(components.isArticulationPoint == [false, false, true, false, true, false, false])
    #expect(components.bridges.map { [$0.source, $0.target] } == [[4, 5]])
  }

  @Test("Without edges there is no component")
  func none() {
    for count in 0...2 {
      let components = BiconnectedComponents(of: CSRGraph(vertexCount: count, edges: []))
      #expect(components.count == 0)
      #expect(components.bridges.isEmpty)
      #expect(components.isArticulationPoint == Array(repeating: false, count: count))
    }
  }

  @Test("A long path, each edge a component, is no deep recursion")
  func longPath() {
    let count = 200_000
    let path = CSRGraph(vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) })
    let components = BiconnectedComponents(of: path)
    #expect(components.count == count - 1)
    #expect(components.isArticulationPoint.count { $0 } == count - 2)
    #expect(components.separatedCounts[2 * 6...2 * 6 + 1] == [7, UInt32(count - 7)])
  }

  @Test("Components, articulation points, bridges and what hangs where are as defined")
  func definition() {
    for graph in SmallGraphs.all + RandomGraphs.small { expectDefinition(graph) }
  }

  private func expectDefinition(_ graph: CSRGraph) {
    let components = BiconnectedComponents(of: graph)
    let edges = graph.edges.map { [$0.source, $0.target] }
    let whole = ConnectedComponents(of: graph)
    for vertex in graph.vertices {
      let rest = ConnectedComponents(of: graph.subgraph(of: graph.vertices.filter { $0 != vertex }))
      #expect(components.isArticulationPoint[vertex] == (rest.count > whole.count))
    }
    #expect(
      components.bridges.map { [$0.source, $0.target] }
        == edges.filter { edge in
          sizes(graph.vertexCount, edges.filter { $0 != edge }).count > whole.count
        })
    let classes = cycleClasses(of: graph)
    let expected = classes.map { Set($0.joined()).sorted() }
    #expect(rows(components) == expected.sorted { $0.lexicographicallyPrecedes($1) })
    for component in 0..<components.count {
      let own = Set(components.vertices(of: component))
      let others = edges.filter { !own.isSuperset(of: $0) }
      let parts = ConnectedComponents(
        of: CSRGraph(vertexCount: graph.vertexCount, edges: others.map { ($0[0], $0[1]) }))
      for entry in components.entries(of: component) {
        let part = parts.membership[Int(components.componentVertices[entry])]
        #expect(Int(components.separatedCounts[entry]) == parts.sizes[part])
      }
    }
  }

  /// The classes of edges of which any two are on a common cycle: edges *uv* and *uw* are when a
  /// path leads from *v* to *w* that avoids *u*; the classes follow by joining neighbours.
  private func cycleClasses(of graph: CSRGraph) -> [[[Int]]] {
    var classes = graph.edges.map { [[$0.source, $0.target]] }
    for vertex in graph.vertices {
      let others = graph.vertices.filter { $0 != vertex }
      let membership = ConnectedComponents(of: graph.subgraph(of: others)).membership
      let part = Dictionary(uniqueKeysWithValues: zip(others, membership))
      for first in graph.neighbors(of: vertex) {
        for second in graph.neighbors(of: vertex)
        where first < second && part[first] == part[second] {
          join([vertex, first].sorted(), [vertex, second].sorted(), in: &classes)
        }
      }
    }
    return classes
  }

  private func join(_ first: [Int], _ second: [Int], in classes: inout [[[Int]]]) {
    guard let one = classes.firstIndex(where: { $0.contains(first) }),
      let other = classes.firstIndex(where: { $0.contains(second) }), one != other
    else { return }
    classes[one] += classes[other]
    classes.remove(at: other)
  }

  private func sizes(_ vertexCount: Int, _ edges: [[Int]]) -> [Int] {
    ConnectedComponents(
      of: CSRGraph(vertexCount: vertexCount, edges: edges.map { ($0[0], $0[1]) })
    ).sizes
  }

  private func rows(_ components: BiconnectedComponents) -> [[Int]] {
    (0..<components.count).map { Array(components.vertices(of: $0)) }
  }
}
