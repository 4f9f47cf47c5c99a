import CoterieExchange
import CoterieGraphCore
import CoterieRecords
import Testing

/// Parts of a graph from several files.
@Suite struct JoinedGraphTests {
  private let edges = EdgeListTests.read(GephiTableTests.edges)
  private let nodes = EdgeListTests.read(GephiTableTests.nodes)

  @Test func joinsEdgesAndVerticesInAnyOrder() {
    for readings in [[edges, nodes], [nodes, edges]] {
      let joined = GraphReading.joined(readings)
      let vertices = joined.document.vertices
      #expect(vertices.map(\.id) == ["1", "2", "3", "9", "4"])
      #expect(vertices.map(\.label) == ["Ada, L.", "Bob", "Müller", "Zed", "4"])
      #expect(EdgeListTests.links(joined.document) == EdgeListTests.links(edges.document))
      #expect(
        joined.document.vertexAttributes == [
          .init(name: "Modularity Class", values: .integer([0, 1, 1, 2]))
        ])
      #expect(joined.log.problems == [.graph(.unlistedVertices(1))])
    }
  }

  @Test func takesATableAloneForAGraphWithoutEdges() {
    let joined = GraphReading.joined([nodes])
    #expect(joined.document == nodes.document)
    #expect(joined.log.isEmpty)
  }

  @Test func joinsSeveralTables() {
    let ages = EdgeListTests.read("id,name,age,Modularity Class\n2,Robert,7,5\n4,Dan,8,6\n")
    let joined = GraphReading.joined([edges, nodes, ages])
    #expect(joined.document.vertices.map(\.label) == ["Ada, L.", "Bob", "Müller", "Zed", "Dan"])
    let columns = joined.document.vertexAttributes
    #expect(columns.map(\.name) == ["Modularity Class", "age", "Modularity Class_2"])
    #expect(columns[1].values == .integer([nil, 7, nil, nil, 8]))
    #expect(joined.log.count(of: .repeatedColumn) == 1)
    #expect(joined.log.count(of: .unlistedVertices) == 0)
  }

  @Test func joinsNoTwoGraphs() {
    let joined = GraphReading.joined([edges, edges])
    #expect(joined.log.hasErrors)
    #expect(joined.document == edges.document)
  }

  @Test func makesAGraphOfADocument() {
    let graph = CSRGraph(EdgeListTests.read("a b 2\nb c\nc a 0.5\n").document)
    #expect(graph.vertexCount == 3)
    #expect(graph.edges.map(\.weight) == [2, 0.5, 1])
    #expect(CSRGraph(edges.document).edgeCount == 3)
  }
}
