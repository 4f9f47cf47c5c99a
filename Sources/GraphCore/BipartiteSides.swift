/// The two sides of a bipartite graph: every edge leads from one to the other.
///
/// In a network of authors and papers the authors are one side, and the papers the other.
///
///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
///     BipartiteSides(of: path)?.isSecond        // [false, true, false, false]
///     let triangle = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
///     BipartiteSides(of: triangle)              // nil
public struct BipartiteSides: Sendable, Equatable {
  /// Whether each vertex is on the second side, in vertex order.
  public let isSecond: [Bool]

  /// The number of vertices of the second side.
  public let secondCount: Int

  /// Finds the sides of a graph, or nil when some cycle has an odd number of edges.
  ///
  /// The smallest vertex of every connected component is on the first side, and so is an isolated
  /// vertex: where the components have sides of their own, only the caller knows which belong
  /// together.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  public init?(of graph: CSRGraph) {
    var isSecond = [Bool](repeating: false, count: graph.vertexCount)
    var isVisited = isSecond
    var queue: [Int] = []
    for root in graph.vertices where !isVisited[root] {
      isVisited[root] = true
      queue.append(root)
      while let vertex = queue.popLast() {
        for neighbor in graph.neighbors(of: vertex) where !isVisited[neighbor] {
          isVisited[neighbor] = true
          isSecond[neighbor] = !isSecond[vertex]
          queue.append(neighbor)
        }
      }
    }
    self.init(of: graph, isSecond: isSecond)
  }

  /// Takes the sides that are given, or none when an edge joins two vertices of one side.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - isSecond: Whether each vertex is on the second side, in vertex order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  public init?(of graph: CSRGraph, isSecond: [Bool]) {
    precondition(
      isSecond.count == graph.vertexCount,
      "\(isSecond.count) sides for \(graph.vertexCount) vertices")
    for vertex in graph.vertices {
      for neighbor in graph.neighbors(of: vertex) where isSecond[neighbor] == isSecond[vertex] {
        return nil
      }
    }
    self.isSecond = isSecond
    secondCount = isSecond.count { $0 }
  }
}

extension BipartiteSides {
  /// The number of vertices of the first side.
  public var firstCount: Int { isSecond.count - secondCount }

  /// Returns the numbers of vertices on the side of a vertex, itself included, and on the other one.
  ///
  /// - Precondition: `vertex` is a vertex of the graph.
  public func counts(around vertex: Int) -> (own: Int, other: Int) {
    isSecond[vertex] ? (secondCount, firstCount) : (firstCount, secondCount)
  }
}
