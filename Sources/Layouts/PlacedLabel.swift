/// A label that asks for a place.
public struct LabelRequest: Hashable, Sendable {
  /// The circle it belongs to.
  public var disc: Int
  /// What it needs.
  public var size: Size
  /// Whether it is placed farther away, with a line to its circle, where there is no place beside it.
  public var isRequired: Bool

  /// A request for a label.
  public init(disc: Int, size: Size, isRequired: Bool = false) {
    self.disc = disc
    self.size = size
    self.isRequired = isRequired
  }
}

/// The place of a label.
public struct PlacedLabel: Hashable, Sendable {
  /// The circle it belongs to.
  public let disc: Int
  /// Where it is.
  public var box: Box
  /// The ends of the line from the rim of the circle to the label, where the label is not beside it.
  public var leader: Leader?
  /// The place among the candidates, which costs the more the later it is.
  var rank: Int

  /// A line from a circle to its label.
  public struct Leader: Hashable, Sendable {
    /// On the rim.
    public let start: Point
    /// At the label.
    public let end: Point

    init(from disc: Disc, to box: Box) {
      let nearest = Point(
        x: min(max(disc.center.x, box.minX), box.maxX),
        y: min(max(disc.center.y, box.minY), box.maxY))
      let distance = disc.center.distance(to: nearest)
      let share = distance > 0 ? min(1, disc.radius / distance) : 1
      start = disc.center + (nearest - disc.center) * share
      end = nearest
    }

    /// Places along the line, some four points apart.
    var samples: [Point] {
      let steps = Int(min(100, start.distance(to: end) / 4)) + 1
      return (0...steps).map { start + (end - start) * (Double($0) / Double(steps)) }
    }
  }
}
