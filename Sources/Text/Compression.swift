/// How a file is compressed, known by its first bytes.
enum Compression {
  case gzip, zstd

  /// How many first bytes are looked at.
  static let magicLength = 4

  /// The compression of a file that begins so; nil where it is in none that is known.
  ///
  /// A file of zstd may begin with a frame that is skipped, as pzstd writes them.
  init?(of beginning: ArraySlice<UInt8>) {
    switch Array(beginning.prefix(Self.magicLength)) {
    case let start where start.starts(with: [0x1F, 0x8B]): self = .gzip
    case [0x28, 0xB5, 0x2F, 0xFD]: self = .zstd
    case let start
    where 0x50...0x5F ~= start.first ?? 0 && start.dropFirst() == [0x2A, 0x4D, 0x18]:
      self = .zstd
    default: return nil
    }
  }
}

/// Decompresses a stream, one member or frame after another, as it comes.
protocol Decompressor: ~Copyable {
  /// Whether the data so far ends where a member ends, as whole files do.
  var isComplete: Bool { get }

  /// Decompresses the next bytes and passes on what they hold, in pieces.
  ///
  /// - Parameter body: Takes a piece, and returns whether to go on.
  mutating func decode(
    _ bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws(CompressionDamage)
}

/// Compressed data that can't be read.
struct CompressionDamage: Error {}

/// Compressed data that grows beyond the limit.
package struct TooMuchInflated: Error {
  let limit: InflationLimit

  package init(limit: InflationLimit) { self.limit = limit }
}
