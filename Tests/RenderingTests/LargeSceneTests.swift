import CoterieLayouts
import CoterieRendering
import Testing

/// Scenes as large as they come.
struct LargeSceneTests {
  static let discCount = 50_000
  static let linkCount = 100_000
  static let labelCount = 240

  /// Circles and straight links in the order of drawings: by size, then by colour.
  static func scene(tips: Int) -> Scene {
    var scene = Scene(size: Size(width: 1800, height: 1350), title: "Large")
    let places = (0..<discCount).map { (place: Int) -> Point in
      let (x, y) = (place * 7_919 % 180_000, place * 104_729 % 135_000)
      return Point(x: Double(x) / 100, y: Double(y) / 100)
    }
    for (place, center) in places.enumerated() {
      let (size, hue) = (place / 5_000, place / 385 % 13)
      scene[.marks].add(
        .disc(center: center, radius: 4 - 0.33 * Double(size)), fill: Paint(.hue(hue)),
        stroke: Stroke(Paint(.background), width: 0.5), key: .vertex(place))
      if place < tips { scene.tips[.vertex(place)] = "Author \(place): 12 papers, 30 co-authors" }
    }
    for link in 0..<linkCount {
      let (source, target) = (link % discCount, (link * 31 + 7) % discCount)
      scene[.links].add(
        .path(ScenePath(through: [places[source], places[target]])),
        stroke: Stroke(Paint(.hue(link / 2_000 % 13), opacity: 0.3), width: 0.5), key: .link(link))
    }
    for label in 0..<labelCount {
      scene[.labels].add(
        SceneText(
          "Gwendolyn Featherstone", at: places[label], size: 9, anchor: .middle, hasHalo: true),
        key: .vertex(label))
    }
    return scene
  }

  @Test func aLargeSceneIsShort() throws {
    let bytes = SVGWriter().bytes(of: Self.scene(tips: SVGWriter.focusLimit))
    #expect(bytes.count <= 6_000_000, "\(bytes.count) bytes")
    let document = try SVGDocument(String(decoding: bytes, as: UTF8.self))
    #expect(document.elements("circle", key: "v").count == Self.discCount)
    #expect(document.elements("text", in: "labels").count == Self.labelCount)
    let lines = document.elements("path").reduce(0) { count, element in
      count + (element.attributes["d"] ?? "").utf8.count { $0 == UInt8(ascii: "M") }
    }
    #expect(lines == Self.linkCount)
  }

  @Test func theKeyboardReachesTheFirstMarks() throws {
    let document = try SVGDocument(Self.scene(tips: 2_000).svg())
    let reached = document.elements.filter { $0.attributes["tabindex"] != nil }.map(\.key)
    #expect(reached == (0..<SVGWriter.focusLimit).map { "v\($0)" })
    #expect(document.elements("circle").count { $0.title != nil } == 2_000)
  }

  @Test func marksAreLean() {
    #expect(MemoryLayout<SceneMark>.stride <= 96)
  }
}
