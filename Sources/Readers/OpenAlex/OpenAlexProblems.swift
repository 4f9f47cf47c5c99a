import CoterieRecords

extension WorkProblem {
  /// The problem at a place.
  func at(_ location: SourceLocation) -> Diagnostic { Diagnostic(.work(self), at: location) }
}

extension JSONFault {
  /// What the parser says of a document.
  init(_ problem: JSONProblem) {
    let byte = problem.offset + 1
    self =
      switch problem.kind {
      case .incomplete: .incomplete(problem.offset)
      case .notUTF8: .notUTF8(byte)
      case .controlCharacter: .controlCharacter(byte)
      case .noObject: .noObject
      case .trailing: .trailing(byte)
      case .syntax: .syntax(byte)
      case .tooLarge: .tooLarge
      }
  }
}
