extension CSRGraph {
  /// Returns a length that separates ties from longer paths all over the graph: two paths between the
  /// same vertices whose lengths differ by more are not a tie, wherever a search that takes them
  /// began.
  ///
  /// Lengths are ties when they differ by at most 1e-10 of the larger one, counted from the source of
  /// a search. No shortest path is longer than twice the longest one from some vertex of its
  /// component.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) for *n* vertices and *m* edges.
  package func tieMargin() -> Double {
    guard isWeighted else { return 0 }
    var heap = VertexHeap(vertexCount: vertexCount)
    var longest = 0.0
    for start in vertices where heap.length(of: start) == .infinity {
      heap.search(from: start, in: self) { longest = max(longest, $1) }
    }
    return 4 * longest * (ShortestPathSearch.tieRatio - 1)
  }

  /// Returns the graph without edges that no shortest path takes, since two other edges are a shorter
  /// way between their ends.
  ///
  /// - Parameter margin: By how much the way has to be shorter: `tieMargin()`.
  /// - Complexity: O(Σ *k*²) for vertices with *k* neighbours, where a hub costs each of its neighbours
  ///   with few others no more than O(*k* log *n*).
  package func withoutDetours(margin: Double) -> CSRGraph {
    guard let arcWeights else { return self }
    var lengths = [Double](repeating: .infinity, count: vertexCount)
    var newOffsets: [UInt32] = [0]
    var newTargets: [UInt32] = []
    var newWeights: [Double] = []
    for vertex in vertices {
      let row = row(of: vertex)
      for arc in row { lengths[Int(targets[arc])] = length(ofArc: arc) }
      for arc in row {
        let neighbor = Int(targets[arc])
        let isDetour =
          degree(of: neighbor) > 16 * row.count
          ? row.contains { first in
            guard let second = self.arc(from: neighbor, to: Int(targets[first])) else {
              return false
            }
            return length(ofArc: first) + length(ofArc: second) + margin < lengths[neighbor]
          }
          : self.row(of: neighbor).contains { other in
            lengths[Int(targets[other])] + length(ofArc: other) + margin < lengths[neighbor]
          }
        guard !isDetour else { continue }
        newTargets.append(targets[arc])
        newWeights.append(arcWeights[arc])
      }
      for arc in row { lengths[Int(targets[arc])] = .infinity }
      newOffsets.append(UInt32(truncatingIfNeeded: newTargets.count))
    }
    return CSRGraph(offsets: newOffsets, targets: newTargets, arcWeights: newWeights)
  }
}
