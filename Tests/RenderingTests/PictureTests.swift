import CoterieRendering
import Foundation
import Testing

/// Where the sample pictures go to be looked at, or nil.
private let pictureFolder = ProcessInfo.processInfo.environment["COTERIE_PICTURES"].map {
  URL(fileURLWithPath: $0, isDirectory: true)
}

/// Writes every sample picture into the folder that `COTERIE_PICTURES` names.
@Suite(.enabled(if: pictureFolder != nil, "COTERIE_PICTURES names no folder"))
struct PictureTests {

  @Test(arguments: PageTests.names)
  func writesThePicture(_ name: String) throws {
    let folder = try #require(pictureFolder)
    let scene = try SampleDiagrams.scene(named: name)
    try scene.svg().write(
      to: folder.appendingPathComponent("\(name).svg"), atomically: true, encoding: .utf8)
    try scene.svg(.inline(prefix: name)).write(
      to: folder.appendingPathComponent("\(name).inline.svg"), atomically: true, encoding: .utf8)
    try Data(scene.png()).write(to: folder.appendingPathComponent("\(name).png"))
    try Data(scene.pdf()).write(to: folder.appendingPathComponent("\(name).pdf"))
  }
}
