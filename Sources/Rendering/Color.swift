/// A colour by its meaning, so that one scene suits light and dark pages.
public enum Color: Hashable, Sendable {
  /// Text and strong lines.
  case ink
  /// Secondary text.
  case muted
  /// Rules, grids and frames.
  case faint
  /// The page.
  case background
  /// The ground of a box on the page.
  case panel
  /// One of the eight hues of clusters, 0…7; any other number is drawn as ``other``.
  case hue(Int)
  /// What belongs to no coloured cluster.
  case other

  /// How many hues there are. A hue is never used for two things: later clusters are ``other``.
  public static let hueCount = 8

  /// The colour of a cluster, by its place in the order of size; nil is no cluster.
  public static func cluster(_ number: Int?) -> Color {
    guard let number, hues.contains(number) else { return .other }
    return .hue(number)
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

extension Color {
  /// The name of the CSS custom property that overrides it on a page.
  var property: String {
    switch self {
    case .ink: "--coterie-ink"
    case .muted: "--coterie-muted"
    case .faint: "--coterie-faint"
    case .background: "--coterie-background"
    case .panel: "--coterie-panel"
    case .other: "--coterie-other"
    case .hue(let number):
      Self.hues.contains(number) ? "--coterie-hue-\(number + 1)" : Color.other.property
    }
  }

  /// On white: Okabe and Ito's first six, the yellow darkened, and a purple.
  var light: String {
    switch self {
    case .ink: "#1b2733"
    case .muted: "#5b6b7a"
    case .faint: "#d5dce3"
    case .background: "#ffffff"
    case .panel: "#f4f6f8"
    case .other: "#9aa5ae"
    case .hue(let number): Self.hues.contains(number) ? Self.lightHues[number] : Color.other.light
    }
  }

  /// On a dark page: the same hues, lighter.
  var dark: String {
    switch self {
    case .ink: "#e8edf2"
    case .muted: "#9fb0c0"
    case .faint: "#33404d"
    case .background: "#11171d"
    case .panel: "#1a222b"
    case .other: "#75818c"
    case .hue(let number): Self.hues.contains(number) ? Self.darkHues[number] : Color.other.dark
    }
  }

  private static let hues = 0..<hueCount
  private static let lightHues = [
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8f7a00", "#7a5195",
  ]
  private static let darkHues = [
    "#3b9fe0", "#f0b53c", "#2fbf95", "#dc95bd", "#86cdf5", "#f0803c", "#bda63a", "#a684c4",
  ]

  static let all: [Color] =
    [.ink, .muted, .faint, .background, .panel, .other] + (0..<hueCount).map { .hue($0) }
}
