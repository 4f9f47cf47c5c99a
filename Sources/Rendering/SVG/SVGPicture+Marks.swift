import CoterieLayouts

// The elements of the marks.

extension SVGPicture {
  /// A mark, as a link where it leads somewhere.
  mutating func write(_ mark: SceneMark, _ style: SVGStyle, inside group: SVGStyle) {
    let address = scene.address(of: mark)
    if let address {
      text += "<a href=\""
      text.append(escaped: address)
      text += "\">"
    }
    writeElement(of: mark, style, inside: group)
    text += address == nil ? "\n" : "</a>\n"
  }

  private mutating func writeElement(
    of mark: SceneMark, _ style: SVGStyle, inside group: SVGStyle
  ) {
    let name = mark.shape.element
    text += "<"
    text += name
    writeGeometry(of: mark.shape)
    write(style, inside: group)
    write(mark.key)
    let title = tips.title(of: mark)
    if title != nil, tips.stops(at: mark) { text += " role=\"img\" tabindex=\"0\"" }
    guard title != nil || mark.isText else {
      text += "/>"
      return
    }
    text += ">"
    writeTitle(title)
    if case .text(let line) = mark.shape { text.append(escaped: line.string.drawableLine) }
    text += "</"
    text += name
    text += ">"
  }

  private mutating func write(_ key: SceneKey?) {
    guard let key else { return }
    text += " data-key=\""
    text += key.code
    text += "\""
    guard writer.mode != .standalone, let ends = scene.ends[key], !ends.isEmpty else { return }
    text += " data-ends=\"\(ends.map(\.code).joined(separator: " "))\""
  }

  private mutating func writeTitle(_ title: String?) {
    guard let title else { return }
    text += "<title>"
    text.append(escaped: title)
    text += "</title>"
  }
}

// MARK: - Geometry

extension SceneShape {
  fileprivate var element: String {
    switch self {
    case .disc: "circle"
    case .box: "rect"
    case .path: "path"
    case .text: "text"
    case .picture: "image"
    }
  }
}

extension SVGPicture {
  private mutating func writeGeometry(of shape: SceneShape) {
    switch shape {
    case .disc(let center, let radius):
      text.append(" cx=\"", center.x)
      text.append(" cy=\"", center.y)
      text.append(" r=\"", radius)
    case .box(let box, let cornerRadius):
      writePlace(of: box)
      if cornerRadius > 0 { text.append(" rx=\"", cornerRadius) }
    case .path(let path, _):
      text += " d=\""
      text.append(path)
      text += "\""
    case .text(let line): writePlace(of: line)
    case .picture(let raster, let box):
      writePlace(of: box)
      text += " preserveAspectRatio=\"none\" image-rendering=\"pixelated\""
      text += " href=\"data:image/png;base64,"
      text.append(base64: raster.png(theme: writer.theme))
      text += "\""
    }
  }

  mutating func writePlace(of box: Box) {
    text.append(" x=\"", box.minX)
    text.append(" y=\"", box.minY)
    text.append(" width=\"", box.width)
    text.append(" height=\"", box.height)
  }

  private mutating func writePlace(of line: SceneText) {
    text.append(" x=\"", line.position.x)
    text.append(" y=\"", line.position.y)
    guard line.angle != 0 else { return }
    let numbers = [line.angle, line.position.x, line.position.y].map(fixed)
    text += " transform=\"rotate(\(numbers.joined(separator: " ")))\""
  }
}
