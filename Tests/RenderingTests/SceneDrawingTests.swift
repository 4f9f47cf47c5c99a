import CoterieLayouts
import CoterieRendering
import Testing

struct SceneDrawingTests {
  static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Width and height from the header of a PNG.
  static func pixels(_ png: [UInt8]) -> (width: Int, height: Int) {
    let number = { (at: Int) in png[at..<at + 4].reduce(0) { $0 * 256 + Int($1) } }
    return (number(16), number(20))
  }

  @Test func aPNGHasOneHundredAndFiftyDotsPerInch() throws {
    let png = try SVGWriterTests.scene.png()
    #expect(Array(png.prefix(8)) == Self.pngSignature)
    let size = Self.pixels(png)
    #expect((size.width - 208).magnitude <= 2)
    #expect((size.height - 105).magnitude <= 2)
  }

  @Test func noSideOfAPNGIsLongerThanSixThousandPixels() throws {
    var scene = Scene(size: Size(width: 9000, height: 300), title: "wide")
    scene[.marks].add(.disc(center: Point(x: 4500, y: 150), radius: 100), fill: .ink)
    let size = Self.pixels(try scene.png())
    #expect((5950...6002).contains(size.width))
  }

  @Test(arguments: [(1700.0, 1700.0), (4000, 2000), (3000, 1500)])
  func aPNGHasSixMillionPixelsAtMost(_ width: Double, _ height: Double) throws {
    var scene = Scene(size: Size(width: width, height: height), title: "large")
    scene[.marks].add(.disc(center: Point(x: 200, y: 150), radius: 100), fill: .ink)
    let size = Self.pixels(try scene.png())
    #expect((5_900_000...6_020_000).contains(size.width * size.height))
  }

  @Test func aPageOfNoSizeIsDrawn() throws {
    for odd in [Double.nan, -1, .infinity] {
      let scene = Scene(size: Size(width: odd, height: 20), title: "odd")
      #expect(try scene.png().starts(with: Self.pngSignature))
    }
  }

  @Test func aPDFHasAFixedDate() throws {
    let pdf = try SVGWriterTests.scene.pdf()
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("/CreationDate (D:20000101000000"))
  }

  @Test func isTheSameTwice() throws {
    let scene = try SampleDiagrams.scene(named: "authors")
    let again = try SampleDiagrams.scene(named: "authors")
    #expect(again.svg() == scene.svg())
    let isEqual = again == scene
    #expect(isEqual)
    #expect(scene.svg() == scene.svg())
    #expect(try scene.png() == scene.png())
    #expect(try scene.pdf() == scene.pdf())
  }

  @Test func sixteenCallersGetTheSame() async throws {
    let expected = try SVGWriterTests.scene.png()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for place in 0..<16 {
        group.addTask {
          let scene = SVGWriterTests.scene
          if place % 4 == 0 { _ = try SampleDiagrams.scene(named: "authors") }
          _ = try scene.pdf()
          return try scene.png() == expected
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test(arguments: HostileNames.all.map(\.name))
  func namesAreDrawn(_ name: String) throws {
    let blank = Scene(size: Size(width: 120, height: 30), title: "")
    var scene = blank
    scene[.labels].add(SceneText(name, at: Point(x: 5, y: 20), size: 10, hasHalo: true))
    #expect((try scene.png() != blank.png()) == !name.isEmpty)
    #expect(try scene.pdf().count > 500)
  }

  @Test func anEmptyPageIsDrawn() throws {
    let scene = Scene(size: Size(width: 0, height: 0), title: "")
    #expect(try scene.png().starts(with: Self.pngSignature))
    #expect(try !scene.pdf().isEmpty)
  }
}
