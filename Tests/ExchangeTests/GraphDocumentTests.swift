import CoterieExchange
import CoterieGraphCore
import CoterieParallel
import CoterieRecords
import Testing

/// Documents as tables of vertices and edges, against arrays of the same values.
@Suite struct GraphDocumentTests {
  @Test func giveBackTheValuesThatWereAdded() {
    for seed in 0..<100 {
      let document = RandomDocument(seed: seed).document
      let (vertices, edges) = (Array(document.vertices), Array(document.edges))
      #expect(VertexTable(vertices) == document.vertices)
      #expect(Array(EdgeTable(edges)) == edges)
      #expect(document.edges.areUndirected == !edges.contains(where: \.isDirected))
      #expect(document.vertices.indices.map(document.vertices.label) == vertices.map(\.label))
      #expect(document.edges.indices.map(document.edges.weight) == edges.map(\.weight))
    }
  }

  /// Each place of a table takes the value of any other.
  @Test func changeOneByOne() {
    for seed in 0..<60 {
      var generator = RepeatableGenerator(seed: UInt64(seed))
      var (document, other) = (
        RandomDocument(seed: seed).document, RandomDocument(seed: seed + 1000).document
      )
      var (vertices, edges) = (Array(document.vertices), Array(document.edges))
      for _ in 0..<20 {
        let (old, new) = (generator.below(vertices.count), generator.below(other.vertices.count))
        vertices[old] = other.vertices[new]
        document.vertices[old] = other.vertices[new]
        #expect(Array(document.vertices) == vertices)
        if edges.isEmpty || other.edges.isEmpty { continue }
        let (oldEdge, newEdge) = (generator.below(edges.count), generator.below(other.edges.count))
        edges[oldEdge] = other.edges[newEdge]
        document.edges[oldEdge] = other.edges[newEdge]
        #expect(Array(document.edges) == edges)
      }
      other.vertices = VertexTable(vertices)
      #expect(other.vertices == document.vertices)
    }
  }

  @Test func keepThePartThatConditionsHoldFor() {
    for seed in 0..<100 {
      var generator = RepeatableGenerator(seed: UInt64(seed))
      let document = RandomDocument(seed: seed).document
      let share = generator.below(5)
      let keepsVertex = document.vertices.map { _ in generator.below(4) < share }
      let keepsEdge = document.edges.map { _ in generator.below(4) > 0 }
      let kept = document.keeping(vertices: { keepsVertex[$0] }, edges: { keepsEdge[$0] })
      let vertices = document.vertices.indices.filter { keepsVertex[$0] }
      let edges = document.edges.indices.filter { number in
        let edge = document.edges[number]
        return keepsEdge[number] && keepsVertex[edge.source] && keepsVertex[edge.target]
      }
      #expect(Array(kept.vertices) == vertices.map { document.vertices[$0] })
      let expected = edges.map { number in
        var edge = document.edges[number]
        edge.source = vertices.firstIndex(of: edge.source) ?? -1
        edge.target = vertices.firstIndex(of: edge.target) ?? -1
        return edge
      }
      #expect(Array(kept.edges) == expected)
      for (column, old) in zip(kept.vertexAttributes, document.vertexAttributes) {
        #expect(kept.vertices.indices.map { column[$0] } == vertices.map { old[$0] })
      }
      for (column, old) in zip(kept.edgeAttributes, document.edgeAttributes) {
        #expect(kept.edges.indices.map { column[$0] } == edges.map { old[$0] })
      }
    }
  }

  @Test func keepAllOfThemselvesWhereConditionsHoldForAll() {
    for seed in 0..<20 {
      let document = RandomDocument(seed: seed).document
      #expect(document.keeping() == document)
      #expect(document.keeping(vertices: { _ in false }).edges.isEmpty)
    }
  }

  @Test func keepTimedValuesOfWhatIsKept() {
    let document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b"), .init(id: "c")],
      vertexAttributes: [
        .init(
          name: "rank", values: .integer([1, nil, 3]),
          timedValues: [
            .init(row: 2, spell: .init(start: 5), value: .integer(7)),
            .init(row: 0, spell: .init(start: 4), value: .integer(8)),
            .init(row: 2, spell: .init(end: 4), value: .integer(9)),
          ])
      ])
    let column = document.keeping(vertices: { $0 > 0 }).vertexAttributes[0]
    #expect(column.values == .integer([nil, 3]))
    #expect(column.timedValues.map(\.row) == [1, 1])
    #expect(column.timedValues.map(\.value) == [.integer(7), .integer(9)])
  }

  /// The graph of a document has an edge for each pair, whose weights are those of the document.
  @Test func areGraphs() {
    for seed in 0..<60 {
      let document = RandomDocument(seed: seed, directions: .none).document
      let graph = CSRGraph(
        vertexCount: document.vertices.count,
        weightedEdges: document.edges.map { ($0.source, $0.target, $0.weight) })
      #expect(graph.vertexCount == document.vertices.count)
      #expect(graph.edgeCount == document.edges.count)
      for edge in document.edges {
        #expect(graph.weight(from: edge.source, to: edge.target) == edge.weight)
      }
    }
  }
}

/// Clusters whose numbers are those of a larger graph.
@Suite struct ClusterNumberTests {
  @Test func areCountedFromOneWhereTheyGoBeyondTheVertices() {
    let text = """
      {"nodes": [{"id": "a", "cluster": 40}, {"id": "b", "cluster": 7}, {"id": "c"}], "links": []}
      """
    let reading = GraphFormat.nodeLink.read(Array(text.utf8))
    #expect(reading.document.vertices.map(\.cluster) == [2, 1, nil])
    #expect(reading.document.clusterLabels == ["7", "40"])
    #expect(reading.log.problems == [.graph(.renumberedClusters(2, last: 40))])
    let again = GraphFormat.nodeLink.read(GraphFormat.nodeLink.bytes(of: reading.document))
    #expect(again.document == reading.document)
    #expect(again.log.isEmpty)
  }
}
