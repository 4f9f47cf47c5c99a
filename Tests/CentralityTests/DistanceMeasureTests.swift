import CoterieCentrality
import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Measures that are made of distances")
struct DistanceMeasureTests {
  static let empty = CSRGraph(vertexCount: 0, edges: [])
  static let isolated = CSRGraph(vertexCount: 3, edges: [])
  static let pathAndVertex = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])

  @Test("Graphs without edges")
  func noEdges() {
    #expect(Self.empty.eccentricity() == [])
    #expect(Self.empty.diameter() == nil)
    #expect(Self.empty.radius() == nil)
    #expect(Self.empty.averagePathLength() == nil)
    #expect(Self.empty.distanceDistribution() == [])
    #expect(Self.isolated.eccentricity() == [0, 0, 0])
    #expect(Self.isolated.diameter() == 0)
    #expect(Self.isolated.radius() == 0)
    #expect(Self.isolated.averagePathLength() == nil)
    #expect(Self.isolated.distanceDistribution() == [0])
    #expect(Self.isolated.eccentricity(distances: .inverseWeights) == [0, 0, 0])
  }

  @Test("A path beside a vertex")
  func path() {
    let graph = Self.pathAndVertex
    #expect(graph.eccentricity() == [2, 1, 2, 0])
    #expect(graph.diameter() == 2)
    #expect(graph.radius() == 0)
    #expect(graph.averagePathLength() == 4.0 / 3)
    #expect(graph.distanceDistribution() == [0, 2, 1])
    #expect(CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)]).radius() == 1)
  }

  @Test("Lengths are reciprocals of weights")
  func weighted() {
    // 0–1–2 has length 1/4 + 1/4; the edge 0–2 has length 1.
    let graph = CSRGraph(vertexCount: 4, weightedEdges: [(0, 1, 4), (1, 2, 4), (0, 2, 1)])
    #expect(graph.eccentricity(distances: .inverseWeights) == [0.5, 0.25, 0.5, 0])
    #expect(graph.diameter(distances: .inverseWeights) == 0.5)
    #expect(graph.radius(distances: .inverseWeights) == 0)
    #expect(graph.averagePathLength(distances: .inverseWeights) == 1.0 / 3)
    #expect(graph.diameter() == 1)
  }

  @Test("The karate club")
  func karateClub() {
    // Values of NetworkX: eccentricity, diameter, radius, average_shortest_path_length.
    let graph = ClassicGraphs.karateClub
    #expect(graph.diameter() == 5)
    #expect(graph.radius() == 3)
    #expect(abs((graph.averagePathLength() ?? 0) - 2.408199643493761) < 1e-14)
    #expect(graph.eccentricity().count { $0 == 3 } == 8)
    #expect(graph.distanceDistribution() == [0, 78, 265, 137, 73, 8])
  }

  @Test("All small graphs agree with searches from every vertex")
  func allSmallGraphs() {
    for graph in SmallGraphs.all + RandomGraphs.small { check(graph) }
  }

  @Test("Networks of many components agree with searches from every vertex", arguments: 0..<6)
  func networks(_ seed: UInt64) {
    check(RandomGraphs.coauthorship(authors: 300, papers: 100 + 60 * Int(seed), seed: seed))
  }

  private func check(_ graph: CSRGraph) {
    let rows = graph.vertices.map { source in
      BreadthFirstSearch(from: source, in: graph).distances.map { $0 ?? 0 }
    }
    let eccentricities = rows.map { Double($0.max() ?? 0) }
    let largest = Int(eccentricities.max() ?? 0)
    let distances = rows.joined().filter { $0 > 0 }
    let counts = (0...largest).map { distance in distances.count { $0 == distance } / 2 }
    #expect(graph.eccentricity() == eccentricities)
    #expect(graph.diameter() == eccentricities.max())
    #expect(graph.radius() == eccentricities.min())
    #expect(graph.distanceDistribution() == (graph.vertexCount == 0 ? [] : counts))
    let mean = Double(distances.reduce(0, +)) / Double(distances.count)
    #expect(graph.averagePathLength() == (distances.isEmpty ? nil : mean))
    let weighted = graph.vertices.map { source in
      ShortestPathSearch(from: source, in: graph).distances.compactMap { $0 }.max() ?? 0
    }
    #expect(graph.eccentricity(distances: .inverseWeights) == weighted)
    checkBounds(of: graph)
  }

  /// Whether bounds find the extremes of all eccentricities, to the last bit.
  private func checkBounds(of graph: CSRGraph) {
    for distances in EdgeDistance.allCases {
      let eccentricities = graph.eccentricity(distances: distances)
      #expect(graph.diameter(distances: distances) == eccentricities.max())
      #expect(graph.radius(distances: distances) == eccentricities.min())
    }
  }

  @Test("Lengths that are rounded don't mislead the bounds", arguments: 0..<8)
  func roundedLengths(_ seed: UInt64) {
    var generator = RepeatableGenerator(seed: seed)
    let network = RandomGraphs.coauthorship(authors: 250, papers: 180, seed: seed)
    checkBounds(
      of: CSRGraph(
        vertexCount: network.vertexCount,
        weightedEdges: network.edges.lazy.map {
          ($0.source, $0.target, Double(1 + generator.below(3)) / 7)
        }))
  }

  @Test("Networks without a centre")
  func noCentre() {
    let ring = CSRGraph(vertexCount: 400, edges: (0..<400).map { ($0, ($0 + 1) % 400) })
    checkBounds(of: ring)
    let lengths = CSRGraph(
      vertexCount: 150, weightedEdges: (0..<150).map { ($0, ($0 + 1) % 150, 3) })
    checkBounds(of: lengths)
    var generator = RepeatableGenerator(seed: 5)
    let edges = (0..<900).map { _ in (generator.below(600), generator.below(600)) }
    checkBounds(of: CSRGraph(vertexCount: 600, edges: edges.filter { $0.0 != $0.1 }))
  }

  @Test("Lengths whose sums are infinite")
  func endlessLengths() {
    let far = CSRGraph(
      vertexCount: 4, weightedEdges: [(0, 1, 1e-308), (1, 2, 1e-308), (2, 3, 1e-308)])
    checkBounds(of: far)
  }

  @Test("One pass gives what each measure gives", arguments: EdgeDistance.allCases)
  func onePass(_ distances: EdgeDistance) {
    for graph in RandomGraphs.small + [Self.empty, Self.isolated] {
      let measures = DistanceMeasures(of: graph, distances: distances)
      #expect(measures.closeness == graph.closeness(distances: distances))
      #expect(measures.harmonicCloseness == graph.harmonicCloseness(distances: distances))
      #expect(measures.eccentricity == graph.eccentricity(distances: distances))
      #expect(measures.averagePathLength == graph.averagePathLength(distances: distances))
    }
  }

  @Test("Results have the same bits on 1, 2 and 7 threads", arguments: EdgeDistance.allCases)
  func threads(_ distances: EdgeDistance) {
    let graph = RandomGraphs.coauthorship(authors: 1500, papers: 1300, seed: 12)
    let one = DistanceMeasures(of: graph, distances: distances, threads: 1)
    for threads in [2, 7] {
      #expect(DistanceMeasures(of: graph, distances: distances, threads: threads) == one)
    }
    #expect(graph.distanceDistribution(threads: 7) == graph.distanceDistribution(threads: 1))
  }

  @Test("Vertices that are placed alike score alike to the last bit")
  func symmetry() {
    // A ring of 1200 vertices needs three passes.
    let ring = CSRGraph(vertexCount: 1200, edges: (0..<1200).map { ($0, ($0 + 1) % 1200) })
    let measures = DistanceMeasures(of: ring)
    #expect(Set(measures.closeness).count == 1)
    #expect(Set(measures.harmonicCloseness).count == 1)
    #expect(Set(measures.eccentricity) == [600])
    let weightedRing = CSRGraph(
      vertexCount: 300, weightedEdges: (0..<300).map { ($0, ($0 + 1) % 300, 3) })
    let lengths = DistanceMeasures(of: weightedRing, distances: .inverseWeights)
    #expect(Set(lengths.closeness).count == 1)
    #expect(Set(lengths.harmonicCloseness).count == 1)
  }
}
