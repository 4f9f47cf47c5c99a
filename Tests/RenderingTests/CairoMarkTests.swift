import CCairo
import CoterieLayouts
import CoterieRendering
import Foundation
import Testing

/// Every kind of mark has its colours at the places where they must be.
struct CairoMarkTests {
  private static let blue: [UInt8] = [0x05, 0x5D, 0xC8]
  private static let orange: [UInt8] = [0xD9, 0x73, 0x1F]
  private static let white: [UInt8] = [255, 255, 255]

  private static func page(_ build: (inout Scene) -> Void) throws -> PNGPixels {
    var scene = Scene(size: Size(width: 100, height: 80), title: "Marks")
    build(&scene)
    return try PNGPixels(scene, width: 400)
  }

  /// A colour over white.
  private static func mixed(_ color: [UInt8], _ opacity: Double) -> [Double] {
    color.map { Double($0) * opacity + 255 * (1 - opacity) }
  }

  private static func isNear(_ found: [UInt8], _ wanted: [Double], within limit: Double = 3) -> Bool
  {
    found.count == wanted.count
      && zip(found, wanted).allSatisfy { (Double($0) - $1).magnitude <= limit }
  }

  @Test func theLibrariesAreOfTheVersionsOfTheDeclarations() {
    #expect((11_600..<20_000).contains(cairo_version()))
    #expect((14_400..<20_000).contains(pango_version()))
  }

  @Test(arguments: [1.0, 0.5]) func aDiscHasItsRim(_ opacity: Double) throws {
    let pixels = try Self.page {
      $0[.marks].add(
        .disc(center: Point(x: 50, y: 40), radius: 20), fill: Paint(.hue(0), opacity: opacity),
        stroke: Stroke(Paint(.hue(1)), width: 4))
    }
    #expect(Self.isNear(pixels[50, 40], Self.mixed(Self.blue, opacity)))
    #expect(Self.isNear(pixels[50, 57], Self.mixed(Self.blue, opacity)))
    for (x, y) in [(50.0, 58.5), (50, 61.5), (29.0, 40), (50 + 14.8, 40 - 14.8)] {
      #expect(pixels[x, y] == Self.orange)
    }
    #expect(pixels[50, 63] == Self.white && pixels[66, 56] == Self.white)
  }

  @Test func marksWithoutASizeAreNotDrawn() throws {
    let pixels = try Self.page {
      for radius in [0, -3, Double.nan, 0.004] {
        $0[.marks].add(
          .disc(center: Point(x: 50, y: 40), radius: radius), fill: .ink,
          stroke: Stroke(.ink, width: 4))
      }
      for width in [0, -9, Double.nan] {
        let box = Box(minX: 10, minY: 10, maxX: 10 + width, maxY: 30)
        $0[.marks].add(.box(box), fill: .ink, stroke: Stroke(.ink, width: 4))
        $0[.links].add(
          .path(ScenePath(through: [Point(x: 1, y: 1), Point(x: 90, y: 70)])),
          stroke: Stroke(.ink, width: width))
        $0[.labels].add(SceneText("Ada", at: Point(x: 50, y: 40), size: width))
      }
    }
    #expect(pixels.inked == 0)
  }

  @Test func aBoxHasRoundCorners() throws {
    let pixels = try Self.page {
      $0[.marks].add(
        .box(Box(minX: 10, minY: 10, maxX: 90, maxY: 70), cornerRadius: 20), fill: Paint(.hue(0)))
      $0[.labels].add(.box(Box(minX: 40, minY: 30, maxX: 60, maxY: 50)), fill: Paint(.hue(1)))
      // As in SVG the corners of a low box are halves of ellipses.
      $0[.frame].add(
        .box(Box(minX: 10, minY: 72, maxX: 90, maxY: 78), cornerRadius: 20), fill: Paint(.hue(1)))
    }
    for (x, y) in [(11.0, 11.0), (89, 11), (11, 69), (89, 69), (15.5, 15.5)] {
      #expect(pixels[x, y] == Self.white)
    }
    for (x, y) in [(10.5, 40.0), (50, 10.5), (17, 17), (83, 63), (50, 69.5)] {
      #expect(pixels[x, y] == Self.blue)
    }
    #expect(pixels[40.5, 30.5] == Self.orange && pixels[59.5, 49.5] == Self.orange)
    #expect(pixels[12, 72.5] == Self.white && pixels[31, 72.5] == Self.orange)
  }

  @Test(arguments: [SceneShape.FillRule.evenOdd, .nonZero])
  func ringsInRingsAreHolesByTheirRule(_ rule: SceneShape.FillRule) throws {
    let ring = { (margin: Double) in
      ScenePath(
        through: Box(minX: margin, minY: margin, maxX: 100 - margin, maxY: 80 - margin).corners,
        isClosed: true)
    }
    let pixels = try Self.page {
      $0[.regions].add(
        .path(ScenePath(rings: [ring(10), ring(25)]), rule: rule), fill: Paint(.hue(0)))
    }
    #expect(pixels[15, 40] == Self.blue)
    #expect(pixels[50, 40] == (rule == .evenOdd ? Self.white : Self.blue))
  }

  @Test func aBrokenLineHasGaps() throws {
    let pixels = try Self.page {
      $0[.links].add(
        .path(ScenePath(through: [Point(x: 10, y: 40), Point(x: 90, y: 40)])),
        stroke: Stroke(Paint(.hue(0)), width: 2, isDashed: true))
    }
    #expect(pixels[13, 40] == Self.blue && pixels[19, 40] == Self.white)
    #expect(pixels[25, 40] == Self.blue && pixels[9.5, 40] == Self.white)
  }

  @Test func aCurveBends() throws {
    let pixels = try Self.page {
      $0[.links].add(
        .path(
          ScenePath(
            from: Point(x: 10, y: 10),
            [.curve(Point(x: 10, y: 70), Point(x: 90, y: 70), to: Point(x: 90, y: 10))])),
        stroke: Stroke(Paint(.hue(0)), width: 3))
    }
    #expect(pixels[50, 55] == Self.blue && pixels[50, 30] == Self.white)
  }

  /// Few lines are drawn as one path, many one by one.
  @Test(arguments: [2, 200]) func linesOfOneLookAreNoDarkerWhereTheyCross(_ count: Int) throws {
    let ends = [
      [Point(x: 10, y: 10), Point(x: 90, y: 70)], [Point(x: 10, y: 70), Point(x: 90, y: 10)],
    ]
    let pixels = try Self.page { scene in
      for place in 0..<count {
        scene[.links].add(
          .path(ScenePath(through: ends[place % 2])),
          stroke: Stroke(Paint(.hue(0), opacity: 0.5), width: 6), key: .link(place))
      }
    }
    #expect(Self.isNear(pixels[50, 40], Self.mixed(Self.blue, 0.5)))
    #expect(Self.isNear(pixels[20, 17.5], Self.mixed(Self.blue, 0.5)))
    #expect(pixels[50, 20] == Self.white)
  }

  /// Many lines of one look go another way than single ones, and cover as much of the page.
  @Test(arguments: [0.4, 1.0, 3.0]) func manyLinesAreAsThickAsSingleOnes(_ width: Double) throws {
    var scene = Scene(size: Size(width: 400, height: 400), title: "")
    for place in 0..<100 {
      let (way, turn) = (Double(place), Rotated(degrees: 3.6 * Double(place)))
      let start = Point(x: 200 + 120 * turn.x, y: 200 + 120 * turn.y)
      let end = Point(x: 200 + (150 + way / 4) * turn.x, y: 200 + (150 + way / 4) * turn.y)
      scene[.links].add(
        .path(ScenePath(through: [start, end])), stroke: Stroke(.ink, width: width),
        key: .link(place))
    }
    let many = try PNGPixels(scene, width: 800).darkness
    for place in 0..<100 { scene.tips[.link(place)] = "A link" }
    let single = try PNGPixels(scene, width: 800).darkness
    #expect((many / single - 1).magnitude < 0.02, "\(many) \(single)")
  }

  private struct Rotated {
    let x: Double
    let y: Double

    init(degrees: Double) {
      x = cos(degrees * .pi / 180)
      y = sin(degrees * .pi / 180)
    }
  }

  @Test func linesOnePointsAtAreDrawnApart() throws {
    let pixels = try Self.page { scene in
      for place in 0..<2 {
        scene[.links].add(
          .path(ScenePath(through: [Point(x: 10, y: 40), Point(x: 90, y: 40)])),
          stroke: Stroke(Paint(.hue(0), opacity: 0.5), width: 6), key: .link(place))
        scene.tips[.link(place)] = "A link"
      }
    }
    #expect(Self.isNear(pixels[50, 40], Self.mixed(Self.blue, 0.75)))
  }

  @Test func aLayerIsClippedAndFadesAsAWhole() throws {
    let pixels = try Self.page {
      for x in [30.0, 50] {
        $0[.regions].add(
          .box(Box(minX: x, minY: 10, maxX: x + 40, maxY: 70)), fill: Paint(.hue(0)))
      }
      $0[.regions].opacity = 0.5
      $0[.regions].clip = Box(minX: 40, minY: 20, maxX: 80, maxY: 60)
    }
    for x in [45.0, 60, 75] {
      #expect(Self.isNear(pixels[x, 40], Self.mixed(Self.blue, 0.5)))
    }
    for (x, y) in [(35.0, 40.0), (85, 40), (60, 15), (60, 65)] {
      #expect(pixels[x, y] == Self.white)
    }
  }

  @Test func aGradientGoesAlongItsLine() throws {
    let gradient = SceneGradient(
      from: Point(x: 20, y: 0), to: Point(x: 80, y: 0),
      stops: [.init(at: 0, Paint(.hue(0))), .init(at: 1, Paint(.hue(1)))])
    let pixels = try Self.page {
      $0[.links].marks.append(
        SceneMark(
          .box(Box(minX: 10, minY: 20, maxX: 90, maxY: 60)), fill: .gradient(gradient)))
    }
    #expect(Self.isNear(pixels[12, 40], Self.blue.map(Double.init)))
    #expect(Self.isNear(pixels[88, 40], Self.orange.map(Double.init)))
    let half = zip(Self.blue, Self.orange).map { (Double($0) + Double($1)) / 2 }
    #expect(Self.isNear(pixels[50, 40], half))
  }

  @Test func aGradientWithoutALengthHasItsLastColour() throws {
    let point = Point(x: 20, y: 0)
    let stops = [SceneGradient.Stop(at: 0, Paint(.hue(0))), .init(at: 1, Paint(.hue(1)))]
    let pixels = try Self.page {
      for (x, stops) in [(10.0, stops), (60, [])] {
        $0[.links].marks.append(
          SceneMark(
            .box(Box(minX: x, minY: 20, maxX: x + 30, maxY: 60)),
            fill: .gradient(SceneGradient(from: point, to: point, stops: stops))))
      }
    }
    #expect(pixels[25, 40] == Self.orange && pixels[75, 40] == Self.white)
  }

  @Test func theCellsOfARasterHaveSharpBorders() throws {
    let raster = try #require(SceneRasterTests.raster)
    let pixels = try Self.page {
      $0[.ground].add(.picture(raster, in: Box(minX: 10, minY: 20, maxX: 70, maxY: 60)))
    }
    let grid = Self.mixed([0xDD, 0xE3, 0xE8], 0.5)
    #expect(pixels[10.2, 20.2] == Self.blue && pixels[29.7, 39.7] == Self.blue)
    #expect(Self.isNear(pixels[30.2, 20.2], grid) && Self.isNear(pixels[49.7, 39.7], grid))
    #expect(Self.isNear(pixels[10.2, 40.2], grid) && pixels[69.7, 59.7] == Self.blue)
    #expect(pixels[9.7, 30] == Self.white && pixels[70.3, 30] == Self.white)
  }

  @Test func theGroundIsThatOfTheTheme() throws {
    let scene = Scene(size: Size(width: 10, height: 10), title: "")
    #expect(try PNGPixels(scene, theme: .dark, width: 10)[5, 5] == [0x11, 0x17, 0x1D])
  }
}
