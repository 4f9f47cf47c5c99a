import Foundation
import TestSupport
import Testing

/// The help of every command, byte for byte as in `Help/`. `COTERIE_RECORD=1` writes the files again.
@Suite struct HelpTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Help", isDirectory: true)

  @Test(arguments: [""] + UsageTests.subcommands)
  func matchesTheCommittedFile(command: String) throws {
    let run = try CommandRun((command.isEmpty ? [] : [command]) + ["--help"])
    #expect(run.status == 0)
    let name = command.isEmpty ? "coterie" : "coterie-\(command)"
    let file = Self.folder.appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["COTERIE_RECORD"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(run.bytes).write(to: file)
    }
    #expect(run.output == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func isOfEveryCommand() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let names = UsageTests.subcommands.map { "coterie-\($0).txt" } + ["coterie.txt"]
    #expect(files.sorted() == names.sorted())
  }

  @Test func fitsAUsualTerminal() throws {
    for file in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
      let text = try String(
        contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
      for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(file): \(line)") }
    }
  }
}
