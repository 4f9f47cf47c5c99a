import CoterieText

/// An entry of BibTeX.
public enum BibTeXProblem: Hashable, Sendable {
  /// The brace of an entry is never closed.
  case unclosed(key: String)
  /// A brace is closed that none opened.
  case extraBrace(key: String)
  /// The brace or the quote of a field is never closed.
  case unclosedField(String, key: String)
  /// A text in an entry is no field.
  case unreadField(String, key: String)
  /// A field occurs again with another text.
  case repeatedField(String, key: String)
  /// A key occurs again.
  case repeatedKey(String)
  /// A macro is not defined.
  case unknownMacro(String)
  /// The entry that another one refers to is not there.
  case missingParent(String, key: String)
  /// An entry says nothing of a paper.
  case empty(key: String)
}

extension BibTeXProblem {
  var kind: ProblemKind {
    switch self {
    case .unclosed: .unclosedEntry
    case .extraBrace: .extraBrace
    case .unclosedField: .unclosedField
    case .unreadField: .unreadField
    case .repeatedField: .repeatedEntryField
    case .repeatedKey: .repeatedKey
    case .unknownMacro: .unknownMacro
    case .missingParent: .missingParent
    case .empty: .emptyEntry
    }
  }

  var wording: ProblemWording {
    switch self {
    case .unclosed(let key):
      .init(
        .warning, "the brace of the entry \(key.quotedPiece) is never closed",
        outcome: "it ends before the next entry, or at the end of the file",
        remedy: "Add the brace; the fields at the end of the entry may be wrong")
    case .extraBrace(let key):
      .init(
        .warning, "the entry \(key.quotedPiece) closes a brace that it did not open",
        outcome: "the brace is left out", remedy: "Check the fields before it")
    case .unclosedField(let name, let key):
      .init(
        .warning,
        "the brace or quote of the field \(name.quotedPiece) of \(key.quotedPiece) is never closed",
        outcome: "the field ends before the next one", remedy: "Close it")
    case .unreadField(let text, let key):
      .init(
        .warning, "\(text.quotedPiece) in the entry \(key.quotedPiece) is no field",
        outcome: "it is left out", remedy: "Write NAME = {TEXT} and commas between the fields")
    case .repeatedField(let name, let key):
      .init(
        .note, "the entry \(key.quotedPiece) has the field \(name.quotedPiece) again",
        outcome: "the first one is taken")
    case .repeatedKey(let key):
      .init(
        .note, "the key \(key.quotedPiece) occurs again", outcome: "both entries are kept",
        remedy: "Entries that refer to it take the first one")
    case .unknownMacro(let name):
      .init(
        .warning, "the macro \(name.quotedPiece) is not defined before its use",
        outcome: "its name is taken as the text",
        remedy: "Define it with @string, or put the text in braces")
    case .missingParent(let parent, let key):
      .init(
        .warning,
        "the entry \(parent.quotedPiece), to which \(key.quotedPiece) refers, is not in the inputs",
        outcome: "that one is kept with its own fields",
        remedy: "Give the file with that entry too")
    case .empty(let key):
      .init(
        .warning, "the entry \(key.quotedPiece) has neither a title nor authors",
        outcome: "it is left out")
    }
  }
}
