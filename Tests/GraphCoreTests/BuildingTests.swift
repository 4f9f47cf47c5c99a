import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

/// The sorting of edges into rows, against dictionaries of pairs.
@Suite("Building graphs")
struct BuildingTests {
  @Test("Repeats, both directions and loops in any order make the same rows", arguments: 0..<40)
  func sortsAndMerges(_ seed: UInt64) {
    var generator = RepeatableGenerator(seed: seed)
    let vertexCount = 1 + generator.below(12)
    let edges = (0..<generator.below(60)).map { _ in
      (
        generator.below(vertexCount), generator.below(vertexCount),
        Double(1 + generator.below(3)) / 7
      )
    }
    let graph = CSRGraph(vertexCount: vertexCount, weightedEdges: edges)
    let plain = CSRGraph(vertexCount: vertexCount, edges: edges.map { ($0.0, $0.1) })
    var weights: [[Int]: Double] = [:]
    for (source, target, weight) in edges where source != target {
      weights[[min(source, target), max(source, target)], default: 0] += weight
    }
    #expect(graph.edgeCount == weights.count)
    #expect(graph.edges.allSatisfy { weights[[$0.source, $0.target]] == $0.weight })
    for vertex in graph.vertices {
      let row = Array(graph.neighbors(of: vertex))
      #expect(row == row.sorted())
      #expect(
        zip(row, graph.weights(of: vertex)).allSatisfy {
          weights[[min(vertex, $0), max(vertex, $0)]] == $1
        })
    }
    #expect(plain == graph.unweighted())
  }

  @Test("Edges of small weight are left out, their vertices stay", arguments: RandomGraphs.small)
  func keepsEdges(_ graph: CSRGraph) {
    for weight in [0.5, 1, 2, 3, 9] {
      let expected = CSRGraph(
        vertexCount: graph.vertexCount,
        weightedEdges: graph.edges.filter { $0.weight >= weight }.map {
          ($0.source, $0.target, $0.weight)
        })
      #expect(graph.keepingEdges(ofAtLeast: weight) == expected)
    }
  }

  @Test("Parts of a graph have its edges in whatever order", arguments: RandomGraphs.small)
  func subgraphs(_ graph: CSRGraph) {
    let chosen = RandomGraphs.relabelling(of: graph, seed: 5).filter { $0 % 3 != 1 }
    let part = graph.subgraph(of: chosen)
    for (number, vertex) in chosen.enumerated() {
      for (otherNumber, other) in chosen.enumerated() {
        #expect(part.weight(from: number, to: otherNumber) == graph.weight(from: vertex, to: other))
      }
      #expect(Array(part.neighbors(of: number)) == part.neighbors(of: number).sorted())
    }
  }

  @Test("Components are what searches reach")
  func components() {
    let many = (0..<30).map {
      RandomGraphs.coauthorship(authors: 300, papers: 20 * $0, seed: UInt64($0))
    }
    for graph in SmallGraphs.all + RandomGraphs.small + many {
      let components = ConnectedComponents(of: graph)
      #expect(components.sizes == components.sizes.sorted(by: >))
      #expect(components.sizes.reduce(0, +) == graph.vertexCount)
      var seen = 0
      for (number, size) in components.sizes.enumerated() {
        let members = components.members(of: number)
        let reached = BreadthFirstSearch(from: members[0], in: graph).order
        #expect(reached.sorted() == members)
        #expect(reached.count == size)
        seen += size
      }
      #expect(seen == graph.vertexCount)
    }
  }
}
