public import CoterieRecords
import CoterieText

extension InputFile {
  /// Opens the file and passes its bytes on in pieces, decompressed where they are compressed with gzip
  /// or zstd.
  ///
  /// Compressed data that grows to more than 64 MiB and 256 times its size is read up to there.
  ///
  /// - Parameter body: Takes the next bytes, and returns whether to go on.
  /// - Returns: What kept the file from being read to its end, or nil.
  public func read(_ body: (ArraySlice<UInt8>) -> Bool) -> Diagnostic? {
    ByteStream.read(path, body).map { diagnostic($0) }
  }

  /// Reads a file whose pieces come from elsewhere.
  ///
  /// - Parameter next: The next piece, nil at the end.
  package func read(
    _ next: () throws -> ArraySlice<UInt8>?, _ body: (ArraySlice<UInt8>) -> Bool
  ) -> Diagnostic? {
    ByteStream.read(next, body).map { diagnostic($0) }
  }

  private func diagnostic(_ fault: ByteStreamFault) -> Diagnostic {
    switch fault {
    case .unreadable(let reason): .unreadable(name, reason: reason)
    case .interrupted(let reason): .interrupted(name, reason: reason)
    case .brokenCompression: .brokenCompression(name)
    case .tooMuchInflated(let limit): .tooMuchInflated(name, limit)
    }
  }
}

extension RecordReader {
  /// Reads a whole text, as from a file of the given name.
  public static func read(_ text: String, file: String = "-") -> Source {
    var reader = Self(file: file)
    reader.read(Array(text.utf8)[...])
    return reader.finish()
  }
}
