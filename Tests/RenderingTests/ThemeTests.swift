import CoterieRendering
import Foundation
import Testing

/// The laws of colours, computed from the values of each theme.
@Suite struct ThemeTests {
  /// A colour in linear light.
  struct Linear {
    var parts: [Double]

    init(_ hexadecimal: String) {
      let value = Int(hexadecimal.dropFirst(), radix: 16) ?? 0
      parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
    }

    /// Relative luminance, WCAG 2.
    var luminance: Double { 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] }

    func multiplied(by matrix: [[Double]]) -> [Double] {
      matrix.map { row in zip(row, parts).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    /// The colour as readers of a kind of colour blindness see it (Machado, Oliveira and Fernandes 2009,
    /// severity 1, doi:10.1109/TVCG.2009.113).
    func seen(by matrix: [[Double]]?) -> Linear {
      guard let matrix else { return self }
      var seen = self
      seen.parts = multiplied(by: matrix).map { min(1, max(0, $0)) }
      return seen
    }

    /// The colour in OKLab.
    var oklab: [Double] {
      let cones = multiplied(by: [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ]).map { cbrt($0) }
      return [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ].map { row in zip(row, cones).reduce(0) { $0 + $1.0 * $1.1 } }
    }
  }

  static let protan = [
    [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]
  static let deutan = [
    [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
    [-0.011820, 0.042940, 0.968881],
  ]
  static let tritan = [
    [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.303900],
  ]

  static func contrast(_ one: String, _ other: String) -> Double {
    let (first, second) = (Linear(one).luminance, Linear(other).luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The smallest distance between any two of the first hues and `other`.
  static func distance(_ theme: Theme, first count: Int, seenBy matrix: [[Double]]?) -> Double {
    let colors = (0..<count).map { theme[.hue($0)] } + [theme[.other]]
    let places = colors.map { Linear($0).seen(by: matrix).oklab }
    var least = Double.infinity
    for first in places.indices {
      for second in places.indices where second < first {
        let parts = zip(places[first], places[second]).map { ($0 - $1) * ($0 - $1) }
        least = min(least, parts.reduce(0, +).squareRoot())
      }
    }
    return least
  }

  @Test(arguments: Theme.all)
  func textIsReadable(_ theme: Theme) {
    for ground in [Color.background, .panel] {
      #expect(Self.contrast(theme[.ink], theme[ground]) >= 7)
      #expect(Self.contrast(theme[.muted], theme[ground]) >= 4.5)
    }
    #expect(Self.contrast(theme[.accent], theme[.background]) >= 4.5)
  }

  @Test(arguments: Theme.all)
  func marksAreSeen(_ theme: Theme) {
    for color in [Color.rule, .link, .other, .border] {
      #expect(Self.contrast(theme[color], theme[.background]) >= 3, "\(theme.name) \(color)")
    }
  }

  @Test(arguments: Theme.all)
  func huesAreSeen(_ theme: Theme) {
    for place in 0..<Color.hueCount {
      #expect(Self.contrast(theme[.hue(place)], theme[.background]) >= 3)
    }
  }

  @Test(arguments: [Theme.light, .dark, .print])
  func huesDifferForAllReaders(_ theme: Theme) {
    for matrix in [Self.protan, Self.deutan] {
      #expect(Self.distance(theme, first: 12, seenBy: matrix) >= 0.065)
      // On paper the grey of what has no cluster is nearer to the ninth hue.
      if theme != .print {
        #expect(Self.distance(theme, first: 10, seenBy: matrix) >= 0.0745)
      }
    }
    #expect(Self.distance(theme, first: 12, seenBy: Self.tritan) >= 0.06)
    #expect(Self.distance(theme, first: 12, seenBy: nil) >= 0.09)
  }

  /// Links between clusters are drawn at three quarters.
  @Test(arguments: [Theme.light, .dark, .print])
  func linksAreSeenThroughTheirOpacity(_ theme: Theme) {
    let (link, ground) = (
      Int(theme[.link].dropFirst(), radix: 16), Int(theme[.background].dropFirst(), radix: 16)
    )
    guard let link, let ground else {
      Issue.record("no colour")
      return
    }
    var mixed = "#"
    for shift in [16, 8, 0] {
      let part = 0.75 * Double(link >> shift & 255) + 0.25 * Double(ground >> shift & 255)
      mixed += String(format: "%02x", Int(part.rounded()))
    }
    #expect(Self.contrast(mixed, theme[.background]) >= 3)
  }

  @Test func anyOtherHueIsGrey() {
    #expect(Theme.light[.hue(12)] == Theme.light[.other])
    #expect(Theme.dark[.hue(-1)] == Theme.dark[.other])
    #expect(Theme.named("print") == .print)
    #expect(Theme.named("rainbow") == nil)
  }
}
