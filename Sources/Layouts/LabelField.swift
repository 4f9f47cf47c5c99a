/// What labels must not cover, and what they should not.
struct LabelField {
  /// Something that a label must not cover.
  enum Obstacle {
    /// The label of a circle.
    case label(disc: Int)
    /// A circle, and its place in the order of importance.
    case disc(Int, rank: Int)
    /// Anything else.
    case other
  }

  private let discs: [Disc]
  private let page: Box
  private let costs: LabelCosts
  private let textureRadius: Double
  private var obstacles: BoxGrid<Obstacle>
  private let texture: TextureMap
  private let links: SampleGrid<Int>
  /// How many obstacles have been looked at.
  private(set) var testCount = 0

  private static let linkCell = 24.0
  /// More points of links than these in one cell are left out: there every place crosses links.
  private static let linkCellLimit = 40

  init(_ placement: LabelPlacement, discs: [Disc], ranks: [Int?], links: [[Point]], _ page: Box) {
    self.discs = discs
    self.page = page
    (costs, textureRadius) = (placement.costs, placement.textureRadius)
    obstacles = BoxGrid(over: page)
    texture = TextureMap(discs.lazy.filter { $0.radius < placement.textureRadius }, over: page)
    self.links = SampleGrid(
      links.enumerated().flatMap { link, points in points.map { ($0, link) } },
      cellSize: Self.linkCell, cellLimit: Self.linkCellLimit)
    for (place, disc) in discs.enumerated() where disc.radius >= textureRadius {
      obstacles.insert(disc.box, .disc(place, rank: ranks[place] ?? .max))
    }
  }

  /// Adds a rectangle that no label may cover.
  mutating func add(_ box: Box) { obstacles.insert(box, .other) }

  /// Adds a circle that no label of less importance may cover, however small it is.
  mutating func add(disc: Int, rank: Int) {
    guard discs[disc].radius < textureRadius else { return }
    obstacles.insert(discs[disc].box, .disc(disc, rank: rank))
  }

  /// Adds a label with its leader; returns the number by which it is removed.
  mutating func add(_ label: PlacedLabel) -> Int {
    for point in label.leader?.samples ?? [] { add(Box(around: [point])) }
    return obstacles.insert(label.box, .label(disc: label.disc))
  }

  mutating func remove(_ label: Int) { obstacles.remove(label) }

  /// Whether a label may be there: on the page, and over no other label and no circle that counts.
  ///
  /// - Parameter isFar: Whether its own circle counts too.
  mutating func isFree(_ box: Box, of disc: Int, rank: Int, isFar: Bool = false) -> Bool {
    guard box.union(page) == page else { return false }
    let (discs, textureRadius) = (discs, textureRadius)
    var tests = 0
    let met = obstacles.first(near: box.outset(by: LabelPlacement.clearance)) { other, obstacle in
      tests += 1
      switch obstacle {
      case .other: return box.outset(by: 0.5).overlaps(other)
      case .label(let owner):
        return owner != disc && box.outset(by: LabelPlacement.clearance).overlaps(other)
      case .disc(let owner, let otherRank):
        guard isFar || owner != disc else { return false }
        let counts = discs[owner].radius >= textureRadius || otherRank < rank
        return counts
          && box.outset(by: LabelPlacement.discClearance)
            .overlap(center: discs[owner].center, radius: discs[owner].radius) > 0
      }
    }
    testCount += tests
    return met == nil
  }

  /// Whether a leader meets no label.
  func isFree(_ leader: PlacedLabel.Leader, of disc: Int) -> Bool {
    leader.samples.allSatisfy { point in
      obstacles.first(near: Box(around: [point])) { box, obstacle in
        guard case .label(let owner) = obstacle, owner != disc else { return false }
        return box.outset(by: 1).contains(point)
      } == nil
    }
  }

  /// How much is lost by a label there.
  func cost(of box: Box, rank: Int) -> Double {
    let area = box.width * box.height
    let covered = area > 0 ? texture.area(under: box) / area : 0
    return Double(rank) * costs.rank + costs.texture * covered
      + costs.crossing * Double(crossings(of: box))
  }

  /// How many links have a point in the box, up to the limit.
  private func crossings(of box: Box) -> Int {
    var found: [Int] = []
    _ = links.contains(in: box) { _, link in
      if !found.contains(link) { found.append(link) }
      return found.count >= costs.crossingLimit
    }
    return found.count
  }
}

/// How much of every cell of a page small circles cover.
struct TextureMap {
  private let origin: Point
  private let columns: Int
  private let rows: Int
  private var areas: [Double]
  private static let cell = Size(width: 24, height: 12)

  init(_ discs: some Sequence<Disc>, over page: Box) {
    origin = Point(x: page.minX, y: page.minY)
    columns = Int(min(page.width / Self.cell.width, 2_000)) + 1
    rows = Int(min(page.height / Self.cell.height, 2_000)) + 1
    areas = [Double](repeating: 0, count: columns * rows)
    for disc in discs {
      let column = Int((disc.center.x - origin.x) / Self.cell.width)
      let row = Int((disc.center.y - origin.y) / Self.cell.height)
      guard (0..<columns).contains(column), (0..<rows).contains(row) else { continue }
      areas[row * columns + column] += Double.pi * disc.radius * disc.radius
    }
  }

  /// The area of the circles under a box, as if those of a cell were spread evenly in it.
  func area(under box: Box) -> Double {
    let frame = box.offset(x: -origin.x, y: -origin.y)
    var sum = 0.0
    for row in range(frame.minY, frame.maxY, Self.cell.height, rows) {
      for column in range(frame.minX, frame.maxX, Self.cell.width, columns) {
        let corner = Point(x: Double(column) * Self.cell.width, y: Double(row) * Self.cell.height)
        let cell = Box(
          minX: corner.x, minY: corner.y, maxX: corner.x + Self.cell.width,
          maxY: corner.y + Self.cell.height)
        sum +=
          areas[row * columns + column] * cell.sharedArea(with: frame)
          / (Self.cell.width * Self.cell.height)
      }
    }
    return sum
  }

  private func range(_ low: Double, _ high: Double, _ side: Double, _ count: Int) -> Range<Int> {
    let first = Int(min(max(low / side, 0), Double(count)))
    return first..<max(first, Int(min(max(high / side, -1), Double(count - 1))) + 1)
  }
}
