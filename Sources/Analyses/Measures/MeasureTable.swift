import CoterieCentrality
import CoterieGraphCore
public import CoterieNetworks
public import CoterieParallel

extension Measure {
  /// The table of some measures of one scope.
  ///
  /// - Measures of vertices: `id,name` and a column for each, a row a vertex, in vertex order.
  /// - Measures of edges: `source,target,source_name,target_name` and a column for each, a row an
  ///   edge, in the order of `graph.edges`.
  /// - Figures of the network: `measure,value`, a row a measure.
  /// - A distribution: columns of its own.
  ///
  /// - Parameter leaders: How many vertices are wanted, those with the largest values of a measure; nil
  ///   for all. They are in vertex order as well.
  /// - Precondition: All are of one scope, and a distribution is alone. At least one is given.
  public static func table(
    of network: Network, _ measures: [Measure], _ convention: Convention = Convention(),
    leaders: (count: Int, measure: Measure)? = nil, stages: Stages = .silent
  ) -> Table {
    precondition(Set(measures.map(\.scope)).count == 1, "a table is of measures of one scope")
    let values = values(of: measures, MeasureInput(network, convention, for: measures), stages)
    let columns = measures.map { $0.column(convention, counting: network.counting) }
    let cells = measures.map { values[$0]?.cells ?? [] }
    switch measures[0].scope {
    case .vertex:
      let ranking = leaders.flatMap { measures.firstIndex(of: $0.measure) }
      let chosen = leaders.flatMap { leaders in
        ranking.map { cells[$0].leaders(leaders.count) }
      }
      return network.vertexTable(columns, cells, of: chosen)
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

  /// The rows of the vertices that lead by one measure, in vertex order, where they can be found without
  /// taking the measure of all: by closeness or harmonic closeness in hops. Nil otherwise.
  public static func leadingTable(
    of network: Network, _ measures: [Measure], _ convention: Convention, count: Int,
    stages: Stages = .silent
  ) -> Table? {
    let graph = network.graph
    guard measures.count == 1, !convention.usesLengths || !graph.isWeighted else { return nil }
    let leaders: [RankedVertex]
    switch measures[0] {
    case .closeness:
      leaders = stages.run(closeness.name) {
        graph.topCloseness(count: count, threads: convention.threads)
      }
    case .harmonic:
      leaders = stages.run(harmonic.name) {
        graph.topHarmonicCloseness(count: count, threads: convention.threads)
      }
    default: return nil
    }
    let largest = CentralityMaximum.harmonicCloseness.score(vertexCount: graph.vertexCount)
    let isShare = measures[0] == .harmonic && convention.isNormalized && largest > 0
    var scores = [Double](repeating: .nan, count: graph.vertexCount)
    for leader in leaders {
      scores[leader.vertex] = isShare ? leader.score / largest : leader.score
    }
    let column = measures[0].column(convention, counting: network.counting)
    return network.vertexTable(
      [column], [Table.Cells(scores)], of: leaders.map(\.vertex).sorted())
  }

  private static func figureTable(_ measures: [Measure], _ cells: [Table.Cells]) -> Table {
    Table(
      columns: [
        Table.Column("measure", "Measure", "The name of a figure of the network."),
        Table.Column("value", "Value", "Its value; empty where it has none.", bound: .unknown),
      ], rows: zip(measures, cells).map { [.text($0.name)] + Array($1) })
  }
}

extension Table.Cells {
  /// The places of the cells with the largest numbers, ascending; of equal ones the first.
  ///
  /// - Complexity: O(*n*) for *n* cells in random order, and O(*n* log *n*) at most.
  fileprivate func leaders(_ count: Int) -> [Int] {
    var best: [(place: Int, value: Double)] = []
    func keepBest() {
      best.sort { $0.value == $1.value ? $0.place < $1.place : $0.value > $1.value }
      best.removeLast(Swift.max(0, best.count - count))
    }
    var least = -Double.infinity
    for (place, cell) in enumerated() {
      let value = cell.value
      if value <= least, best.count >= count { continue }
      best.append((place, value))
      if best.count >= 2 * count + 64 {
        keepBest()
        least = best.last?.value ?? least
      }
    }
    keepBest()
    return best.map(\.place).sorted()
  }
}

extension Network {
  /// The table of all vertices, or of some.
  fileprivate func vertexTable(
    _ columns: [Table.Column], _ cells: [Table.Cells], of chosen: [Int]? = nil
  ) -> Table {
    let table = Table(
      rowCount: vertices.count,
      columns: Table.vertexColumns(of: self) + Table.columns(columns, of: cells))
    return chosen.map { table.taking($0) } ?? table
  }

  fileprivate func edgeTable(_ columns: [Table.Column], _ cells: [Table.Cells]) -> Table {
    let (links, vertices) = (links, vertices)
    return Table(
      rowCount: links.count,
      columns: [
        Table.Column("source", "Source", "Id of one end.") {
          .text(vertices[links.ends(of: $0).source].id)
        },
        Table.Column("target", "Target", "Id of the other end.") {
          .text(vertices[links.ends(of: $0).target].id)
        },
        Table.Column("source_name", "Source name", "Name of one end.") {
          .text(vertices[links.ends(of: $0).source].name)
        },
        Table.Column("target_name", "Target name", "Name of the other end.") {
          .text(vertices[links.ends(of: $0).target].name)
        },
      ] + Table.columns(columns, of: cells))
  }
}

extension Table {
  /// Columns with the cells that belong to them.
  fileprivate static func columns(_ columns: [Column], of cells: [Cells]) -> [Column] {
    zip(columns, cells).map { column, cells in column.with { cells[$0] } }
  }
}
