import CoterieLayouts
import Testing

/// The work of a layout is bounded by counts, whatever the network.
struct WorkBoundTests {
  @Test func oneStartNeedsNoComparison() {
    var budget = 1_000
    #expect(BoxLayout().starts(count: 80, pairCount: 5_000_000, budget: &budget) == [3])
    #expect(BoxLayout().starts(count: 81, pairCount: 1, budget: &budget) == [3])
    #expect(BoxLayout().starts(count: 3, pairCount: 1, budget: &budget) == [3])
    #expect(budget == 1_000)
  }

  @Test func startsUseTheBudgetUp() {
    var budget = 1_000
    #expect(BoxLayout().starts(count: 40, pairCount: 100, budget: &budget).count == 8)
    #expect(budget == 200)
    #expect(BoxLayout().starts(count: 40, pairCount: 100, budget: &budget).count == 2)
    #expect(BoxLayout().starts(count: 40, pairCount: 100, budget: &budget).count == 1)
    #expect(budget == 0)
  }

  @Test(arguments: [10, 100, 400])
  func bendsAreTriedAsFarAsTheBudgetAllows(_ count: Int) {
    let discs = (0..<count).map {
      Disc(center: Point(x: Double($0 % 20) * 50, y: Double($0 / 20) * 50), radius: 5)
    }
    let links = discs.indices.flatMap { a in (0..<a).map { (source: a, target: $0) } }
    let routing = LinkRouting()
    let limit = routing.bendLimit(discs: discs, links: links)
    let samples = links.reduce(0) { sum, link in
      sum
        + LinkArc(from: discs[link.source], to: discs[link.target], bend: 0).samples(every: 5).count
    }
    #expect(limit == 1 || limit * samples <= routing.sampleBudget * 11 / 10)
    let arcs = routing.arcs(discs: discs, links: links, labels: discs.map { _ in nil })
    #expect(arcs.count == links.count)
    if limit == 1 {
      let first = LinkArc(from: discs[1], to: discs[0], bend: routing.bends[0])
      #expect(arcs[0] == first)
    }
  }

  @Test func manyComponentsArePackedWithoutOverlaps() throws {
    var numbers = BoxLayoutTests.Numbers(state: 3)
    let boxes = (0..<1500).map { _ in
      Size(
        width: 10 + Double(numbers.next(below: 60)), height: 8 + Double(numbers.next(below: 30)))
    }
    let links = (0..<60).map { LayoutLink(source: $0, target: $0 / 2, weight: 1) }
    let centers = BoxLayout().positions(of: boxes, links: links)
    #expect(BoxLayoutTests.overlaps(centers, boxes) == 0)
    let whole = zip(centers, boxes).map { Box(center: $0, size: $1) }
      .reduce(Box(center: centers[0], size: boxes[0])) { $0.union($1) }
    #expect((1.0...2.2).contains(whole.width / whole.height))
    let area = boxes.reduce(0) { $0 + $1.width * $1.height }
    #expect(whole.width * whole.height < 4 * area)
  }

  @Test func theBoundsOfAnArcHoldItsPoints() {
    var numbers = BoxLayoutTests.Numbers(state: 9)
    func point() -> Point {
      Point(x: Double(numbers.next(below: 300)), y: Double(numbers.next(below: 300)))
    }
    for bend in [0, 0.1, -0.27, 0.9] {
      for _ in 0..<50 {
        let arc = LinkArc(
          from: Disc(center: point(), radius: 4), to: Disc(center: point(), radius: 9), bend: bend)
        let points = (0...400).map { arc.point(at: Double($0) / 400) }
        let sampled = points.reduce(Box(center: points[0], size: Size(width: 0, height: 0))) {
          $0.union(Box(center: $1, size: Size(width: 0, height: 0)))
        }
        #expect(arc.bounds.outset(by: 1e-9).union(sampled) == arc.bounds.outset(by: 1e-9))
        #expect(sampled.outset(by: 0.05).union(arc.bounds) == sampled.outset(by: 0.05))
      }
    }
  }

  @Test(arguments: [Double.nan, .infinity, 1e300])
  func oddPlacesGiveFewSamples(_ odd: Double) {
    let arc = LinkArc(
      from: Disc(center: Point(x: odd, y: 0), radius: 1),
      to: Disc(center: Point(x: 0, y: 9), radius: 1), bend: 0.1)
    #expect((5...1_000_001).contains(arc.samples(every: 4).count))
  }
}
