/// Colours for numbers: 256 steps, from the smallest to the largest.
///
///     let color = ColorScale.year.color(at: 0.5)   // the middle of the scale
///     Theme.light[color]                           // "#23888e"
///
/// Steps look equally far apart (they are interpolated in OKLab), and get steadily lighter or darker for every
/// reader, also one who sees few colours: tests recompute that. Which colours a scale has may differ between
/// light and dark grounds.
public struct ColorScale: Sendable, Hashable {
  /// The name by which people ask for it.
  public let name: String
  /// Its place in ``ColorScale/tables``.
  private let place: Int
  /// The place of the colours of rims; nil where marks need none.
  private let rimPlace: Int?

  /// Old to new, dark to light: viridis.
  public static let year = ColorScale(name: "year", place: 0, rimPlace: 1)
  /// Small to large, dark to light, the safest for readers with colour blindness: cividis.
  public static let cividis = ColorScale(name: "cividis", place: 2, rimPlace: 3)
  /// Nothing to much, from the colour of the ground.
  public static let density = ColorScale(name: "density", place: 4, rimPlace: nil)
  /// Below and above a middle.
  public static let diverging = ColorScale(name: "diverging", place: 5, rimPlace: nil)

  /// All scales.
  public static let all: [ColorScale] = [.year, .cividis, .density, .diverging]

  /// The scale of a name; nil where there is none.
  public static func named(_ name: String) -> ColorScale? { all.first { $0.name == name } }

  /// How many colours a scale has.
  public static let stepCount = 256

  /// The colour of a share of the way from the smallest number to the largest; outside 0...1 that of the
  /// nearer end. NaN has the colour ``Color/missing``.
  public func color(at share: Double) -> Color { Self.color(at: share, in: place) }

  /// The colour of the rim that keeps a mark of that share visible on the ground; nil where marks need none.
  public func rim(at share: Double) -> Color? {
    rimPlace.map { Self.color(at: share, in: $0) }
  }

  private static func color(at share: Double, in place: Int) -> Color {
    if share.isNaN { return .missing }
    let step = (min(max(share, 0), 1) * Double(stepCount - 1)).rounded()
    return Color(code: UInt32(stepCount * (place + 1)) + UInt32(step))
  }

  /// The tables of all scales and rims, by their places, on light and on dark grounds.
  static let tables: [(light: [String], dark: [String])] = [
    (ColorTables.year, ColorTables.year),
    (ColorTables.yearRimOnLight, ColorTables.yearRimOnDark),
    (ColorTables.cividis, ColorTables.cividis),
    (ColorTables.cividisRimOnLight, ColorTables.cividisRimOnDark),
    (ColorTables.densityOnLight, ColorTables.densityOnDark),
    (ColorTables.divergingOnLight, ColorTables.divergingOnDark),
  ]
}

extension Color {
  /// The table that the colour is from and its place there; nil for roles and hues.
  var step: (table: Int, place: Int)? {
    let count = ColorScale.stepCount
    return Int(code) < count ? nil : (Int(code) / count - 1, Int(code) % count)
  }
}
