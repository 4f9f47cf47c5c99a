/// Columns of nodes that GEXF writes in places of their own, from which a reader takes them back as columns.
struct GEXFNodeColumns {
  /// The nodes in which nodes are: the attribute `pid`.
  let parents: AttributeColumn?
  /// The third numbers of places, where all nodes that have one have the other two and no one has 0, which nodes
  /// without a third number get.
  let depths: AttributeColumn?
  /// The shapes in which nodes are drawn, where GEXF knows all of them.
  let shapes: AttributeColumn?

  private static let shapeNames: Set<String> = ["disc", "square", "triangle", "diamond"]

  /// Finds the columns of a document.
  init(of document: GraphDocument) {
    let columns = document.vertexAttributes.filter(\.timedValues.isEmpty)
    let positions = document.vertices.positions
    parents = columns.first { $0.name == "pid" }
    depths = columns.first { column in
      column.name == "z" && column.rows.allSatisfy { positions[$0]?.isFinite ?? false }
        && column.areNumbersButZero
    }
    shapes = columns.first { column in
      column.name == "shape"
        && column.rows.allSatisfy { Self.shapeNames.contains(column[$0]?.text ?? "") }
    }
  }

  /// The names of the columns.
  var names: Set<String> { Set([parents, depths, shapes].compactMap { $0?.name }) }
}

extension AttributeColumn {
  /// The rows that have a value.
  fileprivate var rows: [Int] {
    switch values {
    case .integer(let values): (0..<values.count).map(values.row)
    case .double(let values): (0..<values.count).map(values.row)
    case .string(let values): (0..<values.count).map(values.row)
    case .boolean(let values): (0..<values.count).map(values.row)
    }
  }

  fileprivate var areNumbersButZero: Bool {
    switch values {
    case .integer(let values): values.values.allSatisfy { $0 != 0 }
    case .double(let values): values.values.allSatisfy { $0.isFinite && $0 != 0 }
    case .string, .boolean: false
    }
  }
}
