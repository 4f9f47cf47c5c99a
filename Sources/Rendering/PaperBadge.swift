import CoterieLayouts

/// The number of a paper in a small rounded box of its cluster's colour.
struct PaperBadge {
  var number: String
  var paint: Paint
  /// The paper, for the badge that is its mark.
  var key: SceneKey?

  static let size = Size(width: 19, height: 13)

  func draw(into drawing: inout Scene, at center: Point) {
    let box = SceneShape.box(Box(center: center, size: Self.size), cornerRadius: 4)
    drawing[.marks].add(box, fill: Paint(.background))
    drawing[.marks].add(
      box, fill: Paint(paint.color, opacity: 0.16), stroke: Stroke(paint, width: 1), key: key)
    drawing[.labels].add(
      SceneText(
        number, at: Point(x: center.x, y: center.y + 3.1), size: 8.8, weight: .bold,
        anchor: .middle), key: key)
  }
}
