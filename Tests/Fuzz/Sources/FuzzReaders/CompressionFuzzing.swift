import Coterie
import Foundation

/// A file, compressed or not, is read to its end or says why not.
enum CompressionFuzzing {
  private static let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("coterie-fuzz-\(ProcessInfo.processInfo.processIdentifier)")

  static func test(_ bytes: [UInt8]) {
    let descriptor = unsafe open(url.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // Writing by a handle waits for no disk, as the functions of `Data` and `FileManager` do.
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    handle.write(Data(bytes))
    try? handle.close()
    let file = InputFile(path: url.path, name: "file", isNamed: true)
    var count = 0
    let problem = file.read { piece in
      count += piece.count
      return true
    }
    require(
      isCompressed(bytes) || problem == nil && count == bytes.count, "a plain file loses bytes")
    _ = file.contents()
  }

  /// Whether a file begins as gzip and zstd do, with a frame to skip or without.
  private static func isCompressed(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
      || bytes.dropFirst().starts(with: [0x2A, 0x4D, 0x18])
  }
}
