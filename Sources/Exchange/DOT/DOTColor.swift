/// The colours of DOT: `red`, `#ff0000`, `0.0 1.0 1.0` (hue, saturation and brightness), `/blues9/5`, and
/// lists of them, of which the first counts.
///
/// - SeeAlso: [Graphviz, *color*](https://graphviz.org/docs/attr-types/color/) and
///   [*colorList*](https://graphviz.org/docs/attr-types/colorList/).
enum DOTColor {
  /// The colour that a text writes; nil for other texts.
  ///
  /// - Parameter scheme: The scheme of names without one, as `colorscheme` gives it; empty for X11's.
  static func color(_ text: String, scheme: String = "") -> GraphColor? {
    let first = text.split(separator: ":").first ?? ""
    let name = String(first.prefix { $0 != ";" }).withoutOuterBlanks.lowercased()
    guard name.utf8.count <= 100 else { return nil }
    if name.hasPrefix("#") { return GraphColor(hexadecimal: name) }
    guard name.hasPrefix("/") else {
      return hsv(name) ?? color(named: name, of: scheme.lowercased())
    }
    let parts = name.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      ? color(named: String(parts[1]), of: String(parts[0]))
      : color(named: String(name.dropFirst()), of: "")
  }

  private static func color(named name: String, of scheme: String) -> GraphColor? {
    switch scheme {
    case "", "x11": X11Colors.color(named: name)
    case "svg": GraphColor(named: name)
    default: Int(name).flatMap { BrewerColors.color($0, of: scheme) }
    }
  }

  /// Hue, saturation and brightness, each from 0 to 1, with blanks or commas between.
  private static func hsv(_ text: String) -> GraphColor? {
    let parts = text.split { $0 == " " || $0 == "," || $0 == "\t" }.map { Double($0) }
    guard parts.count == 3 || parts.count == 4, let hue = parts[0], let saturation = parts[1],
      let value = parts[2], hue.isFinite, saturation.isFinite, value.isFinite
    else { return nil }
    return GraphColor(
      hue: hue.clamped, saturation: saturation.clamped, brightness: value.clamped)
  }
}

extension Double {
  /// The number, or the nearer end of 0…1.
  fileprivate var clamped: Double { Swift.min(1, Swift.max(0, self)) }
}

extension GraphColor {
  /// Creates a colour from numbers from 0 to 1.
  fileprivate init(hue: Double, saturation: Double, brightness: Double) {
    let sixth = hue >= 1 ? 0 : hue * 6
    let fraction = sixth - sixth.rounded(.down)
    let low = brightness * (1 - saturation)
    let falling = brightness * (1 - saturation * fraction)
    let rising = brightness * (1 - saturation * (1 - fraction))
    let parts =
      switch Int(sixth) {
      case 0: (brightness, rising, low)
      case 1: (falling, brightness, low)
      case 2: (low, brightness, rising)
      case 3: (low, falling, brightness)
      case 4: (rising, low, brightness)
      default: (brightness, low, falling)
      }
    self.init(red: UInt8(parts.0 * 255), green: UInt8(parts.1 * 255), blue: UInt8(parts.2 * 255))
  }
}
