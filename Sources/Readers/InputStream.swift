public import CoterieRecords
import Foundation

extension InputFile {
  /// Opens the file and hands over its bytes in pieces, inflated where they are compressed with gzip.
  ///
  /// - Parameter body: Takes the next bytes, and tells whether to go on.
  /// - Returns: What kept the file from being read to its end, or nil.
  public func read(_ body: (ArraySlice<UInt8>) -> Bool) -> Diagnostic? {
    let handle: FileHandle
    do {
      handle =
        path == "-"
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      return .unreadable(name, reason: systemReason(for: error))
    }
    defer { if path != "-" { try? handle.close() } }
    do {
      guard var first = try handle.chunk() else { return nil }
      while first.count < GzipDecoder.magic.count, let more = try handle.chunk() { first += more }
      return first.starts(with: GzipDecoder.magic)
        ? try inflate(first, handle, body) : try pass(first, handle, body)
    } catch {
      return .interrupted(name, reason: systemReason(for: error))
    }
  }

  private func pass(
    _ first: [UInt8], _ handle: FileHandle, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws -> Diagnostic? {
    var next: [UInt8]? = first
    while let bytes = next {
      guard body(bytes[...]) else { return nil }
      next = try handle.chunk()
    }
    return nil
  }

  private func inflate(
    _ first: [UInt8], _ handle: FileHandle, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws -> Diagnostic? {
    var wantsMore = true
    do throws(GzipDecoder.Damage) {
      var decoder = try GzipDecoder()
      var next: [UInt8]? = first
      while wantsMore, let bytes = next {
        try decoder.decode(bytes[...]) { if wantsMore { wantsMore = body($0) } }
        next = try? handle.chunk()
      }
      return !wantsMore || decoder.isComplete ? nil : .brokenCompression(name)
    } catch {
      return .brokenCompression(name)
    }
  }
}

extension FileHandle {
  /// The next bytes, or nil at the end.
  fileprivate func chunk() throws -> [UInt8]? {
    guard let data = try read(upToCount: 1 << 18), !data.isEmpty else { return nil }
    return [UInt8](data)
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
