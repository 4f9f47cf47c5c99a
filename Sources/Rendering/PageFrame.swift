import CoterieLayouts

/// Puts a drawing on a page: title and subtitle above, key and footer below.
struct PageFrame {
  var text: DiagramText
  var legend = Legend()

  static let margin = 30.0
  static let leastWidth = 560.0
  private static let titleSize = 20.0
  private static let subtitleSize = 11.5
  private static let footerSize = 9.5

  /// The page around shapes that cover `size` from (0, 0) on; narrower shapes are centred.
  func page(around shapes: [SceneShape], size: Size) -> Scene {
    let inner = max(size.width, Self.leastWidth)
    let description = ([text.subtitle] + text.footer).filter { !$0.isEmpty }.joined(separator: " ")
    var scene = Scene(
      size: Size(width: inner + 2 * Self.margin, height: 0), title: text.title,
      description: description)
    var y = Self.margin
    write(
      text.title, size: Self.titleSize, weight: .bold, paint: .ink, lineLimit: 3, inner, &y, &scene)
    y += 3
    write(
      text.subtitle, size: Self.subtitleSize, weight: .regular, paint: .muted, lineLimit: 4, inner,
      &y, &scene)
    y += 14
    let shift = Point(x: Self.margin + (inner - size.width) / 2, y: y)
    scene.shapes += shapes.map { $0.moved(by: shift) }
    y += size.height + 16
    if legend.blocks.contains(where: { !$0.items.isEmpty }) {
      rule(at: y, inner, &scene)
      y += 13
      y += legend.draw(into: &scene, origin: Point(x: Self.margin, y: y), width: inner) + 8
    }
    for line in text.footer where !line.isEmpty {
      write(
        line, size: Self.footerSize, weight: .regular, paint: .muted, lineLimit: 4, inner, &y,
        &scene)
      y += 1
    }
    scene.size.height = y + Self.margin * 0.6
    return scene
  }

  private func write(
    _ string: String, size: Double, weight: FontWeight, paint: Paint, lineLimit: Int,
    _ width: Double, _ y: inout Double, _ scene: inout Scene
  ) {
    let lines = TextMeasure.lines(
      of: string.drawable, width: width, lineLimit: lineLimit, size: size, weight: weight)
    for line in lines {
      scene.add(
        SceneText(line, at: Point(x: Self.margin, y: y + size * 0.8), size: size, weight: weight),
        fill: paint, role: .heading)
      y += size * 1.28
    }
  }

  private func rule(at y: Double, _ width: Double, _ scene: inout Scene) {
    scene.add(
      .path(
        ScenePath(through: [
          Point(x: Self.margin, y: y), Point(x: Self.margin + width, y: y),
        ])), stroke: Stroke(Paint(.grid), width: 0.8), role: .legend)
  }

  /// A page that says that there is nothing to draw.
  func emptyPage(saying sentence: String) -> Scene {
    let text = SceneText(
      sentence, at: Point(x: Self.leastWidth / 2, y: 64), size: 13, anchor: .middle)
    let shape = SceneShape(outline: .text(text), fill: .muted, role: .label)
    return page(around: [shape], size: Size(width: Self.leastWidth, height: 110))
  }
}

extension SceneShape {
  func moved(by shift: Point) -> SceneShape {
    func move(_ point: Point) -> Point { Point(x: point.x + shift.x, y: point.y + shift.y) }
    var copy = self
    switch outline {
    case .circle(let center, let radius):
      copy.outline = .circle(center: move(center), radius: radius)
    case .box(let box, let cornerRadius):
      copy.outline = .box(box.offset(x: shift.x, y: shift.y), cornerRadius: cornerRadius)
    case .path(let path):
      let pieces = path.pieces.map { piece -> ScenePath.Piece in
        switch piece {
        case .line(let end): .line(to: move(end))
        case .curve(let first, let second, let end):
          .curve(move(first), move(second), to: move(end))
        }
      }
      copy.outline = .path(ScenePath(start: move(path.start), pieces: pieces))
    case .polygon(let points): copy.outline = .polygon(points.map(move))
    case .text(var text):
      text.position = move(text.position)
      copy.outline = .text(text)
    }
    return copy
  }
}
