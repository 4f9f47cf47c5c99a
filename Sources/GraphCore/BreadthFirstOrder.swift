extension CSRGraph {
  /// The vertices as breadth-first searches find them, from the first vertex and then from the first
  /// that no search has found, and the places of each connected component among them.
  ///
  /// Neighbours in the graph are mostly near one another in this order: a graph whose vertices stand
  /// in it is walked with fewer misses of the cache.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  package func breadthFirstOrder() -> (order: [UInt32], components: [Range<Int>]) {
    var order: [UInt32] = []
    order.reserveCapacity(vertexCount)
    var components: [Range<Int>] = []
    var isFound = [Bool](repeating: false, count: vertexCount)
    for root in vertices where !isFound[root] {
      let start = order.count
      order.append(UInt32(truncatingIfNeeded: root))
      isFound[root] = true
      var next = start
      while next < order.count {
        for arc in row(of: Int(order[next])) where !isFound[Int(targets[arc])] {
          isFound[Int(targets[arc])] = true
          order.append(targets[arc])
        }
        next += 1
      }
      components.append(start..<order.count)
    }
    return (order, components)
  }
}
