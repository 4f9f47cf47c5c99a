public import CoterieLayouts

/// The form of a ``SceneMark``.
public enum SceneShape: Equatable, Sendable {
  /// A circle.
  case disc(center: Point, radius: Double)
  /// An upright rectangle, with round corners if the radius is above 0.
  case box(Box, cornerRadius: Double = 0)
  /// Straight and curved lines.
  case path(ScenePath, rule: FillRule = .nonZero)
  /// A line of text.
  indirect case text(SceneText)
  /// Cells of colour that fill a rectangle.
  indirect case picture(SceneRaster, in: Box)

  /// What is inside of a path whose rings surround each other.
  public enum FillRule: String, Sendable {
    /// What rings of one direction surround.
    case nonZero = "nonzero"
    /// What an odd number of rings surrounds: a ring in a ring is a hole.
    case evenOdd = "evenodd"
  }

  /// The smallest rectangle around the form.
  public var bounds: Box {
    switch self {
    case .disc(let center, let radius):
      Box(center: center, size: Size(width: 2 * radius, height: 2 * radius))
    case .box(let box, _), .picture(_, let box): box
    case .path(let path, _): path.bounds
    case .text(let text): text.box
    }
  }

  func moved(by shift: Point) -> SceneShape {
    switch self {
    case .disc(let center, let radius): .disc(center: center.moved(by: shift), radius: radius)
    case .box(let box, let corner):
      .box(box.offset(x: shift.x, y: shift.y), cornerRadius: corner)
    case .path(let path, let rule): .path(path.moved(by: shift), rule: rule)
    case .text(let text): .text(text.moved(by: shift))
    case .picture(let raster, let box): .picture(raster, in: box.offset(x: shift.x, y: shift.y))
    }
  }
}

extension Point {
  func moved(by shift: Point) -> Point { Point(x: x + shift.x, y: y + shift.y) }
}
