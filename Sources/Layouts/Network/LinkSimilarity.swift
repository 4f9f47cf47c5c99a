internal import CoterieGraphCore
internal import CoterieParallel

extension LayoutComponent {
  /// The share of closed neighbours that the ends of every arc have in common,
  ///
  ///     |N[u] ∩ N[v]| / |N[u] ∪ N[v]|,
  ///
  /// times the similarity of the arc, divided by the mean of that over all arcs.
  ///
  /// - Complexity: O(*m* √*m*) for *m* edges: the row of the end with fewer neighbours is walked.
  func sharedNeighborhoods(threads: Int?) -> [Float] {
    let weights = SharedColumn<Float>(repeating: 0, count: targets.count)
    let component = self
    let places = weights.places
    let loop = ParallelLoop(count: count, chunkSize: 1 << 8, threads: threads)
    loop.reduce(into: ()) {
      [UInt32](repeating: .max, count: component.count)
    } body: { vertices, marks in
      for vertex in vertices {
        let own = UInt32(truncatingIfNeeded: vertex)
        for arc in component.row(of: vertex) { marks[Int(component.targets[arc])] = own }
        marks[vertex] = own
        for arc in component.row(of: vertex) {
          component.writeShare(of: arc, from: vertex, marks: marks, to: places)
        }
      }
    } combine: { _, _ in
    }
    return normalized(places)
  }

  /// Writes the share to both arcs of an edge whose other end comes first by number of neighbours and
  /// number.
  @inline(__always)
  private func writeShare(
    of arc: Int, from vertex: Int, marks: [UInt32], to shares: Places<Float>
  ) {
    let target = Int(targets[arc])
    guard (degree(of: target), target) < (degree(of: vertex), vertex) else { return }
    // Both are in both closed neighbourhoods: the target is marked, the vertex is met in the row.
    var common = 1
    var reverse = arc
    for place in row(of: target) {
      if marks[Int(targets[place])] == UInt32(truncatingIfNeeded: vertex) { common += 1 }
      if targets[place] == vertex { reverse = place }
    }
    let all = degree(of: vertex) + degree(of: target) + 2 - common
    let share = Float(common) / Float(all)
    shares[arc] = share
    shares[reverse] = share
  }

  private func normalized(_ shares: Places<Float>) -> [Float] {
    var sum = 0.0
    for arc in 0..<shares.count {
      if let similarities { shares[arc] *= similarities[arc] }
      sum += Double(shares[arc])
    }
    let mean = Float(sum / Double(max(1, shares.count)))
    return (0..<shares.count).map { shares[$0] / mean }
  }
}
