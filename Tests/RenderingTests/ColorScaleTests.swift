import CoterieRendering
import Foundation
import Testing

/// The laws of colour scales, computed from their colours.
@Suite struct ColorScaleTests {
  typealias Linear = ThemeTests.Linear

  static func colors(_ scale: ColorScale, _ theme: Theme) -> [String] {
    (0..<ColorScale.stepCount).map { theme[scale.color(at: Double($0) / 255)] }
  }

  /// The stops that tables are interpolated between, on light and on dark grounds.
  static let stops: [(scale: ColorScale, light: String, dark: String)] = [
    (
      .year, "440154 482878 3e4989 31688e 26828e 1f9e89 35b779 6ece58 b5de2b fde725",
      "440154 482878 3e4989 31688e 26828e 1f9e89 35b779 6ece58 b5de2b fde725"
    ),
    (
      .cividis, "00224e 123570 3b496c 575d6d 707173 8a8678 a59c74 c3b369 e1cc55 fee838",
      "00224e 123570 3b496c 575d6d 707173 8a8678 a59c74 c3b369 e1cc55 fee838"
    ),
    (
      .density, "ffffff cee7f3 9fcde8 74b2db 4e96cb 2d7ab8 125ea2 024287 012869",
      "11171d 002f4a 014b5d 05686d 038876 21a96f 83bd70 c2d089 f0e5b8"
    ),
    (
      .diverging, "0052b4 457bca 7aa2dd b2c9ed f0f0f0 e7bea9 d38e6a ba5e28 8d3d02",
      "80c5ff 5aa0da 4d7ca4 415a6f 383838 6a513c 9a6c44 cb894d fda856"
    ),
  ]

  @Test(arguments: [Theme.light, .dark])
  func runsThroughItsStops(_ theme: Theme) {
    for (scale, light, dark) in Self.stops {
      let stops = (theme == .dark ? dark : light).split(separator: " ").map {
        Linear("#\($0)").oklab
      }
      for (step, color) in Self.colors(scale, theme).enumerated() {
        let way = Double(step) / 255 * Double(stops.count - 1)
        let first = min(Int(way), stops.count - 2)
        let share = way - Double(first)
        let expected = zip(stops[first], stops[first + 1]).map { $0 * (1 - share) + $1 * share }
        let distance = zip(Linear(color).oklab, expected).map { ($0 - $1) * ($0 - $1) }
          .reduce(0, +).squareRoot()
        // Half a step of each of the three parts of a colour is 0.004 at most.
        #expect(distance < 0.006, "\(scale.name) \(theme.name) \(step)")
      }
    }
  }

  @Test(arguments: [ColorScale.year, .cividis, .density], [Theme.light, .dark])
  func getsSteadilyLighterOrDarkerForEveryReader(_ scale: ColorScale, _ theme: Theme) {
    for matrix in [nil, ThemeTests.protan, ThemeTests.deutan, ThemeTests.tritan] {
      // Every fifteenth step: neighbours may share a colour.
      let lightness = stride(from: 0, through: 255, by: 15).map { step in
        Linear(theme[scale.color(at: Double(step) / 255)]).seen(by: matrix).oklab[0]
      }
      let rises = zip(lightness, lightness.dropFirst()).map { $1 - $0 }
      #expect(rises.allSatisfy { $0 > 0 } || rises.allSatisfy { $0 < 0 }, "\(scale.name)")
    }
  }

  @Test(arguments: [Theme.light, .dark])
  func aDivergingScaleIsAsStrongOnBothSides(_ theme: Theme) {
    for step in 0..<128 {
      let sides = [step, 255 - step].map {
        Linear(theme[ColorScale.diverging.color(at: Double($0) / 255)]).oklab[0]
      }
      #expect(abs(sides[0] - sides[1]) <= 0.021, "\(step)")
    }
  }

  @Test(arguments: [ColorScale.year, .cividis], [Theme.light, .dark])
  func rimsAreSeenOnTheGround(_ scale: ColorScale, _ theme: Theme) throws {
    for step in 0...255 {
      let rim = try #require(scale.rim(at: Double(step) / 255))
      #expect(ThemeTests.contrast(theme[rim], theme[.background]) >= 3, "\(step)")
    }
  }

  @Test func whatIsNoShareHasAColourTooAndNoneTraps() {
    #expect(ColorScale.year.color(at: .nan) == .missing)
    #expect(ColorScale.year.color(at: -3) == ColorScale.year.color(at: 0))
    #expect(ColorScale.year.color(at: .infinity) == ColorScale.year.color(at: 1))
    #expect(ColorScale.density.rim(at: 0.5) == nil)
    #expect(ColorScale.year.color(at: 0.5).hue == nil)
    for scale in ColorScale.all { #expect(ColorScale.named(scale.name) == scale) }
    #expect(ColorScale.named("rainbow") == nil)
  }
}
