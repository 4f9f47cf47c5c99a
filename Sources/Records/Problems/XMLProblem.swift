/// The XML of a file.
public enum XMLProblem: Hashable, Sendable {
  /// It can't be read beyond a line, for a reason: `it ends early`.
  case broken(reason: String)
  /// The encoding that the file declares is not its own, or unknown; whether its bytes are UTF-8.
  case otherEncoding(String, isUTF8: Bool)
  /// An entity that the file does not declare.
  case undeclaredEntity(String)
  /// An entity whose text is at an address elsewhere.
  case externalEntity(String)
  /// An entity that holds other entities, or is long.
  case expandingEntity(String)
}

extension XMLProblem {
  var kind: ProblemKind {
    switch self {
    case .broken: .brokenXML
    case .otherEncoding: .otherEncoding
    case .undeclaredEntity: .undeclaredEntity
    case .externalEntity: .externalEntity
    case .expandingEntity: .expandingEntity
    }
  }

  var wording: ProblemWording {
    switch self {
    case .broken(let reason):
      .init(
        .error, "the XML can't be read beyond this line (\(reason))",
        outcome: "all before it is kept",
        remedy: "Check that the file is complete and well-formed")
    case .otherEncoding(let name, let isUTF8):
      .init(
        isUTF8 ? .note : .warning,
        "the file declares the encoding \(name.quotedPiece), which is unknown or not its own",
        outcome: isUTF8
          ? "it is read as UTF-8"
          : "it is read as Windows-1252, so that letters outside ASCII may be wrong",
        remedy: "Save the file as UTF-8")
    case .undeclaredEntity(let name):
      .init(
        .warning, "the file does not declare the entity \("&\(name);".quotedPiece)",
        outcome: "it is kept as written, wherever it appears",
        remedy: "Write the character itself")
    case .externalEntity(let address):
      .init(
        .warning, "an entity is the text of another file, \(address.quotedPiece)",
        outcome: "it is left out, wherever it appears", remedy: "Put its text into this file")
    case .expandingEntity(let name):
      .init(
        .warning, "the entity \("&\(name);".quotedPiece) is made of others, or of a long text",
        outcome: "it is kept as written, wherever it appears",
        remedy: "Write its text itself if the file is sound")
    }
  }
}
