import CoterieLayouts

/// The work of writing a scene as SVG.
struct SVGPicture {
  let scene: Scene
  let writer: SVGWriter
  var text = SVGText()
  let gradients: SVGGradients
  var tips: SVGTips
  /// What every colour but those of scales is written as, by its code.
  private let colors: [String]
  /// What every id begins with.
  private let prefix: String

  init(of scene: Scene, by writer: SVGWriter) {
    let scene = scene.drawn(in: writer.theme)
    self.scene = scene
    self.writer = writer
    gradients = SVGGradients(of: scene)
    tips = SVGTips(of: scene, layers: writer.layers)
    colors = Color.all.map(writer.value)
    prefix = SVGText.escaped(writer.prefix)
  }

  mutating func write() {
    writeOpening()
    writeDefinitions()
    for layer in layers { write(layer) }
    text += "</svg>\n"
  }

  /// The marks alone, without title and groups, for a key.
  ///
  /// - Parameter share: How wide they are beside the drawing.
  mutating func writeExample(share: Double) {
    let millionths = Int((share * 1e6).rounded())
    text += "<svg viewBox=\"0 0 \(fixed(scene.size.width)) \(fixed(scene.size.height))\""
    text += " style=\"width:calc(var(--w)*\(millionths)/1000000)\" aria-hidden=\"true\">"
    for layer in layers { write(layer.marks[...], inside: .initial) }
    text += "</svg>"
  }

  private var layers: [SceneLayer] {
    scene.layers.filter { writer.layers.contains($0.name) && !$0.marks.isEmpty }
  }
}

// MARK: - Opening

extension SVGPicture {
  private mutating func writeOpening() {
    let view = writer.view(of: scene)
    let (width, height) = (fixed(view.width), fixed(view.height))
    let isFile = writer.mode == .standalone
    if isFile { text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" }
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(prefix)\""
    text += isFile ? " width=\"\(width)pt\" height=\"\(height)pt\"" : ""
    text += " viewBox=\"\(fixed(view.minX)) \(fixed(view.minY)) \(width) \(height)\""
    text += " role=\"graphics-document document\" aria-labelledby=\"\(prefix)-title"
    text += scene.description.isEmpty ? "\"" : " \(prefix)-description\""
    // Without it browsers round the widths of letters to whole pixels.
    text +=
      " text-rendering=\"geometricPrecision\" font-family=\"\(SVGWriter.fontFamily(of: scene))\">\n"
    writeWords("title", scene.title)
    if !scene.description.isEmpty { writeWords("desc", id: "description", scene.description) }
    if isFile {
      text += "<rect width=\"\(width)\" height=\"\(height)\""
      text += " fill=\"\(writer.theme[.background])\"/>\n"
    }
  }

  private mutating func writeWords(_ element: String, id: String? = nil, _ words: String) {
    text += "<\(element) id=\"\(prefix)-\(id ?? element)\">"
    text.append(escaped: words)
    text += "</\(element)>\n"
  }

  private mutating func writeDefinitions() {
    let clipped = layers.filter { $0.clip != nil }
    guard !gradients.all.isEmpty || !clipped.isEmpty else { return }
    text += "<defs>\n"
    for (number, gradient) in gradients.all.enumerated() { write(gradient, number) }
    for layer in clipped {
      guard let clip = layer.clip else { continue }
      text += "<clipPath id=\"\(prefix)-\(layer.name.rawValue)\"><rect"
      writePlace(of: clip)
      text += "/></clipPath>\n"
    }
    text += "</defs>\n"
  }

  private mutating func write(_ gradient: SceneGradient, _ number: Int) {
    text +=
      "<linearGradient id=\"\(prefix)-gradient-\(number + 1)\" gradientUnits=\"userSpaceOnUse\""
    text.append(" x1=\"", gradient.start.x)
    text.append(" y1=\"", gradient.start.y)
    text.append(" x2=\"", gradient.end.x)
    text.append(" y2=\"", gradient.end.y)
    text += ">"
    for stop in gradient.stops {
      text.append("<stop offset=\"", stop.share)
      text += " stop-color=\"\(color(code: Int(stop.paint.color.code)))\""
      if stop.paint.opacity < 1 { text.append(" stop-opacity=\"", stop.paint.opacity) }
      text += "/>"
    }
    text += "</linearGradient>\n"
  }
}

// MARK: - Layers and groups

extension SVGPicture {
  private mutating func write(_ layer: SceneLayer) {
    let name = layer.name.rawValue
    var shared = SVGStyle()
    for mark in layer.marks { shared.keepShared(with: style(of: mark)) }
    text += "<g class=\"\(name)\" role=\"group\" aria-label=\"\(layer.name.words)\""
    if layer.opacity < 1 { text.append(" opacity=\"", layer.opacity) }
    if layer.clip != nil { text += " clip-path=\"url(#\(prefix)-\(name))\"" }
    write(shared, inside: .initial)
    text += ">\n"
    write(layer.marks[...], inside: SVGStyle.initial.inherited(by: shared))
    text += "</g>\n"
  }

  /// Marks, those of one style beside each other in a group.
  mutating func write(_ marks: ArraySlice<SceneMark>, inside group: SVGStyle) {
    var rest = marks
    while let first = rest.first {
      let style = style(of: first)
      let end = rest.firstIndex { self.style(of: $0) != style } ?? rest.endIndex
      writeRun(rest[..<end], style, inside: group)
      rest = rest[end...]
    }
  }

  private mutating func writeRun(
    _ run: ArraySlice<SceneMark>, _ style: SVGStyle, inside group: SVGStyle
  ) {
    let isGrouped = run.count > 1 && !style.attributes(in: group).isEmpty
    if isGrouped {
      text += "<g"
      write(style, inside: group)
      text += ">\n"
    }
    let outer = isGrouped ? group.inherited(by: style) : group
    var rest = run
    while let first = rest.first {
      let lines = scene.lineRun(in: rest)
      if lines.isEmpty { write(first, style, inside: outer) } else { write(lines, style, outer) }
      rest = rest.dropFirst(max(1, lines.count))
    }
    if isGrouped { text += "</g>\n" }
  }

  /// Lines in one element.
  private mutating func write(
    _ lines: ArraySlice<SceneMark>, _ style: SVGStyle, _ group: SVGStyle
  ) {
    text += "<path d=\""
    for case .path(let path, _) in lines.lazy.map(\.shape) { text.append(path) }
    text += "\""
    write(style, inside: group)
    text += "/>\n"
  }

  func style(of mark: SceneMark) -> SVGStyle { SVGStyle(of: mark, gradients: gradients.numbers) }

  mutating func write(_ style: SVGStyle, inside group: SVGStyle) {
    for attribute in style.attributes(in: group) {
      text += attribute.opening
      write(attribute, code: style[attribute])
      text += "\""
    }
  }

  /// What a colour is written as.
  private func color(code: Int) -> String {
    colors.indices.contains(code) ? colors[code] : writer.value(Color(code: UInt32(code)))
  }

  private mutating func write(_ attribute: SVGAttribute, code: Int) {
    switch attribute {
    case .fill, .stroke:
      if code >= SVGStyle.firstGradient {
        text += "url(#\(prefix)-gradient-\(code - SVGStyle.firstGradient + 1))"
      } else {
        text += code == 0 ? "none" : color(code: code - 1)
      }
    case .fillOpacity, .strokeOpacity, .strokeWidth, .fontSize: text.append(hundredths: code)
    case .fillRule: text += code == 0 ? "nonzero" : "evenodd"
    case .dash: text += code == 0 ? "none" : fixed(Stroke.dash)
    case .join: text += code == 0 ? "miter" : "round"
    case .paintOrder: text += code == 0 ? "normal" : "stroke"
    case .fontWeight: text += code == 0 ? "400" : "700"
    case .anchor: text += SceneText.Anchor.allCases[code].rawValue
    }
  }
}

extension SceneLayer.Name {
  /// What a reader of the screen says of the layer.
  fileprivate var words: String {
    switch self {
    case .ground: "Axes"
    case .regions: "Regions"
    case .links: "Links"
    case .marks: "Marks"
    case .labels: "Names"
    case .frame: "Title and key"
    }
  }
}
