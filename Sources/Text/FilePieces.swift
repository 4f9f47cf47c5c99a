import Foundation

/// A file piece by piece, all in the same memory.
package struct FilePieces: ~Copyable {
  private let descriptor: Int32
  private var buffer: [UInt8]
  private var isAtEnd = false
  /// Whether it is a regular file, whose bytes can be read again; no pipe and no device is.
  package let isRegular: Bool

  /// The most bytes of a piece.
  package static let length = 1 << 18

  /// Opens a file; `-` is standard input.
  package init(_ path: String) throws(SystemError) {
    guard path != "-" else {
      descriptor = STDIN_FILENO
      isRegular = false
      buffer = [UInt8](repeating: 0, count: Self.length)
      return
    }
    let bytes = path.pathBytes.map { CChar(bitPattern: $0) } + [0]
    // The system reads the path up to its zero and keeps no pointer to it.
    let opened = unsafe open(bytes, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw SystemError(code: errno) }
    descriptor = opened
    var status = stat()
    isRegular = unsafe fstat(opened, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    // A small file needs little memory; one byte more shows that it has ended.
    let size = isRegular ? Int(status.st_size) + 1 : Self.length
    buffer = [UInt8](repeating: 0, count: max(4096, min(size, Self.length)))
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// Reads the next piece, full but at the end of the file; nil at the end.
  package mutating func next() throws(SystemError) -> ArraySlice<UInt8>? {
    var count = 0
    while !isAtEnd, count < buffer.count {
      let start = count
      // The system writes no further than the buffer goes, and keeps no pointer to it.
      let added = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      if added > 0 {
        count += added
      } else if added == 0 {
        isAtEnd = true
      } else if errno != EINTR {
        throw SystemError(code: errno)
      }
    }
    return count == 0 ? nil : buffer[..<count]
  }
}
