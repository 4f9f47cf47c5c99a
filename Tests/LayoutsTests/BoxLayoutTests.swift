import CoterieLayouts
import Testing

struct BoxLayoutTests {
  /// A repeatable stream of numbers.
  struct Numbers {
    var state: UInt64
    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  static func example(
    _ count: Int, links linkCount: Int, seed: UInt64
  ) -> (boxes: [Size], links: [LayoutLink]) {
    var numbers = Numbers(state: seed)
    let boxes = (0..<count).map { _ in
      Size(
        width: 20 + Double(numbers.next(below: 90)), height: 12 + Double(numbers.next(below: 40)))
    }
    let links = (0..<linkCount).map { _ in
      LayoutLink(
        source: numbers.next(below: count), target: numbers.next(below: count),
        weight: Double(1 + numbers.next(below: 9)))
    }
    return (boxes, links)
  }

  static func overlaps(_ centers: [Point], _ sizes: [Size]) -> Int {
    let boxes = zip(centers, sizes).map { Box(center: $0, size: $1) }
    return boxes.indices.reduce(0) { sum, place in
      sum + boxes[(place + 1)...].filter(boxes[place].overlaps).count
    }
  }

  @Test(arguments: [(1, 0), (2, 1), (5, 0), (12, 20), (40, 30), (60, 120), (200, 260)])
  func noTwoBoxesOverlap(_ count: Int, _ linkCount: Int) throws {
    let example = Self.example(count, links: linkCount, seed: UInt64(count))
    let centers = BoxLayout().positions(of: example.boxes, links: example.links)
    #expect(centers.count == count)
    #expect(Self.overlaps(centers, example.boxes) == 0)
    let boxes = zip(centers, example.boxes).map { Box(center: $0, size: $1) }
    #expect((boxes.map(\.minX).min() ?? 1).magnitude < 1e-6)
    #expect((boxes.map(\.minY).min() ?? 1).magnitude < 1e-6)
  }

  @Test func isTheSameTwice() throws {
    let example = Self.example(30, links: 45, seed: 7)
    let first = BoxLayout().positions(of: example.boxes, links: example.links)
    let other = Self.example(200, links: 300, seed: 8)
    _ = BoxLayout().positions(of: other.boxes, links: other.links)
    #expect(BoxLayout().positions(of: example.boxes, links: example.links) == first)
  }

  @Test func nothingGivesNothing() throws {
    #expect(BoxLayout().positions(of: [], links: []).isEmpty)
  }

  @Test func ignoresLinksThatJoinNothing() throws {
    let boxes = [Size(width: 20, height: 20), Size(width: 20, height: 20)]
    let plain = BoxLayout().positions(of: boxes, links: [])
    let strange = [
      LayoutLink(source: 0, target: 0, weight: 1), LayoutLink(source: 0, target: 9, weight: 1),
      LayoutLink(source: -1, target: 1, weight: 1),
    ]
    #expect(BoxLayout().positions(of: boxes, links: strange) == plain)
  }

  @Test func manyIsolatedBoxesFillAPageOfTheWantedShape() throws {
    let boxes = [Size](repeating: Size(width: 30, height: 20), count: 120)
    let centers = BoxLayout().positions(of: boxes, links: [])
    let width = (centers.map(\.x).max() ?? 0) + 15
    let height = (centers.map(\.y).max() ?? 0) + 10
    #expect((1.0...2.2).contains(width / height))
    #expect(width * height < 6 * 120 * 30 * 20)
  }
}
