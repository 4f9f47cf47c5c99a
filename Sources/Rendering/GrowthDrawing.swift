import CoterieLayouts
import CoterieText

/// The work of drawing a ``GrowthChart``.
struct GrowthDrawing {
  let chart: GrowthChart
  private let settings: PictureSettings
  private var drawing = Scene(size: Size(width: 0, height: 0), title: "")
  private let step: Double

  private static let left = 46.0
  private static let barTop = 32.0
  private static let barHeight = 150.0
  private static let lineTop = 242.0
  private static let lineHeight = 190.0
  private static let plotWidth = 640.0

  init(_ chart: GrowthChart, _ settings: PictureSettings) {
    self.chart = chart
    self.settings = settings
    step = Self.plotWidth / Double(max(chart.years.count, 1))
  }

  func page() -> Scene {
    var copy = self
    copy.drawBars()
    copy.drawLines()
    copy.writeTips()
    copy.drawing.size = Size(
      width: Self.left + Self.plotWidth + labelRoom,
      height: Self.lineTop + Self.lineHeight + 24)
    return PageFrame(chart.text, settings, legend: legend()).page(around: copy.drawing)
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

  private func x(_ place: Int) -> Double { Self.left + step * (Double(place) + 0.5) }

  private func label(_ year: GrowthChart.Year) -> String {
    "\(year.year)" + (year.isPartial ? "+" : "")
  }
}

// MARK: - Panels

extension GrowthDrawing {
  private mutating func drawBars() {
    let ticks = AxisTicks(upTo: chart.years.reduce(0) { max($0, $1.papers) })
    drawAxis(
      ticks, heading: "Papers per year", top: Self.barTop, height: Self.barHeight)
    let width = min(30, step * 0.68)
    for (place, year) in chart.years.enumerated() {
      guard year.papers > 0 else {
        let ground = Self.barTop + Self.barHeight
        if step >= 16 { add("0", x: x(place), y: ground - 4, size: 9.5, paint: .muted) }
        continue
      }
      let height = Self.barHeight * Double(year.papers) / Double(ticks.top)
      let bottom = Self.barTop + Self.barHeight
      let box = Box(
        minX: x(place) - width / 2, minY: bottom - height, maxX: x(place) + width / 2,
        maxY: bottom)
      drawing[.marks].add(
        .box(box, cornerRadius: min(2, width / 4)),
        fill: Paint(.accent, opacity: year.isPartial ? 0.14 : 1),
        stroke: year.isPartial ? Stroke(Paint(.accent), width: 1.3, isDashed: true) : nil,
        key: .year(year.year))
      if step >= 16 {
        add(year.papers.grouped, x: x(place), y: box.minY - 4, size: 9.5, paint: .ink)
      }
    }
    drawYears(below: Self.barTop + Self.barHeight)
  }

  private mutating func drawLines() {
    let most = chart.years.reduce(0) { max($0, $1.cumulativeAuthors, $1.cumulativeLinks) }
    let ticks = AxisTicks(upTo: most)
    drawAxis(
      ticks, heading: "Cumulative authors and links", top: Self.lineTop, height: Self.lineHeight)
    var labels: [(y: Double, text: String, color: Color)] = []
    for line in series {
      let points = line.values.enumerated().map { place, value in
        Point(
          x: x(place),
          y: Self.lineTop + Self.lineHeight * (1 - Double(value) / Double(ticks.top)))
      }
      draw(points, line)
      if let last = points.last, let value = line.values.last {
        labels.append((last.y, value.of(line.name), line.color))
      }
    }
    draw(labels)
    drawYears(below: Self.lineTop + Self.lineHeight)
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
        .disc(center: point, radius: min(3.6, step / 3)),
        fill: year.isPartial ? Paint(.background) : Paint(line.color),
        stroke: rim(of: year, line.color), key: .year(year.year))
    }
  }

  /// White, so that points are seen on their line, where there is room between points; else rims
  /// would hide the line.
  private func rim(of year: GrowthChart.Year, _ color: Color) -> Stroke? {
    if year.isPartial { return Stroke(Paint(color), width: 1.3) }
    return step >= 8 ? Stroke(Paint(.background), width: 1.3) : nil
  }

  /// The values at the right end, moved apart where they would overlap.
  private mutating func draw(_ labels: [(y: Double, text: String, color: Color)]) {
    var y = -Double.infinity
    for label in labels.sorted(by: { $0.y < $1.y }) {
      y = max(label.y, y + 14)
      drawing[.labels].add(
        SceneText(
          label.text, at: Point(x: Self.left + Self.plotWidth + 4, y: y + 4), size: 11,
          weight: .bold), fill: Paint(label.color))
    }
  }
}

// MARK: - Axes and key

extension GrowthDrawing {
  private mutating func drawAxis(
    _ ticks: AxisTicks, heading: String, top: Double, height: Double
  ) {
    drawing[.labels].add(
      SceneText(heading, at: Point(x: 0, y: top - 20), size: 11.5, weight: .bold))
    for value in ticks.values {
      let y = top + height * (1 - Double(value) / Double(ticks.top))
      let line = ScenePath(through: [
        Point(x: Self.left, y: y), Point(x: Self.left + Self.plotWidth, y: y),
      ])
      drawing[.ground].add(
        .path(line),
        stroke: Stroke(Paint(value == 0 ? .muted : .grid), width: value == 0 ? 1 : 0.7))
      drawing[.labels].add(
        SceneText(
          value.grouped, at: Point(x: Self.left - 8, y: y + 3.4), size: 9.5, anchor: .end),
        fill: .muted)
    }
  }

  /// The years at round distances, and always the last one.
  private mutating func drawYears(below y: Double) {
    let width = TextMeasure.width(of: "2026+ ", size: 9.5)
    let ticks = YearTicks(chart.years.map(\.year), room: Int((width / step).rounded(.up)))
    for place in ticks.places {
      add(label(chart.years[place]), x: x(place), y: y + 15, size: 9.5, paint: .muted)
    }
  }

  private mutating func add(
    _ string: String, x: Double, y: Double, size: Double, paint: Paint
  ) {
    drawing[.labels].add(
      SceneText(string, at: Point(x: x, y: y), size: size, anchor: .middle), fill: paint)
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
