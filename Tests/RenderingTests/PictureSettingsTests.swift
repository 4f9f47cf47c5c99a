import CoterieLayouts
import CoterieRendering
import Testing

struct PictureSettingsTests {
  @Test(arguments: [
    ("170mmx120mm", 481.89, 340.16), ("170x120mm", 481.89, 340.16), ("8.5inx11in", 612, 792),
    ("10cm × 5 CM", 283.46, 141.73), ("800pxx600px", 600, 450), ("300ptx200pt", 300, 200),
    ("2inx200pt", 144, 200),
  ])
  func sizesAreRead(_ text: String, width: Double, height: Double) throws {
    let size = try #require(Size(text))
    #expect((size.width - width).magnitude < 0.01 && (size.height - height).magnitude < 0.01)
  }

  @Test(arguments: [
    "", "170mm", "170x120", "170mmx", "x120mm", "-1mmx5mm", "0mmx5mm", "1e3mmx5mm", "170mmx120",
    "170mmx120em", "170mmx120mmx1mm", "1..5cmx9cm", "1mmx1mm", "9999cmx10cm", "nanmmx1mm",
    "٣cmx9cm",
  ])
  func otherTextsAreNoSizes(_ text: String) { #expect(Size(text) == nil) }

  @Test func limitsAreRead() {
    #expect(LabelLimit("all") == .all && LabelLimit("none") == LabelLimit.none)
    #expect(LabelLimit("0") == .count(0) && LabelLimit("62") == .count(62))
    for text in ["", "-1", "+3", "some", "1.5", "99999999999999999999", " 3"] {
      #expect(LabelLimit(text) == nil)
    }
  }

  /// Every diagram, with names of the writing.
  static func scenes(_ settings: PictureSettings, writing: String) throws -> [Scene] {
    let samples = PictureLawTests.Sample.all.filter {
      $0.writing == writing && $0.span == 3 && $0.papers == 5
    }
    return samples.flatMap { sample -> [Scene] in
      [
        BipartiteDiagram(
          text: sample.text, authors: sample.authors, papers: sample.marks,
          clusters: sample.clusters
        ).scene(settings),
        TimelineDiagram(
          text: sample.text, authors: sample.authors, papers: sample.marks,
          clusters: sample.clusters
        ).scene(settings),
        GrowthChart(
          text: sample.text,
          years: (0..<40).map {
            .init(year: 1980 + $0, papers: $0, cumulativeAuthors: 3 * $0, cumulativeLinks: 9 * $0)
          }
        ).scene(settings),
        NetworkDiagram(text: sample.text, vertices: [], links: []).scene(settings),
      ]
    } + [
      RandomNetwork.diagram(seed: 3, count: 30).scene(settings),
      RandomNetwork.diagram(seed: 4, count: 200, hasPositions: true).scene(settings),
      RandomNetwork.diagram(seed: 4, count: 1).scene(settings),
    ]
  }

  @Test(
    arguments: ["170mmx120mm", "85mmx60mm", "60mmx240mm", "300mmx40mm", "40inx30in", "1inx1in"],
    ["long", "hostile"])
  func picturesFillAPageOfAnySize(_ text: String, writing: String) throws {
    var settings = PictureSettings()
    let size = try #require(Size(text))
    settings.size = size
    settings.legend = size.width > size.height ? .right : .below
    for scene in try Self.scenes(settings, writing: writing) {
      #expect(scene.size == size)
      #expect(PageTests.cutOff(scene) == [])
      #expect(PageTests.textOverlaps(scene) == [])
    }
  }

  @Test(arguments: PictureSettings.LegendPlace.allCases)
  func theKeyIsWhereItIsWanted(_ place: PictureSettings.LegendPlace) throws {
    var settings = PictureSettings()
    settings.legend = place
    for scene in try Self.scenes(settings, writing: "short") {
      #expect(PageTests.cutOff(scene) == [])
      #expect(PageTests.textOverlaps(scene) == [])
      guard let body = Self.body(scene), let mark = scene[.marks].marks.first else { continue }
      let headings = scene.legend.blocks.filter { !$0.items.isEmpty }.map(\.heading)
      let drawn = scene[.frame].marks.compactMap { mark -> Box? in
        guard case .text(let text) = mark.shape, headings.contains(text.string) else { return nil }
        return text.box
      }
      #expect(mark.bounds.width > 0)
      switch place {
      case .none: #expect(scene.legend.isEmpty && drawn.isEmpty)
      case .below: #expect(drawn.allSatisfy { $0.minY > body.maxY })
      case .right:
        #expect(
          drawn.allSatisfy { $0.minX > body.maxX } || drawn.allSatisfy { $0.minY > body.maxY })
      }
    }
  }

  /// The rectangle around all layers but the frame.
  static func body(_ scene: Scene) -> Box? {
    let boxes = scene.layers.filter { $0.name != .frame }.flatMap { $0.marks.map(\.bounds) }
    return boxes.first.map { boxes.reduce($0) { $0.union($1) } }
  }

  @Test func titleFooterAndFontAreThoseWanted() throws {
    var settings = PictureSettings()
    settings.title = "Mine"
    settings.showsFooter = false
    settings.font = "Fira \"Sans\" '"
    let scene = RandomNetwork.diagram(seed: 1, count: 12).scene(settings)
    let texts = PageTests.texts(scene).map(\.string)
    #expect(scene.title == "Mine" && texts.contains("Mine") && !texts.contains("A field"))
    #expect(texts.contains("Some authors") && !texts.contains("A filter."))
    let families = try #require(SVGDocument(scene.svg()).elements.first?.attributes["font-family"])
    #expect(families == "'Fira \"Sans\"', " + SVGWriter.fontFamily)
    settings.title = ""
    let bare = RandomNetwork.diagram(seed: 1, count: 12).scene(settings)
    #expect(!PageTests.texts(bare).map(\.string).contains("A field"))
  }
}
