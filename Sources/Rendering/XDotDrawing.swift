import CoterieGraphviz
import CoterieLayouts

/// A scene in xdot, the drawing language of Graphviz: y upwards, every text preceded by its length
/// in bytes, so that no character needs escaping.
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
    for shape in scene.shapes { draw(shape) }
  }

  private mutating func draw(_ shape: SceneShape) {
    switch shape.outline {
    case .circle(let center, let radius):
      set(shape)
      command(shape.fill == nil ? "e" : "E", [center.x, height - center.y, radius, radius])
    case .polygon(let points):
      set(shape)
      list(shape.fill == nil ? "p" : "P", points)
    case .box(let box, let cornerRadius):
      set(shape)
      let radius = min(cornerRadius, box.width / 2, box.height / 2)
      if radius <= 0 {
        list(shape.fill == nil ? "p" : "P", Self.corners(of: box))
      } else {
        list(shape.fill == nil ? "B" : "b", Self.roundOutline(of: box, radius: radius))
      }
    case .path(let path):
      guard !path.pieces.isEmpty else { return }
      set(shape)
      list(shape.fill == nil ? "B" : "b", Self.curve(of: path))
    case .text(let line):
      draw(line, paint: shape.fill ?? .ink)
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
  private mutating func set(_ shape: SceneShape) {
    let stroke = shape.stroke ?? Stroke(Paint(.background, opacity: 0), width: 1)
    text += "S \(counted(stroke.isDashed ? "dashed" : "solid")) "
    text += "S \(counted("setlinewidth(\(fixed(stroke.width)))")) "
    pen(stroke.paint)
    if let paint = shape.fill { fill(paint) }
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

  private static func corners(of box: Box) -> [Point] {
    [
      Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.minY),
      Point(x: box.maxX, y: box.maxY), Point(x: box.minX, y: box.maxY),
    ]
  }

  /// All pieces as cubic curves: the first point, then three a piece.
  private static func curve(of path: ScenePath) -> [Point] {
    var points = [path.start]
    for piece in path.pieces {
      switch piece {
      case .line(let end):
        guard let start = points.last else { continue }
        points += [between(start, end, 1.0 / 3), between(start, end, 2.0 / 3), end]
      case .curve(let first, let second, let end): points += [first, second, end]
      }
    }
    return points
  }

  private static func roundOutline(of box: Box, radius: Double) -> [Point] {
    // 0.5523: the control distance with which a cubic curve follows a quarter circle.
    let handle = radius * (1 - 0.5523)
    let corners = corners(of: box)
    let start = Point(x: box.minX, y: box.minY + radius)
    var path = ScenePath(start: start, pieces: [])
    var end = start
    for (place, corner) in corners.enumerated() {
      let next = corners[(place + 1) % 4]
      let length = place % 2 == 0 ? box.width : box.height
      let leaving = between(corner, next, radius / length)
      path.pieces += [
        .line(to: between(corner, end, radius / max(distance(corner, end), radius))),
        .curve(
          between(corner, end, handle / max(distance(corner, end), radius)),
          between(corner, next, handle / length), to: leaving),
      ]
      end = leaving
    }
    path.pieces.append(.line(to: start))
    return curve(of: path)
  }

  private static func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }

  private static func between(_ a: Point, _ b: Point, _ share: Double) -> Point {
    Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
  }
}
