internal import CoterieText
internal import Foundation
internal import Synchronization

/// Long texts outside of the tables: the first megabytes in memory, more in a temporary file that has
/// no name any more, so that it vanishes with the process.
///
/// Tables that are filled at the same time may share a store.
package final class LongTextStore: Sendable {
  private struct Contents: Sendable {
    var memory: [UInt8] = []
    var end: UInt64 = 0
    var descriptor: Int32?
    /// Why texts could not be written, the first time that it happened.
    var failure: String?
  }

  /// How many bytes are kept in memory.
  private static let memoryLimit = 16 << 20

  private let contents = Mutex(Contents())

  package init() {}

  deinit {
    contents.withLock { contents in
      if let descriptor = contents.descriptor { close(descriptor) }
    }
  }

  /// Why texts could not be kept; nil where all are.
  package var failure: String? { contents.withLock { $0.failure } }

  /// Adds a text.
  ///
  /// - Returns: Where it begins; nil where the temporary file can't be written.
  func append(_ bytes: [UInt8]) -> UInt64? {
    contents.withLock { contents in
      let start = contents.end
      if contents.descriptor == nil, start + UInt64(bytes.count) <= Self.memoryLimit {
        contents.memory += bytes
      } else if !Self.write(bytes, to: &contents) {
        return nil
      }
      contents.end += UInt64(bytes.count)
      return start
    }
  }

  /// The text of a length that begins somewhere.
  func text(at offset: UInt64, length: Int) -> String? {
    contents.withLock { contents in
      let memory = contents.memory
      if offset + UInt64(length) <= UInt64(memory.count) {
        return String(decoding: memory[Int(offset)..<Int(offset) + length], as: UTF8.self)
      }
      let bytes = contents.descriptor.flatMap {
        FileRange.bytes(of: $0, at: offset, length: length)
      }
      return bytes.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private static func write(_ bytes: [UInt8], to contents: inout Contents) -> Bool {
    if contents.descriptor == nil, contents.failure == nil {
      contents.descriptor = unlinkedFile()
      if contents.descriptor == nil { contents.failure = systemReason(code: errno) }
    }
    guard let descriptor = contents.descriptor else { return false }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe pwrite(
          descriptor, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written,
          off_t(contents.end) + off_t(written))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        contents.failure = contents.failure ?? systemReason(code: errno)
        return false
      }
      written += count
    }
    return true
  }

  /// A new file that no folder names.
  private static func unlinkedFile() -> Int32? {
    let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    var template = Array("\(folder)/coterie-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { path in
      unsafe path.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { return nil }
    unsafe template.withUnsafeBufferPointer { path in
      if let path = path.baseAddress { unsafe unlink(path) }
    }
    return descriptor
  }
}
