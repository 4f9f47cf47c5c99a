/// How hard a layout is to read: crossing links, links across boxes that they do not join, and a
/// page of an awkward shape.
struct LayoutClarity {
  var sizes: [Size]
  var links: [(Int, Int)]
  /// Width divided by height of a good page.
  var aspectRatio: Double

  /// How many pairs ``cost(of:)`` compares: of links, and of links and boxes.
  var pairCount: Int { links.count * (links.count - 1) / 2 + links.count * sizes.count }

  /// Lower is clearer.
  ///
  /// - Complexity: O(``pairCount``).
  func cost(of centers: [Point]) -> Double {
    Double(crossings(centers)) + 2.5 * Double(boxesCrossed(centers)) + shapeCost(centers)
  }

  private func crossings(_ centers: [Point]) -> Int {
    var count = 0
    for (place, (a, b)) in links.enumerated() {
      for (c, d) in links[(place + 1)...] where a != c && a != d && b != c && b != d {
        let isSplit =
          turn(centers[a], centers[b], centers[c])
          * turn(centers[a], centers[b], centers[d]) < 0
        if isSplit,
          turn(centers[c], centers[d], centers[a]) * turn(centers[c], centers[d], centers[b]) < 0
        {
          count += 1
        }
      }
    }
    return count
  }

  /// The side of the line from `a` to `b` on which `c` lies: the sign of an area.
  private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }

  private func boxesCrossed(_ centers: [Point]) -> Int {
    var count = 0
    for (a, b) in links {
      let around = Box(center: centers[a], size: Size(width: 0, height: 0))
        .union(Box(center: centers[b], size: Size(width: 0, height: 0)))
      for (place, center) in centers.enumerated() where place != a && place != b {
        let box = Box(center: center, size: sizes[place])
        if box.overlaps(around.outset(by: 0.1)), isCut(box, centers[a], centers[b]) { count += 1 }
      }
    }
    return count
  }

  /// Whether the corners of the box lie on both sides of the line.
  private func isCut(_ box: Box, _ a: Point, _ b: Point) -> Bool {
    let sides = [
      Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.minY),
      Point(x: box.minX, y: box.maxY), Point(x: box.maxX, y: box.maxY),
    ].map { turn(a, b, $0) > 0 }
    return Set(sides).count > 1
  }

  /// How much larger the page is than its boxes, 0.8 for every time their area.
  ///
  /// - Complexity: O(*n*).
  func shapeCost(_ centers: [Point]) -> Double {
    guard let first = centers.first, let size = sizes.first else { return 0 }
    var extent = Box(center: first, size: size)
    var area = 0.0
    for (center, size) in zip(centers, sizes) {
      extent = extent.union(Box(center: center, size: size))
      area += size.width * size.height
    }
    let side = max(extent.width / aspectRatio, extent.height)
    return area > 0 ? 0.8 * side * side * aspectRatio / area : 0
  }
}
