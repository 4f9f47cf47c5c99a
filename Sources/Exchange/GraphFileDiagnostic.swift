/// Something about a graph file that its user should know: what was inferred, dropped or not read.
public struct GraphFileDiagnostic: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// Something was settled that the file leaves open.
    case note
    /// Something was dropped; the rest is kept.
    case warning
    /// The file, or its end, was not read.
    case error
  }

  /// The line it is about, from 1; nil where it is about the whole file.
  public var line: Int?
  /// How much it matters.
  public var severity: Severity
  /// What was found, what was expected, what happened, what to do.
  public var message: String

  /// Creates a diagnostic.
  public init(line: Int?, severity: Severity, message: String) {
    self.line = line
    self.severity = severity
    self.message = message
  }
}

/// What reading a graph file gives: always a document, if only an empty one, and what there is to
/// say about it.
public struct GraphReading: Sendable, Equatable {
  /// The graph as far as it could be read.
  public var document: GraphDocument
  /// What there is to say, in the order of the lines; what concerns the whole file comes last.
  public var diagnostics: [GraphFileDiagnostic]

  /// Creates a reading.
  public init(document: GraphDocument, diagnostics: [GraphFileDiagnostic] = []) {
    self.document = document
    self.diagnostics = diagnostics
  }
}
