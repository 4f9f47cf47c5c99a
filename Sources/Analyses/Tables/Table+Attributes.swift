public import CoterieExchange

extension Table {
  /// The table of vertices with the columns of a graph file behind its own.
  ///
  /// A column of the file that has the name of one before it gets a number: `degree_2`.
  ///
  /// - Parameter document: The graph; its ids are in the first column of the table.
  public func adding(_ document: GraphDocument) -> Table {
    let attributes = document.vertexAttributes
    guard !attributes.isEmpty, let ids = columns.first else { return self }
    var taken = Set(columns.map(\.name))
    let places = Dictionary(
      document.vertices.indices.map { (document.vertices.id($0), $0) }
    ) { first, _ in first }
    return adding(
      attributes.map { attribute in
        var name = attribute.name
        var number = 1
        while !taken.insert(name).inserted {
          number += 1
          name = "\(attribute.name)_\(number)"
        }
        return Table.Column(name, name, "A column of the graph file.") { row in
          guard case .text(let id) = ids.cell(row), let vertex = places[id] else { return .empty }
          return attribute[vertex]?.cell ?? .empty
        }
      })
  }
}

extension AttributeValue {
  /// The value as a cell of a table.
  fileprivate var cell: Table.Cell {
    switch self {
    case .integer(let value): .integer(value)
    case .double(let value): .number(value)
    case .string(let value): .text(value)
    case .boolean(let value): .flag(value)
    }
  }
}
