import CoterieGraphCore

extension CSRGraph {
  /// The number of triangles through every vertex.
  ///
  /// Every edge points from the end of lower degree to the other one (ties: from the smaller
  /// vertex), so that each triangle has one vertex at which two of its edges begin, and no row is
  /// longer than √(2*m*). It is found there: by the mark of the third vertex.
  ///
  /// - SeeAlso: M. Latapy, "Main-memory triangle computations for very large (sparse (power-law))
  ///   graphs", *Theoretical Computer Science* 407 (2008) 458–473,
  ///   [doi:10.1016/j.tcs.2008.07.017](https://doi.org/10.1016/j.tcs.2008.07.017).
  package func triangleCounts() -> [Int] {
    let forward = forwardArcs()
    let starts = forward.offsets.span
    let heads = forward.targets.span
    var counts = [Int](repeating: 0, count: vertexCount)
    var isMarked = [Bool](repeating: false, count: vertexCount)
    for vertex in vertices {
      let row = Int(starts[vertex])..<Int(starts[vertex + 1])
      guard row.count > 1 else { continue }
      for arc in row { isMarked[Int(heads[arc])] = true }
      for arc in row {
        let second = Int(heads[arc])
        for secondArc in Int(starts[second])..<Int(starts[second + 1]) {
          let third = Int(heads[secondArc])
          if isMarked[third] {
            counts[vertex] += 1
            counts[second] += 1
            counts[third] += 1
          }
        }
      }
      for arc in row { isMarked[Int(heads[arc])] = false }
    }
    return counts
  }

  /// The arcs that lead to vertices of higher degree.
  private func forwardArcs() -> (offsets: [UInt32], targets: [UInt32]) {
    var forwardOffsets: [UInt32] = [0]
    var forwardTargets: [UInt32] = []
    forwardOffsets.reserveCapacity(vertexCount + 1)
    forwardTargets.reserveCapacity(edgeCount)
    for vertex in vertices {
      let row = row(of: vertex)
      for arc in row {
        let target = Int(targets[arc])
        let targetDegree = Int(offsets[target + 1] - offsets[target])
        if (targetDegree, target) > (row.count, vertex) { forwardTargets.append(targets[arc]) }
      }
      forwardOffsets.append(UInt32(forwardTargets.count))
    }
    return (forwardOffsets, forwardTargets)
  }
}
