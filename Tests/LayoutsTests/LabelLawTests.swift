import CoterieLayouts
import CoterieParallel
import Testing

/// What holds for the labels of any circles.
struct LabelLawTests {
  /// Circles of all sizes at random places, some crowded, with names of all lengths and links.
  struct Crowd: CustomTestStringConvertible {
    let seed: UInt64
    let discs: [Disc]
    let requests: [LabelRequest]
    let links: [[Point]]
    let page: Box

    var testDescription: String { "seed \(seed), \(discs.count) circles" }

    init(seed: UInt64, count: Int, largest: Double) {
      var generator = RepeatableGenerator(seed: seed)
      let side = 40 + 20 * Double(count).squareRoot()
      var discs: [Disc] = []
      for _ in 0..<count {
        let share = generator.fraction()
        let center = Point(x: side * generator.fraction(), y: side * generator.fraction())
        discs.append(Disc(center: center, radius: 0.8 + largest * share * share))
      }
      self.seed = seed
      self.discs = discs
      requests = discs.indices.map { place in
        LabelRequest(
          disc: (place * 7 + 3) % count,
          size: Size(width: 10 + 90 * generator.fraction(), height: 9 + 5 * generator.fraction()),
          isRequired: place < 12)
      }
      links = (0..<count).map { _ in
        let (a, b) = (discs[generator.below(count)], discs[generator.below(count)])
        return LinkArc(from: a, to: b, bend: 0).samples(every: 8)
      }
      page = Box(minX: 0, minY: 0, maxX: side, maxY: side)
    }

    /// Counts that have no factor 7, so that every circle has one request.
    static let all = [1, 2, 5, 30, 120, 401].flatMap { count in
      (0..<4).map { seed in
        Crowd(seed: UInt64(seed), count: count, largest: [0, 4, 9, 25][seed])
      }
    }
  }

  static func check(_ labels: [PlacedLabel?], of crowd: Crowd, radius: Double) {
    let placed = labels.compactMap { $0 }
    for (place, label) in placed.enumerated() {
      #expect(label.box.union(crowd.page) == crowd.page)
      for other in placed[(place + 1)...] {
        #expect(!label.box.outset(by: LabelPlacement.clearance - 1e-9).overlaps(other.box))
      }
    }
    var ranks = [Int](repeating: 0, count: crowd.discs.count)
    for (rank, request) in crowd.requests.enumerated() { ranks[request.disc] = rank }
    for label in placed {
      for (place, disc) in crowd.discs.enumerated() {
        guard label.box.overlap(center: disc.center, radius: disc.radius) > 0 else { continue }
        #expect(disc.radius < radius && ranks[place] > ranks[label.disc])
      }
    }
  }

  @Test(arguments: Crowd.all)
  func noLabelCoversWhatItMayNot(_ crowd: Crowd) {
    for radius in [0.0, 3] {
      var placement = LabelPlacement()
      placement.textureRadius = radius
      let labels = placement.place(
        crowd.requests, discs: crowd.discs, links: crowd.links, page: crowd.page)
      #expect(labels.count == crowd.requests.count)
      Self.check(labels, of: crowd, radius: radius)
      let improved = placement.improve(
        labels, of: crowd.requests, discs: crowd.discs, links: Array(crowd.links.dropFirst(9)),
        page: crowd.page)
      Self.check(improved, of: crowd, radius: radius)
      #expect(improved.map { $0 == nil } == labels.map { $0 == nil })
    }
  }

  @Test(arguments: Crowd.all.filter { $0.discs.count > 2 })
  func aHigherLimitOnlyAdds(_ crowd: Crowd) {
    var before: Set<Int> = []
    for limit in 0...24 {
      let labels = LabelPlacement().place(
        crowd.requests, discs: crowd.discs, limit: limit, links: crowd.links, page: crowd.page)
      let named = Set(labels.compactMap { $0?.disc })
      #expect(named.count <= limit && named.isSuperset(of: before))
      before = named
    }
  }

  /// Of the places that are free the label has the one of the least cost, found by trying all.
  @Test(arguments: Crowd.all.filter { $0.discs.count > 2 })
  func theFirstLabelHasTheBestPlace(_ crowd: Crowd) throws {
    let request = crowd.requests[0]
    let disc = crowd.discs[request.disc]
    var placement = LabelPlacement()
    placement.textureRadius = 0
    let found = placement.place([request], discs: crowd.discs, links: crowd.links, page: crowd.page)
    var best: (cost: Double, center: Point)?
    for (rank, center) in Self.centers(disc, request.size).enumerated() {
      let box = Box(center: center, size: request.size)
      let isFree = crowd.discs.indices.allSatisfy { place in
        let other = crowd.discs[place]
        return place == request.disc
          || box.outset(by: 1).overlap(center: other.center, radius: other.radius) == 0
      }
      guard isFree, box.union(crowd.page) == crowd.page else { continue }
      let crossed = crowd.links.count { $0.contains(where: box.contains) }
      let cost = 0.5 * Double(rank) + Double(min(6, crossed))
      if cost < best?.cost ?? .infinity { best = (cost, center) }
    }
    guard let best else { return }
    let center = try #require(found[0]).box.center
    #expect(center.distance(to: best.center) < 1e-9)
  }

  /// The sixteen places, in order.
  static func centers(_ disc: Disc, _ size: Size) -> [Point] {
    [2.0, 8].flatMap { gap -> [Point] in
      let (reach, corner) = (disc.radius + gap, (disc.radius + gap) * 0.5.squareRoot())
      let (x, y) = (corner + size.width / 2, corner + size.height / 2)
      return [
        (0, reach + size.height / 2), (0, -reach - size.height / 2),
        (reach + size.width / 2, 0), (-reach - size.width / 2, 0), (x, y), (x, -y), (-x, y),
        (-x, -y),
      ].map { Point(x: disc.center.x + $0.0, y: disc.center.y + $0.1) }
    }
  }

  /// 240 labels over 100,000 dots, as crowded as 300,000 on the largest page: few obstacles are looked at for
  /// each of the sixteen places.
  @Test func manyDotsCostNoMoreThanFew() {
    var generator = RepeatableGenerator(seed: 5)
    let discs = (0..<100_000).map { _ in
      Disc(
        center: Point(x: 1_000 * generator.fraction(), y: 750 * generator.fraction()),
        radius: 0.8)
    }
    let page = Box(minX: 0, minY: 0, maxX: 1_000, maxY: 750)
    let requests = (0..<LabelPlacement.requestLimit(240)).map {
      LabelRequest(disc: $0, size: Size(width: 80, height: 10))
    }
    let found = LabelPlacement().counted(requests, discs: discs, limit: 240, page: page)
    #expect(found.labels.count { $0 != nil } == 240)
    #expect(found.testCount < 240 * 16 * 40, "\(found.testCount)")
  }
}
