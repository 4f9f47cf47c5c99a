import CZlib
import CoterieLayouts
import CoterieRendering
import Testing

/// The pixels of a scene as PNG, by places in points.
struct PNGPixels {
  let width: Int
  let height: Int
  /// The names of the chunks in their order, with their contents; those with a wrong checksum are not here.
  let chunks: [(name: String, content: [UInt8])]
  private let scale: Double
  private let rows: [UInt8]

  init(_ scene: Scene, theme: Theme = .light, width: Int) throws {
    try self.init(scene.png(theme: theme, width: width).bytes, pageWidth: scene.size.width)
  }

  init(_ png: [UInt8], pageWidth: Double) throws {
    try #require(png.prefix(8).elementsEqual([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    chunks = Self.chunks(png)
    let header = try #require(chunks.first { $0.name == "IHDR" }).content
    width = Self.number(header[...])
    height = Self.number(header[4...])
    // Eight bits of red, green and blue.
    try #require(Array(header[8...]) == [8, 2, 0, 0, 0])
    scale = Double(width) / pageWidth
    let deflated = chunks.filter { $0.name == "IDAT" }.flatMap(\.content)
    rows = try Self.inflated(deflated, count: height * (1 + 3 * width))
  }

  /// The colour at a place.
  subscript(x: Double, y: Double) -> [UInt8] {
    let (column, row) = (Int(x * scale), Int(y * scale))
    guard (0..<width).contains(column), (0..<height).contains(row) else { return [] }
    // No row has a filter.
    let start = row * (1 + 3 * width) + 1 + 3 * column
    return rows[start - 1 - 3 * column] == 0 ? Array(rows[start..<start + 3]) : []
  }

  /// How many pixels have another colour than the one at the top left.
  var inked: Int {
    let ground = self[0, 0]
    return (0..<height).reduce(0) { count, row in
      count
        + (0..<width).count {
          let start = row * (1 + 3 * width) + 1 + 3 * $0
          return !rows[start..<start + 3].elementsEqual(ground)
        }
    }
  }

  /// How much darker than white the pixels are, together.
  var darkness: Double {
    (0..<height).reduce(0.0) { sum, row in
      let start = row * (1 + 3 * width) + 1
      return rows[start..<start + 3 * width].reduce(sum) { $0 + Double(255 - $1) }
    }
  }

  /// The content of a chunk; nil where there is none.
  func chunk(_ name: String) -> [UInt8]? { chunks.first { $0.name == name }?.content }

  static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  private static func chunks(_ png: [UInt8]) -> [(name: String, content: [UInt8])] {
    var (chunks, rest) = ([(name: String, content: [UInt8])](), png.dropFirst(8))
    while rest.count >= 12 {
      let count = number(rest)
      let checked = Array(rest.dropFirst(4).prefix(count + 4))
      let sum = unsafe checked.withUnsafeBufferPointer {
        unsafe crc32(0, $0.baseAddress, uInt($0.count))
      }
      if number(rest.dropFirst(count + 8)) == Int(sum) {
        let name = String(decoding: checked.prefix(4), as: UTF8.self)
        chunks.append((name, Array(checked.dropFirst(4))))
      }
      rest = rest.dropFirst(count + 12)
    }
    return chunks
  }

  private static func inflated(_ bytes: [UInt8], count: Int) throws -> [UInt8] {
    var (size, pixels) = (uLong(count), [UInt8](repeating: 0, count: count))
    let status = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe pixels.withUnsafeMutableBufferPointer { target in
        unsafe uncompress(target.baseAddress, &size, source.baseAddress, uLong(source.count))
      }
    }
    try #require(status == Z_OK && size == count)
    return pixels
  }
}
