import CoterieLayouts

// How marks become larger or smaller around the origin.

extension SceneLayer {
  mutating func scale(by factor: Double) {
    for place in marks.indices { marks[place].scale(by: factor) }
    clip = clip?.scaled(by: factor)
  }
}

extension SceneMark {
  fileprivate mutating func scale(by factor: Double) {
    shape = shape.scaled(by: factor)
    fill = fill?.scaled(by: factor)
    stroke = stroke?.scaled(by: factor)
  }
}

extension Stroke {
  /// A line that becomes thinner stays at least half a point wide, if it was.
  fileprivate func scaled(by factor: Double) -> Stroke {
    var copy = self
    copy.width = max(min(width, 0.5), width * factor)
    return copy
  }
}

extension SceneFill {
  fileprivate func scaled(by factor: Double) -> SceneFill {
    guard case .gradient(var gradient) = self else { return self }
    gradient.start = gradient.start.scaled(by: factor)
    gradient.end = gradient.end.scaled(by: factor)
    return .gradient(gradient)
  }
}

extension SceneShape {
  fileprivate func scaled(by factor: Double) -> SceneShape {
    switch self {
    case .disc(let center, let radius):
      .disc(center: center.scaled(by: factor), radius: radius * factor)
    case .box(let box, let radius):
      .box(box.scaled(by: factor), cornerRadius: radius * factor)
    case .path(let path, let rule): .path(path.scaled(by: factor), rule: rule)
    case .text(let text): .text(text.scaled(by: factor))
    case .picture(let raster, let box): .picture(raster, in: box.scaled(by: factor))
    }
  }
}

extension SceneText {
  fileprivate func scaled(by factor: Double) -> SceneText {
    SceneText(
      string, at: position.scaled(by: factor), size: size * factor, weight: weight,
      anchor: anchor, angle: angle, hasHalo: hasHalo)
  }
}

extension ScenePath {
  fileprivate func scaled(by factor: Double) -> ScenePath {
    mapped { $0.scaled(by: factor) }
  }
}

extension Point {
  fileprivate func scaled(by factor: Double) -> Point { Point(x: x * factor, y: y * factor) }
}

extension Box {
  fileprivate func scaled(by factor: Double) -> Box {
    Box(minX: minX * factor, minY: minY * factor, maxX: maxX * factor, maxY: maxY * factor)
  }
}
