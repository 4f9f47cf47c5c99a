import CoteriePages
import CoterieRendering
import Foundation
import Testing

/// The colours of the page: all of them from the themes, and legible in each.
@Suite struct PageLookTests {
  private static let themes = [Theme.light, .dark, .print]

  @Test func takesAllColoursFromTheThemes() {
    let css = PageAssets.styleSheet
    #expect(css.firstMatch(of: /#[0-9a-fA-F]{3,8}(?![\w-])/) == nil)
    #expect(css.firstMatch(of: /\b(rgb|hsl|lab|lch|oklab|oklch|color-mix)\(/) == nil)
    let known = Set(Color.all.map(\.property))
    for match in css.matches(of: /--coterie-[a-z0-9-]+/) {
      #expect(known.contains(String(match.output)), "\(match.output)")
    }
    for hue in 0..<Color.hueCount {
      let rule = ".hue-\(hue + 1){--swatch:var(\(Color.hue(hue).property))}"
      #expect(css.contains(rule))
    }
  }

  @Test(arguments: themes) func textIsLegible(theme: Theme) {
    let colors = Dictionary(
      Color.all.map { ($0.property, $0) }, uniquingKeysWith: { first, _ in first })
    let used = PageAssets.styleSheet.matches(of: /[;{]color:var\((--coterie-[a-z0-9-]+)\)/)
      .compactMap { colors[String($0.output.1)] }
    #expect(Set(used).isSuperset(of: [.ink, .muted]))
    for color in Set(used) {
      let grounds: [Color] = color == .background ? [.ink] : [.background, .panel]
      for ground in grounds {
        #expect(theme.contrast(of: color, on: ground) >= 4.5, "\(color.property)")
      }
    }
  }

  @Test(arguments: themes) func marksAreSeen(theme: Theme) {
    let marks = [Color.accent, .rule, .other, .ink] + (0..<Color.hueCount).map { .hue($0) }
    for color in marks {
      #expect(theme.contrast(of: color, on: .background) >= 3, "\(color.property)")
    }
  }

  /// Neither what browsers nor what XML parsers take for the end of a script or for markup.
  @Test func scriptsAndStylesAreWellFormed() {
    #expect(!PageAssets.script.contains { "<&".contains($0) })
    #expect(!PageAssets.styleSheet.contains { "<&".contains($0) })
  }

  @Test func quotesAnyTextForStyleSheets() {
    #expect(
      "a'b\\c</style>&\"".quotedForStyle == "'a\\27 b\\5c c\\3c \\2f style\\3e \\26 \\22 '")
    #expect("Ågot 山田 ≥".quotedForStyle == "'Ågot 山田 ≥'")
  }
}

extension Theme {
  /// The contrast of two colours as WCAG 2 defines it.
  fileprivate func contrast(of color: Color, on ground: Color) -> Double {
    let lights = [luminance(of: color), luminance(of: ground)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(of color: Color) -> Double {
    let value = Int(self[color].dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8, value].map { part -> Double in
      let share = Double(part & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
