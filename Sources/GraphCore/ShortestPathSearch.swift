/// A search for the shortest paths from a source in a graph whose edges have lengths.
///
/// An edge of weight *w* has length 1/*w*: close collaborators are near one another.
///
///     let graph = CSRGraph(vertexCount: 3, weightedEdges: [(0, 1, 4), (1, 2, 4), (0, 2, 1)])
///     let search = ShortestPathSearch(from: 0, in: graph)
///     search.distances       // [0.0, 0.25, 0.5]
///     search.path(to: 2)     // [0, 1, 2]
///
/// Lengths that differ by at most 1e-10 of the larger one are ties. Of several shortest paths,
/// `path(to:)` returns the one with the smallest vertices, read from its end.
///
/// - SeeAlso: E. W. Dijkstra, "A note on two problems in connexion with graphs", *Numerische
///   Mathematik* 1 (1959) 269–271, [doi:10.1007/BF01386390](https://doi.org/10.1007/BF01386390).
public struct ShortestPathSearch: Sendable {
  /// Where the search began.
  public let source: Int

  /// The vertices that were reached, the nearest first; the first is the source.
  public let order: [Int]

  private let graph: CSRGraph
  private let lengths: [Double]
  /// The place of every vertex in `order`: rounding can make an edge's ends equally far, but one of
  /// them was reached first.
  private let ranks: [Int]

  /// Searches a graph from a source, along edges of length 1 / weight.
  ///
  /// - Precondition: `source` is a vertex of the graph.
  /// - Complexity: O((*n* + *m*) log *n*) for *n* vertices and *m* edges.
  public init(from source: Int, in graph: CSRGraph) {
    graph.checkVertex(source)
    self.source = source
    self.graph = graph
    var heap = VertexHeap(vertexCount: graph.vertexCount)
    var order: [Int] = []
    heap.search(from: source, in: graph) { vertex, _ in order.append(vertex) }
    self.order = order
    lengths = graph.vertices.map { heap.length(of: $0) }
    var ranks = Array(repeating: Int.max, count: graph.vertexCount)
    for (rank, vertex) in order.enumerated() { ranks[vertex] = rank }
    self.ranks = ranks
  }

  /// The larger of two path lengths that are called equal, over the smaller one.
  package static let tieRatio = 1 + 1e-10
}

extension ShortestPathSearch {
  /// The distance of every vertex, in vertex order; nil where no path leads.
  public var distances: [Double?] { lengths.map { $0.isFinite ? $0 : nil } }

  /// Returns the length of a shortest path to a vertex, or nil when no path leads there.
  ///
  /// - Precondition: `target` is a vertex of the graph.
  public func distance(to target: Int) -> Double? {
    graph.checkVertex(target)
    return lengths[target].isFinite ? lengths[target] : nil
  }

  /// Returns the vertices of a shortest path from the source to a vertex, both included, or nil
  /// when no path leads there.
  ///
  /// - Precondition: `target` is a vertex of the graph.
  public func path(to target: Int) -> [Int]? {
    guard distance(to: target) != nil else { return nil }
    var path = [target]
    var vertex = target
    while vertex != source, let nearer = lastStep(to: vertex) {
      path.append(nearer)
      vertex = nearer
    }
    return path.reversed()
  }

  /// The smallest vertex that is next to last on some shortest path.
  private func lastStep(to vertex: Int) -> Int? {
    for arc in graph.row(of: vertex) {
      let nearer = Int(graph.targets[arc])
      let length = lengths[nearer] + graph.length(ofArc: arc)
      if ranks[nearer] < ranks[vertex],
        length <= lengths[vertex] * ShortestPathSearch.tieRatio
      {
        return nearer
      }
    }
    return nil
  }
}

extension VertexHeap {
  /// Searches a graph from a source along edges of length 1 / weight, by Dijkstra's algorithm, and
  /// passes each vertex that it reaches to `visit` with its length, the nearest first.
  ///
  /// The heap keeps the lengths until they are forgotten.
  package mutating func search(
    from source: Int, in graph: CSRGraph, visit: (_ vertex: Int, _ length: Double) -> Void
  ) {
    lower(source, to: 0)
    while let vertex = popNearest() {
      let length = length(of: vertex)
      visit(vertex, length)
      for arc in graph.row(of: vertex) {
        let target = Int(graph.targets[arc])
        let candidate = length + graph.length(ofArc: arc)
        if candidate < self.length(of: target) { lower(target, to: candidate) }
      }
    }
  }
}

extension CSRGraph {
  /// The length of an arc: 1 / weight.
  package func length(ofArc arc: Int) -> Double { 1 / (arcWeights?[arc] ?? 1) }

  /// The length of every arc.
  package var arcLengths: [Double] {
    arcWeights.map { $0.map { 1 / $0 } } ?? Array(repeating: 1, count: targets.count)
  }
}
