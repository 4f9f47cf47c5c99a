internal import CoterieGraphCore

/// A connected component as a layout sees it: vertices renumbered in the order of a breadth-first search
/// from the one with most neighbours, so that neighbours are mostly near one another in memory and
/// evenly spaced numbers are spread over the network.
struct LayoutComponent: Sendable {
  /// The vertex of the graph for each own one.
  let members: [UInt32]
  /// Where the row of each vertex begins in `targets`, and where the last one ends.
  let offsets: [UInt32]
  /// The neighbours of every vertex, row after row.
  let targets: [UInt32]
  /// How strongly every arc ties, 1 on average over the graph, or nil where all do so equally.
  let similarities: [Float]?

  /// Whether some arcs tie more than others.
  var hasUnequalTies: Bool { similarities.map { Set($0).count > 1 } ?? false }

  /// The number of vertices.
  var count: Int { members.count }

  /// The places of a vertex's row in the columns of arcs.
  @inline(__always)
  func row(of vertex: Int) -> Range<Int> { Int(offsets[vertex])..<Int(offsets[vertex + 1]) }

  /// The number of neighbours.
  func degree(of vertex: Int) -> Int { row(of: vertex).count }

  /// Renumbers a component of a graph.
  ///
  /// - Parameters:
  ///   - members: The vertices of the component, ascending.
  ///   - numbers: `.max` for each of them; takes the new numbers.
  ///   - similarities: One number for each arc of the graph, or nil.
  init(
    of graph: CSRGraph, members: ArraySlice<UInt32>, numbers: Places<UInt32>,
    similarities: [Float]?
  ) {
    let order = Self.order(of: graph, members: members, numbers: numbers)
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var own: [Float]? = similarities.map { _ in [] }
    offsets.reserveCapacity(order.count + 1)
    targets.reserveCapacity(order.reduce(0) { $0 + graph.row(of: Int($1)).count })
    for vertex in order {
      for arc in graph.row(of: Int(vertex)) {
        targets.append(numbers[Int(graph.targets[arc])])
        if let similarities { own?.append(similarities[arc]) }
      }
      offsets.append(UInt32(targets.count))
    }
    self.members = order
    self.offsets = offsets
    self.targets = targets
    self.similarities = own
  }

  private static func order(
    of graph: CSRGraph, members: ArraySlice<UInt32>, numbers: Places<UInt32>
  ) -> [UInt32] {
    let root = members.max {
      (graph.row(of: Int($0)).count, $1) < (graph.row(of: Int($1)).count, $0)
    }
    var order: [UInt32] = []
    order.reserveCapacity(members.count)
    func find(_ vertex: UInt32) {
      guard numbers[Int(vertex)] == .max else { return }
      numbers[Int(vertex)] = UInt32(order.count)
      order.append(vertex)
    }
    if let root { find(root) }
    var next = 0
    while next < order.count {
      for arc in graph.row(of: Int(order[next])) { find(graph.targets[arc]) }
      next += 1
    }
    return order
  }
}
