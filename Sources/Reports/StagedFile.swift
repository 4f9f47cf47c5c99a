public import CoterieText
import Foundation

/// A file that is written beside its place, as `.NAME.partial`, and renamed into it once it is whole.
struct StagedFile {
  /// Its place.
  let path: String

  /// Where it is until then.
  var stagedPath: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast() + [".\(parts.last ?? "").partial"]).joined(separator: "/")
  }

  /// The folder of its place.
  var folder: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
  }

  /// Whether a folder is at its place, no link to one: that is replaced.
  var isFolder: Bool {
    var found = stat()
    // The structure outlives the call, which fills it.
    return unsafe lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a device, a pipe or a socket is at its place, which a file must not replace.
  var isDevice: Bool {
    var found = stat()
    // The structure outlives the call, which fills it.
    guard unsafe stat(path, &found) == 0 else { return false }
    return found.st_mode & S_IFMT != S_IFREG && found.st_mode & S_IFMT != S_IFDIR
  }

  /// Writes to what is at its place.
  func writeInPlace(_ content: (inout ByteSink) throws -> Void) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFailure(path, code: errno) }
    defer { close(descriptor) }
    _ = try DescriptorOutput.write(content, to: descriptor, path: path)
  }

  /// Writes it beside its place, down to the device, and calls a body with what was written. Until that
  /// returns, no other command writes this file.
  func write<Value>(
    _ content: (inout ByteSink) throws -> Void,
    then body: (WrittenFile.Contents) throws -> Value
  ) throws -> Value {
    let descriptor = try UnfinishedFiles.make(stagedPath, openAlone)
    defer { close(descriptor) }
    guard ftruncate(descriptor, 0) == 0 else { throw OutputFailure(path, code: errno) }
    return try body(try DescriptorOutput.write(content, to: descriptor, path: path))
  }

  /// Renames it into its place.
  func install() throws(OutputFailure) {
    guard unsafe rename(stagedPath, path) == 0 else { throw OutputFailure(path, code: errno) }
  }

  /// Removes it from beside its place.
  func discard() {
    _ = unsafe unlink(stagedPath)
  }

  /// Opens the staged file with a lock on it.
  private func openAlone() throws(OutputFailure) -> Int32 {
    while true {
      let descriptor = unsafe open(stagedPath, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
      guard descriptor >= 0 else { throw OutputFailure(path, code: errno) }
      guard Lock.take(descriptor) else {
        close(descriptor)
        throw OutputFailure(path, .busy)
      }
      // The command that had the lock before may have renamed the file meanwhile.
      if isStaged(descriptor) { return descriptor }
      close(descriptor)
    }
  }

  private func isStaged(_ descriptor: Int32) -> Bool {
    var (opened, found) = (stat(), stat())
    // Both structures outlive the calls, which fill them.
    return unsafe fstat(descriptor, &opened) == 0 && lstat(stagedPath, &found) == 0
      && opened.st_ino == found.st_ino && opened.st_dev == found.st_dev
  }
}

/// A lock on an open file or folder, which ends with the process.
enum Lock {
  /// Takes the lock; returns false where another command has it. Where there are no locks, all get it.
  static func take(_ descriptor: Int32) -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }
}

extension OutputFile {
  /// Writes a file at a path: first beside it, then renamed into it. The folder has to exist. A device or
  /// a pipe, such as `/dev/null`, is written to as it is.
  ///
  /// - Throws: `OutputFailure` where that fails, or what the content throws; nothing was replaced then.
  public static func write(
    to path: String, _ content: (inout ByteSink) throws -> Void
  ) throws {
    let file = StagedFile(path: path)
    if file.isFolder { throw OutputFailure(path, .isFolder) }
    if file.isDevice { return try file.writeInPlace(content) }
    defer { UnfinishedFiles.removeAll() }
    do {
      try file.write(content) { _ in try file.install() }
    } catch {
      if (error as? OutputFailure)?.problem != .busy { file.discard() }
      throw error
    }
  }

  /// Writes bytes to a path in the same way.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { $0.append(bytes) }
  }
}

/// Whether a folder, or a link to one, is at a path.
func isFolder(_ path: String) -> Bool {
  var found = stat()
  // The structure outlives the call, which fills it.
  return unsafe stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
}
