import Coterie
import Foundation

/// A file, compressed or not, is read to its end or says why not.
enum GzipFuzzing {
  private static let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("coterie-fuzz-\(ProcessInfo.processInfo.processIdentifier)").path

  static func test(_ bytes: [UInt8]) {
    require(FileManager.default.createFile(atPath: path, contents: Data(bytes)), "no file")
    let file = InputFile(path: path, name: "file", isNamed: true)
    var count = 0
    let problem = file.read { piece in
      count += piece.count
      return true
    }
    let isCompressed = bytes.starts(with: [0x1F, 0x8B])
    require(isCompressed || problem == nil && count == bytes.count, "a plain file loses bytes")
    _ = file.contents()
  }
}
