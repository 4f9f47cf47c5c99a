import CoterieGraphviz
import CoterieLayouts

/// A scene in xdot, the drawing language of Graphviz: y upwards, every text preceded by its length
/// in bytes, so that no character needs escaping.
///
/// The language knows neither turned text nor rasters, which are left out; a gradient has the colour of its
/// middle, an area has no holes, and nothing is clipped.
struct XDotDrawing {
  /// How letters are kept clear of the lines below them.
  enum Halo {
    /// The text in the colour of the page, sixteen times around itself: a true halo.
    case strokes
    /// A box in the colour of the page: text is in the file once and can be copied.
    case box
  }

  private(set) var text = ""
  private let height: Double
  private let halo: Halo
  private let theme: Theme

  init(of scene: Scene, halo: Halo, theme: Theme) {
    height = scene.size.height
    self.halo = halo
    self.theme = theme
    for layer in scene.layers {
      for mark in layer.marks { draw(mark.faded(to: layer.opacity)) }
    }
  }

  private mutating func draw(_ mark: SceneMark) {
    switch mark.shape {
    case .disc(let center, let radius):
      set(mark)
      command(mark.fill == nil ? "e" : "E", [center.x, height - center.y, radius, radius])
    case .box(let box, let cornerRadius):
      set(mark)
      let radius = min(cornerRadius, box.width / 2, box.height / 2)
      if radius <= 0 {
        list(mark.fill == nil ? "p" : "P", box.corners)
      } else {
        list(mark.fill == nil ? "B" : "b", Self.roundOutline(of: box, radius: radius))
      }
    case .path(let path, _):
      set(mark)
      for curve in Self.curves(of: path) { list(mark.fill == nil ? "B" : "b", curve) }
    case .text(let line):
      if line.angle == 0 { draw(line, paint: mark.fill?.paint ?? .ink) }
    case .picture: break
    }
  }

  private mutating func draw(_ line: SceneText, paint: Paint) {
    var shown = line.string.drawable.replacing("\n", with: " ")
    // Pango would begin a line with an Arabic letter in it at the right; SVG begins at the left.
    if shown.isRightToLeft { shown = "\u{200E}" + shown }
    guard !shown.isEmpty else { return }
    if line.hasHalo { drawHalo(of: line, shown) }
    pen(paint)
    write(line, shown, dx: 0, dy: 0)
  }

  private mutating func drawHalo(of line: SceneText, _ shown: String) {
    switch halo {
    case .box:
      let box = line.box.outset(by: 1)
      pen(Paint(.background, opacity: 0))
      fill(Paint(.background, opacity: 0.8))
      list("b", Self.roundOutline(of: box, radius: min(3, box.height / 2)))
    case .strokes:
      pen(Paint(.background, opacity: 0.5))
      for (x, y) in Self.directions {
        write(line, shown, dx: x * SceneText.haloWidth / 2, dy: y * SceneText.haloWidth / 2)
        write(line, shown, dx: x * SceneText.haloWidth / 4, dy: y * SceneText.haloWidth / 4)
      }
    }
  }

  /// Graphviz draws text this share of its size above the base line it is given.
  private static let baselineShift = 0.2

  /// Eight unit vectors, 45° apart.
  private static let directions: [(Double, Double)] = [
    (1, 0), (0.7071, 0.7071), (0, 1), (-0.7071, 0.7071), (-1, 0), (-0.7071, -0.7071), (0, -1),
    (0.7071, -0.7071),
  ]

  private mutating func write(_ line: SceneText, _ shown: String, dx: Double, dy: Double) {
    let family = line.weight == .bold ? "Liberation Sans Bold" : "Liberation Sans"
    let alignment =
      switch line.anchor {
      case .start: "-1"
      case .middle: "0"
      case .end: "1"
      }
    text += "F \(fixed(line.size)) \(counted(family)) "
    let y = height - line.position.y - dy - Self.baselineShift * line.size
    text += "T \(fixed(line.position.x + dx)) \(fixed(y)) "
    text += "\(alignment) \(fixed(line.width)) \(counted(shown)) "
  }
}

// MARK: - Colours and styles

extension XDotDrawing {
  private mutating func set(_ mark: SceneMark) {
    let stroke = mark.stroke ?? Stroke(Paint(.background, opacity: 0), width: 1)
    text += "S \(counted(stroke.isDashed ? "dashed" : "solid")) "
    text += "S \(counted("setlinewidth(\(fixed(stroke.width)))")) "
    pen(stroke.paint)
    if let paint = mark.fill?.paint { fill(paint) }
  }

  private mutating func pen(_ paint: Paint) { text += "c \(counted(value(paint))) " }

  private mutating func fill(_ paint: Paint) { text += "C \(counted(value(paint))) " }

  private func value(_ paint: Paint) -> String {
    let alpha = Int((min(max(paint.opacity, 0), 1) * 255).rounded())
    let digits = String(alpha, radix: 16)
    return theme[paint.color] + (digits.count == 1 ? "0" + digits : digits)
  }
}

// MARK: - Geometry

extension XDotDrawing {
  private mutating func command(_ letter: String, _ numbers: [Double]) {
    text += letter + " " + numbers.map(fixed).joined(separator: " ") + " "
  }

  private mutating func list(_ letter: String, _ points: [Point]) {
    let numbers = points.map { "\(fixed($0.x)) \(fixed(height - $0.y))" }
    text += "\(letter) \(points.count) \(numbers.joined(separator: " ")) "
  }

  private func counted(_ text: String) -> String { "\(text.utf8.count) -\(text)" }

  /// Every ring or line of a path as cubic curves: the first point, then three a curve.
  private static func curves(of path: ScenePath) -> [[Point]] {
    var rings: [[Point]] = []
    path.forEachLine { start, step in
      let last = rings.count - 1
      switch step {
      case .move(let point): rings.append([point])
      case .line(let end): rings[last] += straight(from: start, to: end)
      case .curve(let first, let second, let end): rings[last] += [first, second, end]
      case .close: rings[last] += straight(from: start, to: rings[last][0])
      }
    }
    return rings.filter { $0.count > 1 }
  }

  private static func straight(from start: Point, to end: Point) -> [Point] {
    [between(start, end, 1.0 / 3), between(start, end, 2.0 / 3), end]
  }

  private static func roundOutline(of box: Box, radius: Double) -> [Point] {
    // 0.5523: the control distance with which a cubic curve follows a quarter circle.
    let handle = radius * (1 - 0.5523)
    let corners = box.corners
    let start = Point(x: box.minX, y: box.minY + radius)
    var steps: [ScenePath.Step] = []
    var end = start
    for (place, corner) in corners.enumerated() {
      let next = corners[(place + 1) % 4]
      let length = place % 2 == 0 ? box.width : box.height
      let leaving = between(corner, next, radius / length)
      steps += [
        .line(to: between(corner, end, radius / max(distance(corner, end), radius))),
        .curve(
          between(corner, end, handle / max(distance(corner, end), radius)),
          between(corner, next, handle / length), to: leaving),
      ]
      end = leaving
    }
    steps.append(.close)
    return curves(of: ScenePath(from: start, steps)).flatMap { $0 }
  }

  private static func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }

  private static func between(_ a: Point, _ b: Point, _ share: Double) -> Point {
    Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
  }
}

extension SceneMark {
  /// The mark at a share of its opacity.
  fileprivate func faded(to share: Double) -> SceneMark {
    guard share < 1 else { return self }
    var copy = self
    copy.fill = fill.map { .paint($0.paint.faded(to: share)) }
    copy.stroke?.paint = stroke?.paint.faded(to: share) ?? .ink
    return copy
  }
}
