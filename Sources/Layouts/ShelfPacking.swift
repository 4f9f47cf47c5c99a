/// Puts boxes in rows below another box, the highest first.
struct ShelfPacking {
  /// Width divided by height of the whole.
  var aspectRatio: Double
  /// The space below the upper box.
  var gap: Double

  /// Returns a move for every box, in their order: to rows as wide as makes the whole the wanted shape.
  ///
  /// - Complexity: O(*c* log *c*) for *c* boxes.
  func shifts(of extents: [Box], below top: Box) -> [Point] {
    let area = extents.reduce(top.width * top.height) { $0 + $1.width * $1.height }
    let widest = extents.reduce(top.width) { max($0, $1.width) }
    let width = max(widest, (area * aspectRatio).squareRoot())
    let order = extents.indices.sorted {
      extents[$0].height != extents[$1].height
        ? extents[$0].height > extents[$1].height : $0 < $1
    }
    let left = top.center.x - width / 2
    var shifts = [Point](repeating: Point(x: 0, y: 0), count: extents.count)
    var (x, y, shelf) = (left, top.maxY + gap, 0.0)
    for place in order {
      let extent = extents[place]
      if x > left, x + extent.width > left + width { (x, y, shelf) = (left, y + shelf, 0) }
      shifts[place] = Point(x: x - extent.minX, y: y - extent.minY)
      x += extent.width
      shelf = max(shelf, extent.height)
    }
    return shifts
  }
}
