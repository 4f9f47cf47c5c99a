import CZlib
import CoterieLayouts
import CoterieRendering
import CoterieText
import Testing

/// The parts of a scene.
struct SceneTests {
  @Test func layersComeInOneOrder() {
    var scene = Scene(size: Size(width: 9, height: 9), title: "")
    for name in [SceneLayer.Name.frame, .links, .ground, .labels, .marks, .regions, .links] {
      scene[name].add(.disc(center: Point(x: 4, y: 4), radius: 3), fill: .ink)
    }
    #expect(scene.layers.map(\.name) == SceneLayer.Name.allCases)
    #expect(scene[.links].marks.count == 2)
  }

  @Test func aLayerThatIsOnlyReadIsNotMade() {
    let scene = Scene(size: Size(width: 9, height: 9), title: "")
    #expect(scene[.marks].marks.isEmpty && scene.layers.isEmpty)
  }

  @Test func aLayerHasItsOpacityAndItsClip() throws {
    var scene = SVGWriterTests.scene
    scene[.links].opacity = 0.5
    scene[.links].clip = Box(minX: 1, minY: 2, maxX: 11, maxY: 22)
    let text = scene.svg()
    #expect(
      text.contains(
        "<clipPath id=\"coterie-links\"><rect x=\"1\" y=\"2\" width=\"10\" height=\"20\"/></clipPath>"
      ))
    #expect(text.contains(" opacity=\"0.5\" clip-path=\"url(#coterie-links)\""))
    #expect(try SVGDocument(text).elements("g").count == scene.layers.count)
    #expect(try !scene.png(width: 400).bytes.isEmpty)
  }

  @Test func equalGradientsAreWrittenOnce() throws {
    var scene = Scene(size: Size(width: 90, height: 9), title: "")
    let gradient = SceneGradient(
      from: Point(x: 0, y: 4), to: Point(x: 90, y: 4),
      stops: [.init(at: 0, Paint(.hue(0))), .init(at: 1, Paint(.hue(1), opacity: 0.5))])
    for x in [10.0, 50, 80] {
      scene[.links].marks.append(
        SceneMark(.disc(center: Point(x: x, y: 4), radius: 3), fill: .gradient(gradient)))
    }
    let document = try SVGDocument(scene.svg(.inline(prefix: "a")))
    #expect(document.elements("linearGradient").map { $0.attributes["id"] } == ["a-gradient-1"])
    #expect(document.elements("stop").map { $0.attributes["stop-opacity"] } == [nil, "0.5"])
    #expect(document.elements("circle").allSatisfy { $0.look["fill"] == "url(#a-gradient-1)" })
    #expect(try !scene.pdf().bytes.isEmpty)
  }

  @Test(arguments: [0.0, 30, 45, 90, 135, 180, 270, -90, 361, -1234.5])
  func turnedTextKeepsItsSize(_ angle: Double) {
    let upright = SceneText("Adalaide", at: Point(x: 50, y: 70), size: 12)
    let turned = SceneText("Adalaide", at: Point(x: 50, y: 70), size: 12, angle: angle)
    let (width, height) = (upright.box.width, upright.box.height)
    let (sine, cosine) = (sine(angle), sine(angle + 90))
    #expect((turned.box.width - (width * abs(cosine) + height * abs(sine))).magnitude < 1e-5)
    #expect((turned.box.height - (width * abs(sine) + height * abs(cosine))).magnitude < 1e-5)
    let back = SceneText("Adalaide", at: Point(x: 50, y: 70), size: 12, angle: angle + 360)
    #expect((back.box.minX - turned.box.minX).magnitude < 1e-9)
  }

  /// The sine by halving the angle until the first term of its series suffices.
  private func sine(_ degrees: Double) -> Double {
    let angle = degrees.truncatingRemainder(dividingBy: 360) * .pi / 180 / 1024
    var (sine, cosine) = (angle - angle * angle * angle / 6, 1 - angle * angle / 2)
    for _ in 0..<10 { (sine, cosine) = (2 * sine * cosine, cosine * cosine - sine * sine) }
    return sine
  }

  @Test func textDownwardsIsBelowItsPosition() {
    let box = SceneText("Ada", at: Point(x: 50, y: 70), size: 10, angle: 90).box
    #expect(box.minY >= 69.99 && box.minX < 50 && box.maxX > 50)
  }
}

/// Rasters, and the pictures that SVG has of them.
struct SceneRasterTests {
  static let raster = SceneRaster(
    width: 3, height: 2, palette: [Paint(.hue(0)), Paint(.grid, opacity: 0.5)],
    cells: [0, 1, 0, 1, 1, 0])

  @Test func aRasterHasACellForEveryPlace() {
    let palette = [Paint.ink]
    #expect(SceneRaster(width: 2, height: 2, palette: palette, cells: [0, 0, 0]) == nil)
    #expect(SceneRaster(width: 2, height: 1, palette: palette, cells: [0, 1]) == nil)
    #expect(SceneRaster(width: 0, height: 0, palette: palette, cells: []) == nil)
    #expect(SceneRaster(width: .max, height: .max, palette: palette, cells: []) == nil)
  }

  /// The chunks of a PNG by their names; a wrong checksum leaves a chunk out.
  static func chunks(_ png: [UInt8]) -> [String: [UInt8]] {
    var (chunks, rest) = ([String: [UInt8]](), png.dropFirst(8))
    func number(_ bytes: ArraySlice<UInt8>) -> Int {
      bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
    while rest.count >= 12 {
      let count = number(rest)
      let checked = rest.dropFirst(4).prefix(count + 4)
      if number(rest.dropFirst(count + 8)) == Int(checksum(checked)) {
        chunks[String(decoding: checked.prefix(4), as: UTF8.self)] = Array(checked.dropFirst(4))
      }
      rest = rest.dropFirst(count + 12)
    }
    return chunks
  }

  /// CRC-32 bit by bit.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { bits, _ in
        bits & 1 == 1 ? bits >> 1 ^ 0xEDB8_8320 : bits >> 1
      }
    }
  }

  static func inflated(_ bytes: [UInt8]) -> [UInt8] {
    var size = uLong(1000)
    return unsafe [UInt8](unsafeUninitializedCapacity: 1000) { buffer, count in
      let status = unsafe bytes.withUnsafeBufferPointer {
        unsafe uncompress(buffer.baseAddress, &size, $0.baseAddress, uLong($0.count))
      }
      count = status == Z_OK ? Int(size) : 0
    }
  }

  static func decoded(base64 text: some StringProtocol) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bits = text.compactMap { digits.firstIndex(of: $0) }.flatMap { digit in
      (0..<6).map { UInt8(digit >> (5 - $0) & 1) }
    }
    return stride(from: 0, through: bits.count - 8, by: 8).map { start in
      bits[start..<start + 8].reduce(0) { $0 << 1 | $1 }
    }
  }

  @Test func aPictureIsInTheFile() throws {
    var scene = Scene(size: Size(width: 60, height: 40), title: "")
    let raster = try #require(Self.raster)
    scene[.ground].add(.picture(raster, in: Box(minX: 0, minY: 0, maxX: 60, maxY: 40)))
    let image = try #require(try SVGDocument(scene.svg()).elements("image").first)
    #expect(image.attributes["width"] == "60" && image.attributes["height"] == "40")
    let address = try #require(image.attributes["href"])
    #expect(address.hasPrefix("data:image/png;base64,"))
    let chunks = Self.chunks(Self.decoded(base64: address.dropFirst(22)))
    #expect(chunks["IHDR"] == [0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0])
    #expect(chunks["PLTE"] == [0x05, 0x5D, 0xC8, 0xDD, 0xE3, 0xE8])
    #expect(chunks["tRNS"] == [255, 128])
    #expect(Self.inflated(chunks["IDAT"] ?? []) == [0, 0, 1, 0, 0, 1, 1, 0])
    #expect(chunks["IEND"] == [])
    #expect(try !scene.png(width: 400).bytes.isEmpty)
  }
}
