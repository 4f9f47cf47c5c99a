public import CoterieLayouts

/// One shape of a ``Scene`` with its colours and what it represents.
public struct SceneMark: Equatable, Sendable {
  /// The form.
  public var shape: SceneShape
  /// Its outline.
  public var stroke: Stroke?
  /// What it is filled with; text is always filled.
  public var fill: SceneFill?
  /// What it represents.
  public var key: SceneKey?

  /// A mark by its parts.
  public init(
    _ shape: SceneShape, fill: SceneFill? = nil, stroke: Stroke? = nil, key: SceneKey? = nil
  ) {
    self.shape = shape
    self.fill = fill
    self.stroke = stroke
    self.key = key
  }

  /// The smallest rectangle around the mark, half the width of its line included.
  public var bounds: Box { shape.bounds.outset(by: (stroke?.width ?? 0) / 2) }
}

extension SceneMark {
  mutating func move(by shift: Point) {
    shape = shape.moved(by: shift)
    fill = fill?.moved(by: shift)
  }

  /// The line of text that it is.
  var text: SceneText? {
    if case .text(let text) = shape { text } else { nil }
  }

  /// Whether it is a line of text.
  var isText: Bool { text != nil }
}
