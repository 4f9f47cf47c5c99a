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
    var rows = ArcRows(rowCount: kept.count, isWeighted: isWeighted)
    for vertex in kept {
      for arc in row(of: vertex) where numbers[Int(targets[arc])] != .max {
        rows.append(numbers[Int(targets[arc])], weight: arcWeights?[arc])
      }
      rows.finishRow()
    }
    return rows.graph()
  }

  /// Returns the graph with the edges of at least a weight; all vertices stay.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges; O(1) where all edges stay and the
  ///   weights are 1.
  package func keepingEdges(ofAtLeast weight: Double) -> CSRGraph {
    guard let arcWeights else {
      guard weight > 1 else { return self }
      return CSRGraph(
        offsets: Array(repeating: 0, count: vertexCount + 1), targets: [], arcWeights: nil)
    }
    guard !arcWeights.allSatisfy({ $0 >= weight }) else { return self }
    var rows = ArcRows(rowCount: vertexCount, isWeighted: true)
    for vertex in vertices {
      for arc in row(of: vertex) where arcWeights[arc] >= weight {
        rows.append(targets[arc], weight: arcWeights[arc])
      }
      rows.finishRow()
    }
    return rows.graph()
  }

  /// Returns the same graph with all weights 1.
  ///
  /// - Complexity: O(1).
  public func unweighted() -> CSRGraph {
    isWeighted ? CSRGraph(offsets: offsets, targets: targets, arcWeights: nil) : self
  }

  /// A power of 2 by which the weights may be multiplied so that their squares and cubes stay far from
  /// where numbers end: 1, unless the heaviest edge weighs less than 1e-30 or more than 1e30.
  package var weightScale: Double {
    let heaviest = largestWeight
    return heaviest >= 1e-30 && heaviest <= 1e30 ? 1 : 1 / heaviest.binade
  }

  /// Returns the same graph with all weights multiplied.
  ///
  /// - Complexity: O(*m*) for *m* edges; O(1) for a scale of 1.
  package func scaled(by scale: Double) -> CSRGraph {
    guard scale != 1, let arcWeights else { return self }
    return CSRGraph(offsets: offsets, targets: targets, arcWeights: arcWeights.map { $0 * scale })
  }

  /// Returns the graph as a measure with this weighting sees it.
  package func weighted(_ weighting: EdgeWeighting) -> CSRGraph {
    switch weighting {
    case .weights: self
    case .unit: unweighted()
    }
  }
}

/// The rows of a graph that is made from the rows of another one.
private struct ArcRows {
  private var offsets: [UInt32] = [0]
  private var targets: [UInt32] = []
  private var weights: [Double]?
  private var isAscending = true

  init(rowCount: Int, isWeighted: Bool) {
    offsets.reserveCapacity(rowCount + 1)
    weights = isWeighted ? [] : nil
  }

  mutating func append(_ target: UInt32, weight: Double?) {
    if targets.count > Int(offsets[offsets.count - 1]), targets[targets.count - 1] > target {
      isAscending = false
    }
    targets.append(target)
    if let weight { weights?.append(weight) }
  }

  /// Ends the row, whose vertices are sorted where they were not appended in order.
  mutating func finishRow() {
    let row = Int(offsets[offsets.count - 1])..<targets.count
    offsets.append(UInt32(targets.count))
    guard !isAscending else { return }
    isAscending = true
    let order = row.sorted { targets[$0] < targets[$1] }
    let orderedWeights = weights.map { weights in order.map { weights[$0] } }
    targets.replaceSubrange(row, with: order.map { targets[$0] })
    if let orderedWeights { weights?.replaceSubrange(row, with: orderedWeights) }
  }

  func graph() -> CSRGraph {
    CSRGraph(offsets: offsets, targets: targets, arcWeights: weights)
  }
}
