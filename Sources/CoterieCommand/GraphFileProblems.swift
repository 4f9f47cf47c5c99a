import CoterieExchange
import CoterieRecords

extension Diagnostic {
  init(_ problem: GraphFileDiagnostic, file: String) {
    self.init(
      at: SourceLocation(file: file, line: problem.line),
      Severity(rawValue: problem.severity.rawValue) ?? .note, finding: problem.message, outcome: "")
  }
}
