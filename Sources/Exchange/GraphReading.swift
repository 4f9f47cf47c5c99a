public import CoterieRecords

/// What reading a graph file gives: always a document, if only an empty one, and what
/// was noticed while reading.
public struct GraphReading: Sendable {
  /// The graph as far as it could be read.
  public var document: GraphDocument
  /// What a user should know of the file.
  public let log: ProblemLog
}
