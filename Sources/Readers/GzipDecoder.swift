import CZlib

/// Inflates a stream of gzip data, one member after another, as it comes.
///
/// It owns zlib's state, which no one else reaches: its callers need no care.
@safe struct GzipDecoder: ~Copyable {
  /// What can be wrong with the data.
  struct Damage: Error {}

  /// The first two bytes of every gzip file.
  static let magic: [UInt8] = [0x1F, 0x8B]

  private let stream: UnsafeMutablePointer<z_stream>
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var isAtEnd = false

  /// Creates a decoder at the beginning of the data.
  init() throws(Damage) {
    unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe coterie_inflate_init(stream) == Z_OK else { throw Damage() }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Whether the data so far ends where a member ends, as whole files do.
  var isComplete: Bool { isAtEnd }

  /// Inflates the next bytes and passes on what they hold, in pieces.
  ///
  /// - Parameter body: Takes a piece, and returns whether to go on.
  mutating func decode(
    _ bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws(Damage) {
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
        guard unsafe inflateReset(stream) == Z_OK else { throw Damage() }
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
      guard status == Z_OK || status == Z_STREAM_END else { throw Damage() }
    }
  }
}
