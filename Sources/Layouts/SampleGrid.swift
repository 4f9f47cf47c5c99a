/// Points in square cells, so that those in a box are found without looking at all.
struct SampleGrid<Value> {
  private struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  private let cellSize: Double
  private var cells: [Cell: [(point: Point, value: Value)]] = [:]

  init(cellSize: Double) { self.cellSize = cellSize }

  mutating func insert(_ value: Value, at point: Point) {
    cells[cell(of: point), default: []].append((point, value))
  }

  /// Calls the body for every point inside the box, row by row.
  func forEach(in box: Box, _ body: (Point, Value) -> Void) {
    let low = cell(of: Point(x: box.minX, y: box.minY))
    let high = cell(of: Point(x: box.maxX, y: box.maxY))
    for row in low.row...high.row {
      for column in low.column...high.column {
        for (point, value) in cells[Cell(column: column, row: row)] ?? []
        where box.contains(point) { body(point, value) }
      }
    }
  }

  private func cell(of point: Point) -> Cell {
    Cell(
      column: Int((point.x / cellSize).rounded(.down)),
      row: Int((point.y / cellSize).rounded(.down)))
  }
}
