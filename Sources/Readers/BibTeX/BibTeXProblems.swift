import CoterieRecords

extension BibTeXProblem {
  /// The problem of a field.
  init(_ problem: BibTeXFieldProblem, key: String) {
    switch problem {
    case .unread(let text): self = .unreadField(text, key: key)
    case .open(let name): self = .unclosedField(name, key: key)
    case .unknownMacro(let name): self = .unknownMacro(name)
    case .repeated(let name): self = .repeatedField(name, key: key)
    case .missingData(let parent): self = .missingParent(parent, key: key)
    }
  }

  /// The problem at a place.
  func at(_ location: SourceLocation) -> Diagnostic { Diagnostic(.bibTeX(self), at: location) }
}
