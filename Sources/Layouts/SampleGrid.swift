/// Points in square cells, so that those in a box are found without searching all.
///
/// The cells are stored row by row in one array: `starts[cell]..<starts[cell + 1]` are the places of a
/// cell's points, in the order in which they were given.
struct SampleGrid<Value> {
  private let cellSize: Double
  private let origin: Point
  private let columns: Int
  private let rows: Int
  private let starts: [Int]
  private let items: [(point: Point, value: Value)]

  /// Sorts points into cells of the given size, or of larger ones where points are so far apart
  /// that most cells would be empty.
  ///
  /// - Parameter cellLimit: How many points a cell holds at most: the first ones.
  /// - Complexity: O(*n*) for *n* points.
  init(
    _ given: [(point: Point, value: Value)], cellSize wanted: Double, cellLimit: Int = .max
  ) {
    let box = Box(around: given.lazy.map(\.point))
    let limit = Double(4 * given.count + 64)
    var size = max(wanted, 1)
    while (box.width / size + 1) * (box.height / size + 1) > limit { size *= 2 }
    let (columns, rows) = (Int(box.width / size) + 1, Int(box.height / size) + 1)
    func cell(_ point: Point) -> Int {
      Int((point.y - box.minY) / size) * columns + Int((point.x - box.minX) / size)
    }
    var starts = [Int](repeating: 0, count: columns * rows + 1)
    for item in given where starts[cell(item.point) + 1] < cellLimit {
      starts[cell(item.point) + 1] += 1
    }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var next = starts
    var order = [Int](repeating: 0, count: starts.last ?? 0)
    for (place, item) in given.enumerated() {
      let cell = cell(item.point)
      guard next[cell] < starts[cell + 1] else { continue }
      order[next[cell]] = place
      next[cell] += 1
    }
    items = order.map { given[$0] }
    (cellSize, origin) = (size, Point(x: box.minX, y: box.minY))
    (self.columns, self.rows, self.starts) = (columns, rows, starts)
  }

  /// Calls the body for every point inside the box, row by row.
  func forEach(in box: Box, _ body: (Point, Value) -> Void) {
    _ = contains(in: box) { point, value in
      body(point, value)
      return false
    }
  }

  /// Whether the body says yes to a point inside the box; those after it are not looked at.
  func contains(in box: Box, where body: (Point, Value) -> Bool) -> Bool {
    let (left, right) = range(box.minX - origin.x, box.maxX - origin.x, count: columns)
    let (top, bottom) = range(box.minY - origin.y, box.maxY - origin.y, count: rows)
    guard left <= right, top <= bottom else { return false }
    for row in top...bottom {
      let first = starts[row * columns + left]
      for place in first..<starts[row * columns + right + 1] {
        let item = items[place]
        if box.contains(item.point), body(item.point, item.value) { return true }
      }
    }
    return false
  }

  /// The first and the last cell between two distances from the origin.
  private func range(_ low: Double, _ high: Double, count: Int) -> (Int, Int) {
    let last = Double(count - 1)
    guard high >= 0, low < Double(count) * cellSize else { return (1, 0) }
    return (Int(max(low / cellSize, 0)), Int(min(max(high / cellSize, 0), last)))
  }
}
