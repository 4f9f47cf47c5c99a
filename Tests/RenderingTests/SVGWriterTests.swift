import CoterieLayouts
import CoterieRendering
import Testing

struct SVGWriterTests {
  static var scene: Scene {
    var scene = Scene(
      size: Size(width: 100, height: 50.5), title: "A & B", description: "Two <circles>")
    scene[.labels].add(
      SceneText(
        "Ada", at: Point(x: 50, y: 40), size: 11.5, weight: .bold, anchor: .middle, hasHalo: true),
      key: .vertex(0))
    scene[.links].add(
      .path(
        ScenePath(
          from: Point(x: 0, y: 0),
          [
            .curve(Point(x: 1, y: 2), Point(x: 3, y: -4), to: Point(x: 5, y: 6)),
            .line(to: Point(x: -7.005, y: 8)),
          ])), stroke: Stroke(.muted, width: 1.25, isDashed: true), key: .link(7))
    scene[.marks].add(
      .disc(center: Point(x: 10.123, y: 20), radius: 5), fill: Paint(.hue(0), opacity: 0.5),
      stroke: Stroke(Paint(.background), width: 1), key: .vertex(0))
    scene[.marks].add(
      .box(Box(minX: 1, minY: 2, maxX: 31, maxY: 12), cornerRadius: 3), fill: Paint(.panel),
      key: .paper(3))
    scene[.regions].add(
      .path(
        ScenePath(
          through: [Point(x: 0, y: 0), Point(x: 4, y: 0), Point(x: 0, y: 4)], isClosed: true),
        rule: .evenOdd), fill: .ink)
    scene[.frame].add(SceneText("Key", at: Point(x: 2, y: 48), size: 8, angle: -90))
    scene.tips = [.vertex(0): "\"Ada\"", .year(1815): "of no mark"]
    scene.addresses = [.paper(3): "https://doi.org/10/a?b&c", .vertex(0): "javascript:alert(1)"]
    return scene
  }

  @Test func writesAFile() {
    #expect(
      Self.scene.svg() == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" id="coterie" width="100pt" height="50.5pt" \
        viewBox="0 0 100 50.5" role="graphics-document document" \
        aria-labelledby="coterie-title coterie-description" \
        text-rendering="geometricPrecision" font-family="\(SVGWriter.fontFamily)">
        <title id="coterie-title">A &amp; B</title>
        <desc id="coterie-description">Two &lt;circles&gt;</desc>
        <rect width="100" height="50.5" fill="#ffffff"/>
        <g class="regions" role="group" aria-label="Regions" fill="#1b2733" fill-rule="evenodd">
        <path d="M0 0l4 0l-4 4z"/>
        </g>
        <g class="links" role="group" aria-label="Links" fill="none" stroke="#556372" \
        stroke-width="1.25" stroke-dasharray="6">
        <path d="M0 0c1 2 3-4 5 6l-12.01 2"/>
        </g>
        <g class="marks" role="group" aria-label="Marks">
        <circle cx="10.12" cy="20" r="5" fill="#055dc8" fill-opacity="0.5" stroke="#ffffff" \
        data-key="v0" role="img" tabindex="0"><title>&quot;Ada&quot;</title></circle>
        <a href="https://doi.org/10/a?b&amp;c"><rect x="1" y="2" width="30" height="10" rx="3" \
        fill="#f4f6f8" data-key="p3"/></a>
        </g>
        <g class="labels" role="group" aria-label="Names" fill="#1b2733" stroke="#ffffff" \
        stroke-width="2.4" stroke-linejoin="round" paint-order="stroke" \
        font-size="11.5" font-weight="700" text-anchor="middle">
        <text x="50" y="40" data-key="v0">Ada</text>
        </g>
        <g class="frame" role="group" aria-label="Title and key" fill="#1b2733" font-size="8">
        <text x="2" y="48" transform="rotate(-90 2 48)">Key</text>
        </g>
        </svg>

        """)
  }

  @Test func writesForAPage() throws {
    let text = Self.scene.svg(.inline(prefix: "net"))
    #expect(!text.contains("<?xml"))
    #expect(text.contains("fill=\"var(--coterie-hue-1,#055dc8)\""))
    #expect(text.contains("stroke=\"var(--coterie-background,#ffffff)\""))
    let ids = try SVGDocument(text).elements.compactMap { $0.attributes["id"] }
    #expect(ids == ["net", "net-title", "net-description"])
    #expect(try SVGDocument(text).elements("rect").count == 1)
  }

  @Test func aDrawingWithoutItsFrameIsAsLargeAsTheRest() throws {
    let text = Self.scene.svg(.inline(prefix: "net", isFramed: false))
    #expect(!text.contains(">Key<") && text.contains(">Ada<"))
    let boxes = Self.scene.layers.filter { $0.name != .frame }.flatMap(\.marks).map(\.bounds)
    let box = try #require(boxes.dropFirst().reduce(boxes.first) { $0?.union($1) })
    let view = try SVGDocument(text).elements("svg").first?.attributes["viewBox"] ?? ""
    let numbers = view.split(separator: " ").compactMap { Double($0) }
    let expected = [box.minX - 4, box.minY - 4, box.width + 8, box.height + 8]
    #expect(numbers.count == 4 && zip(numbers, expected).allSatisfy { ($0 - $1).magnitude < 0.006 })
    let empty = Scene(size: Size(width: 9, height: 8), title: "")
    #expect(empty.svg(.inline(prefix: "a", isFramed: false)).contains("viewBox=\"0 0 9 8\""))
  }

  @Test func themesNameEveryColour() {
    for color in Color.all {
      #expect(SVGWriter.themeCSS.split(separator: "\(color.property):").count == 4)
    }
  }

  @Test(arguments: [
    (0, "0"), (-0.001, "0"), (1, "1"), (1.005, "1"), (1.5, "1.5"), (1.25, "1.25"), (-2.05, "-2.05"),
    (1234.567, "1234.57"), (.nan, "0"), (.infinity, "0"),
  ])
  func numbersAreShort(_ value: Double, _ text: String) {
    var scene = Scene(size: Size(width: 9, height: 9), title: "")
    scene[.marks].add(.disc(center: Point(x: value, y: 0), radius: 1))
    #expect(scene.svg().contains("cx=\"\(text)\""))
  }

  @Test(arguments: HostileNames.all.map(\.name))
  func namesSurvive(_ name: String) throws {
    var scene = Scene(size: Size(width: 90, height: 30), title: name, description: name)
    scene[.labels].add(SceneText(name, at: Point(x: 5, y: 20), size: 10), key: .paper(0))
    scene.tips[.paper(0)] = name
    for mode in [SVGMode.standalone, .inline(prefix: name)] {
      let document = try SVGDocument(scene.svg(mode))
      let printable = String(
        String.UnicodeScalarView(name.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" }))
      let line = printable.replacing("\n", with: " ")
      #expect(document.elements("text").map(\.text) == [line])
      #expect(document.elements("text").first?.title == printable)
    }
  }
}
