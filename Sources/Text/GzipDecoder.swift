import CZlib

/// Inflates a stream of gzip data, one member after another, as it comes.
///
/// It owns zlib's state, which no one else reaches: its callers need no care.
@safe struct GzipDecoder: ~Copyable, Decompressor {
  private let stream: UnsafeMutablePointer<z_stream>
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var isAtEnd = false

  /// Creates a decoder at the beginning of the data.
  init() throws(CompressionDamage) {
    unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe coterie_inflate_init(stream) == Z_OK else { throw CompressionDamage() }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  var isComplete: Bool { isAtEnd }

  mutating func decode(
    _ bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws(CompressionDamage) {
    var input = Array(bytes)
    let inputCount = input.count
    var consumed = 0
    while consumed < inputCount {
      if isAtEnd {
        // Zeros after a member are padding of tapes and blocks, as gzip itself takes them.
        if input[consumed] == 0 {
          consumed += 1
          continue
        }
        guard unsafe inflateReset(stream) == Z_OK else { throw CompressionDamage() }
        isAtEnd = false
      }
      // The pointers live for one call; zlib keeps none of them between calls that we make.
      let (status, used, made) = unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe buffer.withUnsafeMutableBufferPointer { target in
          unsafe stream.pointee.next_in = source.baseAddress.map { unsafe $0 + consumed }
          unsafe stream.pointee.avail_in = UInt32(inputCount - consumed)
          unsafe stream.pointee.next_out = target.baseAddress
          unsafe stream.pointee.avail_out = UInt32(target.count)
          let status = unsafe inflate(stream, Z_NO_FLUSH)
          return unsafe (
            status, inputCount - consumed - Int(stream.pointee.avail_in),
            target.count - Int(stream.pointee.avail_out)
          )
        }
      }
      if made > 0, !body(buffer[..<made]) { return }
      consumed += used
      isAtEnd = status == Z_STREAM_END
      guard status == Z_OK || status == Z_STREAM_END else { throw CompressionDamage() }
    }
  }
}
