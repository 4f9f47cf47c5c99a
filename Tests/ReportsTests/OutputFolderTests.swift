import CoterieAnalyses
import CoterieReports
import CoterieText
import Foundation
import Synchronization
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
      files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) }
    ) { list($0.map(\.path)) }
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
        [OutputFile(path: "a", text: "2"), OutputFile(path: "a", text: "2")]
      ) { _ in list(["a"]) }
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
        [OutputFile(path: "b/a", text: "2"), OutputFile(path: long, text: "2")]
      ) { _ in list([]) }
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

/// Files that are made while they are written.
@Suite struct StreamedOutputTests {
  private let path = FileManager.default.temporaryDirectory.path + "/coterie-\(UUID().uuidString)"

  private struct Refusal: Error {}

  /// Lines of a file of several pieces.
  private static let lines = (0..<60_000).map { "line \($0)\n" }

  @Test func areListedWithTheSizeAndDigestOfTheirBytes() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let long = OutputFile(path: "long") { sink in for line in Self.lines { sink.append(line) } }
    let picture = OutputFile(path: "picture", isTextual: false) { $0.append("pixels") }
    let files = [long, OutputFile(path: "empty", text: ""), picture]
    var written: [WrittenFile] = []
    try OutputFolder(path: path).write(files) {
      written = $0
      return "{\"files\": []}"
    }
    let bytes = Array(Self.lines.joined().utf8)
    let found = FileManager.default.contents(atPath: "\(path)/long").map { [UInt8]($0) }
    #expect(found == bytes)
    #expect(written.map(\.path) == ["long", "empty", "picture"])
    #expect(written.map { $0.contents?.size } == [bytes.count, 0, nil])
    #expect(
      written.map { $0.contents?.sha256 } == [sha256(bytes), sha256([]), nil])
  }

  @Test func replaceNothingWhereTheirContentFails() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try OutputFolder(path: path).write([OutputFile(path: "a", text: "1")]) { _ in
      "{\"files\": [{\"path\": \"a\"}]}"
    }
    let failing = OutputFile(path: "b/c") { sink in
      for line in Self.lines { sink.append(line) }
      throw Refusal()
    }
    #expect(throws: Refusal.self) {
      try OutputFolder(path: path).write([OutputFile(path: "a", text: "2"), failing]) { _ in "" }
    }
    #expect(FileManager.default.contents(atPath: "\(path)/a") == Data("1".utf8))
    let left = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    #expect(left == ["a", "summary.json"])
    #expect(throws: Refusal.self) {
      try OutputFile.write(to: "\(path)/a") { sink in
        sink.append("3")
        throw Refusal()
      }
    }
    #expect(FileManager.default.contents(atPath: "\(path)/a") == Data("1".utf8))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: path).count == 2)
  }

  @Test func areNamedByAListBesideItsPlaceWhileTheyAreWritten() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let staged = "\(path)/.summary.json.partial"
    let seen = Mutex<[String]>([])
    let file = OutputFile(path: "a") { sink in
      let list = FileManager.default.contents(atPath: staged) ?? Data()
      seen.withLock { $0.append(String(decoding: list, as: UTF8.self)) }
      sink.append("1")
    }
    try OutputFolder(path: path).write([file, OutputFile(path: "b/c", text: "1")]) { files in
      seen.withLock { $0.append(files.map(\.path).joined(separator: " ")) }
      return "the list"
    }
    #expect(
      seen.withLock { $0 } == [
        "{\"files\":[{\"path\":\"a\"},{\"path\":\"b/c\"}]}\n", "a b/c",
      ])
    #expect(FileManager.default.contents(atPath: "\(path)/summary.json") == Data("the list".utf8))
    let left = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    #expect(left == ["a", "b", "b/c", "summary.json"])
  }

  @Test func takeAwayAListThatAKilledRunWasReplacing() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let manager = FileManager.default
    try manager.createDirectory(atPath: "\(path)/b", withIntermediateDirectories: true)
    try "{\"files\":[{\"path\":\"b/c\"}]}".write(
      toFile: "\(path)/.summary.json.partial", atomically: false, encoding: .utf8)
    try "{\"fil".write(
      toFile: "\(path)/..summary.json.partial.partial", atomically: false, encoding: .utf8)
    try "half".write(toFile: "\(path)/b/.c.partial", atomically: false, encoding: .utf8)
    try OutputFolder(path: path).write([OutputFile(path: "a", text: "1")]) { _ in "the list" }
    let left = try manager.subpathsOfDirectory(atPath: path).sorted()
    #expect(left == ["a", "summary.json"] || left == ["a", "b", "summary.json"])
  }
}

/// Digests of bytes that come in pieces.
@Suite struct ContentDigestTests {
  @Test(arguments: [
    // The examples of the standard, FIPS 180-2.
    (0, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (1, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      1, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (1_000_000, "a", "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func areThoseOfTheStandard(count: Int, text: String, expected: String) throws {
    let whole = String(repeating: text, count: count)
    #expect(sha256(Array(whole.utf8)) == expected)
    let path = FileManager.default.temporaryDirectory.path + "/coterie-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var digest: String?
    let file = OutputFile(path: "a") { sink in for _ in 0..<count { sink.append(text) } }
    try OutputFolder(path: path).write([file]) {
      digest = $0.first?.contents?.sha256
      return ""
    }
    #expect(digest == expected)
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
