extension CSRGraph {
  /// The vertices in the order of breadth-first searches, from the first vertex and then from the
  /// first that no search has reached. Neighbours in the graph are mostly near in this order, so
  /// that a graph whose vertices stand in it is walked with fewer misses of the cache.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  package func breadthFirstOrder() -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(vertexCount)
    var isReached = [Bool](repeating: false, count: vertexCount)
    for start in vertices where !isReached[start] {
      isReached[start] = true
      var next = order.count
      order.append(start)
      while next < order.count {
        for arc in row(of: order[next]) {
          let target = Int(targets[arc])
          if !isReached[target] {
            isReached[target] = true
            order.append(target)
          }
        }
        next += 1
      }
    }
    return order
  }
}
