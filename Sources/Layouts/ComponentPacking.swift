/// A component with positions of its own.
struct PackedComponent {
  /// The vertices, by their places in the whole.
  var vertices: [Int]
  /// The centre of every vertex's box.
  var centers: [Point]
  /// The size of every vertex's box.
  var sizes: [Size]
  /// The ends of every link, as places in `centers`.
  var links: [(Int, Int)]
}

/// Puts components side by side on a grid of small cells, so that one can stand in a bay of
/// another, where the page grows least and stays near the wanted shape.
struct ComponentPacking {
  /// The least distance between boxes of two components, in points.
  var gap: Double
  /// Width divided by height of the whole.
  var aspectRatio: Double

  func pack(_ components: [PackedComponent], count: Int) -> [Point] {
    var centers = [Point](repeating: Point(x: 0, y: 0), count: count)
    let cell = cellSize(for: components)
    var taken: Set<Cell> = []
    var extent: Extent?
    for component in components {
      let cells = footprint(of: component, cell: cell)
      let shift = place(cells, taken: taken, extent: extent)
      for occupied in cells { taken.insert(occupied.moved(by: shift)) }
      let moved = Extent(of: cells).moved(by: shift)
      extent = extent.map { $0.union(moved) } ?? moved
      for (index, vertex) in component.vertices.enumerated() {
        centers[vertex] =
          component.centers[index]
          + Point(x: Double(shift.column) * cell, y: Double(shift.row) * cell)
      }
    }
    return startingAtZero(centers, components)
  }

  private func startingAtZero(_ centers: [Point], _ components: [PackedComponent]) -> [Point] {
    var (left, top) = (Double.infinity, Double.infinity)
    for component in components {
      for (vertex, size) in zip(component.vertices, component.sizes) {
        left = min(left, centers[vertex].x - size.width / 2)
        top = min(top, centers[vertex].y - size.height / 2)
      }
    }
    return centers.map { Point(x: $0.x - left, y: $0.y - top) }
  }

  /// Cells small enough to show the shape of components, and few enough to search quickly.
  private func cellSize(for components: [PackedComponent]) -> Double {
    let boxes = components.flatMap(\.sizes)
    let area = boxes.reduce(0) { $0 + $1.width * $1.height }
    return max(8, (area / 2500).squareRoot())
  }

  /// The cells under the boxes and their links, one cell around them included.
  private func footprint(of component: PackedComponent, cell: Double) -> Set<Cell> {
    var cells: Set<Cell> = []
    func mark(_ box: Box) {
      let columns = Int((box.minX / cell).rounded(.down))...Int((box.maxX / cell).rounded(.down))
      let rows = Int((box.minY / cell).rounded(.down))...Int((box.maxY / cell).rounded(.down))
      for column in columns { for row in rows { cells.insert(Cell(column: column, row: row)) } }
    }
    for (center, size) in zip(component.centers, component.sizes) {
      mark(Box(center: center, size: size).outset(by: gap))
    }
    for (a, b) in component.links {
      let (start, end) = (component.centers[a], component.centers[b])
      let steps = max(1, Int(start.distance(to: end) / cell))
      for step in 0...steps {
        let point = start + (end - start) * (Double(step) / Double(steps))
        mark(Box(center: point, size: Size(width: gap * 2, height: gap * 2)))
      }
    }
    return cells
  }

  /// The move that lets the cells stand free and makes the whole least large; ties go to the move
  /// that brings them nearest to the middle.
  private func place(_ cells: Set<Cell>, taken: Set<Cell>, extent: Extent?) -> Cell {
    guard let extent else { return Cell(column: 0, row: 0) }
    let own = Extent(of: cells)
    let ordered = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    var best: (cost: Double, distance: Double, move: Cell)?
    for column in (extent.left - own.right - 1)...(extent.right - own.left + 1) {
      for row in (extent.top - own.bottom - 1)...(extent.bottom - own.top + 1) {
        let move = Cell(column: column, row: row)
        let moved = own.moved(by: move)
        let cost = extent.union(moved).cost(aspectRatio: aspectRatio)
        let distance = moved.distance(to: extent, aspectRatio: aspectRatio)
        if let best, (cost, distance) >= (best.cost, best.distance) { continue }
        guard !ordered.contains(where: { taken.contains($0.moved(by: move)) }) else { continue }
        best = (cost, distance, move)
      }
    }
    return best?.move ?? Cell(column: extent.right - own.left + 1, row: 0)
  }
}

/// A square of the packing grid.
private struct Cell: Hashable {
  var column: Int
  var row: Int

  func moved(by other: Cell) -> Cell {
    Cell(column: column + other.column, row: row + other.row)
  }
}

/// The rows and columns that cells span.
private struct Extent {
  var left: Int
  var right: Int
  var top: Int
  var bottom: Int

  init(of cells: Set<Cell>) {
    left = cells.reduce(.max) { min($0, $1.column) }
    right = cells.reduce(.min) { max($0, $1.column) }
    top = cells.reduce(.max) { min($0, $1.row) }
    bottom = cells.reduce(.min) { max($0, $1.row) }
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
    let (width, height) = (Double(right - left + 1), Double(bottom - top + 1))
    let side = max(width / aspectRatio, height)
    return side * side * aspectRatio
  }

  func distance(to other: Extent, aspectRatio: Double) -> Double {
    let x = Double(left + right - other.left - other.right) / 2 / aspectRatio
    let y = Double(top + bottom - other.top - other.bottom) / 2
    return x * x + y * y
  }
}
