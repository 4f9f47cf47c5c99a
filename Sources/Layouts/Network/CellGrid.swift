/// The vertices of a component sorted by square cells, so that those near a place stand in three ranges.
///
/// Vertices far outside belong to the outermost cells, so that there are never more than 16 cells a
/// vertex.
struct CellGrid {
  /// The side of a cell: all vertices nearer than this to a place are in its cell or one of the eight
  /// around it, but for those far outside.
  static let side: Float = 2

  private var origin = SIMD2<Float>()
  private var columnCount = 1
  private var rowCount = 1
  /// Where each cell begins in the order, and where the last one ends.
  private var starts: [UInt32] = []
  private var cells: [UInt32]
  private let xs: SharedColumn<Float>
  private let ys: SharedColumn<Float>

  init(count: Int) {
    cells = Array(repeating: 0, count: count)
    // Four places more, since vertices are read by fours.
    xs = SharedColumn(repeating: 0, count: count + 4)
    ys = SharedColumn(repeating: 0, count: count + 4)
  }

  /// What threads read.
  var reader: CellReader {
    CellReader(
      origin: origin, columnCount: columnCount, rowCount: rowCount, starts: starts, xs: xs.places,
      ys: ys.places)
  }

  /// Sorts the vertices.
  ///
  /// - Complexity: O(*n*).
  mutating func fill(with positions: Places<SIMD2<Float>>) {
    frame(positions)
    let count = positions.count
    let reader = reader
    starts = Array(repeating: 0, count: columnCount * rowCount + 1)
    for vertex in 0..<count {
      let place = reader.cell(of: positions[vertex])
      let cell = place.row * columnCount + place.column
      cells[vertex] = UInt32(truncatingIfNeeded: cell)
      starts[cell] += 1
    }
    var end: UInt32 = 0
    for cell in starts.indices {
      end += starts[cell]
      starts[cell] = end
    }
    for vertex in stride(from: count - 1, through: 0, by: -1) {
      starts[Int(cells[vertex])] -= 1
      let place = Int(starts[Int(cells[vertex])])
      xs.places[place] = positions[vertex].x
      ys.places[place] = positions[vertex].y
    }
  }

  private mutating func frame(_ positions: Places<SIMD2<Float>>) {
    var (low, high) = (SIMD2<Float>(repeating: .infinity), SIMD2<Float>(repeating: -.infinity))
    for vertex in 0..<positions.count {
      low = pointwiseMin(low, positions[vertex])
      high = pointwiseMax(high, positions[vertex])
    }
    let limit = 16 * Float(positions.count) * Self.side * Self.side
    var size = pointwiseMax(high - low, SIMD2(repeating: Self.side))
    let middle = (low + high) / 2
    while size.x * size.y > limit, size.max() > Self.side {
      if size.x > size.y { size.x /= 2 } else { size.y /= 2 }
    }
    origin = middle - size / 2
    columnCount = Int(size.x / Self.side) + 1
    rowCount = Int(size.y / Self.side) + 1
  }
}

/// A filled ``CellGrid`` as threads read it.
struct CellReader: Sendable {
  let origin: SIMD2<Float>
  let columnCount: Int
  let rowCount: Int
  let starts: [UInt32]
  let xs: Places<Float>
  let ys: Places<Float>

  /// How many vertices of three cells side by side are looked at: where more are crowded there, as on one
  /// point, the first ones stand for all.
  static let crowd = 384

  /// The cell of a place.
  @inline(__always)
  func cell(of position: SIMD2<Float>) -> (column: Int, row: Int) {
    let place = (position - origin) / CellGrid.side
    let column = min(max(place.x, 0), Float(columnCount - 1))
    let row = min(max(place.y, 0), Float(rowCount - 1))
    return (Int(column), Int(row))
  }

  /// How the vertices near a place push a vertex away that is there itself, by the force of a
  /// t-distribution: the sums of (x − u) / (1 + δ²)² and of 1 / (1 + δ²)² over all others *u*.
  @inline(__always)
  func push(at position: SIMD2<Float>) -> (force: SIMD2<Float>, weight: Float) {
    let (column, row) = cell(of: position)
    let (left, right) = (max(0, column - 1), min(columnCount - 1, column + 1))
    var (across, down, weights) = (SIMD4<Float>(), SIMD4<Float>(), SIMD4<Float>())
    for near in max(0, row - 1)...min(rowCount - 1, row + 1) {
      let start = Int(starts[near * columnCount + left])
      let end = Int(starts[near * columnCount + right + 1])
      let stop = min(end, start + Self.crowd)
      let share = stop == end ? 1 : Float(end - start) / Float(Self.crowd)
      var place = start
      while place < stop {
        let (dx, dy) = (position.x - xs.four(from: place), position.y - ys.four(from: place))
        let strength = 1 / (1 + (dx * dx + dy * dy))
        let lanes =
          SIMD4<Int32>(0, 1, 2, 3) .< SIMD4(repeating: Int32(truncatingIfNeeded: stop &- place))
        let squared = (strength * strength).replacing(with: 0, where: .!lanes) * share
        across += squared * dx
        down += squared * dy
        weights += squared
        place &+= 4
      }
    }
    func sum(_ lanes: SIMD4<Float>) -> Float { (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]) }
    // The vertex itself pushes nothing, but counts in the weight.
    return (SIMD2(sum(across), sum(down)), max(0, sum(weights) - 1))
  }
}
