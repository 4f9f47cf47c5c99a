import CoterieLayouts
import CoterieRendering
import Testing

/// What a browser makes of the widths that we reserve.
@Suite(.enabled(if: Browser.isAvailable, "COTERIE_BROWSER names no Chromium"))
struct BrowserTests {
  /// What the browser says of one text: its box, which it rounds up to whole pixels, and the
  /// exact length of its letters.
  struct Measured: Decodable {
    var x: Double
    var width: Double
    var length: Double
  }

  static let script = """
    const measured = [...document.querySelectorAll('svg text')].map(text => {
      const box = text.getBBox();
      return {x: box.x, width: box.width, length: text.getComputedTextLength()};
    });
    report(measured);
    """

  static func measure(_ scene: Scene) throws -> [Measured] {
    try Browser.result(of: script, on: scene.svg(.inline(prefix: "a")))
  }

  @Test(arguments: ["authors", "timeline", "author-papers"])
  func noTextIsWiderThanReserved(_ name: String) throws {
    let scene = try SampleDiagrams.scene(named: name)
    let texts = PageTests.texts(scene)
    let measured = try Self.measure(scene)
    try #require(measured.count == texts.count)
    for (text, found) in zip(texts, measured) {
      #expect(found.length <= text.width + 0.1, "\(text.string)")
      #expect(found.width <= text.width + 2, "\(text.string)")
    }
  }

  @Test func noTwoNamesOverlapInTheBrowser() throws {
    let scene = try SampleDiagrams.scene(named: "authors")
    let texts = PageTests.texts(scene)
    let boxes = zip(texts, try Self.measure(scene)).map { text, found in
      Box(
        minX: found.x, minY: text.box.minY, maxX: found.x + found.width, maxY: text.box.maxY)
    }
    for (place, box) in boxes.enumerated() {
      for other in boxes[(place + 1)...] { #expect(box.sharedArea(with: other) < 0.1) }
    }
  }

  @Test func otherScriptsStayWithinTheirEstimates() throws {
    var scene = Scene(size: Size(width: 400, height: 400), title: "")
    let names = [
      "山田太郎", "김민준", "محمد علي الخوارزمي", "Ngô Bảo Châu", "Łukasz Żółw", "Иван Петров", "Αλέξης",
    ]
    for (row, name) in names.enumerated() {
      scene[.labels].add(SceneText(name, at: Point(x: 5, y: Double(row) * 20 + 20), size: 12))
    }
    for (name, found) in zip(PageTests.texts(scene), try Self.measure(scene)) {
      #expect(found.length <= name.width + 0.1, "\(name.string)")
    }
  }
}
