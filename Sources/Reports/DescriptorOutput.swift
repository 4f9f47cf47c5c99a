import CoterieText
import Foundation

/// The bytes of a file on their way to a descriptor: how many they are, their digest, and what the system
/// says where it takes no more.
final class DescriptorOutput {
  private let descriptor: Int32
  private let digest = ContentDigest()
  /// The number of the error after which nothing is written.
  private var failure: Int32?

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Writes a content, down to the device.
  ///
  /// - Parameter path: Where the file will be, for errors.
  /// - Returns: What can be said of the bytes.
  /// - Throws: `OutputFailure` where the system does not take them, or what the content throws.
  static func write(
    _ content: (inout ByteSink) throws -> Void, to descriptor: Int32, path: String
  ) throws -> WrittenFile.Contents {
    let output = DescriptorOutput(descriptor)
    var sink = ByteSink { output.take($0) }
    try content(&sink)
    sink.flush()
    // Some devices say only now that they are full; some can't be asked.
    if output.failure == nil, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP {
      output.failure = errno
    }
    if let code = output.failure { throw OutputFailure(path, code: code) }
    return output.digest.finish()
  }

  /// Writes a piece; returns false from the first error on.
  private func take(_ piece: [UInt8]) -> Bool {
    if failure != nil { return false }
    var written = 0
    while written < piece.count {
      // The pointer lives for one call.
      let count = unsafe piece[written...].withUnsafeBytes { rest in
        unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        failure = errno
        return false
      }
    }
    digest.add(piece)
    return true
  }
}
