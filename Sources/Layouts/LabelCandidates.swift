/// The places that a label may have, best liked first.
enum LabelCandidates {
  /// The distances between a circle and its label, in points.
  static let gaps = [2.0, 8]
  /// How far apart the places of the spiral are, in points, and how many rings it has.
  static let spiralStep = 12.0
  static let spiralRings = 5

  /// The eight directions: centred ones first, because names are long; then the right before the left, where
  /// reading begins at the circle.
  private static let directions: [(x: Double, y: Double)] = [
    (0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1),
  ]

  /// Beside the circle: each direction at the first gap, then at the second.
  static func beside(_ disc: Disc, size: Size) -> [Box] {
    gaps.flatMap { gap in
      directions.map { direction in
        let isDiagonal = direction.x != 0 && direction.y != 0
        let reach = (disc.radius + gap) * (isDiagonal ? 0.5.squareRoot() : 1)
        return box(from: disc.center, direction.x * reach, direction.y * reach, size)
      }
    }
  }

  /// On a square spiral around the circle, ring by ring from below on.
  static func spiral(_ disc: Disc, size: Size) -> [Box] {
    (1...spiralRings).flatMap { ring -> [Box] in
      let unit = (disc.radius + spiralStep * Double(ring)) / Double(ring)
      return Self.ring(ring).map { place in
        box(from: disc.center, Double(place.x) * unit, Double(place.y) * unit, size)
      }
    }
  }

  /// The places of a square ring, from the middle of its lower side on, to both sides in turn.
  private static func ring(_ ring: Int) -> [(x: Int, y: Int)] {
    let side = [0] + (1...ring).flatMap { [$0, -$0] }
    let rows = side.map { (x: $0, y: ring) } + side.map { (x: $0, y: -ring) }
    let columns = side.filter { $0.magnitude < ring }.flatMap {
      [(x: ring, y: $0), (x: -ring, y: $0)]
    }
    return rows + columns
  }

  /// The box whose nearest side or corner is at an offset; centred where the offset is 0.
  private static func box(from center: Point, _ dx: Double, _ dy: Double, _ size: Size) -> Box {
    func side(_ offset: Double, _ length: Double) -> Double {
      offset == 0 ? 0 : offset + (offset > 0 ? length / 2 : -length / 2)
    }
    return Box(
      center: Point(x: center.x + side(dx, size.width), y: center.y + side(dy, size.height)),
      size: size)
  }
}
