import CoterieLayouts
import CoterieText

// MARK: - Links

extension NetworkDrawing {
  func drawLinks(_ arcs: [LinkArc], into drawing: inout Scene) {
    if contents.form == .dots {
      drawPaths(arcs, into: &drawing)
    } else {
      for place in linkOrder { draw(link: place, arcs[place], into: &drawing) }
    }
  }

  /// Weak and light links first, so that strong ones stay visible; of equal ones, those of one look together.
  private var linkOrder: [Int] {
    let looks = contents.links.indices.map { place in
      (
        isStrong: contents.isStrong[place] ? 1 : 0, weight: contents.links[place].finiteWeight,
        look: 2 * (clusterInside(place) ?? -1) + (contents.links[place].isInferred ? 1 : 0)
      )
    }
    return looks.indices.sorted {
      (looks[$0].isStrong, looks[$0].weight, looks[$0].look, $0)
        < (looks[$1].isStrong, looks[$1].weight, looks[$1].look, $1)
    }
  }

  /// The cluster of both ends of a link; nil where they differ.
  private func clusterInside(_ place: Int) -> Int? {
    let link = contents.links[place]
    let cluster = contents.vertices[link.source].cluster
    return cluster == contents.vertices[link.target].cluster ? cluster : nil
  }

  private func stroke(of place: Int, width: Double) -> Stroke {
    let link = contents.links[place]
    let (source, target) = (contents.vertices[link.source], contents.vertices[link.target])
    return Stroke(
      scale.paint(from: source.cluster, to: target.cluster, isStrong: contents.isStrong[place]),
      width: width, isDashed: link.isInferred)
  }

  private func draw(link place: Int, _ arc: LinkArc, into drawing: inout Scene) {
    let link = contents.links[place]
    let (source, target) = (contents.vertices[link.source], contents.vertices[link.target])
    let key = SceneKey.link(contents.linkNumbers[place])
    let path =
      contents.form == .large ? ScenePath(through: [arc.start, arc.end]) : ScenePath(arc)
    drawing[.links].add(
      .path(path), stroke: stroke(of: place, width: scale.width(of: link.weight)), key: key)
    drawing.ends[key] = [link.source, link.target].map { .vertex(contents.vertexNumbers[$0]) }
    drawing.tips[key] =
      link.tooltip ?? "\(source.label.isolated) – \(target.label.isolated): \(fixed(link.weight))"
  }

  /// The widths of links that share a path.
  private static let widthClasses = [0.5, 1, 2, 4, 7]

  /// One path for all links of a cluster and a class of widths, the pale ones first, then the thin ones.
  private func drawPaths(_ arcs: [LinkArc], into drawing: inout Scene) {
    var paths: [Stroke: [ScenePath]] = [:]
    for place in arcs.indices {
      let exact = scale.width(of: contents.links[place].weight)
      let width = Self.widthClasses.last { $0 <= exact } ?? Self.widthClasses[0]
      paths[stroke(of: place, width: width), default: []]
        .append(ScenePath(through: [arcs[place].start, arcs[place].end]))
    }
    let order = paths.keys.sorted {
      ($0.paint.opacity, $0.width, $0.paint.color.code, $0.isDashed ? 1 : 0)
        < ($1.paint.opacity, $1.width, $1.paint.color.code, $1.isDashed ? 1 : 0)
    }
    for stroke in order {
      drawing[.links].add(.path(ScenePath(rings: paths[stroke] ?? [])), stroke: stroke)
    }
  }
}

// MARK: - Vertices

extension NetworkDrawing {
  /// Large circles first, so that small ones stay visible; of equal ones, those of one colour together.
  var vertexOrder: [Int] {
    let looks = contents.vertices.map {
      (value: $0.value.isNaN ? 0 : -$0.value, cluster: $0.cluster ?? .max)
    }
    return looks.indices.sorted {
      (looks[$0].value, looks[$0].cluster, $0) < (looks[$1].value, looks[$1].cluster, $1)
    }
  }

  /// A circle of its value has a rim of the colour of the page outside; one that is larger than its value has
  /// none; one without a value is hollow.
  func draw(vertex place: Int, _ disc: Disc, into drawing: inout Scene) {
    let vertex = contents.vertices[place]
    let key = SceneKey.vertex(contents.vertexNumbers[place])
    drawing.tips[key] = vertex.tooltip ?? vertex.label
    if let numbers = diagram.numbers {
      let share = numbers.share(of: numbers.values[contents.vertexNumbers[place]])
      let rim = share.isNaN ? .other : numbers.scale.rim(at: share)
      drawing[.marks].add(
        .disc(center: disc.center, radius: disc.radius),
        fill: Paint(numbers.scale.color(at: share)),
        stroke: rim.map { Stroke(Paint($0), width: Self.numberRim) }, key: key)
      return
    }
    if scale.isHollow(vertex.value) {
      let width = min(1, disc.radius / 2)
      drawing[.marks].add(
        .disc(center: disc.center, radius: disc.radius - width / 2), fill: Paint(.background),
        stroke: Stroke(Paint(.other), width: width), key: key)
      return
    }
    let rim = scale.isFloored(vertex.value) ? 0 : scale.rim
    drawing[.marks].add(
      .disc(center: disc.center, radius: disc.radius + rim / 2),
      fill: Paint(vertex.isLinked ? scale.color(of: vertex.cluster) : .other),
      stroke: rim > 0 ? Stroke(Paint(.background), width: rim) : nil, key: key)
  }

  /// The rim that keeps pale colours of numbers visible on the page.
  private static let numberRim = 0.9

  /// The number of a cluster, on a small ground in its largest circle.
  func draw(numberOf leader: NetworkNames.Leader, _ disc: Disc, into drawing: inout Scene) {
    let text = "\(diagram.clusters.number(leader.cluster))"
    guard !leader.bearsNumberInName,
      let (ground, size) = scale.place(ofNumber: text, radius: disc.radius)
    else { return }
    let key = SceneKey.cluster(leader.cluster)
    drawing[.labels].add(
      .disc(center: disc.center, radius: ground), fill: Paint(.background), key: key)
    drawing[.labels].add(
      SceneText(
        text, at: Point(x: disc.center.x, y: disc.center.y + 0.36 * size), size: size,
        weight: .bold, anchor: .middle), key: key)
    drawing.tips[key] = "\(text): \(diagram.clusters[leader.cluster].name)"
  }

  /// A name, with a line to its circle where it is not beside it.
  func draw(_ label: PlacedLabel, into drawing: inout Scene) {
    let vertex = contents.vertices[label.disc]
    let (shown, size) = (names.shown[label.disc], scale.fontSize(of: vertex.value))
    let key = SceneKey.vertex(contents.vertexNumbers[label.disc])
    if let leader = label.leader {
      drawing[.labels].add(
        .path(ScenePath(through: [leader.start, leader.end])),
        stroke: Stroke(Paint(.rule), width: 0.6))
    }
    drawing[.labels].add(
      SceneText(
        // Cut off, a name from right to left ends at the left.
        shown == vertex.label ? shown : shown.isolated,
        at: Point(x: label.box.center.x, y: label.box.minY + 0.76 * size), size: size,
        anchor: .middle, hasHalo: true), key: key)
  }
}
