public import CoterieLayouts

/// One line of text with the width that the layout reserves for it.
public struct SceneText: Equatable, Sendable {
  /// Which part of the text is at its position.
  public enum Anchor: String, Sendable, CaseIterable {
    /// The left end.
    case start
    /// The middle.
    case middle
    /// The right end.
    case end
  }

  /// The text. Control characters are not drawn, nor are those that turn the direction of writing,
  /// but for pairs of isolates.
  public var string: String
  /// A place on the base line.
  public var position: Point
  /// The size of the font, in points.
  public var size: Double
  /// The weight of the font.
  public var weight: FontWeight
  /// Which part of the text is at the position.
  public var anchor: Anchor
  /// By how many degrees the text is turned around its position, clockwise.
  public var angle: Double
  /// Whether the colour of the page surrounds the letters, so that lines below do not disturb.
  public var hasHalo: Bool
  /// The width from the table of widths, in points.
  public let width: Double

  /// A line of text; its width is measured.
  public init(
    _ string: String, at position: Point, size: Double, weight: FontWeight = .regular,
    anchor: Anchor = .start, angle: Double = 0, hasHalo: Bool = false
  ) {
    self.string = string
    self.position = position
    self.size = size
    self.weight = weight
    self.anchor = anchor
    self.angle = angle
    self.hasHalo = hasHalo
    width = TextMeasure.width(of: string, size: size, weight: weight)
  }

  /// The smallest upright rectangle around what the text covers: its width, and from the tallest letters to
  /// the descenders.
  public var box: Box {
    guard angle != 0 else { return uprightBox }
    let rotation = Rotation(degrees: angle)
    return Box(around: uprightBox.corners.map { rotation.turned($0, around: position) })
  }

  /// What the text would cover if it were not turned.
  private var uprightBox: Box {
    let left =
      switch anchor {
      case .start: position.x
      case .middle: position.x - width / 2
      case .end: position.x - width
      }
    return Box(
      minX: left, minY: position.y - 0.76 * size, maxX: left + width,
      maxY: position.y + 0.22 * size)
  }

  func moved(by shift: Point) -> SceneText {
    var copy = self
    copy.position = position.moved(by: shift)
    return copy
  }

  /// The width of the line that surrounds letters with a halo, half of it outside, in points.
  static let haloWidth = 2.4
  /// What surrounds them.
  static let halo = Paint(.background)
}
