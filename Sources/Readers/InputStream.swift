public import CoterieRecords

extension InputFile {
  /// Opens the file and passes its bytes on in pieces, inflated where they are compressed with gzip.
  ///
  /// Compressed data that grows beyond ``InflationLimit`` is read up to there.
  ///
  /// - Parameter body: Takes the next bytes, and returns whether to go on.
  /// - Returns: What kept the file from being read to its end, or nil.
  public func read(_ body: (ArraySlice<UInt8>) -> Bool) -> Diagnostic? {
    do throws(SystemError) {
      var pieces = try FilePieces(path)
      return read({ () throws(SystemError) in try pieces.next() }, body)
    } catch {
      return .unreadable(name, reason: error.reason)
    }
  }

  /// Reads a file whose pieces come from elsewhere.
  ///
  /// - Parameter next: The next piece, nil at the end.
  package func read(
    _ next: () throws -> ArraySlice<UInt8>?, _ body: (ArraySlice<UInt8>) -> Bool
  ) -> Diagnostic? {
    do {
      guard var first = try next() else { return nil }
      while first.count < GzipDecoder.magic.count, let more = try next() { first += more }
      return first.starts(with: GzipDecoder.magic)
        ? try inflate(first, next, body) : try pass(first, next, body)
    } catch let error as SystemError {
      return .interrupted(name, reason: error.reason)
    } catch {
      return .interrupted(name, reason: systemReason(for: error))
    }
  }

  private func pass(
    _ first: ArraySlice<UInt8>, _ next: () throws -> ArraySlice<UInt8>?,
    _ body: (ArraySlice<UInt8>) -> Bool
  ) throws -> Diagnostic? {
    guard body(first) else { return nil }
    while let piece = try next() {
      guard body(piece) else { return nil }
    }
    return nil
  }

  private func inflate(
    _ first: ArraySlice<UInt8>, _ next: () throws -> ArraySlice<UInt8>?,
    _ body: (ArraySlice<UInt8>) -> Bool
  ) throws -> Diagnostic? {
    var limit = InflationLimit()
    var wantsMore = true
    var decoder: GzipDecoder
    do { decoder = try GzipDecoder() } catch { return .brokenCompression(name) }
    var piece: ArraySlice<UInt8>? = first
    while let bytes = piece {
      limit.compressed += bytes.count
      do throws(GzipDecoder.Damage) {
        try decoder.decode(bytes) { inflated in
          limit.inflated += inflated.count
          if !limit.isExceeded { wantsMore = body(inflated) }
          return wantsMore && !limit.isExceeded
        }
      } catch {
        return .brokenCompression(name)
      }
      if limit.isExceeded { return .tooMuchInflated(name, limit) }
      if !wantsMore { return nil }
      piece = try next()
    }
    return decoder.isComplete ? nil : .brokenCompression(name)
  }
}

/// How far compressed data may grow: to 64 MiB, or to 256 times its size where that is more. Texts
/// grow 3 to 30 times; data made to fill the memory grows a thousand times.
package struct InflationLimit {
  package static let factor = 256
  package static let allowance = 1 << 26

  package var compressed = 0
  package var inflated = 0

  /// The most bytes that may come of those read so far.
  package var largest: Int { max(Self.allowance, Self.factor * compressed) }
  var isExceeded: Bool { inflated > largest }
}

extension RecordReader {
  /// Reads a whole text, as from a file of the given name.
  public static func read(_ text: String, file: String = "-") -> Source {
    var reader = Self(file: file)
    reader.read(Array(text.utf8)[...])
    return reader.finish()
  }
}
