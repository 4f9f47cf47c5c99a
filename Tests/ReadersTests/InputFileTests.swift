import CZlib
import CoterieReaders
import CoterieRecords
import CoterieText
import Foundation
import Testing

/// Files among the inputs: found, named, compressed, missing.
@Suite final class InputFileTests {
  private typealias Found = (files: [InputFile], log: ProblemLog)

  private let folder: URL
  private let paper = "LGMar 17, 2022\nOn graphsNir Ailon\nAn abstract."

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("coterie-\(UUID().uuidString)/in", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  private func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  private func write(_ path: String, _ text: String) throws {
    try write(path, Array(text.utf8))
  }

  /// Names and messages, the folder of the test cut off: files are known by the path as given.
  private func inside(_ texts: [String]) -> [String] {
    texts.map { $0.replacing(folder.deletingLastPathComponent().path + "/", with: "") }
  }

  private func names(_ found: Found) -> [String] { inside(found.files.map(\.name)) }

  private func messages(_ found: Found) -> [String] {
    inside(found.log.diagnostics.map(\.description))
  }

  private func source(_ path: String, isNamed: Bool = true) -> RecordTable {
    let file = folder.appendingPathComponent(path).path
    return InputContents(of: [InputFile(path: file, name: path, isNamed: isNamed)]).records
  }

  @Test func areFoundBelowAFolderInTheOrderOfTheirNames() throws {
    for path in ["b.txt", "a/z.txt", "a/.hidden", ".git/x.txt", "a.txt"] {
      try write(path, path)
    }
    let found = InputFile.find([folder.path])
    #expect(names(found) == ["in/a.txt", "in/a/z.txt", "in/b.txt"])
    #expect(found.files.allSatisfy { !$0.isNamed })
    #expect(found.log.isEmpty)
  }

  @Test func areReadOnceWhereTheirBytesAreTheSame() throws {
    try write("a.txt", paper)
    try write("b.txt", paper)
    try write("c.txt", paper.uppercased())
    let path = folder.appendingPathComponent("a.txt").path
    let found = InputFile.find([folder.path, path, path])
    #expect(names(found) == ["in/a.txt", "in/c.txt"])
    #expect(found.files.map(\.isNamed) == [true, false])
    #expect(
      messages(found) == [
        "in/a.txt: note: the file is given more than once; it is read once.",
        "in/a.txt: note: the file is given more than once; it is read once.",
        "in/b.txt: note: the file has the same bytes as in/a.txt; it is read once.",
      ])
  }

  @Test func areMissedWithAMessage() {
    let found = InputFile.find([folder.appendingPathComponent("none.txt").path, ""])
    #expect(
      messages(found) == [
        "\"\": error: there is no such file or folder; it is left out. Check the path.",
        "in/none.txt: error: there is no such file or folder; it is left out. Check the path.",
      ])
  }

  @Test func areNotFollowedOutOfTheFolder() throws {
    try write("a.txt", paper)
    let manager = FileManager.default
    for (link, target) in [("loop", "."), ("nowhere", "none"), ("same.txt", "a.txt")] {
      try manager.createSymbolicLink(
        atPath: folder.appendingPathComponent(link).path, withDestinationPath: target)
    }
    let found = InputFile.find([folder.path])
    #expect(names(found) == ["in/a.txt"])
    let remedy = "it is left out. Name it among the inputs to read it."
    #expect(
      Set(messages(found)) == [
        "in/loop: note: this is a link to a folder; \(remedy)",
        "in/nowhere: note: this is a link that leads nowhere; \(remedy)",
        "in/same.txt: note: the file is a link to in/a.txt; it is read once.",
      ])
  }

  @Test(.disabled(if: getuid() == 0, "the superuser may read everything"))
  func areLeftOutWhereTheyMayNotBeRead() throws {
    try write("a.txt", paper)
    try write("sub/b.txt", paper)
    let manager = FileManager.default
    let (file, sub) = (folder.path + "/a.txt", folder.path + "/sub")
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: sub)
    defer { try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: sub) }
    #expect(
      messages(InputFile.find([folder.path])) == [
        "in/sub: error: the folder can't be read (Permission denied); its files are left out. "
          + "Check its permissions."
      ])
    #expect(
      source("a.txt").log.problems == [.path(.unreadable(reason: "Permission denied"))])
  }

  @Test func areNothingWhereEmptyOrUnknown() throws {
    try write("empty.txt", "")
    try write("note.txt", "Once upon a time.")
    #expect(source("empty.txt").log.problems == [.file(.empty(isNamed: true))])
    #expect(source("note.txt").log.problems == [.file(.unknownFormat(isNamed: true))])
    let found = source("note.txt", isNamed: false).log
    #expect(found.problems == [.file(.unknownFormat(isNamed: false))])
    #expect(found.diagnostics.map(\.severity) == [.note])
  }

  @Test func areInflatedWhereCompressed() throws {
    let bytes = Array(paper.utf8)
    let (head, tail) = (Array(bytes[..<20]), Array(bytes[20...]))
    try write("one.txt", gzip(bytes))
    try write("two.txt.gz", gzip(head) + gzip([]) + gzip(tail))
    try write("padded.gz", gzip(bytes) + [UInt8](repeating: 0, count: 1000))
    for path in ["one.txt", "two.txt.gz", "padded.gz"] {
      let source = source(path)
      #expect(source.records.map(\.names) == [["Nir Ailon"]], "\(path)")
      #expect(source.log.isEmpty, "\(path)")
    }
  }

  @Test func areReadUpToWhereTheirCompressedBytesEnd() throws {
    let whole = gzip(Array((paper + "\nCLMar 3, 2022\nOn cutsBo Li").utf8))
    let damaged = Problem.file(.brokenCompression)
    try write("bad.gz", Array(whole.dropLast(8)))
    #expect(source("bad.gz").records.count == 2)
    #expect(source("bad.gz").log.problems == [damaged])
    try write("bad.gz", Array(whole.dropLast(8)) + [UInt8](repeating: 1, count: 8))
    #expect(source("bad.gz").log.problems == [damaged])
    try write("bad.gz", whole + Array("rubbish".utf8))
    #expect(source("bad.gz").records.count == 2)
    #expect(source("bad.gz").log.problems == [damaged])
    for length in 2..<whole.count - 8 {
      try write("bad.gz", Array(whole[..<length]))
      #expect(source("bad.gz").log.problems.contains(damaged), "\(length)")
    }
  }

  @Test func areInflatedToALimitOnly() throws {
    let path = folder.path + "/bomb.gz"
    guard let file = unsafe gzopen(path, "wb9") else {
      Issue.record("the file can't be written")
      return
    }
    let blanks = [UInt8](repeating: 0x20, count: 1 << 20)
    var text = Array((paper + "\n").utf8)
    for _ in 0..<80 {
      // zlib copies the bytes and keeps no pointer to them.
      _ = unsafe gzwrite(file, text, UInt32(text.count))
      text = blanks
    }
    unsafe gzclose(file)
    let source = source("bomb.gz")
    #expect(source.records.map(\.names) == [["Nir Ailon"]])
    #expect(
      source.log.problems.contains(
        .file(.tooMuchInflated(factor: 256, allowance: 1 << 26, read: 1 << 26))))
    var formats = InputFormats()
    formats.largestInflation = 2000
    let whole = InputContents(
      of: [InputFile(path: path, name: "bomb.gz", isNamed: true)], formats: formats)
    #expect(whole.records.log.count(of: .tooMuchInflated) == 0)
  }

  @Test func areReadWhateverTheBytesOfTheirNames() throws {
    let name = String(pathBytes: Array("caf".utf8) + [0xE9] + Array(".txt".utf8))
    let path = "\(folder.path)/\(name)"
    let bytes = path.pathBytes.map { CChar(bitPattern: $0) } + [0]
    guard let file = unsafe fopen(bytes, "w") else {
      Issue.record("the file can't be written")
      return
    }
    unsafe fputs(paper, file)
    unsafe fclose(file)
    for argument in [folder.path, path] {
      let found = InputFile.find([argument])
      #expect(found.log.isEmpty)
      #expect(found.files.map(\.path) == [path])
      #expect(found.files[0].name.hasSuffix("caf\\xE9.txt"))
      #expect(InputContents(of: found.files).records.records.map(\.names) == [["Nir Ailon"]])
    }
    let missing = InputFile.find([path + String(pathBytes: [0xFF])])
    #expect(
      messages(missing) == [
        "in/caf\\xE9.txt\\xFF: error: there is no such file or folder; it is left out. Check the path."
      ])
    unsafe unlink(bytes)
  }

  @Test func areLeftOutForTheReasonThatTheSystemGives() throws {
    try write("a.txt", paper)
    let long = String(repeating: "x", count: 300)
    let paths = ["a.txt/b", long].map { folder.path + "/" + $0 }
    #expect(
      InputFile.find(paths).log.problems == [
        .path(.unreadable(reason: "Not a directory")),
        .path(.unreadable(reason: "File name too long")),
      ])
  }

  @Test func areFoundInDeepFolders() throws {
    let deep = String(repeating: "d/", count: 1_500) + "a.txt"
    try write(deep, paper)
    #expect(names(InputFile.find([folder.path])) == ["in/" + deep])
  }

  @Test func areReadOnceByAnyOfTheirNames() throws {
    try write("z.txt", paper)
    let manager = FileManager.default
    let path = folder.path + "/z.txt"
    try manager.createSymbolicLink(atPath: folder.path + "/a.txt", withDestinationPath: "z.txt")
    try manager.linkItem(atPath: path, toPath: folder.path + "/b.txt")
    let found = InputFile.find([folder.path])
    #expect(names(found) == ["in/b.txt"])
    #expect(
      messages(found) == [
        "in/a.txt: note: the file is a link to in/b.txt; it is read once.",
        "in/z.txt: note: the file is a link to in/b.txt; it is read once.",
      ])
  }

  @Test func areComparedByDigests() throws {
    for number in 0..<2_000 { try write("\(1000 + number).txt", "LGMar 17, \(1000 + number)") }
    try write("twin.txt", "LGMar 17, 1234")
    let long = [UInt8](repeating: 7, count: 100_000)
    for (name, last) in [("x1", 1), ("x2", 2), ("x3", 1), ("x4", 3)] as [(String, UInt8)] {
      try write(name, long + [last])
    }
    let found = InputFile.find([folder.path])
    #expect(found.files.count == 2_003)
    #expect(
      messages(found) == [
        "in/twin.txt: note: the file has the same bytes as in/1234.txt; it is read once.",
        "in/x3: note: the file has the same bytes as in/x1; it is read once.",
      ])
  }
}
