import CoterieGraphCore
public import CoterieNetworks

extension Measure {
  /// The table of some measures of one scope.
  ///
  /// - Measures of vertices: `id,name` and a column for each, a row a vertex, in vertex order.
  /// - Measures of edges: `source,target,source_name,target_name` and a column for each, a row an
  ///   edge, in the order of `graph.edges`.
  /// - Figures of the network: `measure,value`, a row a measure.
  /// - A distribution: columns of its own.
  ///
  /// - Precondition: All are of one scope, and a distribution stands alone. At least one is given.
  public static func table(
    of network: Network, _ measures: [Measure], _ convention: Convention = Convention(),
    stages: Stages = .silent
  ) -> Table {
    precondition(Set(measures.map(\.scope)).count == 1, "a table is of measures of one scope")
    let values = values(of: measures, MeasureInput(network, convention, for: measures), stages)
    let columns = measures.map { $0.column(convention, counting: network.counting) }
    let cells = measures.map { values[$0]?.cells ?? [] }
    switch measures[0].scope {
    case .vertex: return network.vertexTable(columns, cells)
    case .edge: return network.edgeTable(columns, cells)
    case .graph: return figureTable(measures, cells)
    case .distribution:
      precondition(measures.count == 1, "a distribution is a table of its own")
      guard case .table(let table) = values[measures[0]] else {
        return Table(columns: columns, rows: [])
      }
      return table
    }
  }

  private static func figureTable(_ measures: [Measure], _ cells: [[Table.Cell]]) -> Table {
    Table(
      columns: [
        Table.Column("measure", "Measure", "The name of a figure of the network."),
        Table.Column("value", "Value", "Its value; empty where it has none.", bound: .unknown),
      ], rows: zip(measures, cells).map { [.text($0.name)] + $1 })
  }
}

extension Network {
  fileprivate func vertexTable(_ columns: [Table.Column], _ cells: [[Table.Cell]]) -> Table {
    Table(
      columns: [
        Table.Column("id", "Id", "A stable key made of the name."),
        Table.Column("name", "Name", "The name."),
      ] + columns,
      rows: vertices.indices.map { vertex in
        [.text(vertices[vertex].id), .text(vertices[vertex].name)] + cells.map { $0[vertex] }
      })
  }

  fileprivate func edgeTable(_ columns: [Table.Column], _ cells: [[Table.Cell]]) -> Table {
    Table(
      columns: [
        Table.Column("source", "Source", "Id of the one end."),
        Table.Column("target", "Target", "Id of the other end."),
        Table.Column("source_name", "Source name", "Name of the one end."),
        Table.Column("target_name", "Target name", "Name of the other end."),
      ] + columns,
      rows: graph.edges.enumerated().map { number, edge in
        [
          .text(vertices[edge.source].id), .text(vertices[edge.target].id),
          .text(vertices[edge.source].name), .text(vertices[edge.target].name),
        ] + cells.map { $0[number] }
      })
  }
}
