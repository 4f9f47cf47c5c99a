/// A colour by its meaning, which a ``Theme`` turns into one that is seen.
public enum Color: Hashable, Sendable {
  /// Text and strong lines.
  case ink
  /// Secondary text.
  case muted
  /// Axes and ticks that carry meaning.
  case rule
  /// Grids and frames, which carry none.
  case grid
  /// Links between clusters.
  case link
  /// The page.
  case background
  /// The ground of a box on the page.
  case panel
  /// Marks without a value, inside a rim of ``other``.
  case missing
  /// The rims of regions.
  case border
  /// The ground between regions.
  case sea
  /// Series of figures, and what is in focus.
  case accent
  /// One of the hues of clusters, 0 ..< ``hueCount``; any other number is drawn as ``other``.
  case hue(Int)
  /// What belongs to no coloured cluster.
  case other

  /// How many hues there are. A hue is never used for two things: later clusters are ``other``.
  public static let hueCount = 12

  /// The colour of a cluster, by the place of its hue; nil is no cluster.
  public static func cluster(_ place: Int?) -> Color {
    guard let place, (0..<hueCount).contains(place) else { return .other }
    return .hue(place)
  }

  /// All colours but those of hues.
  public static let roles: [Color] = [
    .ink, .muted, .rule, .grid, .link, .background, .panel, .missing, .border, .sea, .accent,
    .other,
  ]

  /// All colours.
  public static let all: [Color] = roles + (0..<hueCount).map { .hue($0) }
}

extension Color {
  /// The name of the CSS custom property that has the colour on a page.
  public var property: String {
    switch self {
    case .ink: "--coterie-ink"
    case .muted: "--coterie-muted"
    case .rule: "--coterie-rule"
    case .grid: "--coterie-grid"
    case .link: "--coterie-link"
    case .background: "--coterie-background"
    case .panel: "--coterie-panel"
    case .missing: "--coterie-missing"
    case .border: "--coterie-border"
    case .sea: "--coterie-sea"
    case .accent: "--coterie-accent"
    case .other: "--coterie-other"
    case .hue(let place):
      (0..<Self.hueCount).contains(place)
        ? "--coterie-hue-\(place + 1)" : Color.other.property
    }
  }
}

/// A colour and how much of it: 1 is opaque.
public struct Paint: Hashable, Sendable {
  /// The colour.
  public var color: Color
  /// From 0 (nothing) to 1 (opaque).
  public var opacity: Double

  /// A colour, opaque by default.
  public init(_ color: Color, opacity: Double = 1) {
    self.color = color
    self.opacity = opacity
  }

  /// Opaque ink.
  public static let ink = Paint(.ink)
  /// Opaque secondary colour.
  public static let muted = Paint(.muted)
}
