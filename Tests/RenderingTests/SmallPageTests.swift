import CoterieLayouts
import CoterieRendering
import Testing

/// Letters that are printed can be read, on pages as small as a column of a journal.
struct SmallPageTests {
  static let sizes = ["85mmx60mm", "60mmx85mm", "120mmx80mm", "170mmx120mm", "120mmx170mm"]
  static let views = ["authors", "affiliations", "author-papers", "timeline", "growth"]

  private static func settings(_ text: String) throws -> PictureSettings {
    var settings = PictureSettings()
    let size: Size = try #require(Size(text))
    settings.size = size
    return settings
  }

  /// The sizes of all letters of an SVG.
  private static func letters(_ svg: String) -> [Double] {
    svg.matches(of: /font-size="([0-9.]+)"/).compactMap { Double($0.1) }
  }

  private static func check(_ scene: Scene) {
    let smallest = PageTests.texts(scene).map(\.size).min() ?? 7
    #expect(smallest >= 6.98, "\(scene.title) \(scene.size)")
    #expect(PageTests.cutOff(scene) == [])
    #expect(PageTests.textOverlaps(scene) == [])
    #expect(PageTests.labelsOverMarks(scene) == [])
  }

  @Test(arguments: views, sizes)
  func lettersOfTheSeedsAreLegible(_ view: String, size: String) throws {
    let scene = try SampleDiagrams.scene(named: view, Self.settings(size))
    Self.check(scene)
    for theme in Theme.all {
      let letters = Self.letters(scene.svg(theme: theme))
      #expect(!letters.isEmpty && letters.allSatisfy { $0 >= 6.98 }, "\(theme.name)")
    }
  }

  /// Marks are never left out: only words are.
  @Test(arguments: views, sizes)
  func thePictureStaysWhole(_ view: String, size: String) throws {
    let free = try SampleDiagrams.scene(named: view)
    let small = try SampleDiagrams.scene(named: view, Self.settings(size))
    let keys = { (scene: Scene) in
      Set([SceneLayer.Name.regions, .links, .marks].flatMap { scene[$0].marks.compactMap(\.key) })
    }
    #expect(keys(small) == keys(free))
  }

  @Test(arguments: ["short", "long", "hostile", "chinese"], sizes)
  func lettersOfAllDiagramsAreLegible(_ writing: String, size: String) throws {
    for scene in try PictureSettingsTests.scenes(Self.settings(size), writing: writing) {
      Self.check(scene)
    }
  }

  /// Names, years and numbers stay where they have room.
  @Test(arguments: views) func aWidePageHasNames(_ view: String) throws {
    let scene = try SampleDiagrams.scene(named: view, Self.settings("170mmx120mm"))
    let names = Self.names(scene).count
    // The pages of the seeds name three organisations.
    #expect(names >= (view == "affiliations" ? 3 : 8), "\(names)")
  }

  private static let sheets = ["85mmx60mm", "170mmx120mm", "297mmx210mm", "210mmx297mm"]

  /// A small network on a large page keeps its size, with white around it.
  @Test(arguments: [1, 2, 3, 6, 15, 50, 130], sheets)
  func noLetterAndNoCircleIsLargerThanOnAPageOfItsOwn(_ count: Int, size: String) throws {
    let settings = try Self.settings(size)
    for seed: UInt64 in 1...3 {
      let diagram = RandomNetwork.diagram(seed: seed, count: count)
      let (free, scene) = (diagram.scene(), diagram.scene(settings))
      let names = Self.names(scene).map(\.size)
      #expect(names.allSatisfy { (6.98...16).contains($0) }, "\(seed): \(names.max() ?? 0)")
      let largest = Self.largestCircle(scene)
      #expect(largest <= Self.largestCircle(free) + 0.01, "\(seed): \(largest)")
    }
  }

  /// One author alone has letters and a circle that are not tiny either.
  @Test(arguments: sheets) func oneAuthorIsLarge(_ size: String) throws {
    let diagram = NetworkDiagram(
      text: DiagramText(title: "One"), vertices: [.init(label: "Mira Moreau", value: 1)], links: [])
    let scene = diagram.scene(try Self.settings(size))
    #expect(Self.largestCircle(scene) >= 15)
    #expect(Self.names(scene).map(\.size).allSatisfy { $0 >= 9 })
    Self.check(scene)
  }

  /// What an empty page says is read on small pages too.
  @Test(arguments: sizes) func aPageSaysThatThereIsNothing(_ size: String) throws {
    let scene = NetworkDiagram(
      text: DiagramText(title: "None"), kind: .affiliations, vertices: [], links: []
    ).scene(try Self.settings(size))
    #expect(Self.names(scene).map(\.string) == ["There are no organisations to draw."])
    Self.check(scene)
  }

  private static func names(_ scene: Scene) -> [SceneText] {
    scene[.labels].marks.compactMap { mark in
      if case .text(let text) = mark.shape { text } else { nil }
    }
  }

  private static func largestCircle(_ scene: Scene) -> Double {
    scene[.marks].marks.reduce(0) {
      if case .disc(_, let radius) = $1.shape { max($0, radius) } else { $0 }
    }
  }
}
