import CoterieExchange
import Foundation
import Testing

/// A small network in every format, byte for byte as in `Goldens/`. `COTERIE_RECORD=1` writes the
/// files again.
@Suite struct GoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens", isDirectory: true)

  @Test(arguments: GraphFormat.written)
  func matchTheCommittedFiles(_ format: GraphFormat) throws {
    let bytes = format.bytes(of: MalformedInputTests.small)
    let file = Self.folder.appendingPathComponent("small.\(format.name)")
    if ProcessInfo.processInfo.environment["COTERIE_RECORD"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    let golden = try Data(contentsOf: file)
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: golden, as: UTF8.self))
  }
}
