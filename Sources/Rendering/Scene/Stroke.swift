/// How a line is drawn.
public struct Stroke: Hashable, Sendable {
  /// The width, in points.
  public var width: Double
  /// The colour.
  public var paint: Paint
  /// Whether the line is broken.
  public var isDashed: Bool

  /// A line by its colour and its width in points.
  public init(_ paint: Paint, width: Double, isDashed: Bool = false) {
    self.paint = paint
    self.width = width
    self.isDashed = isDashed
  }

  /// The length of a dash and of the gap after it, in points.
  static let dash = 6.0
}
