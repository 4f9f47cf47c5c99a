public import CoterieRecords

/// A document in the bytes of a format.
public struct GraphWriting: Sendable {
  /// The bytes of the file.
  public var bytes: [UInt8]
  /// What the format can't hold of the document, or holds under another name.
  public var problems: [AttributeProblem]

  /// Creates a writing.
  init(bytes: [UInt8], problems: [AttributeProblem] = []) {
    self.bytes = bytes
    self.problems = problems
  }
}
