import CoterieAnalyses
import CoterieReports
import Foundation
import Testing

/// The replacing of the files of a folder.
@Suite struct OutputFolderTests {
  private let path = FileManager.default.temporaryDirectory.path + "/coterie-\(UUID().uuidString)"

  private func list(_ files: [String]) -> String {
    "{\"files\": [\(files.map { "{\"path\": \"\($0)\"}" }.joined(separator: ", "))]}"
  }

  private func write(_ files: [String: String]) throws {
    let folder = try OutputFolder(path: path)
    try folder.write(
      files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) },
      list: list(files.keys.sorted()))
  }

  private func contents() throws -> [String: String] {
    var files: [String: String] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[file] = FileManager.default.contents(atPath: "\(path)/\(file)").map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    return files
  }

  @Test func replacesAllAndRemovesWhatOnlyTheOldListHas() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(["a": "1", "b/c": "1", "d/e": "1"])
    try "mine".write(toFile: "\(path)/f", atomically: false, encoding: .utf8)
    try write(["a": "2", "b/g": "2"])
    #expect(
      try contents() == ["a": "2", "b/g": "2", "f": "mine", "summary.json": list(["a", "b/g"])])
    #expect(!FileManager.default.fileExists(atPath: "\(path)/d"))
  }

  @Test func saysWhatWasReplacedBeforeAFailure() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(["a": "1", "b": "1"])
    // The staged file goes away under the command's hands: here its name is a folder's.
    let folder = try OutputFolder(path: path)
    #expect(throws: OutputFailure.self) {
      try folder.write(
        [OutputFile(path: "a", text: "2"), OutputFile(path: "a", text: "2")], list: list(["a"]))
    }
    let left = try contents()
    #expect(left["summary.json"] == nil)
    #expect(left[".summary.json.previous"] == list(["a", "b"]))
    #expect(left["a"] == "2" && left["b"] == "1")
    #expect(left.count == 3)
    // The next run puts it in order.
    _ = consume folder
    try write(["a": "3"])
    #expect(try contents() == ["a": "3", "summary.json": list(["a"])])
  }

  @Test func changesNothingWhereAFileCannotBeWritten() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(["a": "1"])
    let old = try contents()
    let folder = try OutputFolder(path: path)
    #expect(throws: OutputFailure.self) {
      // The system takes no name so long.
      let long = String(repeating: "n", count: 300)
      try folder.write(
        [OutputFile(path: "b/a", text: "2"), OutputFile(path: long, text: "2")], list: list([]))
    }
    #expect(try contents() == old)
  }

  @Test func isForOneWriterAtATime() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let first = try OutputFolder(path: path)
    #expect(throws: OutputFailure.self) { _ = try OutputFolder(path: path) }
    _ = consume first
    try write(["a": "1"])
    #expect(try contents().count == 2)
  }

  @Test func takesAFolderAwayThatNothingWasWrittenInto() throws {
    _ = try OutputFolder(path: "\(path)/new")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func followsNoPathOutOfTheFolder() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(["a": "1"])
    let outside = path + "-outside"
    try "mine".write(toFile: outside, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: outside) }
    let name = "../\((outside as NSString).lastPathComponent)"
    try list(["a", name]).write(
      toFile: "\(path)/summary.json", atomically: false, encoding: .utf8)
    try write(["b": "1"])
    #expect(FileManager.default.fileExists(atPath: outside))
    #expect(try contents().keys.sorted() == ["b", "summary.json"])
  }
}

/// Outputs that are no files.
@Suite struct DeviceOutputTests {
  @Test func areWrittenToAndStayWhatTheyAre() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    #expect(unsafe mkfifo(path, 0o600) == 0)
    defer { unsafe unlink(path) }
    let reader = unsafe open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try OutputFile.write(Array("some bytes".utf8), to: path)
    var read = [UInt8](repeating: 0, count: 100)
    #expect(unsafe Foundation.read(reader, &read, 100) == 10)
    var found = stat()
    #expect(unsafe stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFIFO)
  }
}
