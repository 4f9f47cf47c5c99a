/// Boxes with what they hold, in the cells of a page, so that those near a place are found without searching
/// all. Boxes can be added at any time.
///
/// The cells are flat arrays: `firsts[cell]` is the first entry of a cell, `nexts[entry]` the one after it, and
/// `items[entry]` the box. A box has an entry in each cell that it meets.
struct BoxGrid<Value> {
  private let origin: Point
  private let cell: Size
  private let columns: Int
  private let rows: Int
  private var firsts: [Int32]
  private var nexts: [Int32] = []
  private var items: [Int32] = []
  private var boxes: [(box: Box, value: Value)?] = []

  /// An empty grid. Cells are larger than asked for where the page would have more than `cellLimit`.
  ///
  /// - Parameters:
  ///   - page: Where most boxes are; those outside of it belong to the outermost cells.
  ///   - cell: The size of a cell: about that of the boxes.
  init(
    over page: Box, cell: Size = Size(width: 24, height: 12), cellLimit: Double = 1_000_000
  ) {
    let count = (page.width / cell.width + 1) * (page.height / cell.height + 1)
    let growth = count > cellLimit ? (count / cellLimit).squareRoot() : 1
    origin = Point(x: page.minX, y: page.minY)
    self.cell = Size(width: cell.width * growth, height: cell.height * growth)
    columns = Int(page.width / self.cell.width) + 1
    rows = Int(page.height / self.cell.height) + 1
    firsts = [Int32](repeating: -1, count: columns * rows)
  }

  /// Adds a box; returns the number by which it is removed.
  @discardableResult
  mutating func insert(_ box: Box, _ value: Value) -> Int {
    let number = boxes.count
    boxes.append((box, value))
    let range = cells(of: box)
    for row in range.rows {
      for column in range.columns {
        items.append(Int32(truncatingIfNeeded: number))
        nexts.append(firsts[row * columns + column])
        firsts[row * columns + column] = Int32(truncatingIfNeeded: items.count - 1)
      }
    }
    return number
  }

  /// Takes a box away.
  mutating func remove(_ number: Int) { boxes[number] = nil }

  /// A box near the given one, in a cell that both meet, for which the body says yes.
  func first(near box: Box, where body: (Box, Value) -> Bool) -> Box? {
    let range = cells(of: box)
    for row in range.rows {
      for column in range.columns {
        var entry = firsts[row * columns + column]
        while entry >= 0 {
          if let found = boxes[Int(items[Int(entry)])], body(found.box, found.value) {
            return found.box
          }
          entry = nexts[Int(entry)]
        }
      }
    }
    return nil
  }

  private func cells(of box: Box) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
    (
      Self.range(box.minX - origin.x, box.maxX - origin.x, cell.width, count: columns),
      Self.range(box.minY - origin.y, box.maxY - origin.y, cell.height, count: rows)
    )
  }

  private static func range(
    _ low: Double, _ high: Double, _ side: Double, count: Int
  ) -> ClosedRange<Int> {
    let last = Double(count - 1)
    let first = Int(min(max(low / side, 0), last))
    return first...max(first, Int(min(max(high / side, 0), last)))
  }
}
