public import CoterieRecords
import CoterieText

/// A file among the inputs, and the name by which messages and outputs know it.
public struct InputFile: Hashable, Sendable {
  /// The path at which it is opened; `-` is standard input. A byte that is not UTF-8 is kept
  /// as a character of its own, U+EF80 to U+EFFF.
  public let path: String
  /// The path by which it is known: as given, so that it can be opened, but for parts that say nothing
  /// (`./a//b/` is `a/b`).
  public let name: String
  /// Whether the user named it; the others were found inside a folder.
  public let isNamed: Bool
  /// What is read of the file at the path; nil for all of it.
  let part: Part?

  /// A part of a file that is an input of its own.
  enum Part: Hashable, Sendable {
    /// The member of this number in a zip archive.
    case member(UInt64)
    /// The sheet of a workbook, by its number.
    case sheet(Int)
  }

  /// Creates an input.
  public init(path: String, name: String, isNamed: Bool) {
    self.init(path: path, name: name, isNamed: isNamed, part: nil)
  }

  init(path: String, name: String, isNamed: Bool, part: Part?) {
    self.path = path
    self.name = name
    self.isNamed = isNamed
    self.part = part
  }

  /// Opens the input, whose compressed data may grow up to a limit.
  func stream(_ limit: InflationLimit) -> ByteStream {
    switch part {
    case nil: return ByteStream(path: path, limit: limit)
    case .member(let number):
      guard let archive = ZipArchive(path: path) else { return ByteStream { nil } }
      return ByteStream(archive, member: number, limit: limit)
    case .sheet(let number):
      var limit = limit
      limit.compressed = (try? FileStatus(path: path, followsLinks: true))?.size ?? 0
      return ByteStream(Workbook(path: path)?.text(ofSheet: number, limit))
    }
  }

  /// Standard input.
  public static let standardInput = InputFile(path: "-", name: "-", isNamed: true)
}

extension InputFile {
  /// Finds the files that arguments mean, sorted by name: a folder means every file below it whose
  /// path has no hidden part. A file named twice, a link to another of the files, and a second file of
  /// the same bytes are left out with a note, so that repetition changes no figure.
  ///
  /// A path may hold bytes that are not UTF-8: see ``path``.
  ///
  /// - Parameter log: An empty log, which takes what went wrong with a path and is returned.
  /// - Returns: The files, and what went wrong with a path.
  /// - Complexity: O(*n* log *n*) for *n* files, and O(*b*) for *b* bytes in files of equal sizes.
  public static func find(
    _ arguments: [String], log: ProblemLog = ProblemLog()
  ) -> (files: [InputFile], log: ProblemLog) {
    var search = FileSearch(log)
    for argument in arguments { search.add(argument) }
    return search.result()
  }

  /// The name by which a path is known.
  public static func displayName(of path: String) -> String {
    if path.isEmpty { return "\"\"" }
    let parts = path.readablePath.split(separator: "/").filter { $0 != "." }
    if path.hasPrefix("/") { return "/" + parts.joined(separator: "/") }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
