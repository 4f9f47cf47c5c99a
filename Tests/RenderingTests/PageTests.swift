import CoterieLayouts
import CoterieRendering
import Testing

/// What holds for every page: no two texts overlap, nothing is cut off.
struct PageTests {
  static let names = ["network", "timeline", "growth", "author-papers", "large", "affiliations"]

  static func texts(_ scene: Scene) -> [SceneText] {
    scene.shapes.compactMap { shape in
      if case .text(let text) = shape.outline { text } else { nil }
    }
  }

  /// Pairs of texts that share an area, as the table of widths has it.
  static func textOverlaps(_ scene: Scene) -> [String] {
    let texts = texts(scene).filter { $0.width > 0 }
    var pairs: [String] = []
    for (place, a) in texts.enumerated() {
      for b in texts[(place + 1)...] where a.box.sharedArea(with: b.box) > 0.01 {
        pairs.append("\(a.string) / \(b.string)")
      }
    }
    return pairs
  }

  @Test(arguments: names)
  func noTwoTextsOverlap(_ name: String) throws {
    #expect(Self.textOverlaps(try SampleDiagrams.scene(named: name)) == [])
  }

  @Test(arguments: names)
  func nothingIsCutOff(_ name: String) throws {
    let scene = try SampleDiagrams.scene(named: name)
    let page = Box(minX: 0, minY: 0, maxX: scene.size.width, maxY: scene.size.height)
    for shape in scene.shapes {
      let box =
        switch shape.outline {
        case .circle(let center, let radius):
          Box(center: center, size: Size(width: 2 * radius, height: 2 * radius))
        case .box(let box, _): box
        case .text(let text): text.box
        case .path(let path): Box(center: path.start, size: Size(width: 0, height: 0))
        case .polygon(let points): Box(center: points[0], size: Size(width: 0, height: 0))
        }
      #expect(box.union(page) == page, "\(shape.outline)")
    }
  }

  @Test func smallNetworksOfEverySizeHaveNoOverlappingTexts() throws {
    for count in stride(from: 2, through: 60, by: 9) {
      let diagram = SampleDiagrams.large(count)
      let scene = try diagram.scene()
      #expect(Self.textOverlaps(scene) == [])
      #expect(scene.shapes.filter { $0.role == .label }.count == count)
    }
  }

  @Test func longTitlesAndFootersAreWrapped() throws {
    let long = String(repeating: "A rather long sentence about very little. ", count: 8)
    let scene = GrowthChart(
      text: DiagramText(title: long, subtitle: long, footer: [long, long]),
      years: [.init(year: 2000, papers: 1, cumulativeAuthors: 1, cumulativeLinks: 0)]
    ).scene()
    #expect(Self.textOverlaps(scene) == [])
    #expect(Self.texts(scene).allSatisfy { $0.box.maxX <= scene.size.width })
  }
}
