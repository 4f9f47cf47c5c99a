import CoterieText

/// An element of an XML file that should be a record.
public enum ElementProblem: Hashable, Sendable {
  /// The element has no end tag.
  case unclosed(String)
  /// A tag in the record has no partner, or is no tag.
  case misplacedTag(String)
  /// There are more elements around one another in the element than are read.
  case tooDeep(String, limit: Int)
  /// The element has neither a title nor authors.
  case noPaper(String)
  /// The record describes a person.
  case person(String)
  /// The provider has deleted the record of this identifier.
  case deleted(String)
  /// The record has metadata in a format that is not read.
  case otherMetadata(String)
  /// The file is a provider's message that the request failed.
  case failedRequest(provider: String, message: String)
}

extension ElementProblem {
  var kind: ProblemKind {
    switch self {
    case .unclosed: .unclosedElement
    case .misplacedTag: .misplacedTag
    case .tooDeep: .deepElement
    case .noPaper: .noPaper
    case .person: .personRecord
    case .deleted: .deletedRecord
    case .otherMetadata: .otherMetadata
    case .failedRequest: .failedRequest
    }
  }

  var wording: ProblemWording {
    switch self {
    case .unclosed(let name):
      .init(
        .error, "the element <\(name)> has no end tag", outcome: "this record is not read",
        remedy: "Check that the file is complete")
    case .misplacedTag(let tag):
      .init(
        .warning, "\(tag.quotedPiece) is not where XML allows it",
        outcome: "the record is read as far as it is clear", remedy: "Check the record")
    case .tooDeep(let name, let limit):
      .init(
        .error, "the element <\(name)> has more than \(limit) elements around one another",
        outcome: "this record is not read")
    case .noPaper(let name):
      .init(
        .error, "the element <\(name)> has neither a title nor authors", outcome: "it is not read")
    case .person(let key):
      .init(
        .note, "the record \(key.quotedPiece) describes a person",
        outcome: "it and others like it are no papers")
    case .deleted(let identifier):
      .init(
        .note, "the provider has deleted the record \(identifier.quotedPiece)",
        outcome: "it is left out")
    case .otherMetadata(let names):
      .init(
        .error, "the record has no metadata that are read (\(names))", outcome: "it is left out",
        remedy: "Ask the provider for another format")
    case .failedRequest(let provider, let message):
      .init(
        .error,
        "the answer of \(provider) says that the request failed: \(message.quotedTitle(160))",
        outcome: "there is no paper in it", remedy: "Correct the request and save its answer again")
    }
  }
}
