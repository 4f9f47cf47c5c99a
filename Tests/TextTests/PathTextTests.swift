import CoterieText
import Testing

/// Paths of any bytes as texts.
@Suite struct PathTextTests {
  @Test(
    arguments: [
      ([0x61, 0xE9, 0x62], "a\\xE9b"), ([0xFF], "\\xFF"), ([0xC3, 0xA9], "é"),
      ([0xE2, 0x82], "\\xE2\\x82"), ([0xE2, 0x82, 0xAC], "€"),
      ([0xED, 0xA0, 0x80], "\\xED\\xA0\\x80"),
      ([0xC0, 0xAF], "\\xC0\\xAF"), ([0xEE, 0xBF, 0xA9], "\\xEE\\xBF\\xA9"), ([], ""),
      ([0xF0, 0x9F, 0x91, 0xA9, 0x80], "👩\\x80"),
    ] as [([UInt8], String)])
  func keepTheirBytes(bytes: [UInt8], readable: String) {
    let path = String(pathBytes: bytes)
    #expect(path.pathBytes == bytes)
    #expect(path.readablePath == readable)
    #expect(path.withVisibleControls == readable)
    #expect(path.holdsPathBytes == readable.contains("\\"))
  }

  @Test func keepAnyTwoBytes() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [first, second, 0x61]
        #expect(String(pathBytes: bytes).pathBytes == bytes)
      }
    }
  }
}
