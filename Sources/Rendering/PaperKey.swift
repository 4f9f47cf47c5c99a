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

  static let rowHeight = 27.0
  private static let columnGap = 22.0
  private static let badgeWidth = 19.0

  /// The shapes with the top left corner at the origin, and their height.
  func shapes(origin: Point, width: Double) -> (shapes: [SceneShape], height: Double) {
    guard !entries.isEmpty else { return ([], 0) }
    let columns = max(1, min(3, Int(width / 380)))
    let rows = (entries.count + columns - 1) / columns
    let columnWidth =
      (width - Self.columnGap * Double(columns - 1)) / Double(columns)
    var shapes: [SceneShape] = []
    for (place, entry) in entries.enumerated() {
      let corner = Point(
        x: origin.x + Double(place / rows) * (columnWidth + Self.columnGap),
        y: origin.y + Double(place % rows) * Self.rowHeight)
      shapes += self.shapes(of: entry, at: corner, width: columnWidth)
    }
    return (shapes, Double(rows) * Self.rowHeight)
  }

  private func shapes(of entry: Entry, at corner: Point, width: Double) -> [SceneShape] {
    let room = width - Self.badgeWidth - 6
    let left = corner.x + Self.badgeWidth + 6
    let title = TextMeasure.fitting(entry.title, width: room, size: 9.5)
    let detail = TextMeasure.fitting(entry.detail, width: room, size: 8.5)
    return PaperBadge.shapes(
      number: entry.number, center: Point(x: corner.x + Self.badgeWidth / 2, y: corner.y + 7.5),
      paint: entry.paint, tooltip: nil)
      + [
        SceneShape(
          outline: .text(SceneText(title, at: Point(x: left, y: corner.y + 9), size: 9.5)),
          fill: .ink, role: .label),
        SceneShape(
          outline: .text(SceneText(detail, at: Point(x: left, y: corner.y + 19.5), size: 8.5)),
          fill: .muted, role: .label),
      ]
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
