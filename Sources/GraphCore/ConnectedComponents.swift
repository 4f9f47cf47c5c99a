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
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, and O(*c* log *c*) to order *c*
  ///   components.
  public init(of graph: CSRGraph) {
    var labels = [Int](repeating: -1, count: graph.vertexCount)
    var labelCount = 0
    var queue: [UInt32] = []
    queue.reserveCapacity(graph.vertexCount)
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    for root in 0..<graph.vertexCount where labels[root] < 0 {
      labels[root] = labelCount
      queue.removeAll(keepingCapacity: true)
      queue.append(UInt32(root))
      var next = 0
      while next < queue.count {
        let vertex = Int(queue[next])
        next += 1
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let target = Int(targets[arc])
          if labels[target] < 0 {
            labels[target] = labelCount
            queue.append(targets[arc])
          }
        }
      }
      labelCount += 1
    }
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
