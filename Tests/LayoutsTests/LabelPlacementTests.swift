import CoterieLayouts
import Testing

struct LabelPlacementTests {
  static let page = Box(minX: -200, minY: -200, maxX: 200, maxY: 200)
  static let size = Size(width: 40, height: 10)

  static func place(
    _ discs: [Disc], links: [[Point]] = [], obstacles: [Box] = [], isRequired: Bool = false,
    page: Box = page
  ) -> [PlacedLabel?] {
    LabelPlacement().place(
      discs.indices.map { LabelRequest(disc: $0, size: size, isRequired: isRequired) },
      discs: discs, links: links, obstacles: obstacles, page: page)
  }

  /// The centre of the label of one circle of radius 5 at the origin.
  static func center(links: [[Point]] = [], obstacles: [Box] = []) throws -> Point {
    let disc = Disc(center: Point(x: 0, y: 0), radius: 5)
    return try #require(place([disc], links: links, obstacles: obstacles)[0]).box.center
  }

  /// Blocks the places of the first directions, one after the other.
  @Test func theDirectionsAreTriedInOrder() throws {
    let corner = 7 * 0.5.squareRoot()
    let expected = [
      Point(x: 0, y: 12), Point(x: 0, y: -12), Point(x: 27, y: 0), Point(x: -27, y: 0),
      Point(x: corner + 20, y: corner + 5), Point(x: corner + 20, y: -corner - 5),
      Point(x: -corner - 20, y: corner + 5), Point(x: -corner - 20, y: -corner - 5),
      Point(x: 0, y: 18),
    ]
    // A small obstacle in the part of each place that no later one covers.
    let blocks = [
      Point(x: 0, y: 8), Point(x: 0, y: -12), Point(x: 8, y: 0), Point(x: -8, y: 0),
      Point(x: 30, y: 10), Point(x: 30, y: -10), Point(x: -30, y: 10), Point(x: -30, y: -10),
    ].map { Box(center: $0, size: Size(width: 0.1, height: 0.1)) }
    for (count, place) in expected.enumerated() {
      let found = try Self.center(obstacles: Array(blocks.prefix(count)))
      #expect((found.x - place.x).magnitude < 1e-9 && (found.y - place.y).magnitude < 1e-9)
    }
  }

  /// One link costs as much as two places: below with two links 2, above with one 1.5, right 1.
  @Test func aLabelGivesWayToLinksAsFarAsTheyCost() throws {
    let line = { (y: Double) in (0..<11).map { Point(x: Double($0) * 8 - 40, y: y) } }
    #expect(try Self.center(links: [line(12)]).y == -12)
    #expect(try Self.center(links: [line(12), line(-12)]).y == 12)
    #expect(try Self.center(links: [line(12), line(11), line(-12)]).x == 27)
    let wall = { (x: Double) in (0..<11).map { Point(x: x, y: Double($0) * 8 - 40) } }
    #expect(try Self.center(links: [line(12), line(11), line(-12), wall(27), wall(-27)]).y == -12)
  }

  @Test func smallCirclesAreTextureAndLargeOnesAreNot() throws {
    let own = Disc(center: Point(x: 0, y: 0), radius: 5)
    for (radius, isCovered) in [(2.9, true), (3.0, false)] {
      var placement = LabelPlacement()
      placement.costs.texture = 0
      let discs = [own, Disc(center: Point(x: 0, y: 12), radius: radius)]
      let label = try #require(
        placement.place([LabelRequest(disc: 0, size: Self.size)], discs: discs, page: Self.page)[0])
      #expect((label.box.center.y == 12) == isCovered)
    }
  }

  @Test func aSmallCircleOfMoreImportanceIsNotCovered() throws {
    let discs = [
      Disc(center: Point(x: 0, y: 12), radius: 1), Disc(center: Point(x: 0, y: 0), radius: 5),
    ]
    let label = try #require(Self.place(discs)[1])
    #expect(label.box.overlap(center: discs[0].center, radius: 1) == 0)
  }

  @Test func aRequiredLabelIsPlacedFartherAwayWithALine() throws {
    let disc = Disc(center: Point(x: 0, y: 0), radius: 5)
    let crowd = (0..<8).flatMap { ring in
      [-12.0, 0, 12].map { Disc(center: Point(x: Double(ring) * 14 - 49, y: $0), radius: 6) }
    }.filter { $0.center.distance(to: disc.center) > 11 }
    let discs = [disc] + crowd
    for isRequired in [false, true] {
      let label = LabelPlacement().place(
        [LabelRequest(disc: 0, size: Self.size, isRequired: isRequired)], discs: discs,
        page: Self.page)[0]
      #expect((label != nil) == isRequired)
      guard let label else { continue }
      let leader = try #require(label.leader)
      #expect((leader.start.distance(to: disc.center) - 5).magnitude < 1e-9)
      #expect(label.box.contains(leader.end))
      for disc in discs {
        #expect(label.box.overlap(center: disc.center, radius: disc.radius) == 0)
      }
    }
  }

  @Test func aLabelStaysOnThePage() throws {
    let disc = Disc(center: Point(x: 0, y: 0), radius: 5)
    let page = Box(minX: -50, minY: -20, maxX: 50, maxY: 8)
    let label = try #require(Self.place([disc], page: page)[0])
    #expect(label.box.center.y == -12)
    let narrow = Box(minX: -5, minY: -5, maxX: 5, maxY: 5)
    #expect(Self.place([disc], isRequired: true, page: narrow) == [nil])
  }

  @Test func labelsMoveBackWhereLinksHaveGone() throws {
    let disc = Disc(center: Point(x: 0, y: 0), radius: 5)
    let links = [(0..<11).map { Point(x: Double($0) * 8 - 40, y: 12) }]
    let placement = LabelPlacement()
    let requests = [LabelRequest(disc: 0, size: Self.size)]
    let labels = placement.place(requests, discs: [disc], links: links, page: Self.page)
    #expect(labels[0]?.box.center.y == -12)
    let moved = placement.improve(labels, of: requests, discs: [disc], page: Self.page)
    #expect(moved[0]?.box.center.y == 12)
  }

  @Test(arguments: [Double.nan, .infinity, -1])
  func oddSizesHaveNoPlace(_ odd: Double) {
    let disc = Disc(center: Point(x: 0, y: 0), radius: 1)
    let request = LabelRequest(disc: 0, size: Size(width: odd, height: odd), isRequired: true)
    let labels = LabelPlacement().place([request], discs: [disc], page: Self.page)
    #expect(labels.count == 1)
    #expect(odd == -1 || labels[0] == nil)
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
