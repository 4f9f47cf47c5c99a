import CoterieLayouts
import CoterieRendering
import Testing

/// Lines of text in pixels.
struct CairoTextTests {
  /// A page with a line of text, at 4 pixels a point.
  private static func page(_ text: SceneText, ground: Paint? = nil) throws -> PNGPixels {
    var scene = Scene(size: Size(width: 200, height: 200), title: "")
    if let ground {
      scene[.ground].add(.box(Box(minX: 0, minY: 0, maxX: 200, maxY: 200)), fill: ground)
    }
    scene[.labels].add(text)
    return try PNGPixels(scene, width: 800)
  }

  /// Where the ink begins and ends from left to right, and from top to bottom.
  private static func extent(_ pixels: PNGPixels) -> Box {
    let ground = pixels[0, 0]
    let places = stride(from: 0.125, to: 200, by: 0.25)
    var points: [Point] = []
    for y in places {
      for x in places where pixels[x, y] != ground { points.append(Point(x: x, y: y)) }
    }
    return Box(
      minX: points.map(\.x).min() ?? 0, minY: points.map(\.y).min() ?? 0,
      maxX: points.map(\.x).max() ?? 0, maxY: points.map(\.y).max() ?? 0)
  }

  @Test(arguments: SceneText.Anchor.allCases)
  func aLineIsWhereItsBoxIs(_ anchor: SceneText.Anchor) throws {
    let text = SceneText("HAMBURG", at: Point(x: 100, y: 100), size: 18, anchor: anchor)
    let ink = Self.extent(try Self.page(text))
    #expect((ink.minX - text.box.minX).magnitude < 3 && (ink.maxX - text.box.maxX).magnitude < 3)
    #expect((ink.maxY - 100).magnitude < 1 && (ink.minY - (100 - 0.73 * 18)).magnitude < 1)
  }

  @Test(arguments: [90.0, -90, 180, 30])
  func aTurnedLineIsWhereItsBoxIs(_ angle: Double) throws {
    let text = SceneText("HAMBURG", at: Point(x: 100, y: 100), size: 18, angle: angle)
    let (ink, box) = (Self.extent(try Self.page(text)), text.box.outset(by: 1))
    #expect(box.union(ink) == box)
    #expect(ink.width > box.width - 14 && ink.height > box.height - 14)
  }

  /// The first family that is installed is drawn, in PNG and in PDF; places do not depend on it.
  @Test func aFontIsChosen() throws {
    var scene = Scene(size: Size(width: 200, height: 60), title: "")
    scene[.labels].add(SceneText("Hamburgefonstiv", at: Point(x: 5, y: 40), size: 20))
    let usual = try PNGPixels(scene, width: 800)
    scene.font = "Nobody's Own, Liberation Serif"
    let chosen = try scene.png(width: 800)
    #expect(chosen.missingFamilies == [] && chosen.textsWithoutFont == [])
    #expect(try PNGPixels(chosen.bytes, pageWidth: 200).inked != usual.inked)
    let pdf = String(decoding: try scene.pdf().bytes, as: Unicode.ASCII.self)
    #expect(pdf.contains("+LiberationSerif") && !pdf.contains("+LiberationSans"))
    #expect(
      scene.svg().contains("font-family=\"'Nobodys Own', 'Liberation Serif', 'Liberation Sans'"))
  }

  @Test func aFontThatIsNotInstalledIsSaid() throws {
    var scene = Scene(size: Size(width: 200, height: 60), title: "")
    scene[.labels].add(SceneText("Ada", at: Point(x: 5, y: 40), size: 20))
    let usual = try scene.png(width: 200)
    scene.font = "Nobodys Own, Nobodys Other"
    let drawn = try scene.png(width: 200)
    #expect(drawn.missingFamilies == ["Nobodys Own", "Nobodys Other"])
    #expect(try scene.pdf().missingFamilies == drawn.missingFamilies)
    #expect(usual.missingFamilies == [] && drawn.bytes == usual.bytes)
  }

  @Test func namesWithoutFontAreFoundBeforeTheyAreDrawn() {
    let names = ["Ada", "Zoë \u{10FFF0}", "Иван", "Zoë \u{10FFF0}"]
    #expect(InstalledFonts.textsWithoutFont(names) == ["Zoë \u{10FFF0}"])
  }

  @Test func boldLettersAreHeavier() throws {
    let inked = try [FontWeight.regular, .bold].map {
      try Self.page(SceneText("Ada", at: Point(x: 50, y: 100), size: 30, weight: $0)).inked
    }
    #expect(inked[1] > inked[0] * 11 / 10)
  }

  @Test func aHaloIsOfTheColourOfThePage() throws {
    let ground = Paint(.hue(0))
    let plain = SceneText("I", at: Point(x: 100, y: 100), size: 40)
    var haloed = plain
    haloed.hasHalo = true
    let (ink, white) = (
      Self.extent(try Self.page(plain, ground: ground)),
      Self.extent(try Self.page(haloed, ground: ground))
    )
    for growth in [ink.minX - white.minX, white.maxX - ink.maxX, ink.minY - white.minY] {
      #expect((growth - 1.2).magnitude <= 0.5)
    }
  }

  @Test func blanksAreAsInSVG() throws {
    let lines = ["Ada Lovelace", " Ada \n\t Lovelace  "].map {
      SceneText($0, at: Point(x: 10, y: 100), size: 12)
    }
    var scenes = lines.map { line in
      var scene = Scene(size: Size(width: 200, height: 200), title: "")
      scene[.labels].add(line)
      return scene
    }
    #expect(try scenes[0].png(width: 800) == scenes[1].png(width: 800))
    #expect(scenes[0].svg() == scenes[1].svg())
    scenes[0][.labels].add(SceneText(" \n ", at: Point(x: 10, y: 50), size: 12, hasHalo: true))
    #expect(try scenes[0].png(width: 800) == scenes[1].png(width: 800))
  }

  @Test func aLineFromRightToLeftBeginsAtItsPlace() throws {
    let text = SceneText("שלום HAMBURG", at: Point(x: 20, y: 100), size: 18)
    let ink = Self.extent(try Self.page(text))
    #expect(ink.minX > 18 && ink.minX < 24)
    #expect(ink.maxX < text.box.maxX + 2)
  }

  @Test(arguments: HostileNames.all.map(\.name))
  func namesAreDrawn(_ name: String) throws {
    let blank = Scene(size: Size(width: 120, height: 30), title: "")
    var scene = blank
    scene[.labels].add(SceneText(name, at: Point(x: 5, y: 20), size: 10, hasHalo: true))
    #expect((try scene.png().bytes != blank.png().bytes) == !name.isEmpty)
    #expect(try scene.pdf().bytes.count > 500)
  }

  /// Text that is long, large, or nowhere leaves the rest of the page as it is.
  @Test func oddTextsDoNotStopTheDrawing() throws {
    let odd = [
      SceneText(String(repeating: "W", count: 100_000), at: Point(x: 1, y: 50), size: 5),
      SceneText("Ada", at: Point(x: .nan, y: .infinity), size: 9, angle: .nan, hasHalo: true),
      SceneText("Ada", at: Point(x: 5, y: 5), size: .infinity, angle: .infinity),
      SceneText("Ada", at: Point(x: 1e300, y: -1e11), size: 1e9, hasHalo: true),
      SceneText("Ada", at: Point(x: 500, y: 500), size: 1e-9, hasHalo: true),
    ]
    var scene = Scene(size: Size(width: 100, height: 100), title: "")
    for text in odd { scene[.labels].add(text) }
    scene[.frame].add(.disc(center: Point(x: 50, y: 80), radius: 9), fill: Paint(.hue(0)))
    #expect(try PNGPixels(scene, width: 200)[50, 80] == [0x05, 0x5D, 0xC8])
    #expect(try scene.pdf().bytes.count > 500)
  }

  @Test func namesWithoutAFontAreGiven() throws {
    // Characters of a private plane, which no font has.
    let strange = "Ada \u{10FFF0}"
    var scene = Scene(size: Size(width: 90, height: 30), title: "\u{10FFF1}")
    for text in [
      "Ada Lovelace, Zoë Ørsted", "2019 · \(strange), Bob", strange, "é\u{200D}\u{FE0F}",
    ] {
      scene[.labels].add(SceneText(text, at: Point(x: 5, y: 20), size: 10), key: .vertex(0))
    }
    scene.tips[.vertex(0)] = "\u{10FFF2}"
    #expect(try scene.png().textsWithoutFont == [strange])
    #expect(try scene.pdf().textsWithoutFont == [strange])
  }
}
