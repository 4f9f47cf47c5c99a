import CoterieRecords
import CoterieText

/// Reads an adjacency matrix in a table: each number is the weight of a link from the vertex of its row to that of
/// its column. Zeros and empty fields are no links.
///
/// - A matrix that is the same on both sides of its diagonal has links without a direction.
/// - Complexity: O(*b*) for *b* bytes.
struct MatrixTableReader {
  private var builder: GraphBuilder
  private let matrix: MatrixTable
  private var vertices: [Int] = []
  private var symmetry = MatrixSymmetry()

  /// Begins a matrix, and lists its vertices.
  init(
    _ matrix: MatrixTable, _ text: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) {
    self.matrix = matrix
    builder = GraphBuilder(
      .edgeList, listsVertices: false, byteCount: text.count, limits: options.limits, log)
    builder.add(
      .graphFile(
        .guessed(
          "the first row and the first column name the same vertices",
          remedy: "The table is read as a matrix of weights")), line: matrix.firstLine)
    for name in matrix.names {
      let vertex = builder.vertex(named: name)
      builder.list(vertex, line: matrix.firstLine)
      vertices.append(vertex)
    }
  }

  /// Reads all rows.
  consuming func read(_ text: Span<UInt8>) -> GraphReading {
    var rows = matrix.rows
    var row = 0
    while row < vertices.count, rows.next(in: text) {
      for (column, field) in rows.fields.dropFirst().prefix(vertices.count).enumerated() {
        guard builder.hasRoom else {
          builder.addTooLarge(line: rows.line)
          return builder.finish()
        }
        add(field, row, column, line: rows.line, text)
      }
      row += 1
    }
    if symmetry.holds { builder.foldSymmetricEdges(from: 0) }
    return builder.finish()
  }

  private mutating func add(
    _ field: TableField, _ row: Int, _ column: Int, line: Int, _ text: Span<UInt8>
  ) {
    let weight = field.number(in: text).number ?? DecimalComma.number(text, field.range)
    guard let weight, weight != 0 else { return }
    builder.addEdge(
      vertices[row], vertices[column], weight: weight, isDirected: true, line: line)
    symmetry.add(row, column, weight: weight)
  }
}
