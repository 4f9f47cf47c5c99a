import CoterieLayouts
import CoterieText

/// The work of drawing a ``GrowthChart``.
struct GrowthDrawing {
  let chart: GrowthChart
  private let settings: PictureSettings
  private var drawing = Scene(size: Size(width: 0, height: 0), title: "")
  private var panels = GrowthPanels()

  init(_ chart: GrowthChart, _ settings: PictureSettings) {
    self.chart = chart
    self.settings = settings
  }

  func page() -> Scene {
    let frame = PageFrame(chart.text, settings, legend: legend())
    var copy = self
    let room = frame.room
    copy.panels = GrowthPanels(in: room.isFixed ? room.size : nil, labelRoom: labelRoom)
    copy.drawBars()
    copy.drawLines()
    copy.writeTips()
    copy.drawing.size = copy.panels.size
    return frame.page(around: copy.drawing)
  }

  /// One sentence for all marks of a year.
  private mutating func writeTips() {
    for year in chart.years {
      drawing.tips[.year(year.year)] =
        "\(label(year)): \(year.papers.of("paper")); "
        + "\(year.cumulativeAuthors.of("author")) and \(year.cumulativeLinks.of("link")) so far"
    }
  }

  /// What the lines are called, with their last values.
  private var series: [(name: String, color: Color, values: [Int])] {
    [
      ("author", .accent, chart.years.map(\.cumulativeAuthors)),
      ("link", .link, chart.years.map(\.cumulativeLinks)),
    ]
  }

  /// The room for the last values at the right.
  private var labelRoom: Double {
    series.reduce(60) { room, line in
      let text = (line.values.last ?? 0).of(line.name)
      return max(room, 10 + TextMeasure.width(of: text, size: 11, weight: .bold))
    }
  }

  /// The room of a year.
  private func step(in panel: Box) -> Double { panel.width / Double(max(chart.years.count, 1)) }

  private func x(_ place: Int, in panel: Box) -> Double {
    panel.minX + step(in: panel) * (Double(place) + 0.5)
  }

  private func label(_ year: GrowthChart.Year) -> String {
    "\(year.year)" + (year.isPartial ? "+" : "")
  }
}

// MARK: - Panels

extension GrowthDrawing {
  private mutating func drawBars() {
    let panel = panels.bars
    let ticks = AxisTicks(upTo: chart.years.reduce(0) { max($0, $1.papers) })
    drawAxis(ticks, headings: ["Papers per year", "Papers"], panel)
    for place in chart.years.indices {
      let year = chart.years[place]
      let share = Double(year.papers) / Double(ticks.top)
      if year.papers > 0 { drawBar(of: year, at: x(place, in: panel), share: share) }
      guard hasValues else { continue }
      add(
        year.papers.grouped, x: x(place, in: panel), y: panel.maxY - panel.height * share - 4,
        size: Self.axisSize, paint: year.papers > 0 ? .ink : .muted, hasHalo: true)
    }
    drawYears(panel)
  }

  private mutating func drawBar(of year: GrowthChart.Year, at x: Double, share: Double) {
    let panel = panels.bars
    let width = min(30, step(in: panel) * 0.68)
    let box = Box(
      minX: x - width / 2, minY: panel.maxY - panel.height * share, maxX: x + width / 2,
      maxY: panel.maxY)
    drawing[.marks].add(
      .box(box, cornerRadius: min(2, width / 4)),
      fill: Paint(.accent, opacity: year.isPartial ? 0.14 : 1),
      stroke: year.isPartial ? Stroke(Paint(.accent), width: 1.3, isDashed: true) : nil,
      key: .year(year.year))
  }

  /// Whether there is room for the number of papers above each bar.
  private var hasValues: Bool {
    let widest = chart.years.reduce(0) {
      max($0, TextMeasure.width(of: $1.papers.grouped, size: Self.axisSize))
    }
    return step(in: panels.bars) >= max(16, widest + 2)
  }

  private mutating func drawLines() {
    let panel = panels.lines
    let most = chart.years.reduce(0) { max($0, $1.cumulativeAuthors, $1.cumulativeLinks) }
    let ticks = AxisTicks(upTo: most)
    let headings = ["Cumulative authors and links", "Authors and links so far", "So far"]
    drawAxis(ticks, headings: headings, panel)
    var labels: [(y: Double, text: String, color: Color)] = []
    for line in series {
      let points = line.values.enumerated().map { place, value in
        Point(
          x: x(place, in: panel), y: panel.maxY - panel.height * Double(value) / Double(ticks.top))
      }
      draw(points, line)
      if let last = points.last, let value = line.values.last {
        labels.append((last.y, value.of(line.name), line.color))
      }
    }
    draw(labels)
    drawYears(panel)
  }

  private mutating func draw(
    _ points: [Point], _ line: (name: String, color: Color, values: [Int])
  ) {
    // The line to a partial year is dashed.
    let firm = chart.years.last?.isPartial ?? false ? Array(points.dropLast()) : points
    if firm.count > 1 {
      drawing[.links].add(
        .path(ScenePath(through: firm)), stroke: Stroke(Paint(line.color), width: 2.2))
    }
    if firm.count < points.count, points.count > 1 {
      drawing[.links].add(
        .path(ScenePath(through: points.suffix(2))),
        stroke: Stroke(Paint(line.color), width: 2.2, isDashed: true))
    }
    for (point, year) in zip(points, chart.years) {
      drawing[.marks].add(
        .disc(center: point, radius: max(0.8, min(3.6, step(in: panels.lines) / 3))),
        fill: year.isPartial ? Paint(.background) : Paint(line.color),
        stroke: rim(of: year, line.color), key: .year(year.year))
    }
  }

  /// White, so that points are seen on their line, where there is room between points; else rims
  /// would hide the line.
  private func rim(of year: GrowthChart.Year, _ color: Color) -> Stroke? {
    if year.isPartial { return Stroke(Paint(color), width: 1.3) }
    return step(in: panels.lines) >= 8 ? Stroke(Paint(.background), width: 1.3) : nil
  }

  /// The values at the right end, moved apart where they would overlap, the lower one not below the axis.
  private mutating func draw(_ labels: [(y: Double, text: String, color: Color)]) {
    var y = -Double.infinity
    for (place, label) in labels.sorted(by: { $0.y < $1.y }).enumerated() {
      let lowest = panels.lines.maxY + 4 - 14 * Double(labels.count - 1 - place)
      y = max(min(label.y, lowest), y + 14)
      drawing[.labels].add(
        SceneText(
          label.text, at: Point(x: panels.lines.maxX + 4, y: y + 4), size: 11,
          weight: .bold), fill: Paint(label.color))
    }
  }
}

// MARK: - Axes and key

extension GrowthDrawing {
  private static let axisSize = 9.5

  /// - Parameter headings: What the panel shows, in ever fewer words.
  private mutating func drawAxis(_ ticks: AxisTicks, headings: [String], _ panel: Box) {
    let heading = headings.map {
      SceneText(
        $0, at: Point(x: panel.minX - GrowthPanels.left, y: panel.minY - 20), size: 11.5,
        weight: .bold)
    }.first { $0.width <= panel.width + GrowthPanels.left }
    if let heading { drawing[.labels].add(heading) }
    let distance = panel.height / Double(max(1, ticks.values.count - 1))
    for (place, value) in ticks.values.enumerated() {
      let y = panel.maxY - panel.height * Double(value) / Double(ticks.top)
      drawing[.ground].add(
        .path(ScenePath(through: [Point(x: panel.minX, y: y), Point(x: panel.maxX, y: y)])),
        stroke: Stroke(Paint(value == 0 ? .muted : .grid), width: value == 0 ? 1 : 0.7))
      // Where lines are close, only the first and the last have their numbers.
      guard distance >= Self.axisSize || [0, ticks.values.count - 1].contains(place) else {
        continue
      }
      drawing[.labels].add(
        SceneText(
          value.grouped, at: Point(x: panel.minX - 8, y: y + 3.4), size: Self.axisSize,
          anchor: .end), fill: .muted)
    }
  }

  /// The years at round distances, and always the last one.
  private mutating func drawYears(_ panel: Box) {
    let width = TextMeasure.width(of: "2026+ ", size: Self.axisSize)
    let room = (width / max(step(in: panel), 0.01)).rounded(.up)
    let ticks = YearTicks(chart.years.map(\.year), room: Int(min(room, 1e6)))
    for place in ticks.places {
      add(
        label(chart.years[place]), x: x(place, in: panel), y: panel.maxY + 15,
        size: Self.axisSize, paint: .muted)
    }
  }

  private mutating func add(
    _ string: String, x: Double, y: Double, size: Double, paint: Paint, hasHalo: Bool = false
  ) {
    drawing[.labels].add(
      SceneText(string, at: Point(x: x, y: y), size: size, anchor: .middle, hasHalo: hasHalo),
      fill: paint)
  }

  private func legend() -> Legend {
    guard let partial = chart.years.first(where: \.isPartial) else { return Legend() }
    return Legend(blocks: [
      Legend.Block(
        heading: "Marks",
        items: [
          Legend.Item(
            swatch: .box(Paint(.accent, opacity: 0.14), stroke: Paint(.accent)),
            label: "\(label(partial)): incomplete, with inferred dates"),
          Legend.Item(
            swatch: .line(Stroke(Paint(.muted), width: 2, isDashed: true)),
            label: "to an incomplete year"),
        ], rowLimit: 1)
    ])
  }
}
