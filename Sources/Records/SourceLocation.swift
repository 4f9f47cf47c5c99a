/// A place in an input: the file as the user named it, and a line of it.
///
/// It reads `seeds/page.txt:42`, or `seeds/page.txt` where the whole file is meant.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file's path as it was given or found, `/` between its parts; `-` is standard input.
  public let file: String
  /// The line, counted from 1, or nil for the whole file.
  public let line: Int?

  /// Creates a place in a file.
  public init(file: String, line: Int? = nil) {
    self.file = file
    self.line = line
  }

  /// The place as compilers print it, `file:line`.
  public var description: String {
    line.map { "\(file):\($0)" } ?? file
  }
}

extension SourceLocation: Comparable {
  /// By file, then by line; the whole file comes before its lines.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.line ?? 0) < (rhs.file, rhs.line ?? 0)
  }
}
