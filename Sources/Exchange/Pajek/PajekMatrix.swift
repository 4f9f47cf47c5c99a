import CoterieRecords

/// A section `*Matrix`: a line for each row.
struct PajekMatrix {
  /// How many rows and columns there are.
  let size: (rows: Int, columns: Int)
  /// The vertex of the first column.
  let firstColumn: Int
  /// Whether rows and columns are the same vertices.
  let isOfOneMode: Bool
  /// The first edge of the matrix.
  let firstEdge: Int
  /// The row that comes next.
  var row = 0
  /// Whether both sides of the diagonal are the same.
  var symmetry = MatrixSymmetry()

  /// Begins a matrix of the vertices of a network: of the first mode by the second one where it has two.
  init(_ vertices: PajekVertices, firstEdge: Int) {
    let first = vertices.firstModeCount
    isOfOneMode = first == nil
    size = (first ?? vertices.count, vertices.count - (first ?? 0))
    firstColumn = first ?? 0
    self.firstEdge = firstEdge
  }
}

extension PajekParser {
  /// Reads a row.
  mutating func readRow(_ text: Span<UInt8>, of matrix: inout PajekMatrix) {
    guard matrix.row < matrix.size.rows else {
      return skipLine(text, expected: "\(matrix.size.rows) rows")
    }
    var column = 0
    while builder.hasRoom, !scanner.endsLine(text) {
      defer { column += 1 }
      guard let weight = scanner.number(text) else {
        reportValue(text)
        continue
      }
      if weight != 0, column < matrix.size.columns {
        addEntry(column, weight, of: &matrix)
      }
    }
    if column != matrix.size.columns {
      builder.add(
        .graphFile(
          .otherCount("value of a row", announced: matrix.size.columns, found: column)),
        line: scanner.line)
    }
    matrix.row += 1
    scanner.nextLine(text)
  }

  private mutating func addEntry(_ column: Int, _ weight: Double, of matrix: inout PajekMatrix) {
    let edge = builder.addEdge(
      matrix.row, matrix.firstColumn + column, weight: weight, isDirected: matrix.isOfOneMode,
      line: scanner.line)
    if let kind { builder.edges.kinds.append(kind, row: edge) }
    matrix.symmetry.add(matrix.row, column, weight: weight)
  }

  private mutating func reportValue(_ text: Span<UInt8>) {
    guard let word = scanner.word(text) else { return }
    let found = String(copying: text.extracting(word)).excerpt
    builder.add(.attribute(.badNumber(found, of: "weight")), line: scanner.line)
  }

  /// Ends a matrix.
  mutating func finish(_ matrix: PajekMatrix) {
    if matrix.isOfOneMode, matrix.symmetry.holds {
      builder.foldSymmetricEdges(from: matrix.firstEdge)
    }
  }
}
