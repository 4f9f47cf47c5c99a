/// Finds a place for every label beside its circle, where it covers no other label, no circle and
/// few links.
public struct LabelPlacement: Sendable {
  /// Space between a circle and its label, in points.
  public var gap = 2.5
  /// How often all labels are looked at again.
  public var rounds = 4
  /// How much the links under an optional label may disturb before it is left out; the first half
  /// of the labels, by importance, is placed wherever there is room.
  public var crowdLimit = 30.0

  /// A placement with sound defaults.
  public init() {}

  /// Returns a rectangle for every circle whose label has a free place, nil for the others.
  ///
  /// Labels are below their circles at first, where the layout has kept space for them, those of larger circles
  /// first. They move only to places that are free: no label ever covers another, an obstacle or a circle that
  /// is not its own.
  ///
  /// - Parameters:
  ///   - sizes: What each label needs; nil for circles without one.
  ///   - links: Points along the links, some five points apart, with how much each disturbs (the
  ///     width of the line times its opacity).
  ///   - obstacles: Rectangles that no label may cover.
  /// - Precondition: There is a size, or nil, for every circle, and circles and points have places
  ///   within 10⁷ points of (0, 0).
  public func placeAll(
    discs: [Disc], sizes: [Size?], links: [(points: [Point], weight: Double)],
    obstacles: [Box] = []
  ) -> [Box?] {
    precondition(discs.count == sizes.count, "every circle needs a size of its label, or nil")
    let field = LabelField(discs: discs, links: links)
    let order = sizes.indices.filter { sizes[$0] != nil }.sorted {
      discs[$0].radius != discs[$1].radius ? discs[$0].radius > discs[$1].radius : $0 < $1
    }
    var boxes = placesBelow(discs, sizes, order, obstacles, field)
    for _ in 0..<max(0, rounds) {
      var hasMoved = false
      for place in order {
        guard let size = sizes[place] else { continue }
        let others = boxes.enumerated().compactMap { $0.offset == place ? nil : $0.element }
        let best = bestPlace(
          candidates(for: discs[place], size: size), owner: place, current: boxes[place],
          LabelGrid(boxes: obstacles + others), field)
        if best != boxes[place] {
          boxes[place] = best
          hasMoved = true
        }
      }
      if !hasMoved { break }
    }
    return boxes
  }

  /// The rectangles below the circles that are free.
  private func placesBelow(
    _ discs: [Disc], _ sizes: [Size?], _ order: [Int], _ obstacles: [Box], _ field: LabelField
  ) -> [Box?] {
    var boxes = [Box?](repeating: nil, count: discs.count)
    var labels = LabelGrid(boxes: obstacles)
    for place in order {
      guard let size = sizes[place] else { continue }
      let below = candidates(for: discs[place], size: size)[0]
      guard !labels.overlaps(below), !field.meetsDisc(below, owner: place) else { continue }
      boxes[place] = below
      labels.insert(below)
    }
    return boxes
  }

  /// The place that disturbs least: one of the candidates that are free, or the current one.
  private func bestPlace(
    _ candidates: [Box], owner: Int, current: Box?, _ labels: LabelGrid, _ field: LabelField
  ) -> Box? {
    var best = current.map { (cost: field.cost(of: $0), box: $0) }
    for (rank, box) in candidates.enumerated() {
      let cost = field.cost(of: box) + Double(rank) * Self.rankCost
      guard cost < best?.cost ?? .infinity, !labels.overlaps(box),
        !field.meetsDisc(box, owner: owner)
      else { continue }
      best = (cost, box)
    }
    return best?.box
  }

  /// How much a place costs for every one that is liked better.
  private static let rankCost = 0.35

  /// Returns rectangles for as many labels as find a free place, most important first.
  ///
  /// - Parameters:
  ///   - order: The circles that may have a label, most important first.
  ///   - limit: How many labels there may be.
  ///   - obstacles: Rectangles that no label may cover.
  /// - Precondition: As in ``placeAll(discs:sizes:links:obstacles:)``; the order names circles.
  public func placeSome(
    discs: [Disc], sizes: [Size?], links: [(points: [Point], weight: Double)], order: [Int],
    limit: Int, obstacles: [Box] = []
  ) -> [Box?] {
    precondition(discs.count == sizes.count, "every circle needs a size of its label, or nil")
    precondition(order.allSatisfy(discs.indices.contains), "the order names the circles")
    let field = LabelField(discs: discs, links: links)
    var boxes = [Box?](repeating: nil, count: discs.count)
    var labels = LabelGrid(boxes: obstacles)
    var count = 0
    for place in order where count < limit {
      guard let size = sizes[place] else { continue }
      var best: (cost: Double, box: Box)?
      for (rank, box) in candidates(for: discs[place], size: size).enumerated() {
        guard !labels.overlaps(box.outset(by: 2)), !field.meetsDisc(box, owner: place) else {
          continue
        }
        let cost = field.cost(of: box) + Double(rank) * Self.rankCost
        let limit = count * 2 < limit ? .infinity : crowdLimit
        if cost < best?.cost ?? limit { best = (cost, box) }
      }
      guard let box = best?.box else { continue }
      labels.insert(box)
      boxes[place] = box
      count += 1
    }
    return boxes
  }

  /// Below, above, right, left, then the corners and shifted places below and above.
  private func candidates(for disc: Disc, size: Size) -> [Box] {
    let distance = disc.radius + gap
    let (halfWidth, halfHeight) = (size.width / 2, size.height / 2)
    let diagonal = disc.radius * 0.72 + gap
    let offsets: [(Double, Double)] = [
      (0, distance + halfHeight), (0, -distance - halfHeight),
      (distance + halfWidth, 0), (-distance - halfWidth, 0),
      (diagonal + halfWidth, diagonal + halfHeight * 0.4),
      (-diagonal - halfWidth, diagonal + halfHeight * 0.4),
      (diagonal + halfWidth, -diagonal - halfHeight * 0.4),
      (-diagonal - halfWidth, -diagonal - halfHeight * 0.4),
      (halfWidth * 0.5, distance + halfHeight), (-halfWidth * 0.5, distance + halfHeight),
      (halfWidth * 0.5, -distance - halfHeight), (-halfWidth * 0.5, -distance - halfHeight),
    ]
    return offsets.map { dx, dy in
      Box(center: Point(x: disc.center.x + dx, y: disc.center.y + dy), size: size)
    }
  }
}

/// What a label should keep away from.
private struct LabelField {
  private let discs: [Disc]
  private let centers: SampleGrid<Int>
  private let ink: SampleGrid<Double>
  private let largest: Double

  init(discs: [Disc], links: [(points: [Point], weight: Double)]) {
    precondition(
      discs.allSatisfy(\.isOnPages) && links.allSatisfy { $0.points.allSatisfy(\.isOnPages) },
      "circles and links have places on a page")
    self.discs = discs
    largest = discs.reduce(0) { max($0, $1.radius) }
    centers = SampleGrid(discs.enumerated().map { ($1.center, $0) }, cellSize: 60)
    ink = SampleGrid(
      links.flatMap { link in link.points.map { ($0, link.weight) } }, cellSize: 30)
  }

  /// How much the links under a label disturb.
  func cost(of box: Box) -> Double {
    var cost = 0.0
    ink.forEach(in: box.outset(by: 1)) { _, weight in cost += weight }
    return cost
  }

  func meetsDisc(_ box: Box, owner: Int) -> Bool {
    var isMet = false
    centers.forEach(in: box.outset(by: largest + 1)) { _, disc in
      if disc != owner,
        box.outset(by: 1).overlap(center: discs[disc].center, radius: discs[disc].radius) > 0
      {
        isMet = true
      }
    }
    return isMet
  }
}

/// Labels that have a place already.
private struct LabelGrid {
  var boxes: [Box] = []

  mutating func insert(_ box: Box) { boxes.append(box) }

  func overlaps(_ box: Box) -> Bool { boxes.contains { $0.overlaps(box) } }
}
