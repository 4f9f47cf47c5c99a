import CoterieGraphCore
import CoterieGraphviz
import CoterieLayouts

/// Where everything of a network is.
struct PlacedNetwork {
  var discs: [Disc]
  var arcs: [LinkArc]
  var labels: [PlacedLabel]
  /// The smallest rectangle around all ink.
  var bounds: Box
}

extension NetworkDrawing {
  /// Finds the places of circles, then of links, then of names beside both; links then bend around names, and
  /// names move once more.
  mutating func place(in room: Size) throws(GraphvizError) -> PlacedNetwork {
    let height = room.height - (contents.isolatedCount > 0 ? Self.isolatedHeight : 0)
    let (discs, reserved) = try discs(in: Size(width: room.width, height: max(1, height)))
    let ends = contents.links.map { (source: $0.source, target: $0.target) }
    let degrees = contents.degrees
    let isStraight = ends.map { [form = contents.form] link in
      form >= .large || degrees[link.source] == 1 || degrees[link.target] == 1
    }
    let routing = LinkRouting()
    var arcs = routing.arcs(
      discs: discs, links: ends, labels: discs.map { _ in nil }, isStraight: isStraight)
    var placement = LabelPlacement()
    placement.textureRadius = contents.form <= .medium ? 0 : 3
    let requests = names.requests(scale, contents.vertices)
    let page = reserved.union(Box(center: reserved.center, size: Size(width: room.width, height: max(1, height))))
    var labels = placement.place(
      requests, discs: discs, limit: names.limit, links: strongInk(arcs), page: page)
    if contents.form <= .medium {
      var boxes = [Box?](repeating: nil, count: discs.count)
      for case .some(let label) in labels { boxes[label.disc] = label.box }
      arcs = routing.arcs(discs: discs, links: ends, labels: boxes, isStraight: isStraight)
      labels = placement.improve(
        labels, of: requests, discs: discs, links: strongInk(arcs), page: page)
    }
    return placed(discs, arcs, labels.compactMap { $0 })
  }

  /// Places along the links that are drawn in full colour.
  private func strongInk(_ arcs: [LinkArc]) -> [[Point]] {
    LinkInk.samples(of: arcs.indices.filter { contents.isStrong[$0] }.map { arcs[$0] })
  }

  private func placed(
    _ discs: [Disc], _ arcs: [LinkArc], _ labels: [PlacedLabel]
  ) -> PlacedNetwork {
    let halo = SceneText.haloWidth / 2
    var boxes = discs.map {
      Box(
        center: $0.center,
        size: Size(width: 2 * ($0.radius + scale.rim), height: 2 * ($0.radius + scale.rim)))
    }
    boxes += labels.map { $0.box.outset(by: halo) }
    boxes += zip(arcs, contents.links).map { arc, link in
      arc.bounds.outset(by: scale.width(of: link.weight) / 2)
    }
    let bounds = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
    return PlacedNetwork(discs: discs, arcs: arcs, labels: labels, bounds: bounds)
  }
}

// MARK: - Circles

extension NetworkDrawing {
  /// How much larger than a layout with names a small network may be drawn to fill its page.
  private static let spreadLimit = 1.25
  /// The room for names around the circles of a larger network.
  private static let labelRoom = Size(width: 30, height: 16)

  /// The circles, and the rectangle that they and the room for names take.
  private mutating func discs(in room: Size) throws(GraphvizError) -> ([Disc], Box) {
    if contents.form == .small, diagram.positions == nil, contents.vertices.count > 2 {
      return try smallDiscs(in: room)
    }
    if settings.size != nil {
      let width = NetworkForm.pageWidth(vertexCount: contents.vertices.count)
      let usual = width * width * 0.75
      scale.zoom = min(1, (room.width * room.height / usual).squareRoot())
    }
    let radii = contents.vertices.map { [scale] in scale.radius(of: $0.value) }
    let inner = Size(
      width: max(room.width - 2 * Self.labelRoom.width, room.width / 2),
      height: max(room.height - 2 * Self.labelRoom.height, room.height / 2))
    let discs = zip(fitted(centers(), radii, inner), radii).map { Disc(center: $0, radius: $1) }
    let ink = discs.map(\.box)
    let all = ink.dropFirst().reduce(ink[0]) { $0.union($1) }
    return (discs, all.outset(by: 2))
  }

  /// Where the vertices are, in any unit.
  private func centers() -> [Point] {
    let count = contents.vertices.count
    if let positions = diagram.positions, positions.count == diagram.vertices.count {
      return contents.vertexNumbers.map { positions[$0] }
    }
    if count <= 2 { return (0..<count).map { Point(x: 160 * Double($0), y: 0) } }
    let graph = CSRGraph(
      vertexCount: count,
      weightedEdges: contents.links.lazy.map { link in
        (link.source, link.target, link.finiteWeight > 0 ? link.finiteWeight : 1)
      })
    let places = graph.layout(layoutMethod).positions
    return places.contains(nil) ? Self.rows(count) : places.compactMap { $0 }
  }

  /// Clusters as islands where the picture has colours for them, else by distances and teams.
  private var layoutMethod: LayoutMethod {
    guard diagram.clusters.count > 1 else { return .default }
    // Each vertex of no cluster is one of its own.
    return .clusters(
      contents.vertices.enumerated().map { Int32($1.cluster ?? diagram.clusters.count + $0) })
  }

  /// Vertices without any link, in rows of a rectangle.
  private static func rows(_ count: Int) -> [Point] {
    let columns = max(1, Int((1.6 * Double(count)).squareRoot()))
    return (0..<count).map { Point(x: Double($0 % columns), y: Double($0 / columns)) }
  }

  /// Places in a rectangle; circles of up to 5,000 vertices are then moved apart, unless a file says where
  /// they are.
  private func fitted(_ centers: [Point], _ radii: [Double], _ room: Size) -> [Point] {
    let isFree = diagram.positions == nil && contents.form <= .large
    let sizes = radii.map { Size(width: 2 * $0, height: 2 * $0) }
    var places = Self.scaled(centers, radii, to: room, isPair: centers.count <= 2 && isFree)
    guard isFree else { return places }
    for _ in 0..<3 {
      Separation(gap: 2.5).separate(&places, sizes: sizes)
      let boxes = zip(places, sizes).map { Box(center: $0, size: $1) }
      let all = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
      guard all.width > room.width || all.height > room.height else { return places }
      places = Self.scaled(places, radii, to: room, isPair: false)
    }
    Separation(gap: 2.5).separate(&places, sizes: sizes)
    return places
  }

  /// Places as far apart as a rectangle has room for, circles counted.
  private static func scaled(
    _ centers: [Point], _ radii: [Double], to room: Size, isPair: Bool
  ) -> [Point] {
    let bounds = Box(around: centers)
    let reach = 2 * (radii.max() ?? 0)
    let factor = min(
      bounds.width > 0 ? max(room.width - reach, 1) / bounds.width : .infinity,
      bounds.height > 0 ? max(room.height - reach, 1) / bounds.height : .infinity)
    guard factor.isFinite else { return centers.map { _ in Point(x: 0, y: 0) } }
    let shown = isPair ? min(factor, 1) : factor
    return centers.map {
      Point(x: ($0.x - bounds.minX) * shown, y: ($0.y - bounds.minY) * shown)
    }
  }
}

// MARK: - Small networks

extension NetworkDrawing {
  /// The layout of boxes with the circle at the top of each and its name below it.
  private mutating func smallDiscs(in room: Size) throws(GraphvizError) -> ([Disc], Box) {
    let boxes = contents.vertices.indices.map(boxSize)
    var layout = GraphvizLayout()
    layout.gap = 7
    layout.aspectRatio = min(max(room.width / room.height, 0.5), 3)
    let centers = try layout.positions(
      of: boxes,
      links: contents.links.map {
        LayoutLink(source: $0.source, target: $0.target, weight: max($0.weight, 0))
      })
    let drawn = zip(centers, boxes).map { Box(center: $0, size: $1) }
    let all = drawn.dropFirst().reduce(drawn[0]) { $0.union($1) }
    let fit = min(room.width / all.width, room.height / all.height)
    if settings.size != nil, fit < 1 { scale.zoom = fit }
    let spread = settings.size == nil ? max(1, min(fit, Self.spreadLimit)) : min(fit, Self.spreadLimit)
    let discs = contents.vertices.enumerated().map { [scale] place, vertex in
      let radius = scale.radius(of: vertex.value)
      let top = Point(x: centers[place].x, y: drawn[place].minY + 1.5)
      return Disc(
        center: Point(x: top.x * spread, y: (top.y - all.minY) * spread + radius), radius: radius)
    }
    let reserved = zip(discs, boxes).map { [scale] disc, box in
      Box(
        minX: disc.center.x - box.width / 2 * min(1, scale.zoom), minY: disc.center.y - disc.radius - 1.5,
        maxX: disc.center.x + box.width / 2 * min(1, scale.zoom),
        maxY: disc.center.y + disc.radius + (box.height - 2 * disc.radius) * min(1, scale.zoom))
    }
    return (discs, reserved.dropFirst().reduce(reserved[0]) { $0.union($1) })
  }

  /// What a circle needs with its name below it.
  private func boxSize(of vertex: Int) -> Size {
    let value = contents.vertices[vertex].value
    let side = 2 * scale.radius(of: value) + 3
    guard let name = names.size(of: vertex, scale.fontSize(of: value)) else {
      return Size(width: side, height: side)
    }
    return Size(
      width: max(side, name.width + LabelPlacement.clearance),
      height: side + name.height + 3)
  }
}
