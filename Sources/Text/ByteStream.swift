/// The bytes of a file in pieces, decompressed where they are compressed with gzip or zstd.
///
/// Compressed data that grows beyond ``InflationLimit`` is read up to there.
package final class ByteStream {
  /// What kept the file from being read to its end; nil as long as nothing did.
  package private(set) var fault: ByteStreamFault?

  /// Whether the bytes are those of a regular file as they are, so that they can be read again; known
  /// once the first were read.
  package var isPlain: Bool { if case .some = decoder { false } else { isRegular } }

  private var isRegular = false
  private let source: () throws -> ArraySlice<UInt8>?
  private var decoder = Decoder.unknown
  private var limit: InflationLimit
  private var isAtEnd = false

  private enum Decoder {
    case unknown, none
    case some(DecoderBox)
  }

  /// Creates a stream of the bytes whose pieces a closure returns; it returns nil at the end.
  package init(
    limit: InflationLimit = InflationLimit(), _ source: @escaping () throws -> ArraySlice<UInt8>?
  ) {
    self.source = source
    self.limit = limit
  }

  /// Opens a file; `-` is standard input.
  package convenience init(path: String, limit: InflationLimit = InflationLimit()) {
    do throws(SystemError) {
      let file = FilePiecesBox(try FilePieces(path))
      self.init(limit: limit) { try file.pieces.next() }
      isRegular = file.pieces.isRegular
    } catch {
      self.init { nil }
      fault = .unreadable(reason: error.reason)
      isAtEnd = true
    }
  }

  /// The next piece; nil at the end, and where something kept the file from being read further.
  ///
  /// A piece is valid until the next one is asked for.
  package func next() -> ArraySlice<UInt8>? {
    while !isAtEnd {
      do {
        if let piece = try nextPiece(), !piece.isEmpty { return piece }
      } catch is CompressionDamage {
        stop(.brokenCompression)
      } catch let error as TooMuchInflated {
        stop(.tooMuchInflated(error.limit))
      } catch let error as SystemError {
        stop(.interrupted(reason: error.reason))
      } catch {
        stop(.interrupted(reason: systemReason(for: error)))
      }
    }
    return nil
  }

  private func nextPiece() throws -> ArraySlice<UInt8>? {
    guard var piece = try source() else {
      isAtEnd = true
      if case .some(let decoder) = decoder, !decoder.isComplete { stop(.brokenCompression) }
      return nil
    }
    if case .unknown = decoder {
      while piece.count < Compression.magicLength, let more = try source() { piece += more }
      decoder = try Compression(of: piece).map { .some(try DecoderBox($0)) } ?? .none
    }
    guard case .some(let decoder) = decoder else { return piece }
    return try decompress(piece, decoder)
  }

  private func decompress(
    _ piece: ArraySlice<UInt8>, _ decoder: DecoderBox
  ) throws -> ArraySlice<UInt8> {
    limit.compressed += piece.count
    var all: [UInt8] = []
    do {
      try decoder.decode(piece) { inflated in
        limit.inflated += inflated.count
        if !limit.isExceeded { all += inflated }
        return !limit.isExceeded
      }
    } catch {
      // What precedes the damage is good.
      stop(.brokenCompression)
    }
    if limit.isExceeded { stop(.tooMuchInflated(limit)) }
    return all[...]
  }

  private func stop(_ fault: ByteStreamFault) {
    self.fault = self.fault ?? fault
    isAtEnd = true
  }
}

/// A file's pieces behind a reference.
private final class FilePiecesBox {
  var pieces: FilePieces

  init(_ pieces: consuming FilePieces) { self.pieces = pieces }
}

/// One of the decoders behind a reference.
private final class DecoderBox {
  private var gzip: GzipDecoder?
  private var zstd: ZstdDecoder?

  init(_ compression: Compression) throws(CompressionDamage) {
    switch compression {
    case .gzip: gzip = try GzipDecoder()
    case .zstd: zstd = try ZstdDecoder()
    }
  }

  var isComplete: Bool { gzip?.isComplete ?? zstd?.isComplete ?? true }

  func decode(
    _ bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws(CompressionDamage) {
    try gzip?.decode(bytes, body)
    try zstd?.decode(bytes, body)
  }
}
