extension GraphDocument {
  /// The document without the vertices and edges that the conditions do not hold for, and without the
  /// edges of such vertices; what is left keeps its order and its attributes.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, for each column.
  public func keeping(
    vertices isVertexKept: (Int) -> Bool = { _ in true },
    edges isEdgeKept: (Edge) -> Bool = { _ in true }
  ) -> GraphDocument {
    let keptVertices = vertices.indices.filter(isVertexKept)
    var places = [Int?](repeating: nil, count: vertices.count)
    for (place, vertex) in keptVertices.enumerated() { places[vertex] = place }
    let keptEdges = edges.indices.filter { number in
      let edge = edges[number]
      return places[edge.source] != nil && places[edge.target] != nil && isEdgeKept(edge)
    }
    var kept = self
    kept.vertices = keptVertices.map { vertices[$0] }
    kept.edges = keptEdges.map { number in
      var edge = edges[number]
      edge.source = places[edge.source] ?? 0
      edge.target = places[edge.target] ?? 0
      return edge
    }
    kept.vertexAttributes = vertexAttributes.map { $0.keeping(keptVertices) }
    kept.edgeAttributes = edgeAttributes.map { $0.keeping(keptEdges) }
    return kept
  }
}

extension AttributeColumn {
  /// The column with the values at the given places.
  fileprivate func keeping(_ places: [Int]) -> AttributeColumn {
    func kept<Value>(_ values: [Value?]) -> [Value?] {
      places.map { $0 < values.count ? values[$0] : nil }
    }
    let values: Values =
      switch self.values {
      case .integer(let values): .integer(kept(values))
      case .double(let values): .double(kept(values))
      case .string(let values): .string(kept(values))
      case .boolean(let values): .boolean(kept(values))
      }
    return AttributeColumn(name: name, values: values)
  }
}
