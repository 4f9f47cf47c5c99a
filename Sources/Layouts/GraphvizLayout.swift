public import CoterieGraphviz

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
/// Every component is laid out by Graphviz (stress majorisation for small ones, multilevel forces
/// for large ones), turned to fit the page, its boxes are moved apart until none overlap, and the
/// components are packed closely. Small components are laid out from several starts, of which the
/// one with the fewest crossings is kept, as far as ``clarityBudget`` allows.
///
/// The same boxes and links give the same positions with the same Graphviz version, whatever fonts
/// are installed and whatever was laid out before.
public struct GraphvizLayout: Sendable {
  /// From how many vertices on a component is laid out by `sfdp` on each vertex's strongest links.
  public var largeComponentSize = 150
  /// The least distance between two boxes, in points.
  public var gap = 6.0
  /// Width divided by height that the packing aims at.
  public var aspectRatio = 1.5
  /// The distance between vertices before overlaps are removed: the size of the average box times
  /// this.
  public var spread = 4.0
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
  /// - Precondition: The sides of boxes are between 0 and 100,000 points, ``gap`` between 0 and 1,000,
  ///   ``aspectRatio`` between 0.01 and 100 and ``spread`` between 0 and 1,000.
  /// - Throws: ``GraphvizError`` if the library fails.
  public func positions(
    of boxes: [Size], links: [LayoutLink]
  ) throws(GraphvizError) -> [Point] {
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
      drawn.append(try layout(component, boxes: boxes, budget: &budget))
    }
    return ComponentPacking(gap: gap, aspectRatio: aspectRatio).pack(drawn, count: boxes.count)
  }
}

// MARK: - One component

extension GraphvizLayout {
  /// Connected vertices in ascending order, and their links.
  struct Component {
    var vertices: [Int]
    var links: [LayoutLink]
  }

  private func layout(
    _ component: Component, boxes: [Size], budget: inout Int
  ) throws(GraphvizError) -> PackedComponent {
    let sizes = component.vertices.map { boxes[$0] }
    var place: [Int: Int] = [:]
    for (index, vertex) in component.vertices.enumerated() { place[vertex] = index }
    let links = component.links.compactMap { link -> LayoutLink? in
      guard let source = place[link.source], let target = place[link.target] else { return nil }
      return LayoutLink(source: source, target: target, weight: link.weight)
    }
    let ends = links.map { ($0.source, $0.target) }
    let clarity = LayoutClarity(sizes: sizes, links: ends, aspectRatio: aspectRatio)
    let starts = starts(
      count: sizes.count, pairCount: clarity.pairCount, budget: &budget)
    var best: (cost: Double, centers: [Point])?
    for start in starts {
      let upright = try engine(sizes: sizes, links: links, start: start)
      let centers = bestTurn(of: upright, clarity)
      let cost = starts.count > 1 ? clarity.cost(of: centers) : 0
      if cost < best?.cost ?? .infinity { best = (cost, centers) }
    }
    return PackedComponent(
      vertices: component.vertices, centers: best?.centers ?? [], sizes: sizes, links: ends)
  }

  /// Turned, stretched and without overlaps. A turn moves no crossing, so that the shape alone
  /// chooses among turns.
  private func bestTurn(of upright: [Point], _ clarity: LayoutClarity) -> [Point] {
    var best: (cost: Double, centers: [Point])?
    for turn in Self.turns {
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

  private func engine(
    sizes: [Size], links: [LayoutLink], start: Int
  ) throws(GraphvizError) -> [Point] {
    guard sizes.count > 1 else { return sizes.map { _ in Point(x: 0, y: 0) } }
    let isLarge = sizes.count >= largeComponentSize
    let shown = isLarge ? strongest(4, of: links, count: sizes.count) : links
    return try Graphviz.withGraph { (graph) throws(GraphvizError) in
      for (name, value) in isLarge ? Self.largeSettings : Self.smallSettings {
        try graph.set(name, value, of: .graph)
      }
      try graph.set("start", "\(start)", of: .graph)
      try graph.set("overlap_scaling", "-" + Self.decimal(spread), of: .graph)
      graph.setVertexDefault("shape", "box")
      graph.setVertexDefault("fixedsize", "true")
      graph.setVertexDefault("label", "")
      for size in sizes {
        let vertex = try graph.addVertex()
        try graph.set("width", Self.inches(size.width), of: .vertex(vertex))
        try graph.set("height", Self.inches(size.height), of: .vertex(vertex))
      }
      if !isLarge { graph.setEdgeDefault("len", "1.25") }
      for link in shown {
        let edge = try graph.addEdge(link.source, link.target)
        try graph.set("weight", Self.decimal(1 + doublings(of: 1 + link.weight)), of: .edge(edge))
      }
      try graph.layout(isLarge ? .sfdp : .neato)
      return graph.positions.map { Point(x: Self.settled($0.x), y: -Self.settled($0.y)) }
    }
  }

  private static let smallSettings: [(String, String)] = [
    ("overlap", "prism"), ("sep", "+5"), ("splines", "line"),
  ]

  private static let largeSettings: [(String, String)] = [
    ("overlap", "prism"), ("sep", "+3"), ("K", "0.42"),
    ("repulsiveforce", "1.6"), ("smoothing", "triangle"), ("splines", "line"),
  ]

  /// The logarithm to base 2, linear between powers of two: only exact operations, so that a
  /// layout does not depend on a platform's logarithm.
  private func doublings(of value: Double) -> Double {
    guard value.isFinite, value >= 1 else { return 0 }
    return Double(value.exponent) + value.significand - 1
  }

  /// A multiple of 1/64 point: the last bits of Graphviz's positions vary from call to call.
  private static func settled(_ value: Double) -> Double { (value * 64).rounded() / 64 }

  private static func inches(_ points: Double) -> String { decimal(max(points, 1) / 72) }

  /// Four decimals and never an exponent, which Graphviz would not read.
  private static func decimal(_ value: Double) -> String {
    let units = Int((min(max(value, 0), 1e9) * 10_000).rounded())
    let rest = String(units % 10_000)
    return "\(units / 10_000)." + String(repeating: "0", count: 4 - rest.count) + rest
  }
}

// MARK: - Choosing links

extension GraphvizLayout {
  /// Each vertex's strongest links, in the order of the list: enough to place a large network,
  /// without the many weak links that would pull everything into one ball.
  func strongest(_ limit: Int, of links: [LayoutLink], count: Int) -> [LayoutLink] {
    var ranked: [[Int]] = Array(repeating: [], count: count)
    for (place, link) in links.enumerated() {
      ranked[link.source].append(place)
      ranked[link.target].append(place)
    }
    var kept: Set<Int> = []
    for places in ranked {
      let best = places.sorted {
        links[$0].weight != links[$1].weight ? links[$0].weight > links[$1].weight : $0 < $1
      }
      kept.formUnion(best.prefix(limit))
    }
    return links.indices.filter(kept.contains).map { links[$0] }
  }

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
