import CoterieLayouts
import CoterieRendering
import Foundation
import Testing

/// What holds for pictures that are printed.
struct PaperThemeTests {
  private static let themes = [Theme.print, .mono]

  private static func svg(_ mark: SceneMark, _ theme: Theme) -> String {
    var scene = Scene(size: Size(width: 40, height: 40), title: "")
    scene[.marks].marks.append(mark)
    return scene.svg(theme: theme)
  }

  private static let disc = SceneShape.disc(center: Point(x: 20, y: 20), radius: 9)

  /// 77 · 0.75 + 255 · 0.25 = 121.5; 5, 93 and 200 at 0.4 are 155, 190.2 and 233.
  @Test(arguments: [(Color.link, 0.75, "#7a7a7a"), (.hue(0), 0.4, "#9bbee9"), (.ink, 1, "#000000")])
  func aPaleColourIsMixedWithThePaper(_ color: Color, opacity: Double, expected: String) {
    let mark = SceneMark(Self.disc, fill: .paint(Paint(color, opacity: opacity)))
    let text = Self.svg(mark, .print)
    #expect(text.contains("fill=\"\(expected)\"") && !text.contains("opacity"))
  }

  @Test func screensShowLayersAsBefore() {
    let mark = SceneMark(Self.disc, fill: .paint(Paint(.link, opacity: 0.75)))
    for theme in [Theme.light, .dark] {
      let text = Self.svg(mark, theme)
      #expect(text.contains("fill=\"\(theme[.link])\"") && text.contains("fill-opacity=\"0.75\""))
    }
  }

  @Test func whatIsNotSeenIsNotPainted() {
    let mark = SceneMark(Self.disc, fill: .paint(Paint(.ink, opacity: 0)))
    #expect(Self.svg(mark, .print).contains("fill-opacity=\"0\""))
  }

  @Test(arguments: themes, CairoPDFTests.kinds.filter { $0 != "empty" })
  func nothingIsTransparent(_ theme: Theme, kind: String) throws {
    let scene = try CairoPDFTests.scene(kind)
    let svg = scene.svg(theme: theme)
    #expect(!svg.contains("opacity=\""))
    let pdf = String(decoding: try scene.pdf(theme: theme).bytes, as: Unicode.ASCII.self)
    #expect(!pdf.contains(/\/(ca|CA) 0/) && !pdf.contains("/SMask"))
  }

  /// The pattern above finds what it looks for.
  @Test func onScreensMuchIsTransparent() throws {
    let scene = try CairoPDFTests.scene("marks")
    let pdf = String(decoding: try scene.pdf().bytes, as: Unicode.ASCII.self)
    #expect(scene.svg().contains("opacity=\"") && pdf.contains(/\/(ca|CA) 0/))
  }

  /// A pale line covers what is under it, so that it must not come later.
  @Test(arguments: [90, 401, 5_900])
  func paleLinksAreUnderStrongOnes(_ count: Int) {
    let scene = RandomNetwork.diagram(seed: 5, count: count, hasPositions: count > 400).scene()
    let opacities = scene[.links].marks.compactMap { $0.stroke?.paint.opacity }
    let firstStrong = opacities.firstIndex { $0 > 0.5 } ?? 0
    #expect(firstStrong > 0 && opacities[firstStrong...].allSatisfy { $0 > 0.5 })
  }

  /// The colours of numbers are no roles: each form has to look them up.
  @Test(arguments: Theme.all) func coloursOfNumbersAreDrawn(_ theme: Theme) throws {
    let scene = NumberColorTests.scene([2010, 2015, nil], range: 2000...2020)
    let pixels = try PNGPixels(scene, theme: theme, width: 900)
    let box = try #require(NumberColorTests.marks(scene)[0]).bounds
    // Beside the name.
    let found = pixels[box.minX + 0.2 * box.width, box.center.y].reduce(0) { $0 << 8 | Int($1) }
    #expect(Int(theme[ColorScale.year.color(at: 0.5)].dropFirst(), radix: 16) == found)
    #expect(try !scene.pdf(theme: theme).bytes.isEmpty)
  }
}
