import CoterieLayouts

/// The work of drawing a scene on a canvas: the same picture as the SVG.
struct CairoPicture: ~Copyable {
  private let scene: Scene
  private let colors: ThemeColors
  private let canvas: CairoCanvas
  private var line: PangoLine
  private let hasHalos: Bool
  /// The texts that lack a font, in the order of the drawing.
  private(set) var textsWithoutFont: [String] = []
  private var seen: Set<String> = []

  /// - Parameter halos: How many lines of text have halos at most; none has where there are more.
  init(of scene: Scene, theme: Theme, on canvas: consuming CairoCanvas, halos: Int) {
    self.scene = scene.drawn(in: theme)
    colors = ThemeColors(theme)
    line = PangoLine(on: canvas, font: scene.font)
    self.canvas = canvas
    hasHalos = scene.marks.count { $0.text?.hasHalo == true } <= halos
  }

  mutating func draw() {
    // On an opaque page cairo needs not compare the boxes of all marks.
    setColor(Paint(.background))
    canvas.paintPage()
    for layer in scene.layers where !layer.marks.isEmpty { draw(layer) }
  }

  /// The canvas, when all is drawn.
  consuming func takeCanvas() -> CairoCanvas { canvas }

  private mutating func draw(_ layer: SceneLayer) {
    canvas.save()
    if let clip = layer.clip {
      canvas.addBox(clip, cornerRadius: 0)
      canvas.clip()
    }
    let isWhole = layer.opacity < 1
    if isWhole { canvas.pushGroup() }
    draw(layer.marks[...])
    if isWhole { canvas.popGroup(opacity: max(0, layer.opacity.drawn)) }
    canvas.restore()
  }

  private mutating func draw(_ marks: ArraySlice<SceneMark>) {
    var rest = marks
    while let first = rest.first {
      let lines = scene.lineRun(in: rest)
      if lines.count > 1 { drawLines(lines) } else { drawLinked(first) }
      rest = rest.dropFirst(max(1, lines.count))
    }
  }

  private mutating func drawLinked(_ mark: SceneMark) {
    let isLink = scene.address(of: mark).map { canvas.beginLink(to: $0) } ?? false
    draw(mark)
    if isLink { canvas.endLink() }
  }

  private mutating func draw(_ mark: SceneMark) {
    switch mark.shape {
    case .disc(let center, let radius):
      if canvas.pixels != nil, drawRimmed(center, radius, mark) { return }
      canvas.addDisc(center, radius: radius)
    case .box(let box, let cornerRadius): canvas.addBox(box, cornerRadius: cornerRadius)
    case .path(let path, let rule):
      canvas.setRule(rule)
      canvas.add(path)
    case .text(let text): return draw(text, mark.fill)
    case .picture(let raster, let box): return canvas.draw(raster, in: box, colors: colors)
    }
    paintPath(mark)
  }

  /// Draws an opaque disc with an opaque rim as two discs, which takes half the time: the outline of a circle
  /// has many corners. False where it must be drawn otherwise.
  private func drawRimmed(_ center: Point, _ radius: Double, _ mark: SceneMark) -> Bool {
    guard case .paint(let fill) = mark.fill, let stroke = mark.stroke, !stroke.isDashed,
      fill.opacity == 1, stroke.paint.opacity == 1, radius.drawn > stroke.width.drawn
    else { return false }
    for (paint, change) in [(stroke.paint, stroke.width / 2), (fill, -stroke.width / 2)] {
      setColor(paint)
      canvas.addDisc(center, radius: radius + change)
      canvas.fill()
    }
    return true
  }

  private func paintPath(_ mark: SceneMark) {
    if let fill = mark.fill, set(fill) { canvas.fill(keepsPath: true) }
    if let stroke = mark.stroke, stroke.width.drawn > 0 {
      set(stroke)
      setColor(stroke.paint)
      canvas.stroke()
    }
    canvas.forgetPath()
  }

  /// Draws lines of one look, no darker where they cross.
  private func drawLines(_ lines: ArraySlice<SceneMark>) {
    guard let stroke = lines.first?.stroke, stroke.width.drawn > 0 else { return }
    if drawStraight(lines, stroke) { return }
    set(stroke)
    setColor(stroke.paint)
    for case .path(let path, _) in lines.lazy.map(\.shape) { canvas.add(path) }
    canvas.stroke()
  }

  /// Draws many straight lines in pixels. False where they are few, or others.
  private func drawStraight(_ lines: ArraySlice<SceneMark>, _ stroke: Stroke) -> Bool {
    guard let pixels = canvas.pixels, lines.count > Self.lineLimit, !stroke.isDashed,
      lines.allSatisfy({ $0.ends != nil })
    else { return false }
    var mask = LineMask(pixels)
    for (start, end) in lines.lazy.compactMap(\.ends) {
      mask.add(
        from: canvas.pixel(of: start), to: canvas.pixel(of: end),
        thickness: canvas.pixels(of: stroke.width.drawn))
    }
    canvas.paint(mask, color(stroke.paint), opacity: stroke.paint.opacity)
    return true
  }

  /// How many straight lines cairo draws at most: its time for one path grows with their square.
  private static let lineLimit = 64
}

extension SceneMark {
  /// The ends of a straight line.
  fileprivate var ends: (Point, Point)? {
    guard case .path(let path, _) = shape, path.steps.count == 2,
      case .move(let start) = path.steps[0], case .line(let end) = path.steps[1]
    else { return nil }
    return (start, end)
  }
}

// MARK: - Colours

extension CairoPicture {
  private func color(_ paint: Paint) -> RGB { colors[paint.color] }

  private func setColor(_ paint: Paint) {
    canvas.setColor(color(paint), opacity: paint.opacity)
  }

  private func set(_ stroke: Stroke) {
    canvas.setLine(width: stroke.width.drawn, dash: stroke.isDashed ? Stroke.dash : nil)
  }

  /// Whether there is something to fill with.
  private func set(_ fill: SceneFill) -> Bool {
    switch fill {
    case .paint(let paint): setColor(paint)
    case .gradient(let gradient):
      guard let last = gradient.stops.last else { return false }
      // Without a length SVG takes the last colour.
      if gradient.length < 0.005 { setColor(last.paint) } else { set(gradient) }
    }
    return true
  }

  private func set(_ gradient: SceneGradient) {
    var reached = 0.0
    let stops = gradient.stops.map { stop in
      reached = min(1, max(reached, stop.share.drawn))
      return (share: reached, color: color(stop.paint), opacity: stop.paint.opacity)
    }
    canvas.setGradient(from: gradient.start, to: gradient.end, stops: stops)
  }
}

extension SceneGradient {
  fileprivate var length: Double { start.distance(to: end) }
}

// MARK: - Text

extension CairoPicture {
  private mutating func draw(_ text: SceneText, _ fill: SceneFill?) {
    let shown = text.string.drawableLine
    guard !shown.isEmpty, canvas.hasLetters(ofSize: text.size) else { return }
    line.set(shown, text.weight)
    let start = Point(x: -line.width * text.anchor.share, y: 0)
    if text.hasHalo, hasHalos { drawHalo(of: text, from: start) }
    if let fill, set(fill) {
      place(text)
      if canvas.pixels == nil || shown.hasEmoji {
        line.show(on: canvas, at: start)
      } else {
        // Cairo 1.16 would put letters on whole pixels.
        line.addOutline(to: canvas, at: start)
        canvas.setRule(.nonZero)
        canvas.fill()
      }
      canvas.restore()
    }
    if line.lacksFont { note(shown, text.weight) }
  }

  private func drawHalo(of text: SceneText, from start: Point) {
    setColor(SceneText.halo)
    place(text)
    line.addOutline(to: canvas, at: start)
    canvas.setLine(width: SceneText.haloWidth * PangoLine.size / text.size.drawn, isRound: true)
    canvas.stroke()
    canvas.restore()
  }

  /// Makes the place of a text the origin, until the canvas is restored.
  private func place(_ text: SceneText) {
    canvas.save()
    canvas.move(
      to: text.position, Rotation(degrees: text.angle.drawn),
      scale: text.size.drawn / PangoLine.size)
  }

  /// Notes which parts of a line lack a font: lines such as "2019 · 李明, Ann Lee" hold several names.
  private mutating func note(_ shown: String, _ weight: FontWeight) {
    for piece in shown.split(whereSeparator: { ",;·()".contains($0) }) {
      let name = String(piece).drawableLine
      line.set(name, weight)
      if line.lacksFont, seen.insert(name).inserted { textsWithoutFont.append(name) }
    }
  }
}

extension SceneText.Anchor {
  /// Which share of the width is on the left of the position.
  fileprivate var share: Double {
    switch self {
    case .start: 0
    case .middle: 0.5
    case .end: 1
    }
  }
}

extension String {
  /// Whether a sign may be a picture in its font, without an outline.
  fileprivate var hasEmoji: Bool {
    unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
  }
}
