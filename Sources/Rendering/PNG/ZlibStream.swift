import CZlib

/// Deflates bytes into one zlib stream as they come.
///
/// It owns zlib's state, which no one else reaches: its callers need no care.
@safe struct ZlibStream: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  /// - Parameter level: How hard to compress, from 1 to 9.
  init(level: Int32) {
    unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    _ = unsafe deflateInit_(stream, level, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Passes on what the bytes become, in pieces.
  mutating func deflate(
    _ bytes: [UInt8], isLast: Bool = false, _ body: ([UInt8]) -> Void
  ) {
    var input = bytes
    // The pointers live for this call; zlib keeps none of them until the next one.
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe stream.pointee.next_in = source.baseAddress
      unsafe stream.pointee.avail_in = uInt(source.count)
      while true {
        let made = unsafe buffer.withUnsafeMutableBufferPointer { target in
          unsafe stream.pointee.next_out = target.baseAddress
          unsafe stream.pointee.avail_out = uInt(target.count)
          _ = unsafe CZlib.deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          return unsafe target.count - Int(stream.pointee.avail_out)
        }
        if made > 0 { body(Array(buffer[..<made])) }
        guard made == buffer.count else { return }
      }
    }
  }
}
