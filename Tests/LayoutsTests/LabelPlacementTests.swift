import CoterieLayouts
import Testing

struct LabelPlacementTests {
  /// Circles on a grid with room below for each label.
  static let discs: [Disc] = (0..<30).map { (place: Int) -> Disc in
    let center = Point(x: Double(place % 6) * 70 + 40, y: Double(place / 6) * 40 + 20)
    return Disc(center: center, radius: Double(4 + place % 5))
  }
  static let sizes: [Size?] = discs.map { _ in Size(width: 66, height: 10) }
  static let links = [
    (points: LinkArc(from: discs[0], to: discs[29], bend: 0.1).samples(every: 4), weight: 2.0)
  ]

  static func overlapCount(_ boxes: [Box?]) -> Int {
    let placed = boxes.compactMap { $0 }
    return placed.indices.reduce(0) { sum, place in
      sum + placed[(place + 1)...].filter(placed[place].overlaps).count
    }
  }

  @Test func everyLabelHasAPlaceAndNoneOverlap() {
    let boxes = LabelPlacement().placeAll(discs: Self.discs, sizes: Self.sizes, links: Self.links)
    #expect(boxes.allSatisfy { $0 != nil })
    #expect(Self.overlapCount(boxes) == 0)
  }

  @Test func aLabelGivesWayToALink() throws {
    let disc = [Disc(center: Point(x: 0, y: 0), radius: 5)]
    let below = [(points: (0..<20).map { Point(x: Double($0) * 3 - 30, y: 13) }, weight: 1.0)]
    let size = Size(width: 40, height: 10)
    let free = LabelPlacement().placeAll(discs: disc, sizes: [size], links: [])
    let moved = LabelPlacement().placeAll(discs: disc, sizes: [size], links: below)
    #expect(try #require(free[0]).minY > 0)
    #expect(try #require(moved[0]).maxY < 0)
  }

  @Test func optionalLabelsKeepClearOfCirclesAndLabels() {
    let boxes = LabelPlacement().placeSome(
      discs: Self.discs, sizes: Self.sizes.map { _ in Size(width: 120, height: 12) },
      links: Self.links, order: Array(Self.discs.indices), limit: 12)
    let count = boxes.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
    #expect((1...12).contains(count))
    #expect(Self.overlapCount(boxes) == 0)
    for (owner, box) in boxes.enumerated() {
      for (place, disc) in Self.discs.enumerated() where place != owner {
        #expect(!(box?.contains(disc.center) ?? false))
      }
    }
  }
}

struct LinkArcTests {
  @Test func beginsAndEndsAtTheRims() {
    let a = Disc(center: Point(x: 0, y: 0), radius: 10)
    let b = Disc(center: Point(x: 100, y: 40), radius: 20)
    let arc = LinkArc(from: a, to: b, bend: 0.1)
    func distance(_ p: Point, _ q: Point) -> Double {
      ((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y)).squareRoot()
    }
    #expect((distance(arc.start, a.center) - 10).magnitude < 1e-9)
    #expect((distance(arc.end, b.center) - 20).magnitude < 1e-9)
    #expect(arc.point(at: 0) == arc.start)
    #expect(arc.samples(every: 5).count > 10)
  }

  @Test func bendsAroundACircleInTheWay() {
    let discs = [
      Disc(center: Point(x: 0, y: 0), radius: 5), Disc(center: Point(x: 200, y: 0), radius: 5),
      Disc(center: Point(x: 100, y: -15), radius: 9),
    ]
    let arcs = LinkRouting().arcs(
      discs: discs, links: [(source: 0, target: 1)], labels: [nil, nil, nil])
    let nearest = arcs[0].samples(every: 2).map { point in
      ((point.x - 100) * (point.x - 100) + (point.y + 15) * (point.y + 15)).squareRoot()
    }.min()
    #expect(nearest ?? 0 > 11)
  }

  @Test func circlesAtOnePlaceGiveAnArcOfNoLength() {
    let disc = Disc(center: Point(x: 3, y: 3), radius: 5)
    let arc = LinkArc(from: disc, to: disc, bend: 0.1)
    #expect(arc.start == disc.center && arc.end == disc.center)
  }
}
