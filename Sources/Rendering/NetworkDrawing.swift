import CoterieGraphviz
import CoterieLayouts

/// The work of drawing a ``NetworkDiagram``: sizes, positions, arcs, labels, key.
struct NetworkDrawing {
  let diagram: NetworkDiagram
  let scale: NetworkScale
  /// The links that join two of the vertices.
  let links: [NetworkDiagram.Link]
  /// The place of each of them in the diagram.
  private let linkNumbers: [Int]
  let labelSizes: [Double]

  init(_ diagram: NetworkDiagram) {
    self.diagram = diagram
    scale = NetworkScale(diagram)
    let indices = diagram.vertices.indices
    let joining = diagram.links.enumerated().filter { _, link in
      link.source != link.target && indices.contains(link.source) && indices.contains(link.target)
    }
    links = joining.map(\.element)
    linkNumbers = joining.map(\.offset)
    let scale = scale
    labelSizes = diagram.vertices.map { scale.fontSize(of: $0.value) }
  }

  func page() throws(GraphvizError) -> Scene {
    let placed = try place()
    let bounds = placed.bounds
    var drawing = Scene(size: Size(width: bounds.width, height: bounds.height), title: "")
    for place in linkOrder { draw(link: place, placed.arcs[place], into: &drawing) }
    for vertex in vertexOrder { draw(vertex: vertex, placed.discs[vertex], into: &drawing) }
    for (place, box) in placed.labels.enumerated() {
      if let box { drawing[.labels].add(label(of: place, in: box), key: .vertex(place)) }
    }
    drawing.move(by: Point(x: -bounds.minX, y: -bounds.minY))
    let named = placed.labels.count { $0 != nil }
    return PageFrame(text: diagram.text, legend: legend(namedCount: named)).page(around: drawing)
  }
}

// MARK: - Places

extension NetworkDrawing {
  struct Placed {
    var discs: [Disc]
    var arcs: [LinkArc]
    var labels: [Box?]
    let widestLink: Double

    var bounds: Box {
      var boxes = discs.map {
        Box(center: $0.center, size: Size(width: 2 * $0.radius + 2, height: 2 * $0.radius + 2))
      }
      boxes += labels.compactMap { $0?.outset(by: 2) }
      boxes += arcs.map { $0.bounds.outset(by: widestLink / 2) }
      return boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
    }
  }

  private func place() throws(GraphvizError) -> Placed {
    let radii = diagram.vertices.map { scale.radius(of: $0.value) }
    let labels = labelExtents()
    let reserved = Set(scale.isSmall ? Array(radii.indices) : Array(order().prefix(24)))
    let boxes = radii.indices.map { place in
      let label = reserved.contains(place) ? labels[place] : nil
      return Size(
        width: max(2 * radii[place] + 3, label?.width ?? 0),
        height: 2 * radii[place] + 3 + (label.map { $0.height + 3 } ?? 0))
    }
    let centers = try centers(of: boxes)
    // A layout places boxes, with the circle at the top of each; a file places circles.
    let discs = radii.indices.map { place in
      let rise = diagram.positions == nil ? boxes[place].height / 2 - radii[place] - 1.5 : 0
      return Disc(
        center: Point(x: centers[place].x, y: centers[place].y - rise), radius: radii[place])
    }
    return route(discs, labels)
  }

  /// Where the boxes are: as the diagram says, else as a layout finds.
  private func centers(of boxes: [Size]) throws(GraphvizError) -> [Point] {
    if let positions = diagram.positions, positions.count == boxes.count {
      return Self.scaled(positions, to: boxes)
    }
    if !scale.isSmall { return ownCenters(of: boxes, gap: 3) }
    var layout = GraphvizLayout()
    layout.gap = 7
    return try layout.positions(
      of: boxes,
      links: links.map {
        LayoutLink(source: $0.source, target: $0.target, weight: max($0.weight, 0))
      })
  }

  /// Places on a page whose area is four times that of the boxes.
  static func scaled(_ positions: [Point], to boxes: [Size]) -> [Point] {
    let xs = positions.map(\.x)
    let ys = positions.map(\.y)
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max(),
      right - left > 0 || bottom - top > 0
    else { return positions.map { _ in Point(x: 0, y: 0) } }
    let (width, height) = (right - left, bottom - top)
    let area = 4 * boxes.reduce(0) { $0 + $1.width * $1.height }
    // Places on a line get a page of its length alone.
    let shape = max(width, height) * max(min(width, height), max(width, height) / 4)
    let factor = (area / shape).squareRoot()
    guard factor.isFinite else { return positions.map { _ in Point(x: 0, y: 0) } }
    return positions.map { Point(x: ($0.x - left) * factor, y: ($0.y - top) * factor) }
  }

  /// Arcs and labels in turn: first arcs around circles, then labels away from arcs, then arcs
  /// away from labels too.
  private func route(_ discs: [Disc], _ sizes: [Size?]) -> Placed {
    let ends = links.map { (source: $0.source, target: $0.target) }
    let routing = LinkRouting()
    var placed = Placed(
      discs: discs,
      arcs: routing.arcs(discs: discs, links: ends, labels: discs.map { _ in nil }),
      labels: discs.map { _ in nil }, widestLink: scale.widestLink)
    for round in 0..<3 {
      let ink = LinkInk.samples(
        of: placed.arcs, weights: links.map { scale.width(of: $0.weight) * 0.6 })
      let placement = LabelPlacement()
      placed.labels =
        scale.isSmall
        ? placement.placeAll(discs: discs, sizes: sizes, links: ink)
        : placement.placeSome(
          discs: discs, sizes: sizes, links: ink, order: order(), limit: scale.labelLimit)
      if round < 2 {
        placed.arcs = routing.arcs(discs: discs, links: ends, labels: placed.labels)
      }
    }
    return placed
  }

  /// The vertices in the order in which they get labels: the three largest of every cluster, then
  /// the others by value, ties by place.
  private func order() -> [Int] {
    let ranked = diagram.vertices.indices.sorted {
      let (a, b) = (diagram.vertices[$0].value, diagram.vertices[$1].value)
      return a != b ? a > b : $0 < $1
    }
    var shown: [Int: Int] = [:]
    var leaders: [Int] = []
    var others: [Int] = []
    for vertex in ranked {
      let cluster = diagram.vertices[vertex].cluster ?? -1
      shown[cluster, default: 0] += 1
      if cluster >= 0, cluster < Color.hueCount, shown[cluster, default: 0] <= 3 {
        leaders.append(vertex)
      } else {
        others.append(vertex)
      }
    }
    return leaders + others
  }

  private func shownLabel(_ place: Int) -> String {
    let name = diagram.vertices[place].label.split(whereSeparator: \.isWhitespace)
    return TextMeasure.fitting(
      name.joined(separator: " "), width: NetworkScale.labelWidthLimit, size: labelSizes[place])
  }

  private func labelExtents() -> [Size?] {
    labelSizes.indices.map { place in
      let shown = shownLabel(place)
      guard !shown.isEmpty else { return nil }
      return Size(
        width: TextMeasure.width(of: shown, size: labelSizes[place]),
        height: labelSizes[place] * 0.98)
    }
  }
}

// MARK: - Marks

extension NetworkDrawing {
  /// Light links first, so that strong ones stay visible; of equal ones, those of one look together.
  private var linkOrder: [Int] {
    let looks = links.map { link in
      let (source, target) = (diagram.vertices[link.source], diagram.vertices[link.target])
      let cluster = source.cluster == target.cluster ? source.cluster ?? -1 : -1
      return (
        weight: link.weight.isNaN ? 0 : link.weight, look: 2 * cluster + (link.isInferred ? 1 : 0)
      )
    }
    return links.indices.sorted {
      (looks[$0].weight, looks[$0].look, $0) < (looks[$1].weight, looks[$1].look, $1)
    }
  }

  /// Large circles first, so that small ones stay visible; of equal ones, those of one colour together.
  private var vertexOrder: [Int] {
    let looks = diagram.vertices.map {
      (value: $0.value.isNaN ? 0 : -$0.value, cluster: $0.cluster ?? .max)
    }
    return looks.indices.sorted {
      (looks[$0].value, looks[$0].cluster, $0) < (looks[$1].value, looks[$1].cluster, $1)
    }
  }

  private func draw(link place: Int, _ arc: LinkArc, into drawing: inout Scene) {
    let link = links[place]
    let (source, target) = (diagram.vertices[link.source], diagram.vertices[link.target])
    let key = SceneKey.link(linkNumbers[place])
    drawing[.links].add(
      .path(ScenePath(arc)),
      stroke: Stroke(
        scale.paint(from: source.cluster, to: target.cluster), width: scale.width(of: link.weight),
        isDashed: link.isInferred), key: key)
    drawing.ends[key] = [.vertex(link.source), .vertex(link.target)]
    drawing.tips[key] =
      link.tooltip ?? "\(source.label.isolated) – \(target.label.isolated): \(fixed(link.weight))"
  }

  private func draw(vertex place: Int, _ disc: Disc, into drawing: inout Scene) {
    let vertex = diagram.vertices[place]
    drawing[.marks].add(
      .disc(center: disc.center, radius: disc.radius),
      fill: Paint(vertex.isLinked ? scale.color(of: vertex.cluster) : .other),
      stroke: Stroke(Paint(.background), width: scale.isSmall ? 1.4 : 0.9), key: .vertex(place))
    drawing.tips[.vertex(place)] = vertex.tooltip ?? vertex.label
  }

  private func label(of place: Int, in box: Box) -> SceneText {
    let shown = shownLabel(place)
    // Cut off, a name from right to left ends at the left.
    return SceneText(
      shown == diagram.vertices[place].label ? shown : shown.isolated,
      at: Point(x: box.center.x, y: box.minY + 0.76 * labelSizes[place]),
      size: labelSizes[place], anchor: .middle, hasHalo: true)
  }
}
