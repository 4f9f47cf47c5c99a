import CoterieGraphCore

/// A link between two vertices, as a layout sees it.
public struct LayoutLink: Hashable, Sendable {
  /// One end, by its place in the list of boxes.
  public var source: Int
  /// The other end.
  public var target: Int
  /// How strongly it pulls: above 0.
  public var weight: Double

  /// A link by its ends and its weight.
  public init(source: Int, target: Int, weight: Double) {
    self.source = source
    self.target = target
    self.weight = weight
  }
}

/// Positions for vertices in boxes of known size, such as a circle with its caption.
///
/// Every component is laid out by `graph.layout()`, or as it was before, and may be turned to fit the page; its boxes
/// are moved apart until none overlap, and the components are packed closely. Small components are laid out
/// from several starts, of which the one with the fewest crossings is kept, as far as ``clarityBudget`` allows.
///
/// The same boxes and links give the same positions, whatever fonts are installed.
public struct BoxLayout: Sendable {
  /// The least distance between two boxes, in points.
  public var gap = 6.0
  /// Width divided by height that the packing aims at.
  public var aspectRatio = 1.5
  /// The mean length of a link before overlaps are removed: the mean side of the boxes times this.
  public var spread = 2.0
  /// Whether components are turned to fit the page.
  public var mayTurn = true
  /// Up to how many vertices a component is laid out from several starts, to keep the clearest.
  public var clarityLimit = 80
  /// How many pairs of links, and of links and boxes, may be compared to find the clearest starts
  /// of all components together, the largest first. A component for which too few are left has one
  /// start, whose crossings need not be counted.
  public var clarityBudget = 10_000_000

  /// A layout with sound defaults.
  public init() {}

  /// Returns the centre of every box, in points with y down, the whole beginning at (0, 0).
  ///
  /// - No two boxes overlap.
  /// - Links from a vertex to itself, and those with an end that does not exist, are ignored.
  /// - Parameter known: Where each vertex is by a layout, in any unit; nil where none was made. One without a
  ///   place is put at the origin of its component.
  /// - Precondition: The sides of boxes are between 0 and 100,000 points, ``gap`` between 0 and 1,000,
  ///   ``aspectRatio`` between 0.01 and 100 and ``spread`` between 0 and 1,000.
  public func positions(
    of boxes: [Size], links: [LayoutLink], from known: [Point?]? = nil
  ) -> [Point] {
    precondition(boxes.allSatisfy(\.isOfMark), "the sides of boxes are from 0 to 100,000 points")
    precondition(
      (0...1000).contains(gap) && (0.01...100).contains(aspectRatio)
        && (0...1000).contains(spread),
      "the gap and the spread are from 0 to 1,000, the aspect ratio from 0.01 to 100")
    let valid = links.filter {
      $0.source != $0.target && boxes.indices.contains($0.source)
        && boxes.indices.contains($0.target)
    }
    var drawn: [PackedComponent] = []
    var budget = clarityBudget
    for component in components(count: boxes.count, links: valid) {
      drawn.append(layout(component, boxes: boxes, known, budget: &budget))
    }
    return ComponentPacking(gap: gap, aspectRatio: aspectRatio).pack(drawn, count: boxes.count)
  }
}

// MARK: - One component

extension BoxLayout {
  /// Connected vertices in ascending order, and their links.
  struct Component {
    var vertices: [Int]
    var links: [LayoutLink]
  }

  private func layout(
    _ component: Component, boxes: [Size], _ known: [Point?]?, budget: inout Int
  ) -> PackedComponent {
    let sizes = component.vertices.map { boxes[$0] }
    var place: [Int: Int] = [:]
    for (index, vertex) in component.vertices.enumerated() { place[vertex] = index }
    let links = component.links.compactMap { link -> LayoutLink? in
      guard let source = place[link.source], let target = place[link.target] else { return nil }
      return LayoutLink(source: source, target: target, weight: link.weight)
    }
    let ends = links.map { ($0.source, $0.target) }
    let clarity = LayoutClarity(sizes: sizes, links: ends, aspectRatio: aspectRatio)
    let places = known.map { known in
      component.vertices.map { known[$0] ?? Point(x: 0, y: 0) }
    }
    let starts =
      places == nil
      ? starts(count: sizes.count, pairCount: clarity.pairCount, budget: &budget) : [0]
    var best: (cost: Double, centers: [Point])?
    for start in starts {
      let upright = scaled(
        places ?? Self.places(count: sizes.count, links: links, start: start), sizes, ends)
      let centers = bestTurn(of: upright, clarity)
      let cost = starts.count > 1 ? clarity.cost(of: centers) : 0
      if cost < best?.cost ?? .infinity { best = (cost, centers) }
    }
    return PackedComponent(
      vertices: component.vertices, centers: best?.centers ?? [], sizes: sizes, links: ends)
  }

  /// The places of one start.
  private static func places(count: Int, links: [LayoutLink], start: Int) -> [Point] {
    let graph = CSRGraph(
      vertexCount: count,
      weightedEdges: links.lazy.map { link in
        (link.source, link.target, link.weight.isFinite && link.weight > 0 ? link.weight : 1)
      })
    var options = LayoutOptions()
    options.seed = UInt64(start)
    return graph.layout(options: options).positions.map { $0 ?? Point(x: 0, y: 0) }
  }

  /// The places with links of the wanted mean length.
  private func scaled(_ places: [Point], _ sizes: [Size], _ links: [(Int, Int)]) -> [Point] {
    let lengths = links.map { link in
      let (a, b) = (places[link.0], places[link.1])
      return ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
    }
    let length = lengths.reduce(0, +) / Double(max(1, lengths.count))
    guard length > 0, length.isFinite else { return places }
    let side = sizes.reduce(0) { $0 + ($1.width + $1.height) / 2 } / Double(sizes.count)
    let factor = spread * side / length
    return places.map { Point(x: $0.x * factor, y: $0.y * factor) }
  }

  /// Turned, stretched and without overlaps. A turn moves no crossing, so that the shape alone
  /// chooses among turns.
  private func bestTurn(of upright: [Point], _ clarity: LayoutClarity) -> [Point] {
    var best: (cost: Double, centers: [Point])?
    for turn in Self.turns.prefix(mayTurn ? .max : 1) {
      var centers = stretched(upright.map(turn), sizes: clarity.sizes)
      Separation(gap: gap).separate(&centers, sizes: clarity.sizes)
      let cost = clarity.shapeCost(centers)
      if cost < best?.cost ?? .infinity { best = (cost, centers) }
    }
    return best?.centers ?? upright
  }

  /// Wider and less high towards the wanted shape, by a third at most: captions are wide, so a
  /// page has more room sideways.
  private func stretched(_ centers: [Point], sizes: [Size]) -> [Point] {
    let boxes = zip(centers, sizes).map { Box(center: $0, size: $1) }
    guard let first = boxes.first else { return centers }
    let extent = boxes.dropFirst().reduce(first) { $0.union($1) }
    guard centers.count > 3, extent.width > 0, extent.height > 0 else { return centers }
    let wanted = (aspectRatio * extent.height / extent.width).squareRoot()
    let factor = min(max(wanted, 1), 4.0 / 3)
    return centers.map { Point(x: $0.x * factor, y: $0.y / factor) }
  }

  /// Turns by 0°, 30°, … 330°, of which one lays the long side of a picture down. Mirrored
  /// pictures are as good and not tried.
  private static let turns: [@Sendable (Point) -> Point] = {
    let unit = [
      (1.0, 0.0), (0.8660254, 0.5), (0.5, 0.8660254), (0.0, 1.0), (-0.5, 0.8660254),
      (-0.8660254, 0.5),
    ]
    return (unit + unit.map { (-$0, -$1) }).map { x, y in
      { Point(x: $0.x * x - $0.y * y, y: $0.x * y + $0.y * x) }
    }
  }()

  /// The starts to compare: as many as the budget allows, which they use up. One need not be
  /// compared and costs nothing.
  package func starts(count: Int, pairCount: Int, budget: inout Int) -> [Int] {
    guard count > 3, count <= clarityLimit else { return [3] }
    let wanted = count <= 40 ? [3, 1, 2, 4, 5, 6, 7, 8] : [3, 1, 2, 4]
    let affordable = wanted.prefix(max(1, budget / max(1, pairCount)))
    if affordable.count > 1 { budget -= affordable.count * pairCount }
    return Array(affordable)
  }
}

// MARK: - Components

extension BoxLayout {
  /// The components, largest first, ties by their first vertex.
  func components(count: Int, links: [LayoutLink]) -> [Component] {
    var leader = Array(0..<count)
    func find(_ vertex: Int) -> Int {
      var root = vertex
      while leader[root] != root { root = leader[root] }
      var next = vertex
      while leader[next] != root { (leader[next], next) = (root, leader[next]) }
      return root
    }
    for link in links {
      let (a, b) = (find(link.source), find(link.target))
      leader[max(a, b)] = min(a, b)
    }
    var members: [Int: Component] = [:]
    for vertex in 0..<count {
      members[find(vertex), default: Component(vertices: [], links: [])].vertices.append(vertex)
    }
    for link in links { members[find(link.source)]?.links.append(link) }
    return members.sorted { a, b in
      a.value.vertices.count != b.value.vertices.count
        ? a.value.vertices.count > b.value.vertices.count : a.key < b.key
    }.map(\.value)
  }
}
