/// The two modes of a document's vertices, where a column `mode` gives them and the first ones come first.
struct TwoModes {
  /// How many vertices are of the first mode.
  let firstCount: Int

  /// Finds the modes; nil where there are none, a vertex has none, they are mixed, or an edge joins two
  /// vertices of one mode.
  init?(of document: GraphDocument) {
    let column = document.vertexAttributes.first { $0.name == "mode" }
    guard let column, case .integer(let modes) = column.values,
      modes.count == document.vertices.count,
      let first = modes.values.firstIndex(of: 2), first > 0,
      modes.values[..<first].allSatisfy({ $0 == 1 }),
      modes.values[first...].allSatisfy({ $0 == 2 })
    else { return nil }
    let edges = document.edges
    for edge in edges.indices
    where (edges.sources[edge] < first) == (edges.targets[edge] < first) { return nil }
    firstCount = first
  }
}
