/// A path that leads to no file to read, or to one that is read already.
public enum PathProblem: Hashable, Sendable {
  /// What a path inside a folder may lead to beside files and folders.
  public enum Other: Hashable, Sendable, CaseIterable {
    /// A link to a folder, which may lead back up.
    case linkToFolder
    /// A link that leads nowhere.
    case brokenLink
    /// A device, a socket or the like.
    case device
  }

  /// There is nothing at the path.
  case missing
  /// The system refuses the file.
  case unreadable(reason: String)
  /// The system refuses the folder.
  case unreadableFolder(reason: String)
  /// What is inside a folder is neither a file nor a folder.
  case notAFile(Other)
  /// Another file, which is read, has the same bytes.
  case identical(to: String)
  /// The file is given twice.
  case repeated
  /// The file is a link to another one, which is read.
  case linked(to: String)
}

extension PathProblem {
  var kind: ProblemKind {
    switch self {
    case .missing: .missing
    case .unreadable: .unreadable
    case .unreadableFolder: .unreadableFolder
    case .notAFile: .notAFile
    case .identical: .identical
    case .repeated: .repeated
    case .linked: .linked
    }
  }

  var wording: ProblemWording {
    switch self {
    case .missing:
      .init(
        .error, "there is no such file or folder", outcome: "it is left out",
        remedy: "Check the path")
    case .unreadable(let reason):
      .init(
        .error, "the file can't be read (\(reason))", outcome: "it is left out",
        remedy: "Check the path and its permissions")
    case .unreadableFolder(let reason):
      .init(
        .error, "the folder can't be read (\(reason))", outcome: "its files are left out",
        remedy: "Check its permissions")
    case .notAFile(let other):
      .init(
        .note, "this is \(other.phrase)", outcome: "it is left out",
        remedy: "Name it among the inputs to read it")
    case .identical(let other):
      .init(.note, "the file has the same bytes as \(other)", outcome: "it is read once")
    case .repeated:
      .init(.note, "the file is given more than once", outcome: "it is read once")
    case .linked(let other):
      .init(.note, "the file is a link to \(other)", outcome: "it is read once")
    }
  }
}

extension PathProblem.Other {
  fileprivate var phrase: String {
    switch self {
    case .linkToFolder: "a link to a folder"
    case .brokenLink: "a link that leads nowhere"
    case .device: "neither a file nor a folder"
    }
  }
}
