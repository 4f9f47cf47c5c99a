extension CSRGraph {
  /// Returns the graph on some of the vertices, with the edges between them.
  ///
  /// The vertices of the result are numbered in the order in which they are given.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     let part = path.subgraph(of: [3, 2, 0])
  ///     Array(part.edges)   // [(source: 0, target: 1, weight: 1.0)]
  ///
  /// - Precondition: All are vertices of the graph, and none is given twice.
  /// - Complexity: O(*n* + *k* log *k*) for *n* vertices and *k* arcs that begin at the given ones.
  public func subgraph(of vertices: some Sequence<Int>) -> CSRGraph {
    let kept = Array(vertices)
    var numbers = [UInt32](repeating: .max, count: vertexCount)
    for (number, vertex) in kept.enumerated() {
      checkVertex(vertex)
      precondition(numbers[vertex] == .max, "vertex \(vertex) is given twice")
      numbers[vertex] = UInt32(number)
    }
    var offsets: [UInt32] = [0]
    var arcs: [(target: UInt32, weight: Double)] = []
    for vertex in kept {
      let start = arcs.count
      for arc in row(of: vertex) {
        let target = numbers[Int(targets[arc])]
        if target != .max { arcs.append((target, arcWeights?[arc] ?? 1)) }
      }
      arcs[start...].sort { $0.target < $1.target }
      offsets.append(UInt32(arcs.count))
    }
    return CSRGraph(
      offsets: offsets, targets: arcs.map(\.target),
      arcWeights: isWeighted ? arcs.map(\.weight) : nil)
  }

  /// Returns the same graph with all weights 1.
  ///
  /// - Complexity: O(1).
  public func unweighted() -> CSRGraph {
    isWeighted ? CSRGraph(offsets: offsets, targets: targets, arcWeights: nil) : self
  }

  /// Returns the graph as a measure with this weighting sees it.
  package func weighted(_ weighting: EdgeWeighting) -> CSRGraph {
    switch weighting {
    case .weights: self
    case .unit: unweighted()
    }
  }
}
