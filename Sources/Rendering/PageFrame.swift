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

  /// The page around a drawing that covers its size from (0, 0) on; a narrower one is centred.
  func page(around drawing: Scene) -> Scene {
    let inner = max(drawing.size.width, Self.leastWidth)
    var scene = drawing
    scene.title = text.title
    scene.caption = text.caption
    scene.description = text.description
    scene.legend = legend
    var frame = SceneLayer(.frame)
    var y = writeHeading(inner, &frame)
    scene.move(by: Point(x: Self.margin + (inner - drawing.size.width) / 2, y: y))
    y += drawing.size.height + 16
    writeEnding(inner, &y, &frame)
    scene[.frame] = frame
    scene.size = Size(width: inner + 2 * Self.margin, height: y + Self.margin * 0.6)
    return scene
  }

  /// Title and subtitle; returns where the drawing begins.
  private func writeHeading(_ width: Double, _ frame: inout SceneLayer) -> Double {
    var y = Self.margin
    write(
      text.title, size: Self.titleSize, weight: .bold, paint: .ink, lineLimit: 3, width, &y, &frame)
    y += 3
    write(
      text.subtitle, size: Self.subtitleSize, paint: .muted, lineLimit: 4, width, &y, &frame)
    return y + 14
  }

  /// Key and footer.
  private func writeEnding(_ width: Double, _ y: inout Double, _ frame: inout SceneLayer) {
    if !legend.isEmpty {
      frame.add(
        .path(
          ScenePath(through: [
            Point(x: Self.margin, y: y), Point(x: Self.margin + width, y: y),
          ])), stroke: Stroke(Paint(.grid), width: 0.8))
      y += 13
      y += legend.draw(into: &frame, origin: Point(x: Self.margin, y: y), width: width) + 8
    }
    for line in text.selection + text.footer where !line.isEmpty {
      write(line, size: Self.footerSize, paint: .muted, lineLimit: 4, width, &y, &frame)
      y += 1
    }
  }

  private func write(
    _ string: String, size: Double, weight: FontWeight = .regular, paint: Paint, lineLimit: Int,
    _ width: Double, _ y: inout Double, _ frame: inout SceneLayer
  ) {
    let lines = TextMeasure.lines(
      of: string.drawable, width: width, lineLimit: lineLimit, size: size, weight: weight)
    for line in lines {
      frame.add(
        SceneText(line, at: Point(x: Self.margin, y: y + size * 0.8), size: size, weight: weight),
        fill: paint)
      y += size * 1.28
    }
  }

  /// A page that says that there is nothing to draw.
  func emptyPage(saying sentence: String) -> Scene {
    var drawing = Scene(size: Size(width: Self.leastWidth, height: 110), title: "")
    drawing[.labels].add(
      SceneText(sentence, at: Point(x: Self.leastWidth / 2, y: 64), size: 13, anchor: .middle),
      fill: .muted)
    return page(around: drawing)
  }
}
