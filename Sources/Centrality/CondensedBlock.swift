import CoterieGraphCore

/// A biconnected component of a graph, made smaller without changing what betweenness counts in it.
///
/// Three facts shrink it, and co-authorship networks are full of their causes:
///
/// - All paths into the component and out of it lead through its articulation points. A vertex so
///   represents all that hangs at it, as an *end* of paths, and the component can be searched alone.
/// - True twins, such as the authors of one paper who wrote nothing else, have equal path counts to
///   all others and are never between one another. One vertex represents them, as a way station
///   with their number as its *multiplicity*, as an end with the sum of their ends.
/// - No shortest path leads through a simplicial vertex. Once it was searched from, so that all pairs
///   with it are counted, it can be taken away. The rest stays connected and its distances stay the
///   same; and it may have new twins and new simplicial vertices.
///
/// - SeeAlso: A. E. Sarıyüce, E. Saule, K. Kaya, Ü. V. Çatalyürek, "Shattering and compressing
///   networks for betweenness centrality", *Proceedings of the 2013 SIAM International Conference on
///   Data Mining*, 686–694,
///   [doi:10.1137/1.9781611972832.76](https://doi.org/10.1137/1.9781611972832.76).
struct CondensedBlock: Sendable {
  /// What is left of the component, its vertices in breadth-first order.
  private(set) var graph: CSRGraph

  /// How many vertices each vertex of `graph` represents on the way of a path.
  private(set) var multiplicities: [Double]

  /// How many vertices each vertex of `graph` represents at the end of a path.
  private(set) var ends: [Double]

  /// Which vertices of `graph` are simplicial.
  private(set) var isSimplicial: [Bool]

  /// The vertex of `graph` that represents each vertex of the component; nil for those that are gone.
  private(set) var places: [Int?]

  /// The length of the edges.
  let distances: EdgeDistance

  /// By how much a path has to be longer than the shortest one so as not to be a tie.
  private let tieMargin: Double

  /// Makes a component smaller by its twins.
  ///
  /// - Parameters:
  ///   - component: The component as a graph.
  ///   - ends: How many vertices of the whole graph each of its vertices represents.
  ///   - distances: The length of the edges.
  ///   - tieMargin: `tieMargin()` of the whole graph.
  init(_ component: CSRGraph, ends: [Double], distances: EdgeDistance, tieMargin: Double) {
    graph = component
    multiplicities = Array(repeating: 1, count: component.vertexCount)
    self.ends = ends
    isSimplicial = []
    places = component.vertices.map { $0 }
    self.distances = distances
    self.tieMargin = tieMargin
    mergeTwins()
  }

  /// Takes a component as it is: what edge betweenness searches.
  init(whole component: CSRGraph, ends: [Double], distances: EdgeDistance) {
    graph = component
    multiplicities = Array(repeating: 1, count: component.vertexCount)
    self.ends = ends
    isSimplicial = Array(repeating: false, count: component.vertexCount)
    places = component.vertices.map { $0 }
    self.distances = distances
    tieMargin = 0
  }

  /// Whether edges have lengths of their own.
  var usesLengths: Bool { distances == .inverseWeights && graph.isWeighted }

  /// What larger path counts are taken for: far from where numbers of this kind end.
  static let largestPathCount = 1e250

  /// The number of vertices that are left.
  var vertexCount: Int { graph.vertexCount }

  /// Takes the simplicial vertices away and merges what are twins then.
  mutating func removeSimplicialVertices() {
    keep(graph.vertices.filter { !isSimplicial[$0] })
    mergeTwins()
  }

  private mutating func mergeTwins() {
    let twins = TwinClasses(of: graph, distances: distances, margin: tieMargin)
    if twins.count < vertexCount {
      for (vertex, number) in twins.membership.enumerated() {
        let first = Int(twins.representatives[Int(number)])
        guard first != vertex else { continue }
        multiplicities[first] += multiplicities[vertex]
        ends[first] += ends[vertex]
      }
      for (member, place) in places.enumerated() {
        places[member] = place.map { Int(twins.representatives[Int(twins.membership[$0])]) }
      }
      keep(twins.representatives.map { Int($0) })
    }
    keep(graph.breadthFirstOrder().order.map { Int($0) })
    isSimplicial = graph.simplicialVertices(distances: distances, margin: tieMargin)
  }

  /// Keeps some of the vertices, in the order given.
  private mutating func keep(_ kept: [Int]) {
    var numbers = [Int?](repeating: nil, count: vertexCount)
    for (number, vertex) in kept.enumerated() { numbers[vertex] = number }
    graph = graph.subgraph(of: kept)
    multiplicities = kept.map { multiplicities[$0] }
    ends = kept.map { ends[$0] }
    for (member, place) in places.enumerated() { places[member] = place.flatMap { numbers[$0] } }
  }
}
