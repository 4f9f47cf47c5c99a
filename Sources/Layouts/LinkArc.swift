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

  /// Places along the curve, about as far apart as asked, both ends included: five at least.
  ///
  /// - Precondition: The distance is above 0.
  public func samples(every distance: Double) -> [Point] {
    precondition(distance > 0, "samples are some distance above 0 apart")
    let steps = Self.stepCount(length: start.distance(to: end), every: distance)
    return (0...steps).map { point(at: Double($0) / Double(steps)) }
  }

  /// How many steps a curve of this length is cut into: from 4 to a million, also where the length is
  /// no number.
  static func stepCount(length: Double, every distance: Double) -> Int {
    Int(min(1e6, max(4, length * 1.05 / distance)))
  }

  /// The smallest rectangle around the curve.
  public var bounds: Box { Box(aroundCurve: start, firstControl, secondControl, end) }
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

  /// The smallest rectangle around it.
  package var box: Box { Box(center: center, size: Size(width: 2 * radius, height: 2 * radius)) }

  /// Whether place and radius are numbers that a page can have.
  var isOnPages: Bool { center.isOnPages && (0...1e7).contains(radius) }
}

/// Chooses for every link the bend that keeps clear of other circles and of labels.
public struct LinkRouting: Sendable {
  /// The bends that are tried, best liked first.
  public var bends = [0.1, -0.1, 0.05, -0.05, 0.15, -0.15, 0, 0.2, -0.2, 0.27, -0.27]
  /// How far a link stays from circles that it does not join, in points.
  public var clearance = 3.0
  /// Whether a link may run over the label of its target, as over the box that is its target.
  public var ignoresTargetLabels = false
  /// How many points along links may be looked at. Where more would be needed, fewer bends are
  /// tried; where there is room for one bend only, every link gets the first.
  public var sampleBudget = 1_000_000

  /// What a bend costs for each that is liked better: less than any point in a label, so that it decides
  /// between bends that are equally clear.
  private static let rankCost = 0.4
  /// How far apart a link is looked at, in points.
  private static let sampleDistance = 5.0

  /// A routing with sound defaults.
  public init() {}

  /// Returns one arc a link. Meeting a circle costs most, meeting a label less, a bend that is
  /// liked less a little.
  ///
  /// - Parameter isStraight: Which links are not bent at all; empty for none.
  /// - Precondition: There are bends, every end is one of the circles, and circles have places
  ///   within 10⁷ points of (0, 0).
  /// - Complexity: O(``sampleBudget``) looks at the circles and labels around a point.
  public func arcs(
    discs: [Disc], links: [(source: Int, target: Int)], labels: [Box?], isStraight: [Bool] = []
  ) -> [LinkArc] {
    precondition(!bends.isEmpty, "a routing needs a bend")
    precondition(discs.allSatisfy(\.isOnPages), "circles have places on a page")
    precondition(
      links.allSatisfy { discs.indices.contains($0.source) && discs.indices.contains($0.target) },
      "a link joins two of the circles")
    let tried = bends.prefix(bendLimit(discs: discs, links: links))
    let field = LinkField(discs: discs, labels: labels, clearance: clearance)
    return links.enumerated().map { place, link in
      if isStraight.indices.contains(place), isStraight[place] {
        return LinkArc(from: discs[link.source], to: discs[link.target], bend: 0)
      }
      var best: (cost: Double, arc: LinkArc)?
      for (rank, bend) in tried.enumerated() {
        let arc = LinkArc(from: discs[link.source], to: discs[link.target], bend: bend)
        guard tried.count > 1 else { return arc }
        let points = arc.samples(every: Self.sampleDistance)
        let cost =
          Double(rank) * Self.rankCost
          + field.cost(of: points, link, ignoresTargetLabel: ignoresTargetLabels)
        if let found = best, found.cost <= cost { continue }
        best = (cost, arc)
      }
      return best?.arc ?? LinkArc(from: discs[link.source], to: discs[link.target], bend: 0)
    }
  }

  /// For how many bends the budget suffices: one at least.
  package func bendLimit(discs: [Disc], links: [(source: Int, target: Int)]) -> Int {
    let samples = links.reduce(0) { count, link in
      let length = discs[link.source].center.distance(to: discs[link.target].center)
      return count + 1 + LinkArc.stepCount(length: length, every: Self.sampleDistance)
    }
    return max(1, min(bends.count, sampleBudget / max(1, samples)))
  }
}

/// What a link should keep away from.
private struct LinkField {
  private let discs: [Disc]
  private let labels: [Box?]
  private let clearance: Double
  private let centers: SampleGrid<Int>
  private let labelCenters: SampleGrid<Int>
  private let largest: Double
  private let reach: Double

  init(discs: [Disc], labels: [Box?], clearance: Double) {
    (self.discs, self.labels, self.clearance) = (discs, labels, clearance)
    largest = discs.reduce(0) { max($0, $1.radius) }
    reach = labels.reduce(0) { max($0, ($1?.width ?? 0) / 2, ($1?.height ?? 0) / 2) }
    centers = SampleGrid(discs.enumerated().map { ($1.center, $0) }, cellSize: 40)
    labelCenters = SampleGrid(
      labels.enumerated().compactMap { place, label in label.map { ($0.center, place) } },
      cellSize: 60)
  }

  /// For every point in a circle that the link does not join: it would seem to end there.
  private static let discCost = 6.0
  /// For every point in a label, which can be read all the same.
  private static let labelCost = 2.5

  /// The costs of all points of a link.
  func cost(
    of points: [Point], _ link: (source: Int, target: Int), ignoresTargetLabel: Bool
  ) -> Double {
    var cost = 0.0
    for point in points {
      let around = Box(center: point, size: Size(width: 0, height: 0))
      centers.forEach(in: around.outset(by: largest + clearance)) { center, disc in
        guard disc != link.source, disc != link.target else { return }
        if center.distance(to: point) < discs[disc].radius + clearance { cost += Self.discCost }
      }
      labelCenters.forEach(in: around.outset(by: reach + 1)) { _, label in
        if ignoresTargetLabel, label == link.target { return }
        if labels[label]?.outset(by: 1).contains(point) ?? false { cost += Self.labelCost }
      }
    }
    return cost
  }
}
