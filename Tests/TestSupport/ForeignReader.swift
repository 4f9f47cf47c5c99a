public import Foundation

/// Another project's reader of graph files, run by a Python script of the tests.
///
/// The Python that has NetworkX and igraph is the one that `COTERIE_PYTHON` names, else the one in
/// `.build/foreign-readers`. Tests that need it are skipped, and so counted, where there is none.
public struct ForeignReader: Sendable, CustomStringConvertible {
  /// The library that reads.
  public var library: String
  /// The script that calls it.
  public var script: URL

  /// Creates a reader that runs `script` for a library.
  public init(library: String, script: URL) {
    self.library = library
    self.script = script
  }

  /// The library's name.
  public var description: String { library }

  /// What a foreign reader found in a file.
  public struct Finding: Sendable, Equatable, Decodable {
    /// Whether it takes the graph as directed.
    public var isDirected: Bool
    /// How many vertices it found.
    public var vertices: Int
    /// How many edges it found.
    public var edges: Int
    /// The sum of the weights.
    public var weight: Double
    /// The names of the vertices, sorted by code points.
    public var names: [String]
    /// How many edges are marked as inferred.
    public var inferred: Int
  }

  /// A reader that ended with an error, in its own words.
  public struct Failure: Error, CustomStringConvertible {
    /// What it said.
    public var description: String
  }

  /// Returns what the reader finds in a file of a format.
  ///
  /// - Throws: ``Failure`` with the reader's last words when it does not read the file.
  public func finding(in bytes: [UInt8], format: String) throws -> Finding {
    try Self.finding(of: script, [library, format], in: Data(bytes), ending: format)
  }

  /// Returns what a script prints as JSON of a file.
  ///
  /// - Parameters:
  ///   - arguments: What the script takes before the path of the file.
  ///   - bytes: The bytes of the file.
  ///   - ending: The ending of its name.
  /// - Throws: ``Failure`` with the last words of the script when it fails.
  public static func finding<Value: Decodable>(
    of script: URL, _ arguments: [String] = [], in bytes: Data, ending: String
  ) throws -> Value {
    guard let python else { throw Failure(description: absence) }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("coterie-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("file.\(ending)")
    try bytes.write(to: file)
    return try JSONDecoder().decode(
      Value.self, from: output(of: python, arguments: [script.path] + arguments + [file.path]))
  }

  /// The Python to run, or nil where there is none.
  public static let python: URL? = {
    let named = ProcessInfo.processInfo.environment["COTERIE_PYTHON"]
    let python =
      named.map { URL(fileURLWithPath: $0) }
      ?? packageRoot.appendingPathComponent(".build/foreign-readers/bin/python")
    return FileManager.default.isExecutableFile(atPath: python.path) ? python : nil
  }()

  /// Whether foreign readers can run: the condition of the tests that need them.
  public static var isAvailable: Bool { python != nil }

  /// Why a test is skipped.
  public static let absence =
    "no Python with NetworkX and igraph: neither COTERIE_PYTHON nor .build/foreign-readers has one"

  /// Returns what a program prints.
  ///
  /// - Throws: ``Failure`` with what it prints as errors when its exit status is not 0.
  public static func output(of program: URL, arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let folder = FileManager.default.temporaryDirectory
    let errors = folder.appendingPathComponent("coterie-errors-\(UUID().uuidString)")
    try Data().write(to: errors)
    defer { try? FileManager.default.removeItem(at: errors) }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let words = try String(decoding: Data(contentsOf: errors), as: UTF8.self)
      throw Failure(description: String(words.suffix(600)))
    }
    return data
  }
}
