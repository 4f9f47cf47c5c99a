import CoterieText

/// A zip archive among the inputs.
public enum ArchiveProblem: Hashable, Sendable {
  /// It can't be opened: its list of members is damaged or missing.
  case damaged
  /// It holds no file, or hidden ones alone.
  case noMembers
  /// A member needs a password.
  case encryptedMember
  /// The path of a member leads out of the archive.
  case pathOutside(String)
}

extension ArchiveProblem {
  var kind: ProblemKind {
    switch self {
    case .damaged: .damagedArchive
    case .noMembers: .emptyArchive
    case .encryptedMember: .encryptedMember
    case .pathOutside: .memberPathOutside
    }
  }

  var wording: ProblemWording {
    switch self {
    case .damaged:
      .init(
        .error, "the zip archive is damaged or ends early", outcome: "nothing of it is read",
        remedy: "Fetch the file again")
    case .noMembers:
      .init(.warning, "the zip archive holds no file", outcome: "there is nothing to read")
    case .encryptedMember:
      .init(
        .error, "the file in the zip archive needs a password", outcome: "it is left out",
        remedy: "Unpack the archive and pass the file")
    case .pathOutside(let path):
      .init(
        .warning, "the path \"\(path.shortened(to: 60))\" leads out of the zip archive",
        outcome: "the file is read under this name; nothing is written")
    }
  }
}
