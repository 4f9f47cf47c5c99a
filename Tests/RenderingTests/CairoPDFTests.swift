import CCairo
import CoterieLayouts
import CoterieRendering
import Foundation
import TestSupport
import Testing

/// What other programs read in our PDF.
struct CairoPDFTests {
  private struct Finding: Decodable {
    var pages: Int
    var width: Double
    var height: Double
    var title: String
    var created: String
    var changed: String
    var text: String
    var embedded: Bool
    var links: [String]
  }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("read_pdf.py")

  /// A program on the path, or nil.
  private static func program(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(fileURLWithPath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// A PDF in a file that is deleted afterwards.
  private static func withFile<Value>(
    of scene: Scene, theme: Theme = .light, _ body: (URL) throws -> Value
  ) throws -> Value {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("coterie-\(UUID().uuidString).pdf")
    try Data(scene.pdf(theme: theme).bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file)
  }

  private static func finding(_ scene: Scene) throws -> Finding {
    try ForeignReader.finding(of: script, in: Data(scene.pdf().bytes), ending: "pdf")
  }

  @Test(.enabled(if: ForeignReader.isAvailable, Comment(rawValue: ForeignReader.absence)))
  func aReaderFindsTitleDatesAndText() throws {
    var scene = Scene(size: Size(width: 300, height: 200), title: "Ärzte – \u{7}A (B) \\ C")
    let texts = ["Zoë Ørsted (2019)", "Иван Петров", "Ngô Bảo Châu", "a & b \\ c"]
    for (row, text) in texts.enumerated() {
      let place = Point(x: 150, y: 30 + 40 * Double(row))
      scene[.labels].add(
        SceneText(
          text, at: place, size: 10 + Double(row), anchor: .middle, angle: row == 1 ? 30 : 0,
          hasHalo: row % 2 == 0))
    }
    let found = try Self.finding(scene)
    #expect(found.pages == 1 && found.width == 300 && found.height == 200)
    #expect(found.title == "Ärzte – A (B) \\ C")
    #expect(found.created == "D:20000101000000Z" && found.changed == "D:20000101000000Z")
    for text in texts { #expect(found.text.contains(text), "\(found.text)") }
    // A halo is no second text.
    #expect(found.text.components(separatedBy: "Zoë").count == 2)
    #expect(found.embedded)
  }

  @Test(.enabled(if: ForeignReader.isAvailable, Comment(rawValue: ForeignReader.absence)))
  func linksAreWrittenWhereTheyAreWhole() throws {
    var scene = SVGWriterTests.scene
    scene.addresses = [.paper(3): "https://doi.org/10/a?b&c=(d)'\\ é", .vertex(0): "#top"]
    let whole = cairo_version() >= 11_800
    let address = "https://doi.org/10/a?b&c=%28d%29%27%5C%20%C3%A9"
    #expect(try Self.finding(scene).links == (whole ? [address] : []))
  }

  @Test(.enabled(if: ForeignReader.isAvailable, Comment(rawValue: ForeignReader.absence)))
  func aHugePageIsDrawnSmaller() throws {
    var scene = Scene(size: Size(width: 36_000, height: 9_000), title: "huge")
    scene[.labels].add(SceneText("Ada", at: Point(x: 9_000, y: 4_000), size: 900))
    let found = try Self.finding(scene)
    #expect(found.width == 14_400 && found.height == 3_600 && found.text == "Ada")
  }

  static let kinds = [
    "authors", "timeline", "growth", "author-papers", "affiliations", "marks", "random", "empty",
  ]

  static func scene(_ kind: String) throws -> Scene {
    switch kind {
    case "marks":
      var scene = SVGWriterTests.scene
      let raster = try #require(SceneRasterTests.raster)
      scene[.ground].add(.picture(raster, in: Box(minX: 5, minY: 5, maxX: 60, maxY: 40)))
      scene[.marks].opacity = 0.5
      scene[.marks].clip = Box(minX: 0, minY: 0, maxX: 90, maxY: 45)
      let gradient = SceneGradient(
        from: Point(x: 0, y: 4), to: Point(x: 90, y: 4),
        stops: [.init(at: 0, Paint(.hue(0))), .init(at: 1, Paint(.hue(1), opacity: 0.5))])
      scene[.regions].marks.append(
        SceneMark(.disc(center: Point(x: 50, y: 20), radius: 9), fill: .gradient(gradient)))
      return scene
    case "random":
      var random = RandomScene(seed: 7)
      return random.scene(300)
    case "empty": return Scene(size: Size(width: 0, height: 0), title: "")
    default: return try SampleDiagrams.scene(named: kind)
    }
  }

  @Test(
    .enabled(if: CairoPDFTests.program("qpdf") != nil, "qpdf is not installed"), arguments: kinds)
  func qpdfFindsNoFault(_ kind: String) throws {
    let program = try #require(Self.program("qpdf"))
    for theme in [Theme.light, .dark] {
      try Self.withFile(of: Self.scene(kind), theme: theme) {
        let words = try ForeignReader.output(of: program, arguments: ["--check", $0.path])
        #expect(String(decoding: words, as: UTF8.self).contains("No syntax"))
      }
    }
  }

  @Test func onlySoManyLabelsHaveHalos() throws {
    let pages = [1_000, 1_001].map { count in
      var scene = Scene(size: Size(width: 100, height: 100), title: "")
      for place in 0..<count {
        scene[.labels].add(
          SceneText("Ada", at: Point(x: 5, y: Double(place % 90)), size: 9, hasHalo: true))
      }
      return scene
    }
    let sizes = try pages.map { try $0.pdf().bytes.count }
    #expect(sizes[1] < sizes[0])
  }
}
