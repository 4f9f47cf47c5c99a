/// Circles with their names below them, placed so that no name meets another name or a circle.
///
///     let circles = CaptionedCircles(diameters: [10, 10], captionWidths: [80, 90])
///     circles.places(near: layout.positions)
///
/// Larger drawings than ``separationLimit`` have room for their names on average, and names may meet.
public struct CaptionedCircles: Sendable {
  /// The diameters, in points.
  public var diameters: [Double]
  /// The widths of the names, in points.
  public var captionWidths: [Double]
  /// The height of a line of text with its distance from the circle, in points.
  public var captionHeight = 14.0
  /// How much larger the drawing is than all circles and names together.
  public var spaciousness = 4.0

  /// Up to how many circles names are kept apart.
  public static let separationLimit = 5_000

  private static let gap = 4.0

  /// Circles by their parts, in the same order.
  public init(diameters: [Double], captionWidths: [Double]) {
    self.diameters = diameters
    self.captionWidths = captionWidths
  }

  /// The middle of each circle, in points with y down.
  ///
  /// Circles are moved as little as names need; those without a position are in rows below the others.
  ///
  /// - Parameter positions: Where a layout puts them, in any unit.
  public func places(near positions: [Point?]) -> [Point] {
    precondition(
      positions.count == diameters.count && captionWidths.count == diameters.count,
      "every circle needs a name and a position, or none")
    let sizes = diameters.indices.map { size(of: $0) }
    let placed = positions.indices.filter { positions[$0] != nil }
    var boxes = scaled(placed.compactMap { positions[$0] }, sizes: placed.map { sizes[$0] })
    if placed.count <= Self.separationLimit {
      Separation(gap: Self.gap).separate(&boxes, sizes: placed.map { sizes[$0] })
    }
    var centers = [Point](repeating: Point(x: 0, y: 0), count: sizes.count)
    for (vertex, center) in zip(placed, boxes) { centers[vertex] = center }
    putInRows(positions.indices.filter { positions[$0] == nil }, below: placed, sizes, &centers)
    // A circle is above the middle of the box around it and its name.
    return centers.map { Point(x: $0.x, y: $0.y - captionHeight / 2) }
  }

  /// The box around a circle and its name.
  private func size(of circle: Int) -> Size {
    Size(
      width: max(diameters[circle], captionWidths[circle]),
      height: diameters[circle] + captionHeight)
  }

  /// Positions in points, so far apart that there is room for all boxes.
  private func scaled(_ positions: [Point], sizes: [Size]) -> [Point] {
    let bounds = Box(around: positions)
    let area = sizes.reduce(0) { $0 + ($1.width + Self.gap) * ($1.height + Self.gap) }
    let meanWidth = sizes.reduce(0) { $0 + $1.width } / Double(max(1, sizes.count))
    let room = bounds.width * bounds.height
    var factor = room > 0 ? (spaciousness * area / room).squareRoot() : 0
    let longer = max(bounds.width, bounds.height)
    // Positions on a line have no area.
    if longer > 0 { factor = min(max(factor, meanWidth / longer), Self.largestSide / longer) }
    return positions.map { Point(x: $0.x * factor, y: $0.y * factor) }
  }

  private static let largestSide = 1e6

  /// Puts boxes in rows below others, in their order.
  private func putInRows(
    _ circles: [Int], below placed: [Int], _ sizes: [Size], _ centers: inout [Point]
  ) {
    guard !circles.isEmpty else { return }
    let boxes = placed.map { Box(center: centers[$0], size: sizes[$0]) }
    let top = boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }
    let area = circles.reduce(0) { $0 + sizes[$1].width * sizes[$1].height }
    let width = max(top?.width ?? 0, (2 * area).squareRoot())
    let left = (top?.center.x ?? 0) - width / 2
    var (x, y, height) = (left, (top?.maxY ?? 0) + (top == nil ? 0 : 3 * Self.gap), 0.0)
    for circle in circles {
      let size = sizes[circle]
      if x > left, x + size.width > left + width { (x, y, height) = (left, y + height, 0) }
      centers[circle] = Point(x: x + size.width / 2, y: y + size.height / 2)
      x += size.width + Self.gap
      height = max(height, size.height + Self.gap)
    }
  }
}
