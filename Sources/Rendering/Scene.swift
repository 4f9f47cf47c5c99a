public import CoterieLayouts

/// A finished drawing: shapes in points with y down, painted in order.
///
/// Coordinates that are no finite numbers below 10¹² are drawn as 0.
///
/// ``svg(_:)`` writes it as text; ``png()`` and ``pdf()`` draw the
/// same shapes through Graphviz.
///
///     var scene = Scene(size: Size(width: 120, height: 40), title: "Two authors")
///     scene.add(.circle(center: Point(x: 20, y: 20), radius: 8), fill: Paint(.hue(0)))
///     let text = scene.svg()
public struct Scene: Equatable, Sendable {
  /// The size of the page, in points.
  public var size: Size
  /// What the drawing is, in a few words; read aloud by screen readers.
  public var title: String
  /// What it shows, in a sentence or two.
  public var description: String
  /// The shapes, from back to front.
  public var shapes: [SceneShape] = []

  /// An empty page.
  public init(size: Size, title: String, description: String = "") {
    self.size = size
    self.title = title
    self.description = description
  }

  /// Paints a shape over the others.
  public mutating func add(
    _ outline: SceneShape.Outline, fill: Paint? = nil, stroke: Stroke? = nil,
    role: SceneShape.Role? = nil, tooltip: String? = nil
  ) {
    shapes.append(
      SceneShape(outline: outline, fill: fill, stroke: stroke, role: role, tooltip: tooltip))
  }

  /// Writes a line of text over the others.
  public mutating func add(
    _ text: SceneText, fill: Paint = .ink, role: SceneShape.Role? = nil, tooltip: String? = nil
  ) {
    add(.text(text), fill: fill, role: role, tooltip: tooltip)
  }
}

/// One shape of a ``Scene``.
public struct SceneShape: Equatable, Sendable {
  /// The form.
  public enum Outline: Equatable, Sendable {
    /// A circle.
    case circle(center: Point, radius: Double)
    /// An upright rectangle, with round corners if the radius is above 0.
    case box(Box, cornerRadius: Double)
    /// A line of straight and curved pieces.
    case path(ScenePath)
    /// A closed polygon.
    case polygon([Point])
    /// A line of text.
    case text(SceneText)
  }

  /// What a shape represents: the class in SVG.
  public enum Role: String, Sendable, CaseIterable {
    /// A person.
    case author
    /// A paper.
    case paper
    /// An organisation.
    case affiliation
    /// Something that two others share.
    case link
    /// A link or authorship that is only inferred.
    case inferredLink = "link inferred"
    /// The name of a vertex, paper or lane.
    case label
    /// Title, subtitle and footer.
    case heading
    /// Axes, ticks and grids.
    case axis
    /// A part of the legend.
    case legend
    /// A count of a year, as a bar or a point.
    case value
  }

  /// The form.
  public var outline: Outline
  /// What it is filled with; text is always filled.
  public var fill: Paint?
  /// Its outline.
  public var stroke: Stroke?
  /// What it represents.
  public var role: Role?
  /// A text shown when one points at the shape.
  public var tooltip: String?

  /// A shape by its parts.
  public init(
    outline: Outline, fill: Paint? = nil, stroke: Stroke? = nil, role: Role? = nil,
    tooltip: String? = nil
  ) {
    self.outline = outline
    self.fill = fill
    self.stroke = stroke
    self.role = role
    self.tooltip = tooltip
  }
}

extension SceneShape {
  /// The smallest rectangle around the shape, half the width of its line included.
  public var bounds: Box {
    let box =
      switch outline {
      case .circle(let center, let radius):
        Box(center: center, size: Size(width: 2 * radius, height: 2 * radius))
      case .box(let box, _): box
      case .path(let path): path.bounds
      case .polygon(let points): Box(around: points)
      case .text(let text): text.box
      }
    return box.outset(by: (stroke?.width ?? 0) / 2)
  }
}

/// How a line is drawn.
public struct Stroke: Hashable, Sendable {
  /// The colour.
  public var paint: Paint
  /// The width, in points.
  public var width: Double
  /// Whether the line is broken.
  public var isDashed: Bool

  /// A line by its colour and its width in points.
  public init(_ paint: Paint, width: Double, isDashed: Bool = false) {
    self.paint = paint
    self.width = width
    self.isDashed = isDashed
  }

  /// The length of a dash and of the gap after it, in points: cairo's, as Graphviz sets it.
  static let dash = 6.0
}

/// A line of straight pieces and cubic Bézier curves.
public struct ScenePath: Equatable, Sendable {
  /// One piece, from where the last one ended.
  public enum Piece: Equatable, Sendable {
    /// A straight line.
    case line(to: Point)
    /// A cubic curve with two control points.
    case curve(Point, Point, to: Point)
  }

  /// Where the line begins.
  public var start: Point
  /// The pieces in order.
  public var pieces: [Piece]

  /// A line by its beginning and its pieces.
  public init(start: Point, pieces: [Piece]) {
    self.start = start
    self.pieces = pieces
  }

  /// The smallest rectangle around the line, its width not counted.
  public var bounds: Box {
    var box = Box(around: [start])
    var last = start
    for piece in pieces {
      switch piece {
      case .line(let end):
        box = box.union(Box(around: [end]))
        last = end
      case .curve(let first, let second, let end):
        box = box.union(Box(aroundCurve: last, first, second, end))
        last = end
      }
    }
    return box
  }

  /// Straight pieces from point to point; empty where there is no point.
  public init(through points: [Point]) {
    start = points.first ?? Point(x: 0, y: 0)
    pieces = points.dropFirst().map { .line(to: $0) }
  }
}

/// One line of text with the width that the layout reserves for it.
public struct SceneText: Equatable, Sendable {
  /// Which part of the text is at its position.
  public enum Anchor: String, Sendable {
    /// The left end.
    case start
    /// The middle.
    case middle
    /// The right end.
    case end
  }

  /// The text. Control characters are not drawn, nor are those that turn the direction of writing,
  /// but for pairs of isolates.
  public var string: String
  /// A place on the base line.
  public var position: Point
  /// The size of the font, in points.
  public var size: Double
  /// The weight of the font.
  public var weight: FontWeight
  /// Which part of the text is at the position.
  public var anchor: Anchor
  /// Whether the colour of the page surrounds the letters, so that lines below do not disturb.
  public var hasHalo: Bool
  /// The width from the table of widths, in points.
  public let width: Double

  /// A line of text; its width is measured.
  public init(
    _ string: String, at position: Point, size: Double, weight: FontWeight = .regular,
    anchor: Anchor = .start, hasHalo: Bool = false
  ) {
    self.string = string
    self.position = position
    self.size = size
    self.weight = weight
    self.anchor = anchor
    self.hasHalo = hasHalo
    width = TextMeasure.width(of: string, size: size, weight: weight)
  }

  /// What the text covers: its width, and from the tallest letters to the descenders.
  public var box: Box {
    let left =
      switch anchor {
      case .start: position.x
      case .middle: position.x - width / 2
      case .end: position.x - width
      }
    return Box(
      minX: left, minY: position.y - 0.76 * size, maxX: left + width,
      maxY: position.y + 0.22 * size)
  }
}
