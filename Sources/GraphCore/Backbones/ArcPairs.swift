extension CSRGraph {
  /// Goes over the edges in the order of `edges`, by the places of both arcs: that which begins at the
  /// smaller end, then that which begins at the larger one.
  ///
  /// The smaller neighbours of a vertex are met in ascending order, so that the arc back to each is the
  /// next one in the row of the vertex.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  func forEachEdge(_ body: (_ arc: Int, _ reverse: Int) -> Void) {
    var next = offsets
    for vertex in vertices {
      for arc in row(of: vertex) where targets[arc] > vertex {
        let target = Int(targets[arc])
        body(arc, Int(next[target]))
        next[target] += 1
      }
    }
  }

  /// One value for each edge, in the order of `edges`, made from the places of its two arcs.
  func edgeValues<Value>(_ value: (_ arc: Int, _ reverse: Int) -> Value) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(edgeCount)
    forEachEdge { values.append(value($0, $1)) }
    return values
  }

  /// The graph of some of the edges; all vertices stay.
  ///
  /// - Parameter isKept: Whether each edge is kept, in the order of `edges`.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  func keepingEdges(_ isKept: [Bool]) -> CSRGraph {
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    var weights: [Double]? = isWeighted ? [] : nil
    for (edge, isKept) in zip(edges, isKept) where isKept {
      sources.append(UInt32(truncatingIfNeeded: edge.source))
      targets.append(UInt32(truncatingIfNeeded: edge.target))
      weights?.append(edge.weight)
    }
    guard sources.count < edgeCount else { return self }
    return CSRGraph(
      EdgeColumns(vertexCount: vertexCount, sources: sources, targets: targets, weights: weights))
  }
}
