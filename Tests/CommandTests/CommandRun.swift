import Foundation
import TestSupport

/// One run of the built command: what it printed and how it ended.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String
  /// The output as bytes.
  let bytes: Data

  /// The command beside the tests.
  static let executable: URL = {
    let tests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    return tests.resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("coterie")
  }()

  /// Runs the command.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: What stands on its standard input.
  ///   - folder: Its working folder.
  ///   - environment: Variables beside its own few.
  init(
    _ arguments: [String], input: Data = Data(), in folder: URL = packageRoot,
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      Self.executable, arguments, input: input, in: folder, environment: environment)
  }

  /// Runs a line of shell in which `coterie` is the command.
  init(
    shell line: String, input: Data = Data(), in folder: URL, environment: [String: String] = [:]
  ) throws {
    let path = Self.executable.path
    try self.init(
      URL(fileURLWithPath: "/bin/bash"),
      ["-c", "coterie() { \"\(path)\" \"$@\"; }; set -o pipefail; \(line)"], input: input,
      in: folder,
      environment: environment)
  }

  private init(
    _ program: URL, _ arguments: [String], input: Data, in folder: URL,
    environment: [String: String]
  ) throws {
    // Files, not pipes: none of them can fill up, and none is inherited by another run.
    let scratch = try ScratchFolder()
    let streams = ["in", "out", "err"].map { scratch.url.appendingPathComponent($0) }
    for stream in streams { try (stream == streams[0] ? input : Data()).write(to: stream) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let own = ProcessInfo.processInfo.environment
    process.environment = ["PATH": own["PATH"] ?? "", "HOME": own["HOME"] ?? "/"]
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    bytes = try Data(contentsOf: streams[1])
    output = String(decoding: bytes, as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self)
  }
}

/// A folder of a test's own, removed with it.
final class ScratchFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("coterie-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path }

  /// Writes a file into it.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Writes a text into it.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Copies `seeds/` into it.
  func copySeeds() throws {
    try FileManager.default.copyItem(at: Seeds.folder, to: url.appendingPathComponent("seeds"))
  }

  /// The files below a folder of it, by their paths there.
  func files(in folder: String) throws -> [String: Data] {
    let root = url.appendingPathComponent(folder).path
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      if let data = FileManager.default.contents(atPath: "\(root)/\(path)") { files[path] = data }
    }
    return files
  }
}

/// Small profile pages.
enum SamplePage {
  static let first = """
    LGMar 17, 2022
    On the cuts of graphs

    Ann Lee, Bo Li

    We cut graphs.
    """
  static let second = """
    CLApr 9, 2021
    On the knots of threads

    Ann Lee, Cy Ho

    We tie knots.
    """
  static let both = first + "\n\n" + second

  /// What `papers` says of a page without a header and with too few papers to name an owner.
  static func notes(_ file: String, named: Int, of count: Int, next: Int) -> String {
    """
    \(file): note: the page has no header that counts its papers; whether it is complete can't be \
    checked.
    \(file): note: the page's owner is not clear (the best candidate is Ann Lee, named on \(named) of \
    \(count), next \(next)); no owner is inferred. Pass --owner "\(file)=Ann Lee" if you know better.

    """
  }
}
