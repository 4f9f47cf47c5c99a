/// The connected components of a graph: its largest sets of vertices joined by paths.
///
/// Components are numbered from 0 by size, the largest first; equally large ones by their first
/// vertices.
///
///     let graph = CSRGraph(vertexCount: 5, edges: [(0, 1), (2, 3), (3, 4)])
///     let components = ConnectedComponents(of: graph)
///     components.count             // 2
///     components.giantComponent    // [2, 3, 4]
///     components.membership        // [1, 1, 0, 0, 0]
public struct ConnectedComponents: Sendable, Equatable {
  /// The component of every vertex, in vertex order.
  public let membership: [Int]

  /// The number of vertices of every component, in component order.
  public let sizes: [Int]

  /// Finds the components of a graph.
  ///
  /// Every vertex begins as a child of its first neighbour, where that is smaller. The trees are
  /// joined along the edges to second neighbours, which makes one of most of the largest component
  /// already, so that of its vertices no further edge need be looked at: an edge that leaves it is
  /// found at its other end.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) for *n* vertices and *m* edges, nearly always
  ///   O(*n*), and O(*c* log *c*) to order *c* components.
  /// - SeeAlso: M. Sutton, T. Ben-Nun, A. Barak, "Optimizing parallel graph connectivity
  ///   computation via subgraph sampling", *IEEE International Parallel and Distributed Processing
  ///   Symposium* (2018) 12–21.
  public init(of graph: CSRGraph) {
    var forest = VertexForest(of: graph)
    for vertex in graph.vertices {
      let row = graph.row(of: vertex)
      if row.count > 1 {
        forest.join(UInt32(truncatingIfNeeded: vertex), graph.targets[row.lowerBound + 1])
      }
    }
    forest.flatten()
    let largest = forest.commonRoot()
    for vertex in graph.vertices where forest.root(of: vertex) != largest {
      for arc in graph.row(of: vertex) {
        forest.join(UInt32(truncatingIfNeeded: vertex), graph.targets[arc])
      }
    }
    forest.flatten()
    let (labels, labelCount) = forest.labels()
    self.init(labels: labels, labelCount: labelCount)
  }

  /// Numbers by size the parts whose labels count from 0 in the order of their first vertices.
  package init(labels: [Int], labelCount: Int) {
    var counts = [Int](repeating: 0, count: labelCount)
    for label in labels { counts[label] += 1 }
    let order = (0..<labelCount).sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    var numbers = [Int](repeating: 0, count: labelCount)
    for (number, label) in order.enumerated() { numbers[label] = number }
    membership = labels.map { numbers[$0] }
    sizes = order.map { counts[$0] }
  }
}

extension ConnectedComponents {
  /// The number of components; 0 for a graph without vertices.
  public var count: Int { sizes.count }

  /// Returns the component of a vertex.
  ///
  /// - Precondition: `vertex` is a vertex of the graph.
  public func component(of vertex: Int) -> Int {
    precondition(membership.indices.contains(vertex), "vertex \(vertex) is not in the graph")
    return membership[vertex]
  }

  /// Returns the vertices of a component in ascending order.
  ///
  /// - Precondition: `component` lies in `0 ..< count`.
  /// - Complexity: O(*n*) for *n* vertices of the graph.
  public func members(of component: Int) -> [Int] {
    precondition(sizes.indices.contains(component), "there is no component \(component)")
    return membership.indices.filter { membership[$0] == component }
  }

  /// The vertices of the largest component in ascending order; of several that are equally large,
  /// the one with the first vertex. Empty for a graph without vertices.
  public var giantComponent: [Int] { count == 0 ? [] : members(of: 0) }
}

/// Trees of vertices, each under its smallest vertex: parents are never larger than their children.
private struct VertexForest {
  private var parents: [UInt32]

  /// Every vertex below its first neighbour, where that is smaller.
  init(of graph: CSRGraph) {
    parents = graph.vertices.map { vertex in
      let row = graph.row(of: vertex)
      let own = UInt32(truncatingIfNeeded: vertex)
      return row.isEmpty ? own : min(own, graph.targets[row.lowerBound])
    }
    flatten()
  }

  /// The parent of a vertex, which is the root of its tree after `flatten`.
  func root(of vertex: Int) -> UInt32 { parents[vertex] }

  /// Makes one tree of the trees of two vertices.
  mutating func join(_ vertex: UInt32, _ other: UInt32) {
    var first = parents[Int(vertex)]
    var second = parents[Int(other)]
    while first != second {
      let larger = max(first, second)
      let smaller = min(first, second)
      let above = parents[Int(larger)]
      if above == larger {
        parents[Int(larger)] = smaller
        return
      }
      // Both climb until the larger one is a root, which goes below the other.
      first = parents[Int(above)]
      second = smaller
    }
  }

  /// Hangs every vertex below the root of its tree.
  mutating func flatten() {
    // In ascending order a parent hangs below its root before its children are asked.
    for vertex in parents.indices { parents[vertex] = parents[Int(parents[vertex])] }
  }

  /// The root of the most vertices among up to 1024 that are spread evenly.
  func commonRoot() -> UInt32? {
    var counts: [UInt32: Int] = [:]
    for vertex in stride(from: 0, to: parents.count, by: max(1, parents.count / 1024)) {
      counts[parents[vertex], default: 0] += 1
    }
    // Of equally frequent ones any will do: it saves work, and changes no result.
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The trees, numbered by their roots.
  func labels() -> (labels: [Int], count: Int) {
    var labels = [Int](repeating: 0, count: parents.count)
    var count = 0
    for vertex in parents.indices {
      if parents[vertex] == vertex {
        labels[vertex] = count
        count += 1
      } else {
        labels[vertex] = labels[Int(parents[vertex])]
      }
    }
    return (labels, count)
  }
}
