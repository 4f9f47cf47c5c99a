import CZlib
import CZstd
import CoterieText
import Testing

/// Bytes of files, compressed in either way or not at all, in pieces of any size.
@Suite struct ByteStreamTests {
  private let text = Array(String(repeating: "Ann Lee, Bo Li\n", count: 40_000).utf8)

  /// What a file of some bytes gives.
  private func read(
    _ bytes: [UInt8], pieceSize: Int = 1000
  ) -> (bytes: [UInt8], fault: ByteStreamFault?) {
    var rest = bytes[...]
    var found: [UInt8] = []
    let stream = ByteStream {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(pieceSize) }
      return rest.prefix(pieceSize)
    }
    while let piece = stream.next() { found += piece }
    return (found, stream.fault)
  }

  @Test(arguments: [1, 3, 1000, 1 << 20])
  func areReadInPiecesOfAnySize(_ pieceSize: Int) {
    let short = Array("ab".utf8)
    for (bytes, expected) in [
      (text, text), (zstd(text), text), (gzip(text), text), (short, short), (zstd([]), []),
      ([], []),
    ] {
      let (found, fault) = read(bytes, pieceSize: pieceSize)
      #expect(found == expected)
      #expect(fault == nil)
    }
  }

  @Test func areReadFrameAfterFrame() {
    let (head, tail) = (Array(text[..<20]), Array(text[20...]))
    let skipped: [UInt8] = [0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]
    for bytes in [
      zstd(head) + zstd([]) + zstd(tail), skipped + zstd(text), zstd(head) + skipped + zstd(tail),
    ] {
      let (found, fault) = read(bytes)
      #expect(found == text)
      #expect(fault == nil)
    }
  }

  /// A file of the zstd program, its checksum included: `printf 'Ann Lee, Bo Li\n' | zstd`.
  @Test func areReadAsTheProgramWritesThem() {
    let bytes: [UInt8] = [
      0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x58, 0x79, 0x00, 0x00, 0x41, 0x6E, 0x6E, 0x20, 0x4C, 0x65,
      0x65, 0x2C, 0x20, 0x42, 0x6F, 0x20, 0x4C, 0x69, 0x0A, 0x4E, 0x4F, 0xA5, 0x63,
    ]
    #expect(read(bytes).bytes == Array("Ann Lee, Bo Li\n".utf8))
    #expect(read(bytes).fault == nil)
    var damaged = bytes
    damaged[20] ^= 1
    #expect(read(damaged).fault == .brokenCompression)
  }

  @Test func endWhereTheirCompressedBytesEnd() {
    let short = Array(text[..<100])
    let whole = zstd(short)
    for length in 4..<whole.count {
      let (found, fault) = read(Array(whole[..<length]))
      #expect(short.starts(with: found), "\(length)")
      #expect(fault == .brokenCompression, "\(length)")
    }
    let (found, fault) = read(whole + Array("rubbish".utf8))
    #expect(found == short)
    #expect(fault == .brokenCompression)
  }

  @Test func growToALimitOnly() {
    let bomb = zstd([UInt8](repeating: 0x20, count: 100 << 20))
    let (found, fault) = read(bomb)
    #expect(found.count <= InflationLimit.allowance)
    #expect(found.count > InflationLimit.allowance - 1 << 20)
    guard case .tooMuchInflated(let limit) = fault else {
      Issue.record("the limit is not seen")
      return
    }
    #expect(limit.largest == InflationLimit.allowance)
  }

  @Test func stopWhereNoMoreIsWanted() {
    for bytes in [text, zstd(text), gzip(text)] {
      var rest = bytes[...]
      var pieceCount = 0
      let stream = ByteStream {
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(1000) }
        return rest.prefix(1000)
      }
      if stream.next() != nil { pieceCount += 1 }
      #expect(pieceCount == 1)
      #expect(stream.fault == nil)
    }
  }

  @Test func areMissedForTheReasonThatTheSystemGives() {
    #expect(
      ByteStream(path: "/no/such/file").fault
        == .unreadable(reason: "No such file or directory"))
  }

  private func zstd(_ bytes: [UInt8]) -> [UInt8] {
    // The library writes no further than the buffer goes, and keeps no pointer.
    unsafe [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, count in
      count = unsafe ZSTD_compress(buffer.baseAddress, buffer.count, bytes, bytes.count, 3)
    }
  }

  private func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = unsafe z_stream()
    // The window bits 15 + 16 write gzip; the pointers live for one call.
    _ = unsafe deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { unsafe _ = deflateEnd(&stream) }
    var source = bytes
    return unsafe [UInt8](unsafeUninitializedCapacity: bytes.count + 100) { target, count in
      unsafe source.withUnsafeMutableBufferPointer { source in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(target.count)
        _ = unsafe deflate(&stream, Z_FINISH)
        count = unsafe target.count - Int(stream.avail_out)
      }
    }
  }
}
