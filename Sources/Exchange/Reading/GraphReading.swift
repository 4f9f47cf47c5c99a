public import CoterieRecords

/// What reading a graph file gives: always a document, if only an empty one, and what
/// was noticed while reading.
public struct GraphReading: Sendable {
  /// What a file holds of a graph.
  public enum Part: Sendable {
    /// A graph, or its edges.
    case graph
    /// Vertices that edges of another file join, by their ids.
    case vertices
    /// Values of the vertices of another file, in their order.
    case vertexValues
  }

  /// The graph as far as it could be read.
  public var document: GraphDocument
  /// What a user should know of the file.
  public var log: ProblemLog
  /// What the file holds of a graph.
  public var part: Part

  /// Creates a reading.
  init(document: GraphDocument, log: ProblemLog, part: Part = .graph) {
    self.document = document
    self.log = log
    self.part = part
  }
}

/// What a user or a caller says about a graph file.
public struct GraphReadingOptions: Sendable {
  /// Whether the first line of a table is a header; nil where the content of the table shows it.
  public var hasHeader: Bool?
  /// Whether the file ends before its end, so that its last line is not whole.
  public var isCutOff: Bool
  /// The most edges and vertices that are read.
  package var limits = GraphLimits()

  /// Creates options.
  public init(hasHeader: Bool? = nil, isCutOff: Bool = false) {
    self.hasHeader = hasHeader
    self.isCutOff = isCutOff
  }
}
