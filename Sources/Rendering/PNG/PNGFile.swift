import CZlib

/// The bytes of a PNG, chunk by chunk.
struct PNGFile {
  /// How the pixels name their colours; eight bits each.
  enum Colors: UInt8 {
    /// Red, green and blue.
    case rgb = 2
    /// A place in a palette.
    case indexed = 3
  }

  private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// A file that has its header only.
  init(width: Int, height: Int, colors: Colors) {
    let size = UInt32(clamping: width).bigEndianBytes + UInt32(clamping: height).bigEndianBytes
    append("IHDR", size + [8, colors.rawValue, 0, 0, 0])
  }

  /// Appends a chunk.
  mutating func append(_ name: String, _ content: [UInt8]) {
    let checked = Array(name.utf8) + content
    bytes += UInt32(clamping: content.count).bigEndianBytes + checked
    bytes += UInt32(truncatingIfNeeded: checked.checksum).bigEndianBytes
  }

  /// Appends how many pixels an inch has.
  mutating func append(resolution: Double) {
    let perMeter = UInt32(clamping: Int((resolution / 0.0254).rounded()))
    append("pHYs", perMeter.bigEndianBytes + perMeter.bigEndianBytes + [1])
  }

  /// Appends what the picture is.
  mutating func append(title: String) {
    append("iTXt", Array("Title".utf8) + [0, 0, 0, 0, 0] + Array(title.utf8))
  }

  /// Appends the pixels and the end of the file.
  ///
  /// - Parameters:
  ///   - level: How hard to compress, from 1 to 9.
  ///   - row: Appends the bytes of a row.
  mutating func appendPixels(
    rows: Int, level: Int32, _ row: (_ place: Int, _ bytes: inout [UInt8]) -> Void
  ) {
    var stream = ZlibStream(level: level)
    var content: [UInt8] = []
    for place in 0..<rows {
      // Before the bytes of a row stands the number of its filter, which is none.
      content.append(0)
      row(place, &content)
      guard content.count > 1 << 18 else { continue }
      stream.deflate(content) { append("IDAT", $0) }
      content.removeAll(keepingCapacity: true)
    }
    stream.deflate(content, isLast: true) { append("IDAT", $0) }
    append("IEND", [])
  }
}

extension UInt32 {
  fileprivate var bigEndianBytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}

extension [UInt8] {
  fileprivate var checksum: UInt {
    unsafe withUnsafeBufferPointer { unsafe crc32(0, $0.baseAddress, uInt($0.count)) }
  }
}
