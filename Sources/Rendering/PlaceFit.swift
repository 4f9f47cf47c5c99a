import CoterieLayouts

/// Brings the places of boxes into a rectangle, as far apart as it has room for.
struct PlaceFit {
  let sizes: [Size]
  let room: Size

  /// Whether all boxes are inside a rectangle of the size.
  func holds(_ centers: [Point]) -> Bool {
    let extent = extent(of: centers, factor: 1)
    return extent.width <= room.width + 0.01 && extent.height <= room.height + 0.01
  }

  /// The places multiplied by the largest factor, up to a limit, with which the boxes fit; where not even the
  /// boxes on one place do, by almost nothing.
  func scaled(_ centers: [Point], limit: Double) -> [Point] {
    let bounds = Box(around: centers)
    let widest = max(bounds.width, bounds.height)
    guard widest > 0 else { return centers.map { _ in Point(x: 0, y: 0) } }
    var (low, high) = (0.0, min(limit, max(room.width, room.height) / widest))
    if !fits(centers, high) {
      for _ in 0..<40 {
        let middle = (low + high) / 2
        if fits(centers, middle) { low = middle } else { high = middle }
      }
      high = max(low, 1e-3 * high)
    }
    return centers.map {
      Point(x: ($0.x - bounds.minX) * high, y: ($0.y - bounds.minY) * high)
    }
  }

  private func fits(_ centers: [Point], _ factor: Double) -> Bool {
    let extent = extent(of: centers, factor: factor)
    return extent.width <= room.width && extent.height <= room.height
  }

  /// The size of the rectangle around the boxes, with their places multiplied.
  private func extent(of centers: [Point], factor: Double) -> Size {
    var (left, right) = (Double.infinity, -Double.infinity)
    var (top, bottom) = (Double.infinity, -Double.infinity)
    for (center, size) in zip(centers, sizes) {
      left = min(left, center.x * factor - size.width / 2)
      right = max(right, center.x * factor + size.width / 2)
      top = min(top, center.y * factor - size.height / 2)
      bottom = max(bottom, center.y * factor + size.height / 2)
    }
    return Size(width: right - left, height: bottom - top)
  }
}
