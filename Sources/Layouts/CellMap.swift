/// Which cells of the packing grid are covered: one flag a cell of a rectangle that grows.
struct CellMap {
  private var frame: Extent?
  private var flags: [Bool] = []
  /// The rows and columns of the cells that are covered; nil while there are none.
  private(set) var extent: Extent?

  /// No cell.
  init() {}

  /// No cell yet, with room for those under a box.
  init(covering box: Box, cell: Double) { makeRoom(for: Extent(of: box, cell: cell)) }

  /// Covers the cells under a box.
  mutating func insert(_ box: Box, cell: Double) {
    let added = Extent(of: box, cell: cell)
    makeRoom(for: added)
    for row in added.top...added.bottom {
      let start = place(Cell(column: added.left, row: row))
      for place in start...(start + added.right - added.left) { flags[place] = true }
    }
    extent = extent?.union(added) ?? added
  }

  /// Covers the cells of another map, moved.
  mutating func insert(_ other: CellMap, moved move: Cell) {
    guard let added = other.extent?.moved(by: move) else { return }
    makeRoom(for: added)
    for cell in other.members { flags[place(cell.moved(by: move))] = true }
    extent = extent?.union(added) ?? added
  }

  func contains(_ cell: Cell) -> Bool {
    guard let frame, frame.contains(cell) else { return false }
    return flags[place(cell)]
  }

  /// The covered cells, row by row.
  var members: [Cell] {
    guard let frame else { return [] }
    return flags.indices.filter { flags[$0] }.map {
      Cell(column: frame.left + $0 % frame.width, row: frame.top + $0 / frame.width)
    }
  }

  private func place(_ cell: Cell) -> Int {
    guard let frame else { return 0 }
    return (cell.row - frame.top) * frame.width + cell.column - frame.left
  }

  /// Widens the frame, by half its size at least so that it seldom grows.
  private mutating func makeRoom(for added: Extent) {
    guard let old = frame else {
      frame = added
      flags = [Bool](repeating: false, count: added.width * added.height)
      return
    }
    guard old.union(added) != old else { return }
    let members = members
    let wider = old.union(added).outset(
      columns: old.width / 4, rows: old.height / 4)
    frame = wider
    flags = [Bool](repeating: false, count: wider.width * wider.height)
    for cell in members { flags[place(cell)] = true }
  }
}

/// The rows and columns that cells span.
struct Extent: Equatable {
  var left: Int
  var right: Int
  var top: Int
  var bottom: Int

  init(of box: Box, cell: Double) {
    left = Int((box.minX / cell).rounded(.down))
    right = Int((box.maxX / cell).rounded(.down))
    top = Int((box.minY / cell).rounded(.down))
    bottom = Int((box.maxY / cell).rounded(.down))
  }

  var width: Int { right - left + 1 }
  var height: Int { bottom - top + 1 }

  func contains(_ cell: Cell) -> Bool {
    cell.column >= left && cell.column <= right && cell.row >= top && cell.row <= bottom
  }

  func outset(columns: Int, rows: Int) -> Extent {
    var copy = self
    copy.left -= columns
    copy.right += columns
    copy.top -= rows
    copy.bottom += rows
    return copy
  }

  func moved(by move: Cell) -> Extent {
    var copy = self
    copy.left += move.column
    copy.right += move.column
    copy.top += move.row
    copy.bottom += move.row
    return copy
  }

  func union(_ other: Extent) -> Extent {
    var copy = self
    copy.left = min(left, other.left)
    copy.right = max(right, other.right)
    copy.top = min(top, other.top)
    copy.bottom = max(bottom, other.bottom)
    return copy
  }

  /// The area of the smallest page of the wanted shape around it.
  func cost(aspectRatio: Double) -> Double {
    let side = max(Double(width) / aspectRatio, Double(height))
    return side * side * aspectRatio
  }

  func distance(to other: Extent, aspectRatio: Double) -> Double {
    let x = Double(left + right - other.left - other.right) / 2 / aspectRatio
    let y = Double(top + bottom - other.top - other.bottom) / 2
    return x * x + y * y
  }
}
