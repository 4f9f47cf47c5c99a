import CoterieGraphCore
import TestSupport
import Testing

@Suite("Numbers of edges")
struct EdgeNumbersTests {
  @Test("Edges are numbered in the order of the graph's list, and found by their ends")
  func order() {
    for graph in RandomGraphs.small {
      let numbers = EdgeNumbers(of: graph)
      for (number, edge) in graph.edges.enumerated() {
        let ends = numbers.ends(of: number)
        #expect(
          ends.source == edge.source && ends.target == edge.target && ends.weight == edge.weight)
        #expect(numbers.edge(from: edge.source, to: edge.target) == number)
        #expect(numbers.edge(from: edge.target, to: edge.source) == number)
        #expect(numbers.edges(from: edge.source).contains(number))
      }
      for vertex in graph.vertices {
        #expect(
          numbers.arcs(from: vertex).map { Int(graph.targets[$0]) }
            == graph.neighbors(of: vertex).filter { $0 > vertex })
        #expect(numbers.edge(from: vertex, to: vertex) == nil)
      }
    }
  }
}
