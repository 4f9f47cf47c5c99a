import CoterieLayouts
import CoterieText

/// The work of drawing a ``BipartiteDiagram``. Authors come first, papers after them.
struct BipartiteDrawing {
  /// A line from an author to a paper.
  struct Tie {
    /// The authorship, counted in the order of the papers.
    var number: Int
    /// The author's place among ``authors``.
    var author: Int
    var paper: Int
    var isInferred: Bool
  }

  let diagram: BipartiteDiagram
  private let settings: PictureSettings
  /// The authors with a circle.
  private let authors: [AuthorMark]
  /// The place of each of them in the diagram.
  private let authorNumbers: [Int]
  private let ties: [Tie]
  /// All papers of every author, drawn or not.
  private let paperCounts: [Int]
  private let paperLines: [[String]]
  private let hasTitles: Bool
  private let labelsAll: Bool
  /// What a page of a given size leaves; nil where the drawing is as large as it needs to be.
  private let room: DrawingRoom?
  /// How much smaller marks are than usual.
  private let zoom: Double

  private static let titleSize = 8.6
  private static let titleWidth = 92.0
  private static let largestRadius = 25.0
  private static let leastRadius = 4.5

  /// - Parameter room: What a page leaves for a drawing that keeps to it, with marks that are smaller by a zoom
  ///   than usual; nil for one as large as it needs to be.
  init(
    _ diagram: BipartiteDiagram, _ settings: PictureSettings, in room: DrawingRoom? = nil,
    zoom: Double = 1
  ) {
    self.diagram = diagram
    self.settings = settings
    self.room = room
    self.zoom = zoom
    let hasTitles = diagram.papers.count <= BipartiteDiagram.titleLimit && room == nil
    self.hasTitles = hasTitles
    let shown = diagram.authors.indices.filter { diagram.authors[$0].isShown }
    let authors = shown.map { diagram.authors[$0] }
    self.authors = authors
    authorNumbers = shown
    labelsAll =
      diagram.papers.count + shown.count <= BipartiteDiagram.labelAllLimit && room == nil
    let ties = Self.ties(of: diagram, shown)
    self.ties = ties
    var counts = [Int](repeating: 0, count: shown.count)
    for tie in ties { counts[tie.author] += 1 }
    paperCounts = zip(authors, counts).map { max($0.papers ?? 0, $1) }
    paperLines = diagram.papers.map { paper in
      hasTitles
        ? TextMeasure.lines(
          of: paper.title, width: Self.titleWidth, lineLimit: 3, size: Self.titleSize) : []
    }
  }

  /// One line for every author of every paper, in the order of papers.
  private static func ties(of diagram: BipartiteDiagram, _ shown: [Int]) -> [Tie] {
    var placeOf = [Int?](repeating: nil, count: diagram.authors.count)
    for (place, author) in shown.enumerated() { placeOf[author] = place }
    var number = -1
    return diagram.papers.enumerated().flatMap { paper, mark in
      var seen: Set<Int> = []
      return mark.authors.compactMap { authorship -> Tie? in
        number += 1
        guard placeOf.indices.contains(authorship.author), let author = placeOf[authorship.author],
          seen.insert(author).inserted
        else { return nil }
        return Tie(
          number: number, author: author, paper: paper, isInferred: authorship.isInferred)
      }
    }
  }

  /// Draws the whole; on a page that would make its letters too small, without the titles of papers, and with
  /// as many names as have room.
  func page(attempts: Int = 4) -> Scene {
    let placed = place()
    let frame = PageFrame(
      diagram.text, settings, legend: legend(namedCount: placed.labels.count))
    let factor = frame.factor(of: Size(width: placed.bounds.width, height: placed.bounds.height))
    let free = frame.room
    let smallest = room?.leastLetter ?? Self.titleSize
    guard free.isFixed, attempts > 1, factor * smallest < free.leastLetter - 0.005 else {
      return page(placed, frame)
    }
    var next = free
    if next.size == room?.size { next.growth = (room?.growth ?? 1) / factor }
    return BipartiteDrawing(
      diagram, settings, in: next, zoom: room == nil ? min(1, max(0.4, 1.3 * factor)) : zoom
    ).page(attempts: attempts - 1)
  }

  private func page(_ placed: Placed, _ frame: PageFrame) -> Scene {
    let bounds = placed.bounds
    var drawing = Scene(size: Size(width: bounds.width, height: bounds.height), title: "")
    for (tie, arc) in zip(ties, placed.arcs) { draw(tie, arc, into: &drawing) }
    for place in ranked { draw(author: place, placed.discs[place], into: &drawing) }
    for place in diagram.papers.indices { draw(paper: place, placed.boxes[place], into: &drawing) }
    for label in placed.labels { draw(label, into: &drawing) }
    drawing.move(by: Point(x: -bounds.minX, y: -bounds.minY))
    return frame.page(around: drawing)
  }

  /// The authors by papers, ties by place.
  private var ranked: [Int] {
    authors.indices.sorted {
      paperCounts[$0] != paperCounts[$1] ? paperCounts[$0] > paperCounts[$1] : $0 < $1
    }
  }
}

// MARK: - Places

extension BipartiteDrawing {
  private struct Placed {
    var discs: [Disc]
    var boxes: [Box]
    var labels: [PlacedLabel]
    var arcs: [LinkArc]

    var bounds: Box {
      var all = boxes.map { $0.outset(by: 1) } + labels.map { $0.box.outset(by: 2) }
      all += discs.map {
        Box(center: $0.center, size: Size(width: 2 * $0.radius + 2, height: 2 * $0.radius + 2))
      }
      all += arcs.map { $0.bounds.outset(by: 1) }
      return all.dropFirst().reduce(all[0]) { $0.union($1) }
    }
  }

  /// The positions of the authors with a circle and of the papers, where the diagram has some.
  private var known: [Point?]? {
    let papers = diagram.papers.indices.map { diagram.authors.count + $0 }
    guard let all = diagram.positions, all.count == diagram.authors.count + papers.count else {
      return nil
    }
    return (authorNumbers + papers).map { all[$0] }
  }

  private func radius(_ author: Int) -> Double { radius(ofPapers: paperCounts[author]) }

  /// The radius whose square is proportional to the number of papers, but at least so large that the
  /// circle is visible.
  private func radius(ofPapers count: Int) -> Double { max(leastRadius, exactRadius(count)) }

  private var leastRadius: Double { max(1.4, Self.leastRadius * zoom) }

  private func exactRadius(_ count: Int) -> Double {
    let largest = labelsAll ? Self.largestRadius : 16
    return zoom * largest * (Double(count) / Double(max(1, paperCounts.max() ?? 1))).squareRoot()
  }

  private func fontSize(_ author: Int) -> Double {
    max(room?.leastLetter ?? 0, 9.6 + 4.4 * radius(author) / Self.largestRadius)
  }

  private func paperSize(_ paper: Int) -> Size {
    guard hasTitles else { return Size(width: max(2, 7 * zoom), height: max(2, 7 * zoom)) }
    let widest = paperLines[paper].reduce(0) {
      max($0, TextMeasure.width(of: $1, size: Self.titleSize))
    }
    return Size(
      width: max(22, widest + 10), height: Double(max(1, paperLines[paper].count)) * 10.6 + 7)
  }

  private func place() -> Placed {
    let count = authors.count
    let labels = authors.indices.map { labelSize($0) }
    let ranked = ranked
    let reserved = Set(labelsAll ? ranked : room == nil ? Array(ranked.prefix(30)) : [])
    let sizes =
      authors.indices.map { author -> Size in
        let label = reserved.contains(author) ? labels[author] : nil
        return Size(
          width: max(2 * radius(author) + 3, label?.width ?? 0),
          height: 2 * radius(author) + 3 + (label.map { $0.height + 3 } ?? 0))
      } + diagram.papers.indices.map(paperSize)
    var layout = BoxLayout()
    layout.gap = (labelsAll ? 9 : 3) * zoom
    layout.mayTurn = diagram.placement == .loose
    if let room { layout.aspectRatio = min(max(room.width / room.height, 0.3), 4) }
    var centers = layout.positions(
      of: sizes,
      links: ties.map { LayoutLink(source: $0.author, target: count + $0.paper, weight: 1) },
      from: known)
    if let room {
      centers = PlaceFit(sizes: sizes, room: room.inner).scaled(centers, limit: .infinity)
    }
    let discs = authors.indices.map { author in
      Disc(
        center: Point(
          x: centers[author].x,
          y: centers[author].y - sizes[author].height / 2 + radius(author) + 1.5),
        radius: radius(author))
    }
    let boxes = diagram.papers.indices.map {
      Box(center: centers[count + $0], size: sizes[count + $0])
    }
    return route(discs, boxes, labels, ranked)
  }

  /// Lines end at the rim of a box; a box is kept free of author labels by standing in the list of
  /// labels itself.
  private func route(
    _ discs: [Disc], _ boxes: [Box], _ sizes: [Size?], _ ranked: [Int]
  ) -> Placed {
    let ends = discs + boxes.map { Disc(center: $0.center, radius: 1) }
    let links = ties.map { (source: $0.author, target: discs.count + $0.paper) }
    var routing = LinkRouting()
    routing.ignoresTargetLabels = true
    routing.bends = [0.04, -0.04, 0.1, -0.1, 0.17, -0.17]
    let boxLabels: [Box?] = discs.map { _ in nil } + boxes.map { $0 }
    var placed = Placed(
      discs: discs, boxes: boxes, labels: [],
      arcs: routing.arcs(discs: ends, links: links, labels: boxLabels))
    placed.labels = labels(beside: placed, sizes, ranked)
    var names = boxLabels
    for label in placed.labels { names[label.disc] = label.box }
    placed.arcs = routing.arcs(discs: ends, links: links, labels: names)
    return placed
  }

  /// The names of the authors, those with most papers first.
  private func labels(
    beside placed: Placed, _ sizes: [Size?], _ ranked: [Int]
  ) -> [PlacedLabel] {
    let requests = ranked.compactMap { author in
      sizes[author].map { LabelRequest(disc: author, size: $0, isRequired: labelsAll) }
    }
    let widest = sizes.reduce(0) { max($0, $1?.width ?? 0) }
    var placement = LabelPlacement()
    placement.textureRadius = 0
    return placement.place(
      requests, discs: placed.discs, limit: labelLimit, links: LinkInk.samples(of: placed.arcs),
      obstacles: placed.boxes,
      page: room.map { Box(center: placed.bounds.center, size: $0.size) }
        ?? placed.bounds.outset(by: widest / 2)
    ).compactMap { $0 }
  }

  private var labelLimit: Int {
    guard settings.labels == .automatic, room == nil else {
      return settings.labels.limit(of: authors.count)
    }
    return labelsAll ? authors.count : 40
  }

  private func shownName(_ author: Int) -> String {
    authors[author].name.shortName(hasGivenNames: true)
  }

  private func labelSize(_ author: Int) -> Size? {
    let name = shownName(author)
    guard !name.isEmpty else { return nil }
    return Size(
      width: TextMeasure.width(of: name, size: fontSize(author)), height: fontSize(author) * 0.98)
  }
}

// MARK: - Marks

extension BipartiteDrawing {
  private func draw(_ tie: Tie, _ arc: LinkArc, into drawing: inout Scene) {
    let author = authors[tie.author]
    drawing[.links].add(
      .path(ScenePath(arc)),
      stroke: Stroke(
        Paint(.cluster(author.cluster), opacity: 0.6),
        width: labelsAll ? 1.3 : 0.8, isDashed: tie.isInferred), key: .link(tie.number))
    drawing.ends[.link(tie.number)] = [.vertex(authorNumbers[tie.author]), .paper(tie.paper)]
    drawing.tips[.link(tie.number)] =
      "\(author.name.isolated): \(diagram.papers[tie.paper].title.isolated)"
      + (tie.isInferred ? " (inferred)" : "")
  }

  private func draw(paper place: Int, _ box: Box, into drawing: inout Scene) {
    let key = SceneKey.paper(place)
    drawing[.marks].add(
      .box(box, cornerRadius: hasTitles ? 4 : 1.5), fill: Paint(hasTitles ? .panel : .muted),
      stroke: Stroke(Paint(hasTitles ? .grid : .background), width: 0.9), key: key)
    drawing.tips[key] = diagram.papers[place].tooltipText(diagram.authors)
    for (row, line) in paperLines[place].enumerated() {
      let y = box.minY + 3.5 + 10.6 * Double(row) + 8.2
      drawing[.labels].add(
        SceneText(line, at: Point(x: box.center.x, y: y), size: Self.titleSize, anchor: .middle),
        key: key)
    }
  }

  private func draw(author place: Int, _ disc: Disc, into drawing: inout Scene) {
    let author = authors[place]
    let key = SceneKey.vertex(authorNumbers[place])
    drawing[.marks].add(
      .disc(center: disc.center, radius: disc.radius), fill: Paint(.cluster(author.cluster)),
      stroke: Stroke(Paint(.background), width: 1.2), key: key)
    drawing.tips[key] =
      author.tooltip ?? "\(author.name.isolated): \(paperCounts[place].of("paper"))"
  }

  /// A name, with a line to its circle where it is not beside it.
  private func draw(_ label: PlacedLabel, into drawing: inout Scene) {
    let (author, size) = (label.disc, fontSize(label.disc))
    if let leader = label.leader {
      drawing[.labels].add(
        .path(ScenePath(through: [leader.start, leader.end])),
        stroke: Stroke(Paint(.rule), width: 0.6))
    }
    let shown = shownName(author)
    drawing[.labels].add(
      SceneText(
        // Cut off, a name from right to left ends at the left.
        shown == authors[author].name ? shown : shown.isolated,
        at: Point(x: label.box.center.x, y: label.box.minY + 0.76 * size), size: size,
        anchor: .middle, hasHalo: true), key: .vertex(authorNumbers[author]))
  }

  private func legend(namedCount: Int) -> Legend {
    var marks = [
      Legend.Item(
        swatch: .box(Paint(hasTitles ? .panel : .muted), stroke: Paint(.other)), label: "paper"),
      Legend.Item(
        swatch: .line(Stroke(Paint(.other), width: 1.3)), label: "author of the paper"),
    ]
    if ties.contains(where: \.isInferred) {
      marks.append(
        Legend.Item(
          swatch: .line(Stroke(Paint(.other), width: 1.3, isDashed: true)),
          label: "inferred authorship"))
    }
    var names: [Legend.Item] = []
    if namedCount < authors.count {
      let label = "labels: \(namedCount.grouped) of \(authors.count.of("author")), by papers"
      names.append(Legend.Item(swatch: .none, label: label))
    }
    return Legend(blocks: [
      .clusters(
        diagram.clusters, of: authors.map { ($0.cluster, $0.isLinked) }, heading: "Clusters"),
      areaBlock,
      Legend.Block(heading: "Marks", items: marks, rowLimit: 3),
      Legend.Block(heading: "Names", items: names),
    ])
  }

  /// The areas of the least, a middle and the largest number of papers; nothing of one author alone.
  private var areaBlock: Legend.Block {
    guard authors.count > 1 else { return Legend.Block(heading: "", items: []) }
    let (least, most) = (max(1, paperCounts.min() ?? 1), paperCounts.max() ?? 0)
    let examples = [least, (most + 2) / 3, most].reduce(into: [Int]()) {
      if $1 >= least, $1 <= most, !$0.contains($1) { $0.append($1) }
    }
    return Legend.Block(
      heading: "Area: papers",
      items: examples.map { count in
        let isFloored = exactRadius(count) < leastRadius
        return Legend.Item(
          swatch: .disc(Paint(.other), radius: radius(ofPapers: count)),
          label: (isFloored ? "≤ " : "") + count.grouped)
      }, rowLimit: 1)
  }
}
