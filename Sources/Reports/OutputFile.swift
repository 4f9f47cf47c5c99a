public import CoterieText

/// A file that a report is made of. Its content is made when it is written, and is never held as a whole.
public struct OutputFile: Sendable {
  /// Writes the content of a file.
  public typealias Content = @Sendable (_ sink: inout ByteSink) throws -> Void

  /// Its path inside the report's folder: `graphs/authors.gexf`.
  public let path: String
  /// Whether its bytes are the same everywhere with one version of Graphviz. Pictures in pixels and
  /// PDF are so on one machine only.
  public let isTextual: Bool
  let content: Content

  /// Creates a file.
  public init(path: String, isTextual: Bool = true, content: @escaping Content) {
    self.path = path
    self.isTextual = isTextual
    self.content = content
  }

  /// Creates a file of a text that is there already.
  public init(path: String, text: String) {
    self.init(path: path) { $0.append(text) }
  }
}

/// A file that was written: what a list says of it.
public struct WrittenFile: Sendable, Equatable {
  /// Its path inside the folder.
  public let path: String
  /// The number of its bytes, and their SHA-256 digest; nil where these differ between machines.
  public let contents: Contents?

  /// What can be said of the bytes of a file without them.
  public struct Contents: Sendable, Equatable {
    /// How many they are.
    public let size: Int
    /// Their SHA-256 digest, as 64 hexadecimal digits.
    public let sha256: String
  }
}
