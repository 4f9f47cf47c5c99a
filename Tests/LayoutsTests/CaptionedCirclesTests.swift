import CoterieLayouts
import CoterieParallel
import Testing

@Suite struct CaptionedCirclesTests {
  /// Some circles with names, and places for most of them, many of which coincide.
  private static func sample(_ count: Int, seed: UInt64) -> (CaptionedCircles, [Point?]) {
    var random = RepeatableGenerator(seed: seed)
    func number(_ most: Double) -> Double {
      Double(random.next() % 1_000_000) / 1_000_000 * most
    }
    let circles = CaptionedCircles(
      diameters: (0..<count).map { _ in 4 + number(40) },
      captionWidths: (0..<count).map { _ in number(160) })
    let spread = number(3)
    return (
      circles,
      (0..<count).map { _ in
        number(1) < 0.1 ? nil : Point(x: number(spread).rounded(), y: number(spread))
      }
    )
  }

  /// The box around a circle at a place, and the one of its name.
  private static func boxes(_ circles: CaptionedCircles, _ places: [Point]) -> [[Box]] {
    places.indices.map { place in
      let (center, diameter) = (places[place], circles.diameters[place])
      let name = Point(
        x: center.x, y: center.y + diameter / 2 + circles.captionHeight / 2)
      return [
        Box(center: center, size: Size(width: diameter, height: diameter)),
        Box(
          center: name,
          size: Size(width: circles.captionWidths[place], height: circles.captionHeight)),
      ]
    }
  }

  @Test(arguments: 0..<24)
  func noNameMeetsAnotherOrACircle(seed: Int) {
    let (circles, positions) = Self.sample(3 * seed, seed: UInt64(seed))
    let places = circles.places(near: positions)
    let boxes = Self.boxes(circles, places)
    for first in boxes.indices {
      for second in boxes.indices.dropFirst(first + 1) {
        let meet = boxes[first].contains { box in boxes[second].contains { $0.overlaps(box) } }
        #expect(!meet, "\(first) and \(second)")
      }
    }
  }

  @Test(arguments: 1..<8)
  func circlesWithoutAPlaceAreBelowTheOthers(seed: Int) throws {
    let (circles, positions) = Self.sample(40, seed: UInt64(seed))
    let boxes = Self.boxes(circles, circles.places(near: positions))
    let lowest = boxes.indices.filter { positions[$0] != nil }.flatMap { boxes[$0] }.map(\.maxY)
      .max()
    let highest = boxes.indices.filter { positions[$0] == nil }.flatMap { boxes[$0] }.map(\.minY)
      .min()
    #expect(try #require(lowest) < (highest ?? .infinity))
  }

  @Test func keepsAShapeThatHasRoom() {
    let circles = CaptionedCircles(diameters: [10, 10, 10], captionWidths: [20, 20, 20])
    let places = circles.places(near: [
      Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 0, y: 10),
    ])
    #expect(places[1].x - places[0].x == places[2].y - places[0].y)
    #expect(places[0].y == places[1].y && places[0].x == places[2].x)
  }

  @Test func placesOneOrNone() {
    #expect(CaptionedCircles(diameters: [], captionWidths: []).places(near: []).isEmpty)
    for position in [nil, Point(x: 3, y: 4)] {
      let places = CaptionedCircles(diameters: [8], captionWidths: [30]).places(near: [position])
      #expect(places.count == 1)
    }
  }
}
