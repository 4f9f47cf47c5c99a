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

  /// The smallest rectangle around the boxes.
  var extent: Box {
    let boxes = zip(centers, sizes).map { Box(center: $0, size: $1) }
    guard let first = boxes.first else { return Box(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    return boxes.dropFirst().reduce(first) { $0.union($1) }
  }
}

/// Puts components side by side: the first, which are the largest, on a grid, where one fits into a
/// bay of another; the many small ones after them on shelves below.
struct ComponentPacking {
  /// The least distance between boxes of two components, in points.
  var gap: Double
  /// Width divided by height of the whole.
  var aspectRatio: Double
  /// How many components look for a place on the grid; each tries every place of it.
  var gridLimit = 150

  func pack(_ components: [PackedComponent], count: Int) -> [Point] {
    var centers = [Point](repeating: Point(x: 0, y: 0), count: count)
    func put(_ component: PackedComponent, at shift: Point) {
      for (index, vertex) in component.vertices.enumerated() {
        centers[vertex] = component.centers[index] + shift
      }
    }
    let onGrid = components.prefix(gridLimit)
    var extent: Box?
    for (component, shift) in zip(onGrid, gridShifts(of: Array(onGrid))) {
      put(component, at: shift)
      let box = component.extent.offset(x: shift.x, y: shift.y)
      extent = extent?.union(box) ?? box
    }
    let onShelves = Array(components.dropFirst(gridLimit))
    if let extent {
      let shifts = ShelfPacking(aspectRatio: aspectRatio, gap: gap / 2)
        .shifts(of: onShelves.map { $0.extent.outset(by: gap / 2) }, below: extent)
      for (component, shift) in zip(onShelves, shifts) { put(component, at: shift) }
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
}

// MARK: - Grid

extension ComponentPacking {
  /// A move for every component: to where the page grows least and stays near the wanted shape.
  private func gridShifts(of components: [PackedComponent]) -> [Point] {
    let cell = cellSize(for: components)
    var taken = CellMap()
    return components.map { component in
      let footprint = footprint(of: component, cell: cell)
      let move = place(footprint, taken: taken)
      taken.insert(footprint, moved: move)
      return Point(x: Double(move.column) * cell, y: Double(move.row) * cell)
    }
  }

  /// Cells small enough to show the shape of components, and few enough to search quickly.
  private func cellSize(for components: [PackedComponent]) -> Double {
    let area = components.reduce(0) { sum, component in
      component.sizes.reduce(sum) { $0 + $1.width * $1.height }
    }
    return max(8, (area / 2500).squareRoot())
  }

  /// The cells under the boxes and their links, with a margin of one gap.
  private func footprint(of component: PackedComponent, cell: Double) -> CellMap {
    var cells = CellMap(covering: component.extent.outset(by: gap), cell: cell)
    for (center, size) in zip(component.centers, component.sizes) {
      cells.insert(Box(center: center, size: size).outset(by: gap), cell: cell)
    }
    for (a, b) in component.links {
      let (start, end) = (component.centers[a], component.centers[b])
      let steps = max(1, Int(start.distance(to: end) / cell))
      for step in 0...steps {
        let point = start + (end - start) * (Double(step) / Double(steps))
        cells.insert(
          Box(center: point, size: Size(width: gap * 2, height: gap * 2)), cell: cell)
      }
    }
    return cells
  }

  /// The move to free cells that makes the whole smallest; of equal ones the move nearest to the
  /// middle.
  private func place(_ cells: CellMap, taken: CellMap) -> Cell {
    guard let extent = taken.extent, let own = cells.extent else { return Cell(column: 0, row: 0) }
    let members = cells.members
    var best: (cost: Double, distance: Double, move: Cell)?
    for column in (extent.left - own.right - 1)...(extent.right - own.left + 1) {
      for row in (extent.top - own.bottom - 1)...(extent.bottom - own.top + 1) {
        let move = Cell(column: column, row: row)
        let moved = own.moved(by: move)
        let cost = extent.union(moved).cost(aspectRatio: aspectRatio)
        let distance = moved.distance(to: extent, aspectRatio: aspectRatio)
        if let best, (cost, distance) >= (best.cost, best.distance) { continue }
        guard !members.contains(where: { taken.contains($0.moved(by: move)) }) else { continue }
        best = (cost, distance, move)
      }
    }
    return best?.move ?? Cell(column: extent.right - own.left + 1, row: 0)
  }
}

/// A square of the packing grid.
struct Cell: Hashable {
  var column: Int
  var row: Int

  func moved(by other: Cell) -> Cell {
    Cell(column: column + other.column, row: row + other.row)
  }
}
