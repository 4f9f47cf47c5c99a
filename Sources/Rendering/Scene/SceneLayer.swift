public import CoterieLayouts

/// Marks of a ``Scene`` that are painted together.
public struct SceneLayer: Equatable, Sendable {
  /// What a layer holds, from back to front.
  public enum Name: String, Sendable, CaseIterable, Comparable {
    /// Axes, bands and grids.
    case ground
    /// Areas and spans behind the marks.
    case regions
    /// What joins marks.
    case links
    /// Vertices, papers and counts.
    case marks
    /// Names and numbers beside marks.
    case labels
    /// Title, key and footer, which a page may leave out.
    case frame

    /// Whether the layer is painted before the other.
    public static func < (one: Name, other: Name) -> Bool { one.rank < other.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What the layer holds.
  public let name: Name
  /// The marks, from back to front.
  public var marks: [SceneMark] = []
  /// How much of the whole layer is seen: 1 is opaque.
  public var opacity = 1.0
  /// Outside of it the layer is not seen.
  public var clip: Box?

  /// An empty layer.
  public init(_ name: Name) { self.name = name }

  /// Paints a shape over the others.
  public mutating func add(
    _ shape: SceneShape, fill: Paint? = nil, stroke: Stroke? = nil, key: SceneKey? = nil
  ) {
    marks.append(SceneMark(shape, fill: fill.map(SceneFill.paint), stroke: stroke, key: key))
  }

  /// Writes a line of text over the others.
  public mutating func add(_ text: SceneText, fill: Paint = .ink, key: SceneKey? = nil) {
    add(.text(text), fill: fill, key: key)
  }
}

extension SceneLayer {
  mutating func move(by shift: Point) {
    for place in marks.indices { marks[place].move(by: shift) }
    clip = clip?.offset(x: shift.x, y: shift.y)
  }

  /// The smallest rectangle around what is seen of the marks; nil where there is none.
  var bounds: Box? {
    guard let first = marks.first else { return nil }
    let box = marks.reduce(first.bounds) { $0.union($1.bounds) }
    return clip.map { box.intersection($0) } ?? box
  }
}
