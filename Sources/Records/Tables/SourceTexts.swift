internal import CoterieText
internal import Foundation
internal import Synchronization

/// The long texts of one plain file, which stay in it and are read when they are asked for.
package final class SourceTexts: Sendable {
  /// The file as it was given or found.
  let name: String
  private let path: String
  private let changed = Mutex(false)
  /// The file once it is open.
  private let descriptor = Mutex(Int32(-1))

  /// Creates the texts of the file at a path.
  package init(path: String, name: String) {
    self.path = path
    self.name = name
  }

  deinit {
    descriptor.withLock { if $0 >= 0 { close($0) } }
  }

  private func openFile() -> Int32 {
    descriptor.withLock { descriptor in
      if descriptor < 0 { descriptor = FileRange.open(path) }
      return descriptor
    }
  }

  /// Whether a text was asked for that is no longer in the file as it was read.
  var hasChanged: Bool { changed.withLock { $0 } }

  /// The text of a length that begins at a byte of the file.
  ///
  /// - Parameter digest: The digest that the bytes must have.
  /// - Returns: Nil where the file has changed since it was read.
  func text(at offset: UInt64, length: Int, digest: UInt64) -> String? {
    let bytes = FileRange.bytes(of: openFile(), at: offset, length: length)
    let isSame =
      bytes.map { unsafe $0.withUnsafeBytes { unsafe stableHash($0) } == digest } ?? false
    guard isSame, let bytes, let text = String(validating: bytes, as: UTF8.self) else {
      changed.withLock { $0 = true }
      return nil
    }
    return text
  }
}
