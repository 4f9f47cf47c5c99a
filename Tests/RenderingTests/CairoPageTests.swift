import CoterieLayouts
import CoterieRendering
import Testing

/// The size of pictures, what is in their files beside the drawing, and when there is none.
struct CairoPageTests {
  @Test(arguments: [1, 7, 400, 2_400]) func aPNGIsAsWideAsAsked(_ width: Int) throws {
    let pixels = try PNGPixels(SVGWriterTests.scene, width: width)
    #expect(pixels.width == width)
    #expect((Double(pixels.height) - Double(width) * 0.505).magnitude <= 0.5 || width == 1)
  }

  @Test func aPNGHasAResolutionAndATitle() throws {
    let pixels = try PNGPixels(SVGWriterTests.scene, width: 300)
    // 100 points of 300 pixels: 216 an inch, or 8,504 a metre.
    #expect(pixels.chunk("pHYs") == [0, 0, 0x21, 0x38, 0, 0, 0x21, 0x38, 1])
    #expect(pixels.chunk("iTXt") == Array("Title\0\0\0\0\0A & B".utf8))
    #expect(pixels.chunks.map(\.name).last == "IEND")
  }

  @Test func aPictureHasItsLimits() throws {
    let scene = Scene(size: Size(width: 10, height: 100), title: "tall")
    for (width, height) in [
      (0, 1), (-5, 1), (.max, 1_000_000_000), (32_768, 327_680), (4_000, 40_000),
    ] {
      #expect(throws: PictureFailure.tooLarge(width: width, height: height)) {
        try scene.png(width: width)
      }
    }
    let limit = scene.pixelWidth(upTo: 4_000)
    #expect(limit == 3_276)
    #expect(scene.pixelWidth(upTo: 3_000) == 3_000)
    let words = "\(PictureFailure.tooLarge(width: 4_000, height: 40_000))"
    #expect(words.contains("4,000 × 40,000") && words.contains("32,767"))
  }

  @Test(arguments: [0.0, -1, .nan, .infinity, 1e9]) func anOddPageIsDrawn(_ odd: Double) throws {
    for size in [Size(width: odd, height: 20), Size(width: 20, height: odd)] {
      var scene = Scene(size: size, title: "odd")
      scene[.marks].add(.disc(center: Point(x: 5, y: 5), radius: 3), fill: .ink)
      let png = try scene.png(width: scene.pixelWidth(upTo: 60)).bytes
      #expect(try PNGPixels(png, pageWidth: 20).width >= 1)
      #expect(try scene.pdf().bytes.starts(with: Array("%PDF-1.".utf8)))
    }
  }

  @Test func oddMarksDoNotStopTheDrawing() throws {
    let far = [-1e300, -1e11, -1e9, 1e7, 1e12, .infinity, .nan]
    var scene = Scene(size: Size(width: 100, height: 100), title: "")
    for value in far {
      let point = Point(x: value, y: 50)
      scene[.links].add(
        .path(ScenePath(through: [Point(x: 0, y: 0), point])), stroke: Stroke(.ink, width: 1))
      scene[.links].add(.disc(center: point, radius: 5), fill: .ink)
      scene[.links].add(
        .disc(center: Point(x: -500, y: 5), radius: value), stroke: Stroke(.ink, width: 1))
    }
    scene[.frame].add(.disc(center: Point(x: 50, y: 80), radius: 9), fill: Paint(.hue(0)))
    #expect(try PNGPixels(scene, width: 200)[50, 80] == [0x05, 0x5D, 0xC8])
    #expect(try scene.pdf().bytes.count > 500)
  }

  @Test func aPictureIsTheSameTwice() throws {
    let scene = try SampleDiagrams.scene(named: "authors")
    #expect(try scene.png(width: 600) == scene.png(width: 600))
    #expect(try scene.pdf() == scene.pdf())
  }

  @Test func sixteenCallersGetTheSame() async throws {
    let expected = try SVGWriterTests.scene.png(width: 300)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for place in 0..<16 {
        group.addTask {
          let scene = SVGWriterTests.scene
          if place % 4 == 0 { _ = try SampleDiagrams.scene(named: "authors").png(width: 300) }
          _ = try scene.pdf()
          return try scene.png(width: 300) == expected
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }
}
