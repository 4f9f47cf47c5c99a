import CoterieLayouts

/// A turn by an angle, with sine and cosine from + − × alone, so that every machine computes the same.
struct Rotation {
  let sine: Double
  let cosine: Double

  /// A clockwise turn on a page with y down. An angle that is no finite number is 0.
  init(degrees: Double) {
    let angle = degrees.isFinite ? degrees.truncatingRemainder(dividingBy: 360) : 0
    let quarters = (angle / 90).rounded()
    let rest = (angle - 90 * quarters) * .pi / 180
    let (sine, cosine) = (Self.sine(rest), Self.cosine(rest))
    switch (Int(quarters) % 4 + 4) % 4 {
    case 1: (self.sine, self.cosine) = (cosine, -sine)
    case 2: (self.sine, self.cosine) = (-sine, -cosine)
    case 3: (self.sine, self.cosine) = (-cosine, sine)
    default: (self.sine, self.cosine) = (sine, cosine)
    }
  }

  func turned(_ point: Point, around center: Point) -> Point {
    let (x, y) = (point.x - center.x, point.y - center.y)
    return Point(x: center.x + x * cosine - y * sine, y: center.y + x * sine + y * cosine)
  }

  /// The series up to the ninth power: within 10⁻⁸ up to an eighth of a turn.
  private static func sine(_ x: Double) -> Double {
    let s = x * x
    return x * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72))))
  }

  private static func cosine(_ x: Double) -> Double {
    let s = x * x
    return 1 - s / 2 * (1 - s / 12 * (1 - s / 30 * (1 - s / 56 * (1 - s / 90))))
  }
}
