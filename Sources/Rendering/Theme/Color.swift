/// A colour by its meaning, which a ``Theme`` turns into one that is seen.
public struct Color: Hashable, Sendable {
  /// Its place in ``all``; of a ``ColorScale``, a number from 256. Where it is mixed with the page, the
  /// hundredths of that stand above the lowest 16 bits.
  let code: UInt32

  /// Text and strong lines.
  public static let ink = Color(code: 0)
  /// Secondary text.
  public static let muted = Color(code: 1)
  /// Axes and ticks that carry meaning.
  public static let rule = Color(code: 2)
  /// Grids and frames, which carry none.
  public static let grid = Color(code: 3)
  /// Links between clusters.
  public static let link = Color(code: 4)
  /// The page.
  public static let background = Color(code: 5)
  /// The ground of a box on the page.
  public static let panel = Color(code: 6)
  /// Marks without a value, inside a rim of ``other``.
  public static let missing = Color(code: 7)
  /// The rims of regions.
  public static let border = Color(code: 8)
  /// The ground between regions.
  public static let sea = Color(code: 9)
  /// Series of figures, and what is in focus.
  public static let accent = Color(code: 10)
  /// What belongs to no coloured cluster.
  public static let other = Color(code: 11)

  /// How many hues there are. A hue is never used for two things: later clusters are ``other``.
  public static let hueCount = 12

  /// One of the hues of clusters, 0 ..< ``hueCount``; any other number gives ``other``.
  public static func hue(_ place: Int) -> Color {
    guard (0..<hueCount).contains(place) else { return .other }
    return Color(code: UInt32(names.count + place))
  }

  /// The colour of a cluster, by the place of its hue; nil is no cluster.
  public static func cluster(_ place: Int?) -> Color { place.map(hue) ?? .other }

  /// All colours but those of hues.
  public static let roles: [Color] = names.indices.map { Color(code: UInt32($0)) }

  /// All colours but those of scales.
  public static let all: [Color] = roles + (0..<hueCount).map { .hue($0) }

  /// The place of the hue; nil where the colour is none.
  public var hue: Int? {
    let place = Int(code) - Self.names.count
    return (0..<Self.hueCount).contains(place) ? place : nil
  }

  /// The name of the CSS custom property that has the colour on a page.
  public var property: String {
    if let step { return "--coterie-scale-\(step.table)-\(step.place)" }
    return "--coterie-" + (hue.map { "hue-\($0 + 1)" } ?? Self.names[Int(code)])
  }

  private static let names = [
    "ink", "muted", "rule", "grid", "link", "background", "panel", "missing", "border", "sea",
    "accent", "other",
  ]
}
