import CZstd

/// Decompresses a stream of zstd data, one frame after another, as it comes.
///
/// Frames that need more than 128 MiB of memory are taken for damaged, as the zstd program does
/// without `--long`. The decoder owns the library's state, which no one else reaches: its callers need
/// no care.
@safe struct ZstdDecoder: ~Copyable, Decompressor {
  private let stream: OpaquePointer
  private var buffer = [UInt8](repeating: 0, count: ZSTD_DStreamOutSize())
  private(set) var isComplete = false

  /// Creates a decoder at the beginning of the data.
  init() throws(CompressionDamage) {
    guard let stream = unsafe ZSTD_createDStream() else { throw CompressionDamage() }
    unsafe self.stream = stream
  }

  deinit { unsafe _ = ZSTD_freeDStream(stream) }

  mutating func decode(
    _ bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws(CompressionDamage) {
    var consumed = 0
    var mayHoldMore = false
    while consumed < bytes.count || mayHoldMore {
      let (status, used, made) = decodePiece(bytes, from: consumed)
      if made > 0, !body(buffer[..<made]) { return }
      guard ZSTD_isError(status) == 0 else { throw CompressionDamage() }
      consumed += used
      isComplete = status == 0
      mayHoldMore = !isComplete && made == buffer.count
    }
  }

  /// Decompresses as much as the buffer has room for.
  ///
  /// - Returns: What the library says, 0 at the end of a frame; how many bytes were used, and made.
  private mutating func decodePiece(
    _ bytes: ArraySlice<UInt8>, from consumed: Int
  ) -> (status: Int, used: Int, made: Int) {
    // The pointers live for one call; the library keeps none of them between calls.
    unsafe bytes.withUnsafeBytes { source in
      unsafe buffer.withUnsafeMutableBytes { target in
        var input = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: consumed)
        var output = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
        let status = unsafe ZSTD_decompressStream(stream, &output, &input)
        return unsafe (status, input.pos - consumed, output.pos)
      }
    }
  }
}
