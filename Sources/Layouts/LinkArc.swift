/// A link drawn as one cubic Bézier curve that bends to one side, cut at the circles it joins.
public struct LinkArc: Hashable, Sendable {
  /// Where it leaves the first circle.
  public var start: Point
  /// The first control point.
  public var firstControl: Point
  /// The second control point.
  public var secondControl: Point
  /// Where it meets the second circle.
  public var end: Point

  /// The arc between two circles. `bend` is the offset of the control points relative to the
  /// length: 0 is straight, 0.1 a gentle arc to the left of the direction, -0.1 to the right.
  public init(from a: Disc, to b: Disc, bend: Double) {
    let (dx, dy) = (b.center.x - a.center.x, b.center.y - a.center.y)
    let offset = Point(x: dy * bend, y: -dx * bend)
    let line = Point(x: dx, y: dy)
    firstControl = a.center + line * (1.0 / 3) + offset
    secondControl = a.center + line * (2.0 / 3) + offset
    start = Self.rim(of: a, towards: firstControl)
    end = Self.rim(of: b, towards: secondControl)
  }

  private static func rim(of disc: Disc, towards point: Point) -> Point {
    let distance = disc.center.distance(to: point)
    guard distance > 0 else { return disc.center }
    return disc.center + (point - disc.center) * min(1, disc.radius / distance)
  }

  /// The place on the curve at a share of its parameter, 0…1.
  public func point(at t: Double) -> Point {
    let u = 1 - t
    return start * (u * u * u) + firstControl * (3 * u * u * t)
      + secondControl * (3 * u * t * t) + end * (t * t * t)
  }

  /// Places along the curve, about as far apart as asked, both ends included.
  public func samples(every distance: Double) -> [Point] {
    let steps = max(4, Int(start.distance(to: end) * 1.05 / distance))
    return (0...steps).map { point(at: Double($0) / Double(steps)) }
  }
}

/// A circle on the page, or a box that counts as one.
public struct Disc: Hashable, Sendable {
  /// Its middle.
  public var center: Point
  /// Its radius, in points.
  public var radius: Double

  /// A circle by its middle and radius.
  public init(center: Point, radius: Double) {
    self.center = center
    self.radius = radius
  }
}

/// Chooses for every link the bend that keeps clear of other circles and of labels.
public struct LinkRouting: Sendable {
  /// The bends that are tried, best liked first.
  public var bends = [0.1, -0.1, 0.05, -0.05, 0.15, -0.15, 0, 0.2, -0.2, 0.27, -0.27]
  /// How far a link stays from circles that it does not join, in points.
  public var clearance = 3.0
  /// Whether a link may run over the label of its target, as over a box that stands for it.
  public var ignoresTargetLabels = false

  /// A routing with sound defaults.
  public init() {}

  /// Returns one arc a link. Meeting a circle costs most, meeting a label less, a bend that is
  /// liked less a little.
  public func arcs(
    discs: [Disc], links: [(source: Int, target: Int)], labels: [Box?]
  ) -> [LinkArc] {
    let largest = discs.reduce(0) { max($0, $1.radius) }
    var grid = SampleGrid<Int>(cellSize: 40)
    for (place, disc) in discs.enumerated() { grid.insert(place, at: disc.center) }
    var labelGrid = SampleGrid<Int>(cellSize: 60)
    for (place, label) in labels.enumerated() {
      if let label { labelGrid.insert(place, at: label.center) }
    }
    let reach = labels.reduce(0) { max($0, ($1?.width ?? 0) / 2, ($1?.height ?? 0) / 2) }
    return links.map { link in
      var best: (cost: Double, arc: LinkArc)?
      for (rank, bend) in bends.enumerated() {
        let arc = LinkArc(from: discs[link.source], to: discs[link.target], bend: bend)
        var cost = Double(rank) * 0.4
        for point in arc.samples(every: 5) {
          let around = Box(center: point, size: Size(width: 0, height: 0))
          grid.forEach(in: around.outset(by: largest + clearance)) { center, disc in
            guard disc != link.source, disc != link.target else { return }
            if center.distance(to: point) < discs[disc].radius + clearance { cost += 6 }
          }
          labelGrid.forEach(in: around.outset(by: reach + 1)) { _, label in
            if ignoresTargetLabels, label == link.target { return }
            if labels[label]?.outset(by: 1).contains(point) ?? false { cost += 2.5 }
          }
        }
        if let found = best, found.cost <= cost { continue }
        best = (cost, arc)
      }
      return best?.arc ?? LinkArc(from: discs[link.source], to: discs[link.target], bend: 0)
    }
  }
}
