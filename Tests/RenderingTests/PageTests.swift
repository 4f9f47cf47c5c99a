import CoterieLayouts
import CoterieRendering
import Testing

/// What holds for every page: no two texts overlap, nothing is cut off.
struct PageTests {
  static let names = ["authors", "timeline", "growth", "author-papers", "large", "affiliations"]

  static func texts(_ scene: Scene) -> [SceneText] {
    scene.marks.compactMap { mark in
      if case .text(let text) = mark.shape { text } else { nil }
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
    #expect(Self.cutOff(scene) == [])
  }

  /// The shapes that leave the page, bends of curves, widths of lines and halos counted.
  static func cutOff(_ scene: Scene) -> [String] {
    let page = Box(
      minX: -0.001, minY: -0.001, maxX: scene.size.width + 0.001, maxY: scene.size.height + 0.001)
    return scene.marks.filter { mark in
      var bounds = mark.bounds
      if case .text(let text) = mark.shape, text.hasHalo { bounds = bounds.outset(by: 1.2) }
      return bounds.union(page) != page
    }.map { "\($0.shape)" }
  }

  /// The names that cover a circle or a box that is not their own.
  static func labelsOverMarks(_ scene: Scene) -> [String] {
    let marks = scene[.marks].marks
    return scene[.labels].marks.flatMap { label -> [String] in
      guard case .text(let text) = label.shape, text.hasHalo else { return [] }
      return marks.filter { mark in
        switch mark.shape {
        case .disc(let center, let radius):
          mark.key != label.key && text.box.overlap(center: center, radius: radius) > 0
        case .box(let box, _): text.box.sharedArea(with: box) > 0
        default: false
        }
      }.map { "\(text.string) / \($0.key.map(\.code) ?? "")" }
    }
  }

  @Test(arguments: names)
  func noNameCoversAnotherMark(_ name: String) throws {
    #expect(Self.labelsOverMarks(try SampleDiagrams.scene(named: name)) == [])
  }

  @Test func smallNetworksOfEverySizeHaveNoOverlappingTexts() throws {
    for count in stride(from: 2, through: 60, by: 9) {
      let diagram = SampleDiagrams.large(count)
      let scene = diagram.scene()
      #expect(Self.textOverlaps(scene) == [])
      #expect(Self.labelsOverMarks(scene) == [])
      #expect(Self.texts(scene).count { $0.hasHalo } == count)
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
