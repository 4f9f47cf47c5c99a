import CoterieText

/// Why an output could not be written, and what became of what was there.
public struct OutputFailure: Error, Equatable {
  /// The path at which it failed.
  public let path: String
  /// What went wrong.
  public let problem: Problem

  /// What can go wrong.
  public enum Problem: Sendable, Equatable {
    /// A file could not be written, for the system's reason; nothing was replaced.
    case unwritable(reason: String)
    /// A folder is at the file's place; nothing was replaced.
    case isFolder
    /// A file is at the folder's place; nothing was replaced.
    case isFile
    /// Another command writes there.
    case busy
    /// A file could not be replaced, for the system's reason, after others had been.
    case halfReplaced(reason: String, count: Int, total: Int)
  }

  init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// A system call failed on a path.
  init(_ path: String, code: Int32) {
    self.init(path, .unwritable(reason: systemReason(code: code)))
  }
}

extension OutputFailure: CustomStringConvertible {
  /// The path, what went wrong, what was replaced and what to do.
  public var description: String { "\(path.withVisibleControls): error: \(message)" }

  private var message: String {
    switch problem {
    case .unwritable(let reason):
      "the file can't be written (\(reason)); nothing was replaced. Check the folder's permissions "
        + "and the space on its device."
    case .isFolder:
      "there is a folder where the file belongs; nothing was replaced. Move the folder away, or write "
        + "to another place."
    case .isFile:
      "there is a file where the folder belongs; nothing was replaced. Move the file away, or write to "
        + "another place."
    case .busy:
      "another command is writing here; nothing was replaced. Wait until it has ended, or write to "
        + "another place."
    case .halfReplaced(let reason, let count, let total):
      "the file can't be replaced (\(reason)); \(count) of \(total) files were replaced, so that the "
        + "folder is incomplete and has no \(OutputFolder.listName). Write it again."
    }
  }
}
