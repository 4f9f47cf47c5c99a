import CoterieLayouts
import CoterieText

/// The work of drawing a ``TimelineDiagram``.
struct TimelineDrawing {
  let diagram: TimelineDiagram
  private let settings: PictureSettings
  private(set) var grid: TimelineGrid
  private var laneOfAuthor: [Int: Int] = [:]
  private var drawing = Scene(size: Size(width: 0, height: 0), title: "")
  /// How much smaller lanes and dots are than usual.
  private var share = 1.0
  /// The number of every paper's first authorship.
  private let firstAuthorship: [Int]
  private var bottom = 0.0

  private static let yearHeight = 24.0
  private static let badgeHeight = 24.0
  private static let usualOtherStep = 10.0
  private static let otherLimit = 6

  /// - Parameter room: What a page leaves for a drawing that keeps to it; nil for one as large as it needs to
  ///   be.
  init(_ diagram: TimelineDiagram, _ settings: PictureSettings, in room: Size? = nil) {
    self.diagram = diagram
    self.settings = settings
    grid = TimelineGrid(diagram, in: room)
    firstAuthorship = diagram.papers.reduce(into: [0]) {
      $0.append(($0.last ?? 0) + $1.authors.count)
    }
    for (place, lane) in grid.lanes.enumerated() { laneOfAuthor[lane.author] = place }
    let top = Self.yearHeight + (grid.isAggregated ? 6 : Self.badgeHeight)
    if let room {
      let needed =
        TimelineGrid.usualLaneHeight * Double(grid.lanes.count) + otherHeight(rows: otherRows)
      share = min(1, max(0.02, (room.height - top - 8) / max(1, needed)))
    }
    grid.placeLanes(from: top, share: share)
  }

  /// Draws the whole; on a page that would make its letters too small, without the list of papers, and with
  /// lanes, years and names as near to each other as they must be.
  func page(attempts: Int = 4) -> Scene {
    var copy = self
    copy.draw()
    let frame = PageFrame(diagram.text, settings, legend: copy.legend())
    let room = frame.room
    let smallest = grid.room == nil ? Self.smallestLetter : TimelineGrid.otherSize
    guard room.isFixed, attempts > 1,
      frame.factor(of: copy.drawing.size) * smallest < room.leastLetter - 0.005
    else { return frame.page(around: copy.drawing) }
    return TimelineDrawing(diagram, settings, in: room.size).page(attempts: attempts - 1)
  }

  private static let smallestLetter = 8.0

  /// The list of papers may be wider than the years.
  private var width: Double { max(grid.right, drawsList ? PageFrame.leastWidth : 0) }

  private mutating func draw() {
    let otherRows = otherRows
    let laneBottom = (grid.lanes.last?.y ?? Self.yearHeight) + grid.laneHeight / 2
    let height = laneBottom + share * otherHeight(rows: otherRows)
    drawYears(to: height)
    drawLanes()
    if grid.isAggregated {
      drawBubbles()
    } else {
      drawPapers(otherTop: laneBottom + 10 * share)
      if otherRows > 0 { drawOtherLines(at: laneBottom + 10 * share, rows: otherRows) }
    }
    bottom = height + 8
    drawList()
    drawing.size = Size(width: width, height: bottom)
  }

  /// How high the dots of authors without a lane are: two lines name them, so that there is room for two rows
  /// at least.
  private func otherHeight(rows: Int) -> Double {
    guard rows > 0 else { return 4 }
    return Double(max(2, rows) + (hasMoreThanDots ? 1 : 0)) * Self.usualOtherStep + 12
  }

  /// The distance between the dots of authors without a lane.
  private var otherStep: Double { Self.usualOtherStep * share }

  /// The radius of a dot that usually has another one, between lanes and papers that are near each other.
  func dotRadius(_ usual: Double) -> Double {
    guard grid.room != nil else { return usual }
    return max(0.8, min(usual * min(1, 1.7 * share), 0.6 * grid.slot))
  }
}

// MARK: - Years and lanes

extension TimelineDrawing {
  private mutating func drawYears(to height: Double) {
    for (place, column) in grid.columns.enumerated() {
      let key = column.year.map(SceneKey.year)
      if place % 2 == 0 {
        let band = Box(minX: column.minX, minY: 0, maxX: column.maxX, maxY: height)
        drawing[.ground].add(.box(band, cornerRadius: 3), fill: Paint(.panel), key: key)
      }
    }
    writeYears()
  }

  /// The years, as many as have room: the last one has room first.
  private mutating func writeYears() {
    var labels: [SceneText] = []
    var keys: [SceneKey?] = []
    var end = grid.room == nil ? .infinity : grid.right
    for column in grid.columns.reversed() {
      let width = grid.labelWidth(of: column)
      let center = min((column.minX + column.maxX) / 2, end - width / 2)
      guard center >= column.minX, center - width / 2 >= 0 else { continue }
      labels.append(
        SceneText(
          column.label, at: Point(x: center, y: 16), size: TimelineGrid.yearSize, weight: .bold,
          anchor: .middle))
      keys.append(column.year.map(SceneKey.year))
      end = center - width / 2 - 6
    }
    for (label, key) in zip(labels, keys).reversed() {
      drawing[.labels].add(label, fill: .muted, key: key)
    }
  }

  private mutating func drawLanes() {
    for lane in grid.lanes {
      let author = diagram.authors[lane.author]
      drawing[.ground].add(
        .path(Self.line(at: lane.y, from: grid.left, to: grid.right)),
        stroke: Stroke(Paint(.grid), width: 0.7))
      if let span = grid.span(of: lane) {
        drawing[.regions].add(
          .path(Self.line(at: lane.y, from: span.first, to: span.last)),
          stroke: Stroke(
            Paint(.cluster(author.cluster), opacity: 0.4),
            width: min(3.4, max(0.5, grid.laneHeight / 3))),
          key: .vertex(lane.author))
      }
      if lane.isNamed { drawName(of: lane, author) }
    }
  }

  private static func line(at y: Double, from left: Double, to right: Double) -> ScenePath {
    ScenePath(through: [Point(x: left, y: y), Point(x: right, y: y)])
  }

  private mutating func drawName(of lane: TimelineGrid.Lane, _ author: AuthorMark) {
    let size = TimelineGrid.nameSize
    let key = SceneKey.vertex(lane.author)
    let name = TextMeasure.fitting(author.name, width: grid.nameLimit, size: size)
    let baseline = lane.y + size * 0.35
    drawing[.labels].add(
      SceneText(
        name == author.name ? name : name.isolated, at: Point(x: grid.left - 28, y: baseline),
        size: size, anchor: .end), key: key)
    drawing[.labels].add(
      SceneText(
        lane.papers.count.grouped, at: Point(x: grid.left - 8, y: baseline), size: 9.5,
        anchor: .end), fill: .muted, key: key)
    drawing.tips[key] = author.tooltip ?? author.name
  }
}

// MARK: - Papers

extension TimelineDrawing {
  /// Authors of a paper without a lane.
  private func others(of paper: PaperMark) -> [PaperMark.Authorship] {
    paper.authors.filter {
      laneOfAuthor[$0.author] == nil && diagram.authors.indices.contains($0.author)
    }
  }

  private mutating func drawPapers(otherTop: Double) {
    let hasMore = hasMoreThanDots
    for (place, paper) in diagram.papers.enumerated() {
      let x = grid.paperX[place]
      let others = others(of: paper)
      let key = SceneKey.paper(place)
      let rows = paper.authors.compactMap { laneOfAuthor[$0.author] }.map { grid.lanes[$0].y }
      let top = Self.yearHeight + Self.badgeHeight / 2
      let lowest =
        others.isEmpty
        ? rows.max() : otherTop + Double(min(others.count, Self.otherLimit) - 1) * otherStep
      if let lowest {
        drawing[.links].add(
          .path(ScenePath(through: [Point(x: x, y: top), Point(x: x, y: lowest)])),
          stroke: Stroke(Paint(.muted, opacity: 0.45), width: min(1.2, max(0.5, 0.3 * grid.slot))),
          key: key)
      }
      drawing.tips[key] = paper.tooltipText(diagram.authors)
      drawHead(of: place, paper, x: x, y: top)
      drawDots(of: place, paper, x: x, otherTop: otherTop)
      if others.count > Self.otherLimit, hasMore {
        drawMore(others.count - Self.otherLimit, x: x, top: otherTop)
      }
    }
  }

  /// The authors of a paper: those with a lane there, the first others below.
  private mutating func drawDots(of place: Int, _ paper: PaperMark, x: Double, otherTop: Double) {
    var rank = 0
    for (number, authorship) in paper.authors.enumerated() {
      let key = SceneKey.link(firstAuthorship[place] + number)
      if let lane = laneOfAuthor[authorship.author] {
        drawDot(
          authorship, paper, at: Point(x: x, y: grid.lanes[lane].y), radius: dotRadius(5.6), key)
      } else if diagram.authors.indices.contains(authorship.author), rank < Self.otherLimit {
        let y = otherTop + Double(rank) * otherStep
        drawDot(authorship, paper, at: Point(x: x, y: y), radius: dotRadius(3.6), key)
        rank += 1
      }
    }
  }

  private var drawsList: Bool {
    grid.room == nil && diagram.papers.count <= TimelineDiagram.listLimit
  }

  /// The number of a paper in the order of the columns, beginning with 1.
  private var numbers: [Int: Int] {
    let order = grid.columns.flatMap(\.papers)
    return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0 + 1) })
  }

  private func paint(of paper: PaperMark) -> Paint {
    let first = paper.authors.first { diagram.authors.indices.contains($0.author) }
    return Paint(.cluster(first.flatMap { diagram.authors[$0.author].cluster }))
  }

  private mutating func drawHead(of place: Int, _ paper: PaperMark, x: Double, y: Double) {
    let (center, key) = (Point(x: x, y: y), SceneKey.paper(place))
    guard drawsList else {
      drawing[.marks].add(
        .box(
          Box(center: center, size: Size(width: min(5, max(1, 0.8 * grid.slot)), height: 7)),
          cornerRadius: min(1.5, 0.2 * grid.slot)),
        fill: paint(of: paper), key: key)
      return
    }
    PaperBadge(number: "\(numbers[place] ?? 0)", paint: paint(of: paper), key: key)
      .draw(into: &drawing, at: center)
  }

  private mutating func drawDot(
    _ authorship: PaperMark.Authorship, _ paper: PaperMark, at center: Point, radius: Double,
    _ key: SceneKey
  ) {
    let author = diagram.authors[authorship.author]
    let (paint, isInferred) = (Paint(.cluster(author.cluster)), authorship.isInferred)
    let rim = min(isInferred ? 1.8 : 1, radius / 2)
    drawing[.marks].add(
      .disc(center: center, radius: isInferred ? radius - rim / 2 : radius),
      fill: isInferred ? Paint(.background) : paint,
      stroke: Stroke(isInferred ? paint : Paint(.background), width: rim), key: key)
    drawing.tips[key] =
      "\(author.name.isolated): \(paper.title.isolated) (\(paper.yearText))"
      + (isInferred ? ", authorship inferred" : "")
  }

  /// How many other authors follow, below the last dot; only a plus where there is no room.
  private mutating func drawMore(_ count: Int, x: Double, top: Double) {
    let y = top + Double(Self.otherLimit) * otherStep
    let size = grid.room == nil ? Self.smallestLetter : TimelineGrid.otherSize
    let text = { SceneText($0, at: Point(x: x, y: y + 1), size: size, anchor: .middle) }
    let long = text("+\(count)")
    let drawn = long.width < grid.slot - 1 ? long : text("+")
    drawing[.labels].add(drawn, fill: .muted)
  }

  /// Whether some papers have a sign of more authors below their last dot.
  var hasMoreThanDots: Bool {
    !grid.isAggregated && (grid.room == nil || grid.slot >= TimelineGrid.otherSize)
      && diagram.papers.contains { others(of: $0).count > Self.otherLimit }
  }

  private var otherRows: Int {
    grid.isAggregated
      ? 0 : min(Self.otherLimit, diagram.papers.reduce(0) { max($0, others(of: $1).count) })
  }

  private mutating func drawOtherLines(at top: Double, rows: Int) {
    let room = Int(share * otherHeight(rows: rows) / 11.5)
    let lines = grid.others.lines.prefix(grid.room == nil ? .max : room).map {
      TextMeasure.fitting($0, width: grid.left - 8, size: TimelineGrid.otherSize)
    }
    let middle = top + Double(rows - 1) * otherStep / 2
    for (place, line) in lines.enumerated() {
      let y = middle + 3.5 + (Double(place) - Double(lines.count - 1) / 2) * 11.5
      drawing[.labels].add(
        SceneText(
          line, at: Point(x: grid.left - 8, y: y), size: TimelineGrid.otherSize, anchor: .end),
        fill: .muted)
    }
  }
}

// MARK: - Many papers

extension TimelineDrawing {
  private mutating func drawBubbles() {
    let counts = bubbleCounts
    let most = counts.flatMap { $0 }.max() ?? 1
    for (row, lane) in grid.lanes.enumerated() {
      let author = diagram.authors[lane.author]
      for (place, column) in grid.columns.enumerated() where counts[row][place] > 0 {
        let count = counts[row][place]
        let key = SceneKey.link(row * grid.columns.count + place)
        drawing[.marks].add(
          .disc(
            center: Point(x: (column.minX + column.maxX) / 2, y: lane.y),
            radius: bubbleRadius(count, of: most)),
          fill: Paint(.cluster(author.cluster)), stroke: Stroke(Paint(.background), width: 1),
          key: key)
        drawing.tips[key] = "\(author.name.isolated), \(column.label): \(count.of("paper"))"
      }
    }
  }

  /// How many papers each lane has in each column.
  var bubbleCounts: [[Int]] {
    var columnOf = [Int](repeating: 0, count: diagram.papers.count)
    for (number, column) in grid.columns.enumerated() {
      for paper in column.papers { columnOf[paper] = number }
    }
    return grid.lanes.map { lane in
      lane.papers.reduce(into: [Int](repeating: 0, count: grid.columns.count)) { counts, paper in
        counts[columnOf[paper]] += 1
      }
    }
  }

  func bubbleRadius(_ count: Int, of most: Int) -> Double {
    let share = (Double(count) / Double(max(1, most))).squareRoot()
    return max(leastBubble, largestBubble * share)
  }

  /// The radius of a dot of the most papers.
  private var largestBubble: Double {
    let narrowest = grid.columns.reduce(22) { min($0, $1.maxX - $1.minX) }
    return grid.room == nil ? 11 : max(1.6, min(11, 0.48 * grid.laneHeight, 0.5 * narrowest))
  }

  /// The radius of a dot of few papers, however many there are elsewhere.
  var leastBubble: Double { min(2, largestBubble / 2) }
}

// MARK: - List

extension TimelineDrawing {
  private mutating func drawList() {
    guard drawsList else { return }
    let numbers = numbers
    let entries = grid.columns.flatMap(\.papers).map { place in
      let paper = diagram.papers[place]
      return PaperKey.Entry(
        number: "\(numbers[place] ?? 0)", title: paper.title,
        detail: "\(paper.yearText) · \(paper.authorText(diagram.authors))",
        paint: paint(of: paper), key: .paper(place))
    }
    bottom +=
      14
      + PaperKey(entries: entries).draw(
        into: &drawing, origin: Point(x: 0, y: bottom + 14), width: width)
  }
}
