/// A place on the page, in points (1/72 inch), x to the right and y **down**.
public struct Point: Hashable, Sendable {
  /// Points to the right.
  public var x: Double
  /// Points down.
  public var y: Double

  /// A place by its coordinates.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(x: a.x * factor, y: a.y * factor) }

  /// Whether both coordinates are numbers that a page can have.
  var isOnPages: Bool { x.magnitude <= 1e7 && y.magnitude <= 1e7 }

  /// The distance to another place.
  package func distance(to other: Point) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// A width and a height, in points.
public struct Size: Hashable, Sendable {
  /// Points from left to right.
  public var width: Double
  /// Points from top to bottom.
  public var height: Double

  /// A size by its sides.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Whether both sides are numbers from 0 to 100,000, the largest size of a mark.
  var isOfMark: Bool { (0...100_000).contains(width) && (0...100_000).contains(height) }
}

/// An upright rectangle, in points with y down.
public struct Box: Hashable, Sendable {
  /// The left side.
  public var minX: Double
  /// The upper side.
  public var minY: Double
  /// The right side.
  public var maxX: Double
  /// The lower side.
  public var maxY: Double

  /// A rectangle by its sides.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// A rectangle around a place.
  public init(center: Point, size: Size) {
    self.init(
      minX: center.x - size.width / 2, minY: center.y - size.height / 2,
      maxX: center.x + size.width / 2, maxY: center.y + size.height / 2)
  }

  /// The smallest rectangle around some places; a point at (0, 0) where there is none.
  package init(around points: some Sequence<Point>) {
    var (low, high): (Point?, Point?) = (nil, nil)
    for point in points {
      low = low.map { Point(x: min($0.x, point.x), y: min($0.y, point.y)) } ?? point
      high = high.map { Point(x: max($0.x, point.x), y: max($0.y, point.y)) } ?? point
    }
    let zero = Point(x: 0, y: 0)
    self.init(
      minX: (low ?? zero).x, minY: (low ?? zero).y, maxX: (high ?? zero).x,
      maxY: (high ?? zero).y)
  }

  /// The smallest rectangle around a cubic Bézier curve: around its ends and where it turns.
  package init(aroundCurve p0: Point, _ p1: Point, _ p2: Point, _ p3: Point) {
    let turns =
      Self.turns(p0.x, p1.x, p2.x, p3.x) + Self.turns(p0.y, p1.y, p2.y, p3.y)
    let points = turns.map { (t: Double) -> Point in
      let u = 1 - t
      return p0 * (u * u * u) + p1 * (3 * u * u * t) + p2 * (3 * u * t * t) + p3 * (t * t * t)
    }
    self.init(around: [p0, p3] + points)
  }

  /// Where between 0 and 1 a coordinate of a curve turns: the zeros of a third of its derivative,
  /// a t² + b t + c.
  private static func turns(_ p0: Double, _ p1: Double, _ p2: Double, _ p3: Double) -> [Double] {
    let (a, b, c) = (p3 - 3 * p2 + 3 * p1 - p0, 2 * (p2 - 2 * p1 + p0), p1 - p0)
    guard a.magnitude > 1e-12 else { return [-c / b].filter { $0 > 0 && $0 < 1 } }
    let root = (b * b - 4 * a * c).squareRoot()
    return [(-b - root) / (2 * a), (-b + root) / (2 * a)].filter { $0 > 0 && $0 < 1 }
  }

  /// Points from left to right.
  public var width: Double { maxX - minX }
  /// Points from top to bottom.
  public var height: Double { maxY - minY }
  /// The middle.
  public var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// Whether the two share an area; touching sides do not count.
  public func overlaps(_ other: Box) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// The area the two share, in square points.
  public func sharedArea(with other: Box) -> Double {
    let width = min(maxX, other.maxX) - max(minX, other.minX)
    let height = min(maxY, other.maxY) - max(minY, other.minY)
    return width > 0 && height > 0 ? width * height : 0
  }

  /// Whether the place lies inside or on a side.
  public func contains(_ point: Point) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }

  /// Larger by the margin on every side.
  public func outset(by margin: Double) -> Box {
    Box(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// Moved by the distances.
  public func offset(x: Double, y: Double) -> Box {
    Box(minX: minX + x, minY: minY + y, maxX: maxX + x, maxY: maxY + y)
  }

  /// The smallest rectangle around both.
  public func union(_ other: Box) -> Box {
    Box(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// The part that both cover; without area where they share none.
  package func intersection(_ other: Box) -> Box {
    let (left, top) = (max(minX, other.minX), max(minY, other.minY))
    return Box(
      minX: left, minY: top, maxX: max(left, min(maxX, other.maxX)),
      maxY: max(top, min(maxY, other.maxY)))
  }

  /// The corners, clockwise from the top left.
  package var corners: [Point] {
    [
      Point(x: minX, y: minY), Point(x: maxX, y: minY), Point(x: maxX, y: maxY),
      Point(x: minX, y: maxY),
    ]
  }

  /// The area shared with a circle's bounding square, or 0 where the circle stays clear.
  package func overlap(center: Point, radius: Double) -> Double {
    let nearest = Point(
      x: min(max(center.x, minX), maxX), y: min(max(center.y, minY), maxY))
    guard nearest.distance(to: center) < radius else { return 0 }
    return sharedArea(
      with: Box(center: center, size: Size(width: 2 * radius, height: 2 * radius)))
  }
}
