/// The bytes of a file in pieces, decompressed where they are compressed with gzip or zstd.
///
/// Compressed data that grows beyond ``InflationLimit`` is read up to there.
package enum ByteStream {
  /// Opens a file and passes its bytes on.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` is standard input.
  ///   - body: Takes the next bytes, and returns whether to go on.
  /// - Returns: What kept the file from being read to its end, or nil.
  package static func read(
    _ path: String, _ body: (ArraySlice<UInt8>) -> Bool
  ) -> ByteStreamFault? {
    do throws(SystemError) {
      var pieces = try FilePieces(path)
      return read({ () throws(SystemError) in try pieces.next() }, body)
    } catch {
      return .unreadable(reason: error.reason)
    }
  }

  /// Passes the bytes on of a file whose pieces come from elsewhere.
  ///
  /// - Parameter next: The next piece, nil at the end.
  package static func read(
    _ next: () throws -> ArraySlice<UInt8>?, _ body: (ArraySlice<UInt8>) -> Bool
  ) -> ByteStreamFault? {
    do {
      guard var first = try next() else { return nil }
      while first.count < Compression.magicLength, let more = try next() { first += more }
      switch Compression(of: first) {
      case .gzip: return try decompress(try GzipDecoder(), first, next, body)
      case .zstd: return try decompress(try ZstdDecoder(), first, next, body)
      case nil: return try pass(first, next, body)
      }
    } catch is CompressionDamage {
      return .brokenCompression
    } catch let error as SystemError {
      return .interrupted(reason: error.reason)
    } catch {
      return .interrupted(reason: systemReason(for: error))
    }
  }

  private static func pass(
    _ first: ArraySlice<UInt8>, _ next: () throws -> ArraySlice<UInt8>?,
    _ body: (ArraySlice<UInt8>) -> Bool
  ) throws -> ByteStreamFault? {
    guard body(first) else { return nil }
    while let piece = try next() {
      guard body(piece) else { return nil }
    }
    return nil
  }

  private static func decompress<Decoder: Decompressor & ~Copyable>(
    _ decoder: consuming Decoder, _ first: ArraySlice<UInt8>,
    _ next: () throws -> ArraySlice<UInt8>?, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws -> ByteStreamFault? {
    var limit = InflationLimit()
    var wantsMore = true
    var piece: ArraySlice<UInt8>? = first
    while let bytes = piece {
      limit.compressed += bytes.count
      try decoder.decode(bytes) { inflated in
        limit.inflated += inflated.count
        if !limit.isExceeded { wantsMore = body(inflated) }
        return wantsMore && !limit.isExceeded
      }
      if limit.isExceeded { return .tooMuchInflated(limit) }
      if !wantsMore { return nil }
      piece = try next()
    }
    return decoder.isComplete ? nil : .brokenCompression
  }
}
