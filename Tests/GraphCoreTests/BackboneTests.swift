import CoterieGraphCore
import CoterieParallel
import Foundation
import TestSupport
import Testing

@Suite("Backbones")
struct BackboneTests {
  /// Two triangles that share vertex 2, a link between two others, and a lone vertex: 0–1 4, 0–2 2, 1–2 2,
  /// 2–3 1, 2–4 3, 3–4 1, 5–6 7.
  private static let bowTie = CSRGraph(
    vertexCount: 8,
    weightedEdges: [
      (0, 1, 4), (0, 2, 2), (1, 2, 2), (2, 3, 1), (2, 4, 3), (3, 4, 1), (5, 6, 7), (4, 4, 9),
    ])

  private static let networks = (0..<12).map {
    RandomGraphs.coauthorship(authors: 30, papers: 25, seed: UInt64($0))
  }
  private static let graphs = RandomGraphs.small + RandomGraphs.wide + networks

  private static let all: [Backbone] = [
    .forest, .strongest(1), .strongest(2), .forestAndStrongest(2), .disparity(alpha: 0.3),
    .simmelian(overlap: 0.5, tieStrength: .triangles),
    .simmelian(overlap: 0.5, tieStrength: .weight),
  ]

  private func pairs(_ graph: CSRGraph) -> [[Int]] { graph.edges.map { [$0.source, $0.target] } }

  @Test("The bow tie by hand")
  func byHand() {
    let graph = Self.bowTie
    #expect(pairs(graph.backbone(.forest)) == [[0, 1], [0, 2], [2, 3], [2, 4], [5, 6]])
    #expect(pairs(graph.backbone(.strongest(1))) == [[0, 1], [2, 3], [2, 4], [5, 6]])
    #expect(pairs(graph.backbone(.strongest(2))) == pairs(graph))
    #expect(
      pairs(graph.backbone(.forestAndStrongest(1)))
        == [[0, 1], [0, 2], [2, 3], [2, 4], [5, 6]])
    // Strengths 6, 6, 8, 2, 4, 7, 7; the ends of 2–3 have 1 and 3 further neighbours.
    let expected = [1.0 / 3, 0.421875, 0.421875, 0.5, 0.244140625, 0.5, 1]
    #expect(zip(graph.disparityPValues(), expected).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(pairs(graph.backbone(.disparity(alpha: 0.4))) == [[0, 1], [2, 4]])
    // All but 5–6 have one common neighbour. Without 1, vertex 2 has three further neighbours, without 2,
    // vertex 0 has one: 1/3 of their union is common.
    #expect(graph.commonNeighborCounts() == [1, 1, 1, 1, 1, 1, 0])
    let third = 1.0 / 3
    #expect(
      graph.simmelianOverlaps(tieStrength: .triangles) == [1, third, third, third, third, 1, 0])
    // By weight, 2 ranks 4 first, then 0 and 1, then 3; 1 ranks 0 first, then 2.
    #expect(
      graph.simmelianOverlaps(tieStrength: .weight)
        == [1, 0.5, 0.5, 1, third, 1, 0])
  }

  @Test("Graphs without edges, and a complete graph, whose edges are all alike")
  func extremes() {
    let complete = CSRGraph(
      vertexCount: 5, edges: (0..<5).flatMap { target in (0..<target).map { ($0, target) } })
    for backbone in Self.all {
      for count in 0..<3 {
        let empty = CSRGraph(vertexCount: count, edges: [])
        #expect(empty.backbone(backbone) == empty)
      }
    }
    #expect(pairs(complete.backbone(.forest)) == [[0, 1], [0, 2], [0, 3], [0, 4]])
    #expect(pairs(complete.backbone(.strongest(1))) == [[0, 1], [0, 2], [0, 3], [0, 4]])
    #expect(complete.disparityPValues() == Array(repeating: 0.421875, count: 10))
    #expect(
      complete.simmelianOverlaps(tieStrength: .weight) == Array(repeating: 1, count: 10))
  }

  @Test(
    "Every backbone is what its definition says",
    arguments: graphs.indices.filter { $0 % 2 == 0 })
  func secondWay(number: Int) {
    let graph = Self.graphs[number]
    let plain = PlainBackbone(of: graph)
    #expect(graph.maximumSpanningForest() == plain.forest)
    for count in 0..<5 { #expect(graph.strongestEdges(perVertex: count) == plain.strongest(count)) }
    #expect(
      zip(graph.disparityPValues(), plain.disparities).allSatisfy { abs($0 - $1) < 1e-12 })
    for strength in Backbone.TieStrength.allCases {
      let overlaps = plain.overlaps(strength)
      #expect(graph.simmelianOverlaps(tieStrength: strength) == overlaps)
      #expect(
        graph.simmelianBackbone(overlap: 0.4, tieStrength: strength)
          == plain.keeping { edge in
            zip(plain.edges, overlaps).contains { $0 == edge && $1 >= 0.4 }
          })
    }
  }

  @Test("A forest joins what the graph joins, by the fewest links, and weighs most")
  func forests() {
    for (number, graph) in Self.graphs.enumerated() {
      let forest = graph.maximumSpanningForest()
      let components = ConnectedComponents(of: graph)
      #expect(ConnectedComponents(of: forest) == components)
      #expect(forest.edgeCount == graph.vertexCount - components.count)
      // Of any other order of the edges, no forest weighs more.
      let places = RandomGraphs.relabelling(of: graph, seed: UInt64(number))
      let other = graph.unweighted().relabelled(places).maximumSpanningForest()
      let weight = other.edges.reduce(0.0) { sum, edge in
        let ends = (places.firstIndex(of: edge.source), places.firstIndex(of: edge.target))
        guard let first = ends.0, let second = ends.1 else { return sum }
        return sum + (graph.weight(from: first, to: second) ?? .infinity)
      }
      #expect(forest.totalWeight >= weight * (1 - 1e-12))
    }
  }

  @Test("The strongest link of each vertex is in the forest; the union holds both and no more")
  func unions() {
    for graph in Self.graphs {
      let forest = Set(pairs(graph.maximumSpanningForest()))
      #expect(forest.isSuperset(of: pairs(graph.strongestEdges(perVertex: 1))))
      for count in 0..<4 {
        let strongest = pairs(graph.strongestEdges(perVertex: count))
        #expect(Set(pairs(graph.backbone(.forestAndStrongest(count)))) == forest.union(strongest))
      }
    }
  }

  @Test("The widest settings keep everything, narrower ones keep less of the same")
  func settings() {
    for graph in Self.graphs {
      #expect(graph.strongestEdges(perVertex: 0).edgeCount == 0)
      #expect(graph.strongestEdges(perVertex: graph.vertexCount) == graph)
      #expect(graph.simmelianBackbone(overlap: 0) == graph)
      let values = graph.disparityPValues()
      #expect(values.allSatisfy { $0 >= 0 && $0 <= 1 })
      let certain = zip(graph.edges, values).filter { $1 == 1 }.map { [$0.0.source, $0.0.target] }
      #expect(
        Set(pairs(graph)).subtracting(certain) == Set(pairs(graph.disparityBackbone(alpha: 1))))
      #expect(graph.disparityBackbone(alpha: 0).edgeCount == 0)
      let narrow = Set(pairs(graph.simmelianBackbone(overlap: 0.8)))
      #expect(narrow.isSubset(of: pairs(graph.simmelianBackbone(overlap: 0.3))))
    }
  }

  @Test("Where no two weights are equal, a new order of vertices changes no backbone")
  func relabelling() {
    for (number, graph) in Self.graphs.enumerated() {
      var weight = 0.0
      let distinct = CSRGraph(
        vertexCount: graph.vertexCount,
        weightedEdges: graph.edges.map { edge in
          weight += 1
          return (edge.source, edge.target, (weight * 7).truncatingRemainder(dividingBy: 997))
        })
      let places = RandomGraphs.relabelling(of: graph, seed: UInt64(number))
      for backbone in Self.all {
        #expect(
          distinct.relabelled(places).backbone(backbone)
            == distinct.backbone(backbone).relabelled(places))
      }
    }
  }

  @Test("The order of the listed edges changes nothing")
  func listOrder() {
    for (number, graph) in Self.graphs.enumerated() {
      var generator = RepeatableGenerator(seed: UInt64(number))
      var edges = graph.edges.map { ($0.target, $0.source, $0.weight) }
      generator.shuffle(&edges)
      let shuffled = CSRGraph(vertexCount: graph.vertexCount, weightedEdges: edges)
      for backbone in Self.all {
        #expect(shuffled.backbone(backbone) == graph.backbone(backbone))
      }
    }
  }

  @Test("Threads change nothing")
  func threads() {
    let graph = RandomGraphs.coauthorship(authors: 20_000, papers: 20_000, seed: 1)
    #expect(graph.edgeCount > 1 << 16)
    for strength in Backbone.TieStrength.allCases {
      let one = graph.simmelianOverlaps(tieStrength: strength, threads: 1)
      #expect(graph.simmelianOverlaps(tieStrength: strength, threads: 3) == one)
    }
  }

  @Test(
    "NetworkX's maximum spanning forests weigh as much",
    .enabled(if: ForeignReader.isAvailable && TestData.isAvailable),
    arguments: ["lesmis", "netscience", "ca-GrQc"])
  func networkX(name: String) throws {
    let graph = try ReferenceGraph(named: name).graph
    let script = """
      import networkx, sys
      graph = networkx.read_weighted_edgelist(sys.argv[1])
      edges = networkx.maximum_spanning_edges(graph, data=True)
      print(sum(data["weight"] for _, _, data in edges))
      """
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("coterie-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = graph.edges.map { "\($0.source) \($0.target) \($0.weight)\n" }
    try Data(lines.joined().utf8).write(to: file)
    let python = try #require(ForeignReader.python)
    let output = try ForeignReader.output(of: python, arguments: ["-c", script, file.path])
    let text = String(decoding: output, as: UTF8.self)
    let weight = try #require(Double(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(abs(graph.maximumSpanningForest().totalWeight - weight) < 1e-9 * weight)
  }
}
