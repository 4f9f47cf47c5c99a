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
      var pieces = FilePieces(handle)
      guard try pieces.readNext(atLeast: GzipDecoder.magic.count) else { return nil }
      return pieces.current.starts(with: GzipDecoder.magic)
        ? try inflate(&pieces, body) : try pass(&pieces, body)
    } catch {
      return .interrupted(name, reason: systemReason(for: error))
    }
  }

  private func pass(
    _ pieces: inout FilePieces, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws -> Diagnostic? {
    repeat {
      guard body(pieces.current) else { return nil }
    } while try pieces.readNext()
    return nil
  }

  private func inflate(
    _ pieces: inout FilePieces, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws -> Diagnostic? {
    var wantsMore = true
    do throws(GzipDecoder.Damage) {
      var decoder = try GzipDecoder()
      var hasMore = true
      while wantsMore, hasMore {
        try decoder.decode(pieces.current) { if wantsMore { wantsMore = body($0) } }
        hasMore = (try? pieces.readNext()) ?? false
      }
      return !wantsMore || decoder.isComplete ? nil : .brokenCompression(name)
    } catch {
      return .brokenCompression(name)
    }
  }
}

/// A file piece by piece, all in the same memory.
private struct FilePieces {
  private let handle: FileHandle
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var count = 0

  init(_ handle: FileHandle) { self.handle = handle }

  /// The bytes that were read last.
  var current: ArraySlice<UInt8> { buffer[..<count] }

  /// Reads the next piece, of as many bytes at least unless the file ends; false at the end.
  mutating func readNext(atLeast wanted: Int = 1) throws -> Bool {
    count = 0
    while count < wanted {
      let descriptor = handle.fileDescriptor
      let start = count
      // The system writes no further than the buffer goes, and keeps no pointer to it.
      let added = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      if added == 0 { break }
      if added > 0 {
        count += added
      } else if errno != EINTR {
        throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
      }
    }
    return count > 0
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
