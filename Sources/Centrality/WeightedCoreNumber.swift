public import CoterieGraphCore

extension CSRGraph {
  /// Returns the weighted core number of every vertex.
  ///
  /// The *s*-core of a graph is what remains when vertices whose remaining edges weigh less than *s*
  /// together are taken away until there are none. The weighted core number of a vertex is the
  /// largest *s* whose *s*-core holds it.
  ///
  ///     let graph = CSRGraph(vertexCount: 3, weightedEdges: [(0, 1, 4), (0, 2, 2), (1, 2, 1)])
  ///     graph.weightedCoreNumber()   // [4.0, 4.0, 3.0]
  ///
  /// - Where all weights are 1 it is the core number.
  /// - An isolated vertex has 0; a vertex never has more than its strength.
  /// - Vertices are taken away in the order of their remaining strengths, equal ones by number; the
  ///   order of equal ones changes no result.
  ///
  /// - Returns: One number per vertex, in vertex order, in the unit of the weights.
  /// - Complexity: O(*n* + *m* log *n*) time and O(*n*) space for *n* vertices and *m* edges.
  /// - SeeAlso: M. Eidsaa, E. Almaas, "s-core network decomposition: A generalization of k-core
  ///   analysis to weighted networks", *Physical Review E* 88 (2013) 062819,
  ///   [doi:10.1103/PhysRevE.88.062819](https://doi.org/10.1103/PhysRevE.88.062819).
  public func weightedCoreNumber() -> [Double] {
    guard isWeighted else { return coreNumber().map(Double.init) }
    var cores = [Double](repeating: 0, count: vertexCount)
    var isTaken = [Bool](repeating: false, count: vertexCount)
    var heap = VertexHeap(vertexCount: vertexCount)
    var sums = strength()
    for vertex in vertices { heap.lower(vertex, to: sums[vertex]) }
    var level = 0.0
    while let vertex = heap.popNearest() {
      isTaken[vertex] = true
      // Differences of sums carry rounding along; the sum over what remains is as exact as it gets.
      level = max(level, remainingStrength(of: vertex) { !isTaken[$0] })
      cores[vertex] = level
      for arc in row(of: vertex) where !isTaken[Int(targets[arc])] {
        let neighbor = Int(targets[arc])
        var rest = heap.length(of: neighbor) - weight(ofArc: arc)
        if rest < 1e-3 * sums[neighbor] {
          // So small a difference has lost digits: the sum of what remains has not.
          sums[neighbor] = remainingStrength(of: neighbor) { !isTaken[$0] }
          rest = min(sums[neighbor], heap.length(of: neighbor))
        }
        heap.lower(neighbor, to: rest)
      }
    }
    return cores
  }

  private func remainingStrength(of vertex: Int, _ remains: (Int) -> Bool) -> Double {
    row(of: vertex).reduce(0) { sum, arc in
      remains(Int(targets[arc])) ? sum + weight(ofArc: arc) : sum
    }
  }
}
