import Foundation

/// Bytes from the middle of a file.
package enum FileRange {
  /// The bytes of a file from an offset on; nil where it can't be read so far.
  package static func bytes(of path: String, at offset: UInt64, length: Int) -> [UInt8]? {
    let descriptor = open(path)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return bytes(of: descriptor, at: offset, length: length)
  }

  /// Opens a file to read; a negative number where that fails.
  package static func open(_ path: String) -> Int32 {
    let name = path.pathBytes.map { CChar(bitPattern: $0) } + [0]
    // The system reads the path up to its zero and keeps no pointer to it.
    return unsafe Foundation.open(name, O_RDONLY | O_CLOEXEC)
  }

  /// The bytes of an open file from an offset on; nil where it can't be read so far.
  package static func bytes(of descriptor: Int32, at offset: UInt64, length: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: length)
    var done = 0
    while done < length {
      let start = done
      // The system writes no further than the array goes, and keeps no pointer to it.
      let count = unsafe bytes.withUnsafeMutableBytes { bytes in
        unsafe pread(
          descriptor, bytes.baseAddress.map { unsafe $0 + start }, length - start,
          off_t(offset) + off_t(start))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      done += count
    }
    return bytes
  }
}
