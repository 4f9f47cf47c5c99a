import CoterieLayouts

// The outlines of shapes.

extension CairoCanvas {
  func add(_ path: ScenePath) {
    for step in path.steps {
      switch step {
      case .move(let end): begin(at: end)
      case .line(let end): addLine(to: end)
      case .curve(let first, let second, let end): addCurve(first, second, to: end)
      case .close: close()
      }
    }
  }

  func addDisc(_ center: Point, radius: Double) {
    let size = Size(width: 2 * radius, height: 2 * radius)
    addBox(Box(center: center, size: size), cornerRadius: radius)
  }

  /// Adds a rectangle, with round corners if the radius is above 0; none where it has no area, as in SVG.
  func addBox(_ box: Box, cornerRadius: Double) {
    guard box.width.drawn > 0, box.height.drawn > 0 else { return }
    guard cornerRadius.drawn > 0 else { return addRing(box.corners) }
    let corner = Size(
      width: min(cornerRadius, box.width / 2), height: min(cornerRadius, box.height / 2))
    addRoundBox(box, corner)
  }

  private func addRing(_ points: [Point]) {
    begin(at: points[0])
    for point in points[1...] { addLine(to: point) }
    close()
  }

  private func addRoundBox(_ box: Box, _ corner: Size) {
    let ends = box.corners
    let (right, down) = (Point(x: corner.width, y: 0), Point(x: 0, y: corner.height))
    let (left, up) = (Point(x: -corner.width, y: 0), Point(x: 0, y: -corner.height))
    var place = ends[0].moved(by: down)
    begin(at: place)
    for (end, (coming, going)) in zip(ends, [(down, right), (left, down), (up, left), (right, up)])
    {
      let side = end.moved(by: coming)
      if side.distance(to: place) > 0.005 { addLine(to: side) }
      place = end.moved(by: going)
      addCurve(
        end.moved(by: coming * Self.handle), end.moved(by: going * Self.handle), to: place)
    }
    close()
  }

  /// How far from the corner, as a share, the control points are with which a cubic curve follows a
  /// quarter of a circle.
  private static let handle = 1 - 0.5523
}

extension Point {
  fileprivate static func * (point: Point, share: Double) -> Point {
    Point(x: point.x * share, y: point.y * share)
  }
}
