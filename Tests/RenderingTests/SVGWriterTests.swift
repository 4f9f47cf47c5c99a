import CoterieLayouts
import CoterieRendering
import Testing

struct SVGWriterTests {
  static var scene: Scene {
    var scene = Scene(
      size: Size(width: 100, height: 50.5), title: "A & B", description: "Two <circles>")
    scene.add(
      .circle(center: Point(x: 10.123, y: 20), radius: 5), fill: Paint(.hue(0), opacity: 0.5),
      stroke: Stroke(Paint(.background), width: 1), role: .author, tooltip: "\"Ada\"")
    scene.add(
      .path(
        ScenePath(
          start: Point(x: 0, y: 0),
          pieces: [
            .curve(Point(x: 1, y: 2), Point(x: 3, y: 4), to: Point(x: 5, y: 6)),
            .line(to: Point(x: -7.005, y: 8)),
          ])), stroke: Stroke(.muted, width: 1.25, isDashed: true), role: .inferredLink)
    scene.add(
      .box(Box(minX: 1, minY: 2, maxX: 31, maxY: 12), cornerRadius: 3), fill: Paint(.panel))
    scene.add(.polygon([Point(x: 0, y: 0), Point(x: 4, y: 0), Point(x: 0, y: 4)]), fill: .ink)
    scene.add(
      SceneText(
        "Ada", at: Point(x: 50, y: 40), size: 11.5, weight: .bold, anchor: .middle, hasHalo: true),
      role: .label)
    return scene
  }

  @Test func writesAFile() {
    #expect(
      Self.scene.svg() == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" id="coterie" width="100pt" height="50.5pt" \
        viewBox="0 0 100 50.5" role="img" aria-labelledby="coterie-title coterie-description" \
        text-rendering="geometricPrecision" font-family="\(SVGWriter.fontFamily)">
        <title id="coterie-title">A &amp; B</title>
        <desc id="coterie-description">Two &lt;circles&gt;</desc>
        <rect width="100" height="50.5" fill="#ffffff"/>
        <circle class="author" cx="10.12" cy="20" r="5" fill="#0072b2" fill-opacity="0.5" \
        stroke="#ffffff" stroke-width="1"><title>&quot;Ada&quot;</title></circle>
        <path class="link inferred" d="M0,0C1,2 3,4 5,6L-7.01,8" fill="none" stroke="#5b6b7a" \
        stroke-width="1.25" stroke-dasharray="6"/>
        <rect x="1" y="2" width="30" height="10" rx="3" fill="#f4f6f8"/>
        <polygon points="0,0 4,0 0,4" fill="#1b2733"/>
        <text class="label" x="50" y="40" font-size="11.5" font-weight="700" text-anchor="middle" \
        fill="#1b2733" stroke="#ffffff" stroke-width="3.5" stroke-opacity="0.9" \
        stroke-linejoin="round" paint-order="stroke">Ada</text>
        </svg>

        """)
  }

  @Test func writesForAPage() throws {
    let text = Self.scene.svg(.inline(prefix: "net"))
    #expect(!text.contains("<?xml"))
    #expect(text.contains("fill=\"var(--coterie-hue-1,#0072b2)\""))
    #expect(text.contains("stroke=\"var(--coterie-background,#ffffff)\""))
    let ids = try SVGDocument(text).elements.compactMap { $0.attributes["id"] }
    #expect(ids == ["net", "net-title", "net-description"])
    #expect(try SVGDocument(text).elements("rect").count == 1)
  }

  @Test func themesNameEveryColour() {
    for name in ["ink", "muted", "faint", "background", "panel", "other", "hue-1", "hue-8"] {
      #expect(SVGWriter.themeCSS.split(separator: "--coterie-\(name):").count == 3)
    }
  }

  @Test(arguments: [
    (0, "0"), (-0.001, "0"), (1, "1"), (1.005, "1"), (1.5, "1.5"), (1.25, "1.25"), (-2.05, "-2.05"),
    (1234.567, "1234.57"), (.nan, "0"), (.infinity, "0"),
  ])
  func numbersAreShort(_ value: Double, _ text: String) {
    var scene = Scene(size: Size(width: 9, height: 9), title: "")
    scene.add(.circle(center: Point(x: value, y: 0), radius: 1))
    #expect(scene.svg().contains("cx=\"\(text)\""))
  }

  @Test(arguments: HostileNames.all.map(\.name))
  func namesSurvive(_ name: String) throws {
    var scene = Scene(size: Size(width: 90, height: 30), title: name, description: name)
    scene.add(SceneText(name, at: Point(x: 5, y: 20), size: 10), role: .label, tooltip: name)
    for mode in [SVGMode.standalone, .inline(prefix: name)] {
      let document = try SVGDocument(scene.svg(mode))
      let printable = String(
        String.UnicodeScalarView(name.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" }))
      #expect(document.elements("text").map(\.text) == [printable])
      #expect(document.elements("text").first?.title == printable)
    }
  }
}
