public import CoterieLayouts

/// How a picture is presented: what every diagram lets its reader choose.
///
///     var settings = PictureSettings()
///     settings.size = Size("170mmx120mm")
///     settings.labels = .count(20)
///     let scene = try diagram.scene(settings)
public struct PictureSettings: Hashable, Sendable {
  /// Where the key is.
  public enum LegendPlace: String, Hashable, Sendable, CaseIterable {
    /// To the right of the drawing, or below it where the page is too narrow.
    case right
    /// Below the drawing.
    case below
    /// Nowhere.
    case none
  }

  /// The title in place of the one of the diagram; an empty one for none.
  public var title: String?
  /// Whether the limits, filters and doubts of the data are written below the key.
  public var showsFooter = true
  /// Where the key is.
  public var legend = LegendPlace.below
  /// Whether the picture has its title, key and words; a page of a given size may give them in its own way, and
  /// finds the key in the scene.
  public var isFramed = true
  /// The family of fonts that a viewer of the SVG tries first. Widths are measured in Liberation Sans: text
  /// in a wider font takes more room than it has.
  public var font: String?
  /// The size of the page; nil for as much as the drawing needs. The drawing fills what title, key and footer
  /// leave.
  public var size: Size?
  /// How many vertices have their names beside them. Pictures without such names ignore it.
  public var labels = LabelLimit.automatic

  /// The usual settings.
  public init() {}
}

/// How many names a picture of a network shows.
public enum LabelLimit: Hashable, Sendable {
  /// As many as are legible: all on up to 60 vertices, then 40 and six times the root of their number, 240 at
  /// most.
  case automatic
  /// So many at most.
  case count(Int)
  /// All that find a place.
  case all
  /// None.
  case none

  /// A limit by its text: `all`, `none` or a number from 0 on; nil for any other.
  public init?(_ text: String) {
    switch text {
    case "all": self = .all
    case "none": self = .none
    default:
      guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let count = Int(text)
      else { return nil }
      self = .count(count)
    }
  }

  /// The limit for a number of vertices.
  func limit(of vertices: Int) -> Int {
    switch self {
    case .automatic:
      vertices <= NetworkDiagram.labelAllLimit
        ? vertices : min(vertices, 40 + Int(6 * Double(vertices).squareRoot()), 240)
    case .count(let count): min(max(0, count), vertices)
    case .all: vertices
    case .none: 0
    }
  }
}
