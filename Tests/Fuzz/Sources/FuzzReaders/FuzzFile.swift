import Coterie
import Foundation

/// The file that holds the input, since files are read as users' files are.
enum FuzzFile {
  private static let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("coterie-fuzz-\(ProcessInfo.processInfo.processIdentifier)")

  /// Writes bytes into the file.
  static func holding(_ bytes: [UInt8]) -> InputFile {
    let descriptor = unsafe open(url.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // Writing by a handle waits for no disk, as the functions of `Data` and `FileManager` do.
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    handle.write(Data(bytes))
    try? handle.close()
    return InputFile(path: url.path, name: "file", isNamed: true)
  }

  /// Whether bytes begin as gzip and zstd do, with a frame to skip or without.
  static func isCompressed(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
      || bytes.dropFirst().starts(with: [0x2A, 0x4D, 0x18])
  }
}
