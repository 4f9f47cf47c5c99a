extension GraphDocument {
  /// The document without the vertices and edges that the conditions do not hold for, and without the
  /// edges of such vertices; what is left keeps its order and its attributes.
  ///
  /// - Parameters:
  ///   - isVertexKept: Whether a vertex is kept.
  ///   - isEdgeKept: Whether an edge is kept.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, for each column.
  public func keeping(
    vertices isVertexKept: (Int) -> Bool = { _ in true },
    edges isEdgeKept: (Int) -> Bool = { _ in true }
  ) -> GraphDocument {
    let keptVertices = vertices.indices.filter(isVertexKept)
    var places = [UInt32](repeating: .max, count: vertices.count)
    for (place, vertex) in keptVertices.enumerated() { places[vertex] = UInt32(place) }
    let keptEdges = edges.indices.filter { edge in
      places[Int(edges.sources[edge])] != .max && places[Int(edges.targets[edge])] != .max
        && isEdgeKept(edge)
    }
    var kept = self
    if keptVertices.count < vertices.count {
      kept.vertices = vertices.taking(keptVertices)
      kept.vertexAttributes = vertexAttributes.map { $0.taking(keptVertices) }
    }
    if keptEdges.count < edges.count {
      kept.edges = edges.taking(keptEdges)
      kept.edgeAttributes = edgeAttributes.map { $0.taking(keptEdges) }
    }
    kept.edges.sources = kept.edges.sources.map { places[Int($0)] }
    kept.edges.targets = kept.edges.targets.map { places[Int($0)] }
    return kept
  }
}
