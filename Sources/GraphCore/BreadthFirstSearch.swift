/// A search that visits vertices in the order of their distance, in edges, from a source.
///
///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
///     let search = BreadthFirstSearch(from: 0, in: path)
///     search.distances          // [0, 1, 2, nil]
///     search.path(to: 2)        // [0, 1, 2]
///     search.path(to: 3)        // nil
///
/// Of several shortest paths, `path(to:)` returns the one whose vertices, read from its end, are
/// the smallest.
public struct BreadthFirstSearch: Sendable {
  /// Where the search began.
  public let source: Int

  /// The vertices that were reached, in the order of the visit; the first is the source.
  public let order: [Int]

  private let graph: CSRGraph
  private let depths: [Int32]

  /// Searches a graph from a source.
  ///
  /// - Precondition: `source` is a vertex of the graph.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  public init(from source: Int, in graph: CSRGraph) {
    graph.checkVertex(source)
    self.source = source
    self.graph = graph
    var depths = [Int32](repeating: -1, count: graph.vertexCount)
    depths[source] = 0
    var order = [source]
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var next = 0
    while next < order.count {
      let vertex = order[next]
      next += 1
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[arc])
        if depths[target] < 0 {
          depths[target] = depths[vertex] + 1
          order.append(target)
        }
      }
    }
    self.order = order
    self.depths = depths
  }
}

extension BreadthFirstSearch {
  /// The distance of every vertex, in vertex order; nil where no path leads.
  public var distances: [Int?] { depths.map { $0 < 0 ? nil : Int($0) } }

  /// Returns the number of edges on a shortest path to a vertex, or nil when no path leads there.
  ///
  /// - Precondition: `target` is a vertex of the graph.
  public func distance(to target: Int) -> Int? {
    graph.checkVertex(target)
    return depths[target] < 0 ? nil : Int(depths[target])
  }

  /// Returns the vertices of a shortest path from the source to a vertex, both included, or nil
  /// when no path leads there.
  ///
  /// - Precondition: `target` is a vertex of the graph.
  public func path(to target: Int) -> [Int]? {
    guard distance(to: target) != nil else { return nil }
    var path = [target]
    var vertex = target
    while let nearer = graph.neighbors(of: vertex).first(where: { depths[$0] == depths[vertex] - 1 }
    ),
      vertex != source
    {
      path.append(nearer)
      vertex = nearer
    }
    return path.reversed()
  }
}
