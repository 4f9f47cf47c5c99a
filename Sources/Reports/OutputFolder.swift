import CoterieRecords
import Foundation

/// A folder that is replaced as a whole: a reader of it sees the old files or the new ones, each whole.
///
/// All files are first written beside their places, under hidden names; only when the last one is
/// complete are they renamed into place, `summary.json`, which lists them, last of all. Whatever
/// stops the writing before then leaves the old files as they were. Files that the folder's old list
/// has and the new one has not are removed, nothing else.
public struct OutputFolder: Sendable {
  /// Why a folder could not be written.
  public struct Failure: Error, CustomStringConvertible, Equatable {
    /// The path that could not be written.
    public let path: String
    /// The system's reason.
    public let reason: String

    /// The path, and what to do.
    public var description: String {
      "\(path): error: the file can't be written (\(reason)); nothing was replaced. "
        + "Check the folder's permissions and the space on its device."
    }
  }

  /// Where the folder is.
  public let path: String

  /// Names a folder, which need not exist.
  public init(path: String) {
    self.path = path
  }

  /// The name of the file that lists the others.
  public static let listName = "summary.json"

  /// Writes files and, last, the list of them.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - list: The text of `summary.json`.
  public func write(_ files: [OutputFile], list: String) throws(Failure) {
    let listed = files + [OutputFile(path: Self.listName, text: list)]
    let old = listedPaths()
    var staged: [OutputFile] = []
    do throws(Failure) {
      for file in listed {
        staged.append(file)
        try stage(file)
      }
    } catch {
      for file in staged { discard(file) }
      throw error
    }
    for file in listed { try install(file) }
    let kept = Set(listed.map(\.path))
    for stale in old where !kept.contains(stale) {
      try? FileManager.default.removeItem(atPath: "\(path)/\(stale)")
    }
    removeEmptyFolders(of: old)
  }

  private func stagedPath(of file: OutputFile) -> String {
    let parts = file.path.split(separator: "/")
    let folder = parts.dropLast().map { "\($0)/" }.joined()
    return "\(path)/\(folder).\(parts.last ?? "").partial"
  }

  private func stage(_ file: OutputFile) throws(Failure) {
    let target = stagedPath(of: file)
    do {
      try FileManager.default.createDirectory(
        atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    } catch {
      throw Failure(path: "\(path)/\(file.path)", reason: systemReason(for: error))
    }
    UnfinishedFiles.add(target)
    if let code = Self.write(file.bytes, toNewFileAt: target) {
      throw Failure(path: "\(path)/\(file.path)", reason: systemReason(code: code))
    }
  }

  /// Writes a file by the system's own calls, which tell why they fail, and returns that.
  private static func write(_ bytes: [UInt8], toNewFileAt path: String) -> Int32? {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    var written = 0
    var failure: Int32?
    while failure == nil, written < bytes.count {
      // The pointer lives for one call.
      let count = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
      }
      if count >= 0 { written += count } else if errno != EINTR { failure = errno }
    }
    // Some devices tell only now that they are full.
    if close(descriptor) != 0, failure == nil { failure = errno }
    return failure
  }

  private func install(_ file: OutputFile) throws(Failure) {
    let target = "\(path)/\(file.path)"
    guard unsafe rename(stagedPath(of: file), target) == 0 else {
      throw Failure(path: target, reason: systemReason(code: errno))
    }
    UnfinishedFiles.remove(stagedPath(of: file))
  }

  private func discard(_ file: OutputFile) {
    try? FileManager.default.removeItem(atPath: stagedPath(of: file))
    UnfinishedFiles.remove(stagedPath(of: file))
  }

  /// The files that the folder's list names, as far as they are paths inside the folder.
  private func listedPaths() -> [String] {
    guard let data = FileManager.default.contents(atPath: "\(path)/\(Self.listName)"),
      let list = try? JSONDecoder().decode(FileList.self, from: data)
    else { return [] }
    return list.files.map(\.path).filter { path in
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      return !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
    }
  }

  private func removeEmptyFolders(of paths: [String]) {
    let folders = Set(paths.compactMap { $0.split(separator: "/").dropLast().first })
    for folder in folders.sorted() {
      let path = "\(path)/\(folder)"
      if (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == true {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }

  private struct FileList: Decodable {
    struct Entry: Decodable { let path: String }
    let files: [Entry]
  }
}

extension OutputFolder {
  /// Writes one file beside its place and renames it into it.
  public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let name = (path as NSString).lastPathComponent
    let folder = (path as NSString).deletingLastPathComponent
    let output = OutputFolder(path: folder.isEmpty ? "." : folder)
    let file = OutputFile(path: name, bytes: bytes)
    do throws(Failure) {
      try output.stage(file)
      try output.install(file)
    } catch {
      output.discard(file)
      throw Failure(path: path, reason: error.reason)
    }
  }
}
