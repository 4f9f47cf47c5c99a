import CZlib

// A raster as PNG with a palette, for SVG.

extension SceneRaster {
  /// The cells as pixels of a PNG, in the colours of a theme.
  func png(theme: Theme) -> [UInt8] {
    let colors = palette.map { theme[$0.color] }
    var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let (depth, indexed): (UInt8, UInt8) = (8, 3)
    let header = UInt32(width).bigEndianBytes + UInt32(height).bigEndianBytes
    png.appendChunk("IHDR", header + [depth, indexed, 0, 0, 0])
    png.appendChunk("PLTE", colors.flatMap(\.colorBytes))
    png.appendChunk("tRNS", palette.map { UInt8(($0.opacity * 255).rounded()) })
    png.appendChunk("IDAT", rows.deflated)
    png.appendChunk("IEND", [])
    return png
  }

  /// Every row after the number of its filter, which is none.
  private var rows: [UInt8] {
    (0..<height).flatMap { [0] + cells[$0 * width..<($0 + 1) * width] }
  }
}

extension String {
  /// Red, green and blue of `#rrggbb`.
  fileprivate var colorBytes: [UInt8] {
    let value = Int(dropFirst(), radix: 16) ?? 0
    return [value >> 16, value >> 8, value].map { UInt8($0 & 255) }
  }
}

extension UInt32 {
  fileprivate var bigEndianBytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}

extension [UInt8] {
  fileprivate mutating func appendChunk(_ name: String, _ content: [UInt8]) {
    let checked = Array(name.utf8) + content
    self += UInt32(content.count).bigEndianBytes + checked
    self += UInt32(truncatingIfNeeded: checked.checksum).bigEndianBytes
  }

  private var checksum: UInt {
    unsafe withUnsafeBufferPointer { unsafe crc32(0, $0.baseAddress, uInt($0.count)) }
  }

  /// The bytes as a zlib stream.
  fileprivate var deflated: [UInt8] {
    var size = compressBound(uLong(count))
    return unsafe [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, written in
      let status = unsafe withUnsafeBufferPointer {
        unsafe compress2(buffer.baseAddress, &size, $0.baseAddress, uLong($0.count), 6)
      }
      written = status == Z_OK ? Int(size) : 0
    }
  }
}
