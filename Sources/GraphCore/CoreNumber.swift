extension CSRGraph {
  /// Returns the core number of every vertex.
  ///
  /// The *k*-core of a graph is what remains when vertices with fewer than *k* neighbours are
  /// taken away until there are none. The core number of a vertex is the largest *k* whose *k*-core
  /// holds it.
  ///
  ///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     triangleWithTail.coreNumber()   // [2, 2, 2, 1]
  ///
  /// Weights play no part. An isolated vertex has core number 0, an author of one paper with *k*
  /// others at least *k*.
  ///
  /// Vertices are taken away level by level: those with at most *k* neighbours left, then those whom
  /// that leaves with *k*. What remains is looked through once a level, and has more than *k*
  /// neighbours each, so that all levels together look at no more vertices than there are arcs.
  ///
  /// - Returns: One number per vertex, in vertex order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: S. B. Seidman, "Network structure and minimum degree", *Social Networks* 5 (1983)
  ///   269–287, [doi:10.1016/0378-8733(83)90028-X](https://doi.org/10.1016/0378-8733\(83\)90028-X);
  ///   N. S. Dasari, R. Desh, M. Zubair, "ParK: An efficient algorithm for k-core decomposition on
  ///   multicore processors", *IEEE International Conference on Big Data* (2014) 9–16,
  ///   [doi:10.1109/BigData.2014.7004366](https://doi.org/10.1109/BigData.2014.7004366).
  public func coreNumber() -> [Int] {
    var remainingDegrees = vertices.map { offsets[$0 + 1] - offsets[$0] }
    var remaining = vertices.map { UInt32(truncatingIfNeeded: $0) }
    var removed: [UInt32] = []
    var degrees = remainingDegrees.mutableSpan
    var lowest: UInt32 = 0
    while let level = keep(&remaining, ofAtLeast: lowest, degrees: degrees) {
      removed.removeAll(keepingCapacity: true)
      for vertex in remaining where degrees[Int(vertex)] == level { removed.append(vertex) }
      takeAway(&removed, level: level, degrees: &degrees)
      lowest = level + 1
    }
    return remainingDegrees.map(Int.init)
  }

  /// Drops the vertices with fewer than `lowest` neighbours left, which have been taken away, and
  /// returns the smallest number of neighbours of the others; nil where there are none.
  private func keep(
    _ remaining: inout [UInt32], ofAtLeast lowest: UInt32, degrees: borrowing MutableSpan<UInt32>
  ) -> UInt32? {
    var keptCount = 0
    var level = UInt32.max
    for place in remaining.indices {
      let vertex = remaining[place]
      let degree = degrees[Int(vertex)]
      guard degree >= lowest else { continue }
      remaining[keptCount] = vertex
      keptCount += 1
      level = min(level, degree)
    }
    remaining.removeSubrange(keptCount...)
    return keptCount == 0 ? nil : level
  }

  /// Takes vertices away, and with them those whom that leaves with `level` neighbours: they join
  /// `removed`, and all keep `level` as their degree.
  private func takeAway(
    _ removed: inout [UInt32], level: UInt32, degrees: inout MutableSpan<UInt32>
  ) {
    let offsets = offsets.span
    let targets = targets.span
    var next = 0
    while next < removed.count {
      let vertex = Int(removed[next])
      next += 1
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        // A row lies within `targets`, whose entries are vertices: so every graph is built.
        let neighbor = unsafe targets[unchecked: arc]
        let degree = unsafe degrees[unchecked: Int(neighbor)]
        guard degree > level else { continue }
        unsafe degrees[unchecked: Int(neighbor)] = degree - 1
        if degree - 1 == level { removed.append(neighbor) }
      }
    }
  }
}
