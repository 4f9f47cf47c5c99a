import CoterieLayouts

/// The numbered list under a diagram whose marks have no room for titles: number, title, and the
/// authors on a second line, in columns.
struct PaperKey {
  struct Entry {
    var number: String
    var title: String
    var detail: String
    var paint: Paint
  }

  var entries: [Entry]

  private static let columnGap = 22.0
  private static let leastColumnWidth = 380.0
  private static let titleSize = 9.5
  private static let detailSize = 8.5
  private static let lineHeight = 11.0
  private static let entryGap = 5.0

  /// Where the text of an entry begins, beside its number.
  private static let indent = PaperBadge.size.width + 6

  /// The shapes with the top left corner at the origin, and their height.
  func shapes(origin: Point, width: Double) -> (shapes: [SceneShape], height: Double) {
    let columns = max(1, min(3, Int(width / Self.leastColumnWidth)))
    let rows = (entries.count + columns - 1) / columns
    let columnWidth = (width - Self.columnGap * Double(columns - 1)) / Double(columns)
    var shapes: [SceneShape] = []
    var lowest = origin.y
    for column in 0..<columns {
      var corner = Point(
        x: origin.x + Double(column) * (columnWidth + Self.columnGap), y: origin.y)
      for entry in entries.dropFirst(column * rows).prefix(rows) {
        let drawn = self.shapes(of: entry, at: corner, width: columnWidth)
        shapes += drawn.shapes
        corner.y += drawn.height
      }
      lowest = max(lowest, corner.y)
    }
    return (shapes, lowest - origin.y)
  }

  /// The number, the title on up to four lines, then year and authors on up to two.
  private func shapes(
    of entry: Entry, at corner: Point, width: Double
  ) -> (shapes: [SceneShape], height: Double) {
    let room = width - Self.indent
    let title = TextMeasure.lines(
      of: entry.title, width: room, lineLimit: 4, size: Self.titleSize)
    let detail = TextMeasure.lines(
      of: entry.detail, width: room, lineLimit: 2, size: Self.detailSize)
    var shapes = PaperBadge.shapes(
      number: entry.number,
      center: Point(x: corner.x + PaperBadge.size.width / 2, y: corner.y + 7.5),
      paint: entry.paint, tooltip: nil)
    let lines =
      title.map { ($0.isolated, Self.titleSize, Paint.ink) }
      + detail.map { ($0, Self.detailSize, Paint.muted) }
    for (row, line) in lines.enumerated() {
      let base = Point(x: corner.x + Self.indent, y: corner.y + 9 + Double(row) * Self.lineHeight)
      shapes.append(
        SceneShape(
          outline: .text(SceneText(line.0, at: base, size: line.1)), fill: line.2, role: .label))
    }
    return (shapes, Double(max(1, lines.count)) * Self.lineHeight + Self.entryGap)
  }
}

/// The number of a paper in a small rounded box of its cluster's colour.
enum PaperBadge {
  static let size = Size(width: 19, height: 13)

  static func shapes(
    number: String, center: Point, paint: Paint, tooltip: String?
  ) -> [SceneShape] {
    [
      SceneShape(
        outline: .box(Box(center: center, size: size), cornerRadius: 4),
        fill: Paint(.background), role: nil),
      SceneShape(
        outline: .box(Box(center: center, size: size), cornerRadius: 4),
        fill: Paint(paint.color, opacity: 0.16), stroke: Stroke(paint, width: 1),
        role: tooltip == nil ? nil : .paper, tooltip: tooltip),
      SceneShape(
        outline: .text(
          SceneText(
            number, at: Point(x: center.x, y: center.y + 3.1), size: 8.8, weight: .bold,
            anchor: .middle)), fill: .ink, role: .label),
    ]
  }
}
