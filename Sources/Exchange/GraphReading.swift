public import CoterieRecords

/// Something that a reader found, before the name of the file is known.
struct GraphFinding: Sendable, Equatable {
  /// The line it is about, from 1; nil where it is about the whole file.
  let line: Int?
  /// How much it matters.
  let severity: Diagnostic.Severity
  /// What was found, and what was expected.
  let finding: String
  /// What became of it.
  var outcome = ""
  /// What to do.
  var remedy = ""
}

/// What reading a graph file gives: always a document, if only an empty one, and what
/// was found while reading.
public struct GraphReading: Sendable, Equatable {
  /// The graph as far as it could be read.
  public var document: GraphDocument
  /// All findings in the order of the lines, those about the whole file last.
  let findings: [GraphFinding]

  init(document: GraphDocument, findings: [GraphFinding] = []) {
    self.document = document
    self.findings = findings
  }

  /// The findings in the order of the lines, those about the whole file last.
  ///
  /// - Parameter file: The file, as the user named it.
  public func diagnostics(of file: String) -> [Diagnostic] {
    findings.map { finding in
      Diagnostic(
        at: SourceLocation(file: file, line: finding.line), finding.severity,
        finding: finding.finding, outcome: finding.outcome, remedy: finding.remedy)
    }
  }
}
