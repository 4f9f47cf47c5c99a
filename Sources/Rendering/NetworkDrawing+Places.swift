import CoterieGraphCore
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
  func place(in room: Size) -> PlacedNetwork {
    let height = room.height - (contents.isolatedCount > 0 ? Self.isolatedHeight : 0)
    let (discs, reserved) = discs(in: Size(width: room.width, height: max(1, height)))
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
    let requests = names.requests(
      scale, contents.vertices, requiresAll: contents.form == .small && settings.size == nil)
    let page = reserved.union(
      Box(center: reserved.center, size: Size(width: room.width, height: max(1, height))))
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
  /// The least distance between circles, and between boxes of circles with their names.
  private static let gap = 2.5
  /// The room for names around the circles of a larger network.
  private static let labelRoom = Size(width: 30, height: 16)

  /// The circles, and the rectangle that they and names beside them take.
  private func discs(in room: Size) -> ([Disc], Box) {
    if contents.form == .small, diagram.placement != .exact, contents.vertices.count > 2,
      let small = smallDiscs(in: room)
    {
      return small
    }
    let radii = contents.vertices.map { [scale] in scale.radius(of: $0.value) }
    let inner = Size(
      width: max(room.width - 2 * Self.labelRoom.width, room.width / 2),
      height: max(room.height - 2 * Self.labelRoom.height, room.height / 2))
    let sizes = radii.map { Size(width: 2 * $0, height: 2 * $0) }
    let discs = zip(fitted(centers(), sizes, inner), radii).map { Disc(center: $0, radius: $1) }
    return (discs, Box(around: discs.flatMap(\.box.corners)).outset(by: 2))
  }

  /// Where the vertices are, in any unit.
  private func centers() -> [Point] {
    let count = contents.vertices.count
    if diagram.placement == .exact, let known { return Self.completed(known) }
    if count <= 2 { return (0..<count).map { Point(x: Self.pairDistance * Double($0), y: 0) } }
    return Self.completed(known ?? graph.layout().positions)
  }

  /// The positions of the vertices with a circle, where the diagram has some.
  private var known: [Point?]? {
    guard let all = diagram.positions, all.count == diagram.vertices.count else { return nil }
    return contents.vertexNumbers.map { all[$0] }
  }

  private var graph: CSRGraph {
    CSRGraph(
      vertexCount: contents.vertices.count,
      weightedEdges: contents.joining.lazy.map { link in
        (link.source, link.target, link.finiteWeight > 0 ? link.finiteWeight : 1)
      })
  }

  /// How far two vertices are apart that are all there are.
  private static let pairDistance = 160.0

  /// Puts vertices without any link in rows below the others, or in a rectangle where there are no others.
  private static func completed(_ places: [Point?]) -> [Point] {
    let bounds = Box(around: places.compactMap { $0 })
    let count = places.count { $0 == nil }
    let isAlone = count == places.count
    let columns = max(isAlone ? Int((1.6 * Double(count)).squareRoot()) : 12, 1)
    let step = isAlone ? 1 : max(bounds.width, bounds.height / 2, 1) / Double(columns)
    var number = -1
    return places.map { place in
      if let place { return place }
      number += 1
      return Point(
        x: bounds.minX + step * (Double(number % columns) + 0.5),
        y: bounds.maxY + step * (Double(number / columns) + 1))
    }
  }

  /// Places in a rectangle; boxes of up to 5,000 vertices are then moved apart, unless a file says where
  /// they are.
  private func fitted(_ centers: [Point], _ sizes: [Size], _ room: Size) -> [Point] {
    let isFree = diagram.placement != .exact && contents.form <= .large
    let fit = PlaceFit(sizes: sizes, room: room)
    var places = fit.scaled(centers, limit: centers.count <= 2 && isFree ? 1 : .infinity)
    guard isFree else { return places }
    for _ in 0..<4 {
      Separation(gap: Self.gap).separate(&places, sizes: sizes)
      guard !fit.holds(places) else { break }
      places = fit.scaled(places, limit: 1)
    }
    Separation(gap: Self.gap).separate(&places, sizes: sizes)
    return places
  }
}

// MARK: - Small networks

extension NetworkDrawing {
  /// How much larger than its layout a small network may be to fill its page.
  private static let spreadLimit = 1.25

  /// The layout of boxes with the circle at the top of each and its name below it; nil where a page of a given
  /// size has no room for these.
  private func smallDiscs(in room: Size) -> ([Disc], Box)? {
    let boxes = contents.vertices.indices.map(boxSize)
    var layout = BoxLayout()
    layout.gap = 7
    layout.mayTurn = diagram.placement == .loose
    layout.aspectRatio = min(max(room.width / room.height, 0.5), 3)
    var centers = layout.positions(
      of: boxes,
      links: contents.links.map {
        LayoutLink(source: $0.source, target: $0.target, weight: max($0.weight, 0))
      }, from: known)
    // Names may move from below the lowest and the highest circles to above them.
    let lineHeight = min(Self.labelRoom.height, room.height / 8)
    let fit = PlaceFit(
      sizes: boxes, room: Size(width: room.width, height: room.height - 2 * lineHeight))
    centers = fit.scaled(centers, limit: Self.spreadLimit)
    Separation(gap: Self.gap).separate(&centers, sizes: boxes)
    guard settings.size == nil || fit.holds(centers) else { return nil }
    let drawn = zip(centers, boxes).map { Box(center: $0, size: $1) }
    let discs = zip(contents.vertices, drawn).map { vertex, box in
      let radius = scale.radius(of: vertex.value)
      return Disc(center: Point(x: box.center.x, y: box.minY + 1.5 + radius), radius: radius)
    }
    return (discs, Box(around: drawn.flatMap(\.corners)))
  }

  /// What a circle needs with its name below it.
  private func boxSize(of vertex: Int) -> Size {
    let value = contents.vertices[vertex].value
    let side = 2 * scale.radius(of: value) + 3
    guard names.limit > 0, let name = names.size(of: vertex, scale.fontSize(of: value)) else {
      return Size(width: side, height: side)
    }
    return Size(
      width: max(side, name.width + LabelPlacement.clearance),
      height: side + name.height + 3)
  }
}
