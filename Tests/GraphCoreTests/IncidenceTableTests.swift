import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Sets and their members")
struct IncidenceTableTests {
  static let papers = IncidenceTable(memberCount: 6, sets: [[2, 0, 1], [1, 2], [3], [], [4, 3]])

  @Test("Members keep the order of the list, sets ascend")
  func bothDirections() {
    #expect(Self.papers.setCount == 5 && Self.papers.memberCount == 6)
    #expect(Self.papers.entryCount == 8)
    #expect(Array(Self.papers.members(of: 0)) == [2, 0, 1])
    #expect(Array(Self.papers.members(of: 3)) == [])
    #expect(Array(Self.papers.sets(of: 3)) == [2, 4])
    #expect(Array(Self.papers.sets(of: 5)) == [])
    #expect(Self.papers.memberDegrees == [1, 2, 2, 2, 1, 0])
    #expect(Self.papers.setSizes == [3, 2, 1, 0, 2])
  }

  @Test("A member listed twice counts at its first place")
  func listedTwice() {
    let table = IncidenceTable(memberCount: 3, sets: [[1, 0, 1, 2, 0]])
    #expect(Array(table.members(of: 0)) == [1, 0, 2])
  }

  @Test("A table may be empty")
  func empty() {
    let table = IncidenceTable(memberCount: 0, sets: [[Int]]())
    #expect(table.setCount == 0 && table.memberCount == 0)
    #expect(table.coMembershipGraph { _, _ in 1 } == CSRGraph(vertexCount: 0, edges: []))
    #expect(table.bipartiteGraph().vertexCount == 0)
  }

  @Test("Each set adds its weight to each of its pairs")
  func setWeights() {
    let counts = Self.papers.coMembershipGraph { _, _ in 1 }
    #expect(
      counts
        == CSRGraph(vertexCount: 6, weightedEdges: [(0, 1, 1), (0, 2, 1), (1, 2, 2), (3, 4, 1)]))
    let newman = Self.papers.coMembershipGraph { _, size in 1 / Double(size - 1) }
    #expect(newman.weight(from: 1, to: 2) == 1.5)
    #expect(Self.papers.coMembershipGraph { set, _ in set == 0 ? 0 : 1 }.edgeCount == 2)
  }

  @Test("Each set adds the product of the shares of each of its pairs")
  func shares() {
    let graph = Self.papers.coMembershipGraph(shares: [2, 3, 5, 7, 11, 1, 13, 17])
    #expect(
      graph
        == CSRGraph(
          vertexCount: 6,
          weightedEdges: [(0, 1, 15), (0, 2, 6), (1, 2, 10 + 77), (3, 4, 13 * 17)]))
  }

  @Test("The bipartite graph has the members first and then the sets")
  func bipartite() {
    let graph = Self.papers.bipartiteGraph()
    #expect(graph.vertexCount == 11 && graph.edgeCount == 8)
    #expect(Array(graph.neighbors(of: 3)) == [6 + 2, 6 + 4])
    #expect(Array(graph.neighbors(of: 6)) == [0, 1, 2])
    let weighted = Self.papers.bipartiteGraph(shares: [2, 3, 5, 7, 11, 1, 13, 17])
    #expect(Array(weighted.weights(of: 6)) == [3, 5, 2])
    #expect(Array(weighted.weights(of: 1)) == [5, 7])
  }

  @Test("What needs no pairs agrees with the graph of pairs", arguments: 0..<20)
  func withoutPairs(_ seed: Int) {
    var generator = RepeatableGenerator(seed: UInt64(seed))
    let memberCount = 1 + generator.below(30)
    let sets = (0..<generator.below(20)).map { _ in
      (0..<generator.below(6)).map { _ in generator.below(memberCount) }
    }
    let table = IncidenceTable(memberCount: memberCount, sets: sets)
    let weight = { (set: Int, size: Int) in Double(set % 3 + 1) / Double(size) }
    let graph = table.coMembershipGraph(setWeight: weight)
    #expect(table.memberComponents() == ConnectedComponents(of: graph))
    let strengths = table.coMembershipStrength(setWeight: weight)
    for member in 0..<memberCount {
      let expected = graph.weights(of: member).reduce(0, +)
      #expect(abs(strengths[member] - expected) < 1e-12)
    }
    var edges: [(Int, Int, Double)] = []
    for set in 0..<table.setCount {
      let members = Array(table.members(of: set))
      for place in members.indices {
        for other in members[(place + 1)...] {
          edges.append((members[place], other, weight(set, members.count)))
        }
      }
    }
    #expect(graph == CSRGraph(vertexCount: memberCount, weightedEdges: edges))
    // With shares, members of the same sets are not taken together.
    let ones = [Double](repeating: 1, count: table.entryCount)
    #expect(table.coMembershipGraph(shares: ones) == table.coMembershipGraph { _, _ in 1 })
  }
}
