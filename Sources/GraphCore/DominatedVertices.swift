extension CSRGraph {
  /// Returns for every vertex of a graph without true twins whether another one dominates it: is
  /// tied to it and to all its neighbours, and to more.
  ///
  ///     dominated(v) = some u ≠ v has N[u] ⊃ N[v]    where N[v] is v and its neighbours
  ///
  /// Inside a shortest path a dominated vertex can be replaced by the one that dominates it, so
  /// that searches for distances need not pass through it. In a co-authorship network most authors
  /// are dominated: all their co-authors have also written with one of them.
  ///
  /// - Precondition: No two vertices are true twins (which would dominate each other).
  /// - Complexity: O(*m* log *k*) in all but contrived cases, for *m* edges and the largest degree
  ///   *k*: the neighbour with the fewest neighbours leaves few candidates.
  package func dominatedVertices() -> [Bool] {
    var candidates: [UInt32] = []
    return vertices.map { vertex in
      let row = targets[row(of: vertex)]
      guard let scarcest = row.min(by: { degree(of: Int($0)) < degree(of: Int($1)) }) else {
        return false
      }
      candidates.removeAll(keepingCapacity: true)
      for neighbor in row
      where degree(of: Int(neighbor)) > row.count && isTied(neighbor, toOrEqual: scarcest) {
        candidates.append(neighbor)
      }
      for neighbor in row {
        if candidates.isEmpty { return false }
        candidates.removeAll { !isTied($0, toOrEqual: neighbor) }
      }
      return !candidates.isEmpty
    }
  }

  private func isTied(_ vertex: UInt32, toOrEqual other: UInt32) -> Bool {
    if vertex == other { return true }
    // The shorter row is the one to look in.
    return degree(of: Int(vertex)) < degree(of: Int(other))
      ? hasArc(from: Int(vertex), to: other) : hasArc(from: Int(other), to: vertex)
  }

  private func hasArc(from source: Int, to target: UInt32) -> Bool {
    var low = Int(offsets[source])
    let end = Int(offsets[source + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < end && targets[low] == target
  }
}
