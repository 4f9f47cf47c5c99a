import CoterieGraphCore
import TestSupport
import Testing

@Suite("Searches from many sources at once")
struct ManySourceSearchTests {
  static let networks: [CSRGraph] = [
    RandomGraphs.coauthorship(authors: 700, papers: 420, seed: 3),
    RandomGraphs.coauthorship(authors: 900, papers: 2000, seed: 4),
    // Longer than a row of bits, and than all paths elsewhere.
    CSRGraph(vertexCount: 1100, edges: (1..<1100).map { ($0 - 1, $0) }),
  ]

  @Test("All small graphs have the distances of single searches")
  func smallGraphs() {
    for graph in SmallGraphs.all + RandomGraphs.small { check(graph) }
  }

  @Test("Graphs of several passes have the distances of single searches", arguments: networks)
  func largerGraphs(_ graph: CSRGraph) { check(graph) }

  /// Compares the sums over all passes with breadth-first searches from every vertex.
  private func check(_ graph: CSRGraph) {
    let skeleton = DistanceSkeleton(of: graph)
    var search = ManySourceSearch(skeleton: skeleton)
    var farness = [Int](repeating: 0, count: skeleton.count)
    var reciprocals = [ReciprocalSum](repeating: ReciprocalSum(), count: skeleton.count)
    var eccentricities = [Int](repeating: 0, count: skeleton.count)
    var pairCounts: [Int] = []
    for pass in skeleton.passes {
      let part = search.run(pass, in: skeleton)
      for (number, place) in part.places.enumerated() {
        farness[place] += part.farness[number]
        reciprocals[place] += part.reciprocals[number]
        eccentricities[place] = max(eccentricities[place], Int(part.eccentricities[number]))
      }
      for (number, count) in part.farPairCounts.enumerated() {
        if number == pairCounts.count { pairCounts.append(0) }
        pairCounts[number] += count
      }
    }
    var expectedPairs: [Int] = []
    for vertex in graph.vertices {
      let far = BreadthFirstSearch(from: vertex, in: graph).distances.compactMap { $0 }
        .filter { $0 > 1 }
      let place = Int(skeleton.places[vertex])
      #expect(farness[place] == far.reduce(0, +))
      #expect(abs(reciprocals[place].value - far.reduce(0) { $0 + 1 / Double($1) }) < 1e-9)
      #expect(eccentricities[place] == far.max() ?? 0)
      for distance in far {
        while expectedPairs.count < distance - 1 { expectedPairs.append(0) }
        expectedPairs[distance - 2] += 1
      }
    }
    #expect(pairCounts == expectedPairs)
  }

  @Test("A vertex is dominated when another is tied to it, all its neighbours, and more")
  func domination() {
    for graph in SmallGraphs.all + RandomGraphs.small {
      let quotient = TwinClasses(of: graph).quotient(of: graph)
      let closed = quotient.vertices.map { Set(quotient.neighbors(of: $0)).union([$0]) }
      let expected = closed.map { neighbors in
        closed.contains { $0.isStrictSuperset(of: neighbors) }
      }
      #expect(quotient.dominatedVertices() == expected)
    }
  }
}
