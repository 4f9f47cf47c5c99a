import CoterieLayouts

/// The numbered list under a diagram whose marks have no room for titles: number, title, and the
/// authors on a second line, in columns.
struct PaperKey {
  struct Entry {
    var number: String
    var title: String
    var detail: String
    var paint: Paint
    /// The paper.
    var key: SceneKey
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

  /// Draws the list with its top left corner at the origin and returns its height.
  func draw(into drawing: inout Scene, origin: Point, width: Double) -> Double {
    let columns = max(1, min(3, Int(width / Self.leastColumnWidth)))
    let rows = (entries.count + columns - 1) / columns
    let columnWidth = (width - Self.columnGap * Double(columns - 1)) / Double(columns)
    var lowest = origin.y
    for column in 0..<columns {
      var corner = Point(
        x: origin.x + Double(column) * (columnWidth + Self.columnGap), y: origin.y)
      for entry in entries.dropFirst(column * rows).prefix(rows) {
        corner.y += draw(entry, into: &drawing, at: corner, width: columnWidth)
      }
      lowest = max(lowest, corner.y)
    }
    return lowest - origin.y
  }

  /// The number, the title on up to four lines, then year and authors on up to two; returns the height.
  private func draw(
    _ entry: Entry, into drawing: inout Scene, at corner: Point, width: Double
  ) -> Double {
    let room = width - Self.indent
    let title = TextMeasure.lines(
      of: entry.title, width: room, lineLimit: 4, size: Self.titleSize)
    let detail = TextMeasure.lines(
      of: entry.detail, width: room, lineLimit: 2, size: Self.detailSize)
    PaperBadge(number: entry.number, paint: entry.paint).draw(
      into: &drawing,
      at: Point(x: corner.x + PaperBadge.size.width / 2, y: corner.y + 7.5))
    let lines =
      title.map { ($0.isolated, Self.titleSize, Paint.ink) }
      + detail.map { ($0, Self.detailSize, Paint.muted) }
    for (row, line) in lines.enumerated() {
      let base = Point(x: corner.x + Self.indent, y: corner.y + 9 + Double(row) * Self.lineHeight)
      drawing[.labels].add(
        SceneText(line.0, at: base, size: line.1), fill: line.2, key: entry.key)
    }
    return Double(max(1, lines.count)) * Self.lineHeight + Self.entryGap
  }
}
