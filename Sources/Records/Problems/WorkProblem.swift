import CoterieText

/// A work of a list in JSON.
public enum WorkProblem: Hashable, Sendable {
  /// The JSON of the work is broken.
  case broken(JSONFault)
  /// There is no memory to read a piece of the file.
  case noMemory
  /// An object is no work of the provider; its id, where it has one.
  case noWork(id: String?, provider: String)
  /// A field of the JSON has a value of an unexpected kind.
  case skippedField(String)
  /// A field occurs again in its object.
  case repeatedField(String)
  /// A text is no date.
  case noDate(String)
  /// A text is no identifier of a kind that the paper should have.
  case noIdentifier(Identifier.Kind, String)
  /// A text is no identifier of a kind that the author should have.
  case noPersonIdentifier(PersonIdentifier.Kind, String)
  /// A group has an identifier of a person.
  case identifierOfGroup(String, id: String)
  /// Some authors have no name.
  case namelessAuthors(Int)
  /// Two authors share a profile, one of them printed under another name.
  case foreignProfile(String, name: String, printedName: String)
}

/// What is wrong with a text that should be JSON.
public enum JSONFault: Hashable, Sendable {
  /// It ends before its end, after some bytes.
  case incomplete(Int)
  /// A byte is not UTF-8.
  case notUTF8(Int)
  /// A byte is a control character in a text.
  case controlCharacter(Int)
  /// It is a list, a text or a number, and no object.
  case noObject
  /// More follows after its end.
  case trailing(Int)
  /// It breaks the grammar of JSON at a byte.
  case syntax(Int)
  /// The memory does not suffice.
  case tooLarge
}

extension WorkProblem {
  var kind: ProblemKind {
    switch self {
    case .broken: .brokenJSON
    case .noMemory: .noMemory
    case .noWork: .noWork
    case .skippedField: .skippedField
    case .repeatedField: .repeatedField
    case .noDate: .noDate
    case .noIdentifier: .noIdentifier
    case .noPersonIdentifier: .noPersonIdentifier
    case .identifierOfGroup: .identifierOfGroup
    case .namelessAuthors: .namelessAuthors
    case .foreignProfile: .foreignProfile
    }
  }

  var wording: ProblemWording {
    switch self {
    case .broken(let fault):
      .init(
        .error, fault.text, outcome: "the work is not read",
        remedy: "Download the file again, or correct it here")
    case .noMemory:
      .init(
        .error, "the memory does not suffice to read JSON",
        outcome: "this piece of the file is not read")
    case .noWork(let id, let provider):
      .init(
        .error,
        (id.map { "\"\($0)\" is no work" } ?? "the JSON has neither a title nor authorships")
          + " of \(provider)",
        outcome: "it is not read",
        remedy: "Give a file of works, and not of authors or institutions")
    case .skippedField(let path):
      .init(
        .warning, "the field \"\(path)\" has a value of an unexpected kind",
        outcome: "the work is kept without that value")
    case .repeatedField(let path):
      .init(
        .warning, "the field \"\(path)\" occurs again in its object",
        outcome: "its first value is taken")
    case .noDate(let text):
      .init(
        .warning, "\"\(text.shortened(to: 40))\" is no date",
        outcome: "the work is kept without a date")
    case .noIdentifier(let kind, let text):
      .init(
        .warning, "\"\(text.shortened(to: 80))\" is no identifier of the kind \(kind.name)",
        outcome: "the work is kept without it")
    case .noPersonIdentifier(let kind, let text):
      .init(
        .warning, "\"\(text.shortened(to: 80))\" is no identifier of the kind \(kind)",
        outcome: "the author is kept without it")
    case .identifierOfGroup(let name, let id):
      .init(
        .warning, "the group \"\(name.shortened(to: 60))\" has the ORCID \(id) of a person",
        outcome: "the group is kept without it")
    case .namelessAuthors(let count):
      .init(
        .warning, "the list of authors has \(count.of("author")) without a name",
        outcome: "the list counts as truncated")
    case .foreignProfile(let id, let name, let printedName):
      .init(
        .warning,
        "two authors share the profile \(id) of \"\(name)\", one of them printed as \"\(printedName)\"",
        outcome: "that one is kept under the printed name, without the profile")
    }
  }
}

extension JSONFault {
  fileprivate var text: String {
    switch self {
    case .incomplete(let count): "the JSON ends before its end, after \(count.of("byte"))"
    case .notUTF8(let byte): "byte \(byte.grouped) of the JSON is not UTF-8"
    case .controlCharacter(let byte):
      "byte \(byte.grouped) of the JSON is a control character in a text"
    case .noObject: "the JSON is no object"
    case .trailing(let byte): "more follows after the end of the JSON, at byte \(byte.grouped)"
    case .syntax(let byte): "the JSON breaks its grammar at byte \(byte.grouped)"
    case .tooLarge: "the memory does not suffice for the JSON"
    }
  }
}
