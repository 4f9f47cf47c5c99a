import CoterieLayouts

/// Where an SVG text will be used.
public enum SVGMode: Hashable, Sendable {
  /// In a file of its own: on the ground of its theme, with plain colours that every program reads.
  case standalone
  /// Inside an HTML page: without a background, in colours that the page sets through the custom
  /// properties of ``SVGWriter/themeCSS``, with those of a white page where it sets none. Every id
  /// begins with the prefix, which must differ between the drawings of a page.
  case inline(prefix: String)
}

/// Writes scenes as SVG: short, valid XML with numbers of at most two decimals, the same bytes for
/// the same scene.
public struct SVGWriter: Sendable {
  /// Where the text will be used.
  public let mode: SVGMode
  /// The colours; on a page those that it sets come before them.
  public let theme: Theme
  private let prefix: String

  /// A writer for files or for pages.
  public init(mode: SVGMode = .standalone, theme: Theme = .light) {
    self.mode = mode
    self.theme = theme
    prefix =
      switch mode {
      case .standalone: "coterie"
      case .inline(let prefix): prefix
      }
  }

  /// The font families of every drawing.
  public static let fontFamily =
    "'Liberation Sans', Arial, Helvetica, 'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Arabic', "
    + "sans-serif"

  /// CSS for a page that shows drawings inline: the colours for light and for dark.
  public static let themeCSS: String = {
    let declarations = { (theme: Theme) in
      Color.all.map { "\($0.property):\(theme[$0])" }.joined(separator: ";")
    }
    return """
      :root{\(declarations(.light))}
      @media (prefers-color-scheme:dark){:root{\(declarations(.dark))}}
      @media print{:root{\(declarations(.print))}}
      """
  }()

  /// The scene as SVG text, ending in a line break.
  public func string(from scene: Scene) -> String {
    var text = head(of: scene)
    for shape in scene.shapes { write(shape, into: &text) }
    text += "</svg>\n"
    return text
  }

  private func head(of scene: Scene) -> String {
    let (width, height) = (number(scene.size.width), number(scene.size.height))
    let isFile = mode == .standalone
    var text = isFile ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : ""
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(escape(prefix))\""
    text += isFile ? " width=\"\(width)pt\" height=\"\(height)pt\"" : ""
    text += " viewBox=\"0 0 \(width) \(height)\" role=\"img\""
    let hasDescription = !scene.description.isEmpty
    text += " aria-labelledby=\"\(escape(prefix))-title"
    text += hasDescription ? " \(escape(prefix))-description\"" : "\""
    // Without it browsers round the widths of letters to whole pixels.
    text += " text-rendering=\"geometricPrecision\" font-family=\"\(Self.fontFamily)\">\n"
    text += "<title id=\"\(escape(prefix))-title\">\(escape(scene.title))</title>\n"
    if hasDescription {
      text += "<desc id=\"\(escape(prefix))-description\">\(escape(scene.description))</desc>\n"
    }
    if isFile {
      text += "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(theme[.background])\"/>\n"
    }
    return text
  }
}

// MARK: - Shapes

extension SVGWriter {
  private func write(_ shape: SceneShape, into text: inout String) {
    let element =
      switch shape.outline {
      case .circle: "circle"
      case .box: "rect"
      case .path: "path"
      case .polygon: "polygon"
      case .text: "text"
      }
    text += "<\(element)"
    if let role = shape.role { text += " class=\"\(role.rawValue)\"" }
    text += geometry(of: shape.outline)
    text += paint(of: shape)
    let title = shape.tooltip.map { "<title>\(escape($0))</title>" } ?? ""
    if case .text(let line) = shape.outline {
      text += ">\(title)\(escape(line.string))</text>\n"
    } else {
      text += title.isEmpty ? "/>\n" : ">\(title)</\(element)>\n"
    }
  }

  private func geometry(of outline: SceneShape.Outline) -> String {
    switch outline {
    case .circle(let center, let radius):
      return " cx=\"\(number(center.x))\" cy=\"\(number(center.y))\" r=\"\(number(radius))\""
    case .box(let box, let cornerRadius):
      let corner = cornerRadius > 0 ? " rx=\"\(number(cornerRadius))\"" : ""
      return " x=\"\(number(box.minX))\" y=\"\(number(box.minY))\""
        + " width=\"\(number(box.width))\" height=\"\(number(box.height))\"\(corner)"
    case .path(let path):
      return " d=\"\(data(of: path))\""
    case .polygon(let points):
      return " points=\"\(points.map(pair).joined(separator: " "))\""
    case .text(let line):
      let anchor = line.anchor == .start ? "" : " text-anchor=\"\(line.anchor.rawValue)\""
      let weight = line.weight == .bold ? " font-weight=\"700\"" : ""
      return " x=\"\(number(line.position.x))\" y=\"\(number(line.position.y))\""
        + " font-size=\"\(number(line.size))\"\(weight)\(anchor)"
    }
  }

  private func data(of path: ScenePath) -> String {
    path.pieces.reduce(into: "M\(pair(path.start))") { data, piece in
      switch piece {
      case .line(let end): data += "L\(pair(end))"
      case .curve(let first, let second, let end):
        data += "C\(pair(first)) \(pair(second)) \(pair(end))"
      }
    }
  }

  private func pair(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }

  private func paint(of shape: SceneShape) -> String {
    var text = ""
    if let fill = shape.fill {
      text += " fill=\"\(value(fill.color))\""
      if fill.opacity < 1 { text += " fill-opacity=\"\(number(fill.opacity))\"" }
    } else {
      text += " fill=\"none\""
    }
    if let stroke = shape.stroke {
      text += " stroke=\"\(value(stroke.paint.color))\" stroke-width=\"\(number(stroke.width))\""
      if stroke.paint.opacity < 1 { text += " stroke-opacity=\"\(number(stroke.paint.opacity))\"" }
      if stroke.isDashed { text += " stroke-dasharray=\"\(number(Stroke.dash))\"" }
    }
    if case .text(let line) = shape.outline, line.hasHalo {
      text += " stroke=\"\(value(.background))\" stroke-width=\"\(number(SceneText.haloWidth))\""
      text += " stroke-opacity=\"0.9\" stroke-linejoin=\"round\" paint-order=\"stroke\""
    }
    return text
  }

  private func value(_ color: Color) -> String {
    mode == .standalone ? theme[color] : "var(\(color.property),\(theme[color]))"
  }
}

// MARK: - Text and numbers

extension SceneText {
  /// The width of the line that surrounds letters with a halo, half of it outside, in points.
  static let haloWidth = 3.5
}

extension SVGWriter {
  private func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.drawable.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private func number(_ value: Double) -> String { fixed(value) }
}

/// The value rounded to two decimals, without zeros at the end; not a number is 0.
func fixed(_ value: Double) -> String {
  guard value.isFinite, value.magnitude < 1e12 else { return "0" }
  let hundredths = Int((value * 100).rounded())
  let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
  var text = (hundredths < 0 ? "-" : "") + String(whole)
  if rest > 0 {
    text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
  }
  return text
}

extension Scene {
  /// The scene as SVG text. See ``SVGWriter``.
  public func svg(_ mode: SVGMode = .standalone, theme: Theme = .light) -> String {
    SVGWriter(mode: mode, theme: theme).string(from: self)
  }
}
